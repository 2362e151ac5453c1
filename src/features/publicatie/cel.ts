// A cel is one published figure: rounded, or hidden with its reason, so that nobody learns of one inwoner from it.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Eenheid } from '../monitor/kpi.ts'
import type { Meting } from '../monitor/meting.ts'

export type Verborgen = 'minder_dan_5' | 'te_weinig_gevallen' | 'kleine_kern' | 'niet_gepubliceerd'

/** One published figure: frozen, rounded, or hidden with its reason. */
export type Cel = Zakelijk<{
  readonly kpi: string
  readonly deel: string
  readonly periode: string
  readonly splitsing: string
  readonly groep: string
  readonly teller: number | null
  readonly noemer: number | null
  readonly waarde: number | null
  /** null: shown. */
  readonly verborgen: Verborgen | null
}>

/** What the rule must know of the group that was counted. */
export type Over = { readonly eenheid: Eenheid; readonly inwonersVanKern?: number }

/** A cel is one number of one group; the same one may be published again by a later uitgave. */
export const celSleutel = (o: Pick<Cel, 'kpi' | 'deel' | 'periode' | 'splitsing' | 'groep'>): string =>
  [o.kpi, o.deel, o.periode, o.splitsing, o.groep].join('|')

type Waarden = Pick<Cel, 'teller' | 'noemer' | 'waarde' | 'verborgen'>

/**
 * Percentages, averages and durations need as many cases; marks of a survey fewer (reliability.md 3, rules 2, 4 and 7).
 * A published 30 stands for 28 to 32, so it takes a published 35 to be sure:
 * whether a figure is shown then follows from the published base, and narrows that down for nobody (decision 0024).
 */
const minimum = { gemiddelde: 30, enquete: 10 } as const
const isGenoeg = (noemer: number, minimaal: number) => opVijf(noemer) > minimaal
/** A village is told apart from this many inwoners (rule 3). */
export const inwonersMinimaal = 1000
/** What may be split by, always one dimension at a time (rules 3 and 5); one more is decided here and attacked by test. */
const splitsingen = new Set([
  'totaal',
  'deur',
  'team',
  'kern',
  'aanmelding',
  'wet',
  'leeftijd',
  'verwijzer',
  'product',
])

/** A count to five, each on its own; nought to four are one and the same (rule 2). */
export const opVijf = (aantal: number): number => (aantal < 5 ? 0 : 5 * Math.round(aantal / 5))

const dicht = (verborgen: Verborgen, noemer: number | null = null): Waarden => ({
  teller: null,
  noemer,
  waarde: null,
  verborgen,
})

const aantal = ({ waarde }: Meting): Waarden => {
  if (waarde === null) return dicht('niet_gepubliceerd')
  return waarde < 5
    ? dicht('minder_dan_5')
    : { teller: opVijf(waarde), noemer: null, waarde: opVijf(waarde), verborgen: null }
}

/** A part of a base, computed from the two as they are published: it says nothing more than they do. */
const deelVan =
  (schaal: number, decimalen: number, minimaal: number) =>
  ({ teller, noemer }: Meting): Waarden => {
    if (noemer === null || !isGenoeg(noemer, minimaal)) return dicht('te_weinig_gevallen')
    if (teller === null) return dicht('niet_gepubliceerd')
    if (teller < 5) return dicht('minder_dan_5', opVijf(noemer))
    const waarde = Number(((schaal * opVijf(teller)) / opVijf(noemer)).toFixed(decimalen))
    return { teller: opVijf(teller), noemer: opVijf(noemer), waarde, verborgen: null }
  }

const duur = ({ noemer, waarde }: Meting): Waarden =>
  noemer === null || !isGenoeg(noemer, minimum.gemiddelde) || waarde === null
    ? dicht('te_weinig_gevallen')
    : { teller: null, noemer: opVijf(noemer), waarde: Math.round(waarde), verborgen: null }

/** An eenheid without a rule is not published. */
const regels: Readonly<Record<string, (meting: Meting) => Waarden>> = {
  aantal,
  '%': deelVan(100, 0, minimum.gemiddelde),
  keer: deelVan(1, 1, minimum.gemiddelde),
  cijfer: deelVan(1, 1, minimum.enquete),
  weken: duur,
}

/**
 * What may be published of a meting as it was counted; `over` is what the rule must know of the group.
 * Pure, and the same for the same counts: who asks again learns nothing new (reliability.md section 3).
 */
export function bescherm(meting: Meting, over: Over): Cel {
  const { kpi, deel, periode, splitsing, groep } = meting
  return { kpi, deel, periode, splitsing, groep, ...waarden(meting, over) }
}

function waarden(meting: Meting, { eenheid, inwonersVanKern = 0 }: Over): Waarden {
  if (!splitsingen.has(meting.splitsing)) return dicht('niet_gepubliceerd')
  if (meting.splitsing === 'kern' && inwonersVanKern < inwonersMinimaal) return dicht('kleine_kern')
  return regels[eenheid]?.(meting) ?? dicht('niet_gepubliceerd')
}

const redenen: Readonly<Record<Verborgen, string>> = {
  minder_dan_5: '0-4',
  te_weinig_gevallen: 'te weinig gevallen',
  kleine_kern: 'te kleine kern',
  niet_gepubliceerd: 'niet gepubliceerd',
}

/** A cel in words for a page, a file and a table: '235', '0-4', '0-4 van 120', '37 %', 'te weinig gevallen'. */
export function celTekst(cel: Pick<Cel, 'waarde' | 'noemer' | 'verborgen'>, eenheid: Eenheid): string {
  if (cel.verborgen === 'minder_dan_5' && cel.noemer !== null) return `0-4 van ${getal(cel.noemer)}`
  if (cel.verborgen !== null) return redenen[cel.verborgen]
  if (cel.waarde === null) return redenen.niet_gepubliceerd
  return zonderWoord.includes(eenheid) ? getal(cel.waarde) : `${getal(cel.waarde)} ${eenheid}`
}

/** Units that a number says by itself. */
const zonderWoord: readonly string[] = ['aantal', 'cijfer']
const getal = (n: number) => n.toLocaleString('nl-NL')
