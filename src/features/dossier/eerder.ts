// What was tried before: closed trajecten, vragen with their uitkomst, and doelen of earlier plans, each with whether it helped.

import type { Drager } from '../autorisatie/drager.ts'
import type { Weergave } from '../autorisatie/present.ts'

/** The same vraag came back; that it did is told by the melding it came with, to who sees that one. */
export type Terug = { readonly meldingId: string; readonly op: string }

export type Eerder = Drager & {
  readonly id: string
  readonly wat: 'traject' | 'vraag' | 'doel'
  /** The vraag it answered; so that a vraag and what was done about it are told once. */
  readonly vraagId: string | null
  readonly begonnenOp: string | null
  readonly op: string
  readonly leefgebied: string | null
  /** Of a traject what it was, of a vraag its vervolg. */
  readonly soort: string | null
  /** A resultaat, or the uitkomst of a vraag. */
  readonly afloop: string
  /** What the one who took it over told the one who handed it over. */
  readonly antwoord: string | null
  readonly terugReden: string | null
  readonly eindereden: string | null
  /** Whom it was for, and who did it. */
  readonly voor: string | null
  readonly door: string | null
  readonly team: string | null
  readonly contacten: number | null
  readonly start: number | null
  readonly eind: number | null
  /** What was wanted, in words. */
  readonly waarvoor: string | null
  readonly waarom: string | null
  readonly watHielp: string | null
  readonly terug: readonly Terug[]
  readonly personen: readonly string[]
}

/** That it was and who did it is L1, what it was and what came of it L2, what was written about it L3, as on the page of the thing itself. */
export const eerderWeergave: Weergave<Eerder> = {
  personen: (e) => e.personen,
  velden: {
    id: 'L1',
    wat: 'L1',
    vraagId: 'L2',
    begonnenOp: 'L1',
    op: 'L1',
    leefgebied: 'L2',
    soort: 'L2',
    afloop: 'L2',
    antwoord: 'L2',
    terugReden: 'L2',
    eindereden: 'L2',
    voor: 'L2',
    door: 'L1',
    team: 'L1',
    contacten: 'L2',
    start: 'L3',
    eind: 'L3',
    waarvoor: 'L2',
    waarom: 'L3',
    watHielp: 'L3',
    terug: 'L1',
    personen: 'L1',
    meldingId: 'L1',
    planId: 'L1',
    trajectId: 'L1',
  },
}

export type Hulp = 'geholpen' | 'deels' | 'niet_geholpen'
const bijResultaat: Readonly<Record<string, Hulp>> = {
  bereikt: 'geholpen',
  deels: 'deels',
  niet: 'niet_geholpen',
}

/** Did it help: what was told back says it, else what the doel came to; of a vraag without either nobody asked. */
export const hielp = (e: {
  readonly antwoord?: string | null | undefined
  readonly afloop?: string | undefined
}): Hulp | undefined => (e.antwoord as Hulp | null | undefined) ?? bijResultaat[e.afloop ?? '']

type Genoemd = { readonly wat?: Eerder['wat'] | undefined; readonly vraagId?: string | null | undefined }

/** A vraag of which the reader sees the traject that answered it, is told there. */
export function eenmaal<T extends Genoemd & { readonly id?: string | undefined }>(
  eerder: readonly T[],
): readonly T[] {
  const beantwoord = new Set(eerder.flatMap((e) => (e.wat === 'traject' && e.vraagId ? [e.vraagId] : [])))
  return eerder.filter((e) => e.wat !== 'vraag' || !beantwoord.has(e.id ?? ''))
}
