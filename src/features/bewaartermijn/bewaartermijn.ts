// Bewaartermijn: how long something stays after it ended, and from which day it may be destroyed; data of the gemeente, nothing of it is code.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import { type Datum, dagenTussen, laatsteVan, plusDagen, plusMaanden } from '../termijn/datum.ts'

export const soorten = ['melding', 'traject', 'plan', 'contact', 'huishouden'] as const
export type Soort = (typeof soorten)[number]
export const afleidingswijzen = ['afgehandeld', 'laatste_wijziging', 'hele_dossier'] as const
export type Afleidingswijze = (typeof afleidingswijzen)[number]

/** What a term is for; null is every wet, or every resultaat, without a term of its own. */
type Waarvoor = { readonly soort: Soort; readonly wet: Wet | null; readonly resultaat: string | null }

export type Bewaartermijn = Waarvoor & {
  readonly id: string
  /** A period in years, months and days (ISO 8601), such as P15Y. */
  readonly duur: string
  readonly afleidingswijze: Afleidingswijze
  readonly bron: string
  readonly van: Datum
  /** The last day it holds. */
  readonly tot: Datum | null
}

/** How one resultaat of a soort ends, as the work itself says it. */
export const resultaten: Readonly<Record<Soort, readonly string[]>> = {
  melding: ['afgesloten', 'ingetrokken'],
  traject: ['bereikt', 'deels', 'niet'],
  plan: ['gelopen', 'niet_begonnen'],
  contact: ['los'],
  huishouden: ['leeg'],
}

export const isVoorHetzelfde = (een: Waarvoor, ander: Waarvoor): boolean =>
  een.soort === ander.soort && een.wet === ander.wet && een.resultaat === ander.resultaat

/** The version that holds on this day: the last that began, if it did not end. */
function versieOp(
  termijnen: readonly Bewaartermijn[],
  voor: Waarvoor,
  dag: Datum,
): Bewaartermijn | undefined {
  const begonnen = termijnen.filter((t) => isVoorHetzelfde(t, voor) && t.van <= dag)
  // Of two from the same day the one that was set last (their ids carry the moment).
  const laatste = begonnen.toSorted((a, b) => (a.van + a.id < b.van + b.id ? 1 : -1))[0]
  return laatste && (laatste.tot === null || laatste.tot >= dag) ? laatste : undefined
}

/** The term that holds for this on this day, the most exact first; undefined when none does. */
export function termijnVoor(
  termijnen: readonly Bewaartermijn[],
  voor: { readonly soort: Soort; readonly wet: Wet; readonly resultaat: string },
  dag: Datum,
): Bewaartermijn | undefined {
  const { soort } = voor
  return (
    versieOp(termijnen, voor, dag) ??
    versieOp(termijnen, { ...voor, resultaat: null }, dag) ??
    versieOp(termijnen, { ...voor, wet: null }, dag) ??
    versieOp(termijnen, { soort, wet: null, resultaat: null }, dag)
  )
}

/** Years and months first, as people count, then the days; undefined when it is no such period. */
export function plusDuur(dag: Datum, duur: string): Datum | undefined {
  const [, jaren = '', maanden = '', dagen = ''] =
    /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,5})D)?$/.exec(duur) ?? []
  if (jaren + maanden + dagen === '') return undefined
  return plusDagen(plusMaanden(dag, 12 * Number(jaren) + Number(maanden)), Number(dagen))
}

/** Per soort with a term the last day on which something can have ended that may go on this day, by its shortest term. */
export function uiterlijkGeeindigd(
  termijnen: readonly Bewaartermijn[],
  dag: Datum,
): readonly { readonly soort: Soort; readonly dag: Datum }[] {
  return soorten.flatMap((soort) => {
    const dagen = termijnen.flatMap((t) => (t.soort === soort ? (minDuur(dag, t.duur) ?? []) : []))
    return dagen.length === 0 ? [] : [{ soort, dag: dagen.reduce(laatsteVan) }]
  })
}

/** Never earlier than the day to which this period leads: a month has 28 days at least. */
function minDuur(dag: Datum, duur: string): Datum | undefined {
  const begin = plusDuur(dag, duur)
  return begin && plusDagen(dag, 4 - dagenTussen(dag, begin))
}

/** Something that ended, with the days a term may count from. */
export type Afgelopen = {
  readonly soort: Soort
  /** Of all it holds; none is 'geen'. */
  readonly wetten: readonly Wet[]
  readonly resultaat: string
  readonly afgehandeld: Datum
  readonly laatsteWijziging: Datum
  /** The end of the last work in its dossier; null while something goes on there. */
  readonly heleDossier: Datum | null
}

/** One reason for the date: under this wet, by this term, counted from this day. */
export type Stap = {
  readonly wet: Wet
  readonly termijn: Bewaartermijn
  readonly eind: Datum
  readonly vanaf: Datum
}
export type Berekening = Stap & { readonly stappen: readonly Stap[] }

/**
 * From which day this may be destroyed, with why: of several wetten the longest term counts.
 * Refuses without a term for every one of them, and while the term counts from a dossier that goes on.
 */
export function vernietigenVanaf(
  wat: Afgelopen,
  termijnen: readonly Bewaartermijn[],
  dag: Datum,
): Result<Berekening, 'geen_bewaartermijn' | 'dossier_loopt'> {
  const stappen: Stap[] = []
  const wetten: readonly Wet[] = wat.wetten.length > 0 ? wat.wetten : ['geen']
  for (const wet of wetten) {
    const termijn = termijnVoor(termijnen, { ...wat, wet }, dag)
    if (!termijn) return refused('geen_bewaartermijn')
    const eind = beginVan(wat, termijn.afleidingswijze)
    if (eind === null) return refused('dossier_loopt')
    const vanaf = plusDuur(eind, termijn.duur)
    if (!vanaf) return refused('geen_bewaartermijn')
    stappen.push({ wet, termijn, eind, vanaf })
  }
  const langste = stappen.reduce((een, ander) => (ander.vanaf > een.vanaf ? ander : een))
  return done({ ...langste, stappen })
}

function beginVan(wat: Afgelopen, wijze: Afleidingswijze): Datum | null {
  if (wijze === 'afgehandeld') return wat.afgehandeld
  if (wijze === 'laatste_wijziging') return laatsteVan(wat.afgehandeld, wat.laatsteWijziging)
  return wat.heleDossier && laatsteVan(wat.afgehandeld, wat.heleDossier)
}
