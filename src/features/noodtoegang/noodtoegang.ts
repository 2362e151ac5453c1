// Noodtoegang: looking for a day at a dossier without a grant of one's own, always looked over (access.md 2.4, Break-glass).

export const redenen = ['acuut_gevaar', 'crisis', 'behandelaar_onbereikbaar', 'anders'] as const
export type Reden = (typeof redenen)[number]

export const uitkomsten = ['terecht', 'onterecht', 'gesprek_gevoerd'] as const
export type Uitkomst = (typeof uitkomsten)[number]

const minuut = 60_000
const uur = 60 * minuut

/** What access.md sets: how long it opens, how often it may be taken, how fresh the login is, how soon a second says yes. */
export const grens = {
  duur: 24 * uur,
  aantal: 3,
  venster: 30 * 24 * uur,
  vers: 10 * minuut,
  tweede: 15 * minuut,
  tekens: 20,
  werkdagen: 5,
} as const

export const na = (op: Date, ms: number): Date => new Date(op.getTime() + ms)

/** Logged in anew so short ago that it is sure who sits there. */
export const isVers = (versOp: Date | null | undefined, nu: Date): boolean =>
  versOp != null && versOp <= nu && nu < na(versOp, grens.vers)

export type Noodtoegang = {
  readonly id: string
  readonly medewerkerId: string
  readonly huishoudenId: string
  readonly van: Date
  readonly tot: Date
  readonly vraagtTweede: boolean
  readonly tweedeId: string | null
  readonly uitkomst: Uitkomst | null
}
