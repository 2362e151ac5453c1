// A signaal: something noticed early about an inwoner, by the BRP or by a birthday; what is done with it is a word of a list.

import type { Weergave } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'

export const brpSoorten = ['brp_verhuisd', 'brp_overleden', 'brp_geheim', 'brp_geboren'] as const
export const verjaardagSoorten = ['wordt_12', 'wordt_16', 'wordt_16_half', 'wordt_17', 'wordt_18'] as const
export type BrpSoort = (typeof brpSoorten)[number]
export type VerjaardagSoort = (typeof verjaardagSoorten)[number]
/** Thirty days before somebody may no longer read or act for an inwoner (access.md 2.6). */
export const eindSoort = 'vertegenwoordiging_eindigt'
export type Soort = BrpSoort | VerjaardagSoort | typeof eindSoort

/** What was noticed, as a head and as the reason of a line in the werkvoorraad. */
export const signaalNaam: Readonly<Record<Soort, string>> = {
  brp_verhuisd: 'Verhuisd, zegt de BRP',
  brp_overleden: 'Overleden, zegt de BRP',
  brp_geheim: 'Gegevens afgeschermd, zegt de BRP',
  brp_geboren: 'Kind geboren, zegt de BRP',
  wordt_12: 'Wordt 12 jaar',
  wordt_16: 'Wordt 16 jaar',
  wordt_16_half: 'Is zestien en een half',
  wordt_17: 'Is 17 jaar',
  wordt_18: 'Wordt 18 jaar',
  vertegenwoordiging_eindigt: 'Machtiging of maatregel loopt af',
}

/** By its code, for who only has that. */
export const naamVanSoort = (code: string | null | undefined): string | undefined =>
  code && code in signaalNaam ? signaalNaam[code as Soort] : undefined

/** What was done; the last two ask for words. */
export const afhandelingen = ['gedaan', 'was_bekend', 'niets_nodig', 'klopt_niet'] as const
export type Afhandeling = (typeof afhandelingen)[number]

export type Status = 'open' | 'opgepakt' | 'afgehandeld'

export const isVanBrp = (soort: Soort): soort is BrpSoort => (brpSoorten as readonly Soort[]).includes(soort)

/** What was noticed about one inwoner, before it is stored. */
export type Opgemerkt = {
  readonly soort: Soort
  readonly kenmerk: string
  readonly dag: Datum | undefined
  readonly voorDatum: Datum | undefined
  readonly was?: string | undefined
  readonly wordt?: string | undefined
}

/** A signaal as its page shows it. */
export type Signaal = {
  readonly id: string
  readonly soort: Soort
  readonly status: Status
  readonly versie: number
  readonly inwonerId: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly huishoudenId: string
  readonly planId: string | null
  readonly dag: Datum | null
  readonly voorDatum: Datum | null
  readonly was: string | null
  readonly wordt: string | null
  readonly opgemerktOp: Date
  readonly opgepaktDoorId: string | null
  readonly opgepaktDoor: string | null
  readonly afhandeling: Afhandeling | null
  readonly toelichting: string | null
  readonly afgehandeldDoor: string | null
  readonly afgehandeldOp: Date | null
}

/** That there is one is L1; about whom and what is L2, as name and address are; the words of a colleague L3 (access.md 2.3). */
export const signaalWeergave: Weergave<Signaal> = {
  personen: (s) => [s.inwonerId],
  velden: {
    id: 'L0',
    soort: 'L2',
    status: 'L1',
    versie: 'L1',
    inwonerId: 'L1',
    voornamen: 'L2',
    voorvoegsel: 'L2',
    geslachtsnaam: 'L2',
    huishoudenId: 'L1',
    planId: 'L1',
    dag: 'L2',
    voorDatum: 'L1',
    was: 'L2',
    wordt: 'L2',
    opgemerktOp: 'L1',
    opgepaktDoorId: 'L1',
    opgepaktDoor: 'L1',
    afhandeling: 'L2',
    toelichting: 'L3',
    afgehandeldDoor: 'L1',
    afgehandeldOp: 'L1',
  },
}
