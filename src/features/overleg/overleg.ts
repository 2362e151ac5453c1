// An overleg: professionals meet on a huishouden about parts of its plan; planned, held, or called off.

export const soorten = [
  'expertiseteam',
  'mdo',
  'overlegtafel_verblijf',
  'perspectiefoverleg',
  'wlz_toeleiding',
] as const
export type Soort = (typeof soorten)[number]

export type Status = 'gepland' | 'gehouden' | 'afgezegd'

/** Does the resident know; only safety is a reason not to tell (AVG art. 13 and 14). */
export const inwonerstanden = ['erbij', 'akkoord', 'niet_verteld'] as const
export type Inwonerstand = (typeof inwonerstanden)[number]

/** The independent client supporter (Wmo 2015 art. 2.2.4). */
export const ocostanden = ['erbij', 'wil_niet', 'niet_gevraagd'] as const
export type Ocostand = (typeof ocostanden)[number]

/** What a meeting leads to. */
export const uitkomsten = [
  'plan_blijft',
  'plan_wijzigt',
  'opschalen',
  'afschalen',
  'wlz_aanvragen',
  'vervolgoverleg',
] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** One point of the agenda, with what was decided on it. */
export type Punt = { readonly id: string; readonly tekst: string; readonly besluit: string | null }

export type Overleg = {
  readonly id: string
  readonly planId: string
  readonly huishoudenId: string
  readonly soort: Soort
  readonly status: Status
  readonly geplandOp: Date
  readonly plaats: string
  readonly vraag: string
  readonly inwoner: Inwonerstand
  readonly redenNietVerteld: string | null
  readonly oco: Ocostand
  readonly gehoudenOp: Date | null
  readonly samenvatting: string | null
  readonly uitkomst: Uitkomst | null
  readonly afzegreden: string | null
  readonly versie: number
}

/** The statuses in which each act is possible. */
export const possibleIn = {
  uitnodigen: ['gepland'],
  houden: ['gepland'],
  afzeggen: ['gepland'],
  // What was agreed on may be written down a little later.
  afsprakenMaken: ['gepland', 'gehouden'],
} as const satisfies Record<string, readonly Status[]>

export const isPossible = (act: keyof typeof possibleIn, status: Status): boolean =>
  (possibleIn[act] as readonly Status[]).includes(status)
