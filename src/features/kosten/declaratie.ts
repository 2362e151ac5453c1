// Declaratie: what an aanbieder charged for the care of somebody, as WMO323 and JW323 say it; the words of its lists.

import type { Bsn } from '../../platform/bsn.ts'
import type { Datum } from '../termijn/datum.ts'

export const wetten = ['wmo', 'jeugdwet'] as const
export type Kostenwet = (typeof wetten)[number]

/** The main categories of the policy plan (bijlage III), and transport, which it shows apart. */
export const hoofdcategorieen = [
  'jeugd_zonder_verblijf',
  'jeugd_met_verblijf',
  'jeugd_bescherming',
  'wmo_huishouden',
  'wmo_begeleiding',
  'wmo_dagbesteding',
  'wmo_wonen_rollen_vervoer',
  'vervoer',
] as const
export type Hoofdcategorie = (typeof hoofdcategorieen)[number]

/** The kinds of referrer CBS counts youth care by. */
export const verwijzers = [
  'gemeente',
  'huisarts',
  'jeugdarts',
  'medisch_specialist',
  'gecertificeerde_instelling',
  'geen',
  'onbekend',
] as const
export type Verwijzer = (typeof verwijzers)[number]

export const eenheden = ['minuut', 'uur', 'dagdeel', 'dag', 'etmaal', 'stuks', 'euro'] as const

/** One line as it was read; who it is for by BSN, by our own reference, or nobody for a bill of many together. */
export type Regel = {
  readonly nr: number
  readonly aanbieder: string
  /** DeclaratieNummer and ReferentieNummer. */
  readonly nummer: string
  readonly referentie: string
  readonly bsn: Bsn | undefined
  readonly inwonerId: string | undefined
  readonly geboortejaar: number | undefined
  readonly wet: Kostenwet
  readonly hoofdcategorie: Hoofdcategorie
  readonly product: string
  readonly verwijzer: Verwijzer
  readonly van: Datum
  readonly tot: Datum
  /** In cents. */
  readonly bedrag: number
  readonly eenheid: (typeof eenheden)[number]
  readonly volume: number
}

/** Each category belongs to one wet; transport may be of both. */
export const wetPast = (wet: Kostenwet, hoofdcategorie: Hoofdcategorie): boolean =>
  hoofdcategorie === 'vervoer' || hoofdcategorie.startsWith('jeugd') === (wet === 'jeugdwet')
