// A work list as a file: the same words as on the page, masked the same, and signed by who took it out of the house.

import { csv } from '../../platform/csv.ts'
import type { Masked } from '../autorisatie/present.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { nietAlles, voorWie, waarom, werkNaam } from './teksten.ts'
import type { Regel } from './werkvoorraad.ts'

const jaNee = (waarde: boolean | undefined) => (waarde === undefined ? null : waarde ? 'ja' : 'nee')

const kop = [
  'Wat',
  'Huishouden',
  'Kern',
  'Laatste dag',
  'Waarom',
  'Wetten',
  'Team',
  'Behandelaar',
  'Spoed',
  'Vandaag bekijken',
]

/** The last line is the watermark every export carries (access.md 2.4, obligations); before it what did not fit, of `aantal`. */
export function alsCsv(
  regels: readonly Masked<Regel>[],
  o: { door: string; vandaag: Datum; aantal: number },
): string {
  const rijen = regels.map((r) => [
    r.soort ? werkNaam[r.soort] : voorWie(r),
    r.huishoudenId === null ? 'anoniem' : (r.huishouden ?? null),
    r.kern ?? null,
    r.einddatum ?? null,
    waarom(r),
    r.wetten?.map((wet) => wetNaam[wet]).join(', ') ?? null,
    r.team ?? null,
    r.behandelaar ?? null,
    jaNee(r.isSpoed),
    jaNee(r.isDringend),
  ])
  const rest = regels.length < o.aantal ? [[nietAlles(regels.length, o.aantal)]] : []
  return csv(kop, [
    ...rijen,
    ...rest,
    [`Uitgevoerd door ${o.door} op ${schrijfDatum(o.vandaag)}. Vertrouwelijk.`],
  ])
}
