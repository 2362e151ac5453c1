// Regie: who leads a plan, in three layers; offered and accepted, with an end, never ownership of the dossier.

import type { Weergave } from '../autorisatie/present.ts'
import type { Waarneming } from './waarneming.ts'

/** Eigen is the resident's, proces keeps the agreements, casus only when it is complex (beleid 4.3). */
export const lagen = ['eigen', 'proces', 'casus'] as const
export type Laag = (typeof lagen)[number]

/** The layers a medewerker can be asked for. */
export const aanTeBieden = ['proces', 'casus'] as const
export type AanTeBieden = (typeof aanTeBieden)[number]

export const statussen = ['aangeboden', 'aanvaard', 'geweigerd', 'overgedragen', 'beeindigd'] as const
export type Status = (typeof statussen)[number]

/** The statuses in which each act on one regie is possible. */
export const possibleIn = {
  aanvaarden: ['aangeboden'],
  weigeren: ['aangeboden'],
  overdragen: ['aanvaard'],
  beeindigen: ['aangeboden', 'aanvaard'],
  overnemen: ['aanvaard'],
  teruggeven: ['overgedragen'],
} as const satisfies Record<string, readonly Status[]>

export const isMogelijk = (act: keyof typeof possibleIn, status: Status): boolean =>
  (possibleIn[act] as readonly Status[]).includes(status)

/** What the rules look at. */
export type Regie = {
  readonly laag: Laag
  readonly status: Status
  readonly medewerkerId: string | null
  readonly aangebodenDoorId: string | null
}

/** The plan around a regie, as far as the rules need it. */
export type RegiePlan = { readonly status: 'concept' | 'gedeeld' | 'lopend' | 'afgesloten' }

/** A regie as a page shows it. */
export type RegieRij = Regie & {
  readonly id: string
  readonly planId: string
  readonly medewerker: string | null
  readonly functie: string | null
  readonly telefoon: string | null
  readonly inwonerId: string | null
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly aangebodenDoor: string | null
  readonly aangebodenOp: Date
  readonly aanvaardOp: Date | null
  readonly beeindigdOp: Date | null
  readonly reden: string | null
  /** What the next one should know; with an offer that is a hand-over. */
  readonly overdrachtsbrief: string | null
  /** The open meldingen of who leads go along with a yes. */
  readonly neemtMeldingenMee: boolean
  /** Who stands in, stood in or will; what ended before its last day is left out. */
  readonly waarnemingen: readonly Waarneming[]
}

/** Who leads is L1, the resident's name L2, reasons are words about somebody and so L3 (access.md 2.3). */
export const regieWeergave: Weergave<RegieRij> = {
  personen: (r) => [r.inwonerId],
  velden: {
    id: 'L0',
    planId: 'L0',
    laag: 'L1',
    status: 'L1',
    medewerkerId: 'L1',
    medewerker: 'L1',
    functie: 'L1',
    telefoon: 'L1',
    aangebodenDoorId: 'L1',
    aangebodenDoor: 'L1',
    aangebodenOp: 'L1',
    aanvaardOp: 'L1',
    beeindigdOp: 'L1',
    inwonerId: 'L1',
    voornamen: 'L2',
    voorvoegsel: 'L2',
    geslachtsnaam: 'L2',
    reden: 'L3',
    overdrachtsbrief: 'L2',
    neemtMeldingenMee: 'L1',
    waarnemingen: 'L1',
  },
}

/**
 * Who reads the overdrachtsbrief: who it was written for, who asked, and who reads the words of the dossier.
 * For the rest of a team it is not needed to know that there is a plan.
 */
export const magBriefLezen = (regie: Regie, lezer: { readonly id: string; readonly leestDossier: boolean }) =>
  lezer.leestDossier || regie.medewerkerId === lezer.id || regie.aangebodenDoorId === lezer.id

/** The one who holds this layer now. */
export const zittend = <R extends Regie>(regies: readonly R[], laag: Laag): R | undefined =>
  regies.find((r) => r.laag === laag && r.status === 'aanvaard')

/** The offer that waits for an answer in this layer. */
export const openAanbod = <R extends Regie>(regies: readonly R[], laag: Laag): R | undefined =>
  regies.find((r) => r.laag === laag && r.status === 'aangeboden')
