// An overdracht: work offered to another team with a package, and with what the sender goes on seeing; never just sent on.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Soort as TrajectSoort } from '../traject/traject.ts'

export const statussen = ['aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken'] as const
export type Status = (typeof statussen)[number]

/** What can be asked; short-term support comes from own contact, and nobody refers to it (audit 4.1.2). */
export const soorten = [
  'onderzoek_wmo',
  'onderzoek_jeugd',
  'maatschappelijk_werk',
  'forte_school',
  'forte_geldzaken',
  'jongerencoaching',
  'mantelzorgondersteuning',
  'participatie',
  'schuldhulp',
  'casusregie',
  'jongerenwerk',
  'gezinscoaching',
] as const satisfies readonly TrajectSoort[]
export type Soort = (typeof soorten)[number]

/** Why work comes back: fit for L1, so it tells nothing about the inwoner's life (access.md 2.3). */
export const weigercodes = [
  'ander_team',
  'geen_plaats',
  'gegevens_ontbreken',
  'inwoner_wil_niet',
  'buiten_gebied',
  'anders',
] as const
export type Weigercode = (typeof weigercodes)[number]

/** The three parts of the package, kept apart: seen, wanted, advised. */
export type Pakket = { readonly gezien: string; readonly wens: string; readonly advies: string }

/** What was asked of the inwoner, in one sentence each: may this go along, may the sender see how it goes on. */
export const zichten = ['ja', 'nee', 'mandaat'] as const
export type Zicht = (typeof zichten)[number]
export const antwoordDoors = ['inwoner', 'wettelijk_vertegenwoordiger'] as const
export const antwoordWijzen = ['mondeling', 'schriftelijk'] as const
export type Antwoord = {
  readonly door: (typeof antwoordDoors)[number]
  readonly op: Datum
  readonly wijze: (typeof antwoordWijzen)[number]
}

/** An overdracht as an act finds it: locked, and as this medewerker stands to it. */
export type Stand = {
  readonly id: string
  readonly status: Status
  readonly ketenId: string
  readonly huishoudenId: string
  readonly inwonerId: string
  readonly meldingId: string | null
  readonly trajectId: string | null
  readonly planId: string | null
  readonly vanTeamId: string
  readonly aangebodenDoorId: string
  readonly naarTeamId: string
  readonly naarMedewerkerId: string | null
  readonly soort: Soort | null
  readonly wet: Wet
  /** What it is about; of a melding its vragen say so. */
  readonly leefgebied: Leefgebied | null
  readonly wens: string
  /** The traject that began with the acceptance. */
  readonly nieuwTrajectId: string | null
  readonly isZichtBeeindigd: boolean
}

/** The statuses in which each act is possible. */
export const possibleIn = {
  aanvaarden: ['aangeboden'],
  weigeren: ['aangeboden'],
  intrekken: ['aangeboden'],
  zichtBeeindigen: ['aangeboden', 'aanvaard', 'geweigerd'],
  zichtGeven: ['aangeboden', 'aanvaard'],
} as const satisfies Record<string, readonly Status[]>

export const isMogelijk = (act: keyof typeof possibleIn, status: Status): boolean =>
  (possibleIn[act] as readonly Status[]).includes(status)
