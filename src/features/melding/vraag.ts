// A vraag: one ondersteuningsvraag in a melding, with what happens next (vervolg) and how it ended (uitkomst).

import type { Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from './melding.ts'

/** What happens after screening (product.md, "The way of a question"); never mixed with the uitkomst. */
export const vervolgen = [
  'beantwoord',
  'sociale_kaart',
  'kortdurende_ondersteuning',
  'keukentafelgesprek',
  'wijziging_voorziening',
  'spoedvoorziening',
  'interventieteam',
  'doorverwezen',
] as const
export type Vervolg = (typeof vervolgen)[number]

/** How a vraag ends; the KPIs count these. */
export const uitkomsten = [
  'eigen_kracht_netwerk',
  'algemeen_collectief',
  'ondersteuning_sto',
  'maatwerk',
  'wlz_zvw',
  'direct_beantwoord',
  'ingetrokken',
] as const
export type Uitkomst = (typeof uitkomsten)[number]

export type VraagStand = {
  readonly id: string
  readonly leefgebied: Leefgebied
  readonly wet: Wet
  readonly vervolg: Vervolg | null
  readonly uitkomst: Uitkomst | null
  /** A traject that answers it is running: then it ends with that traject. */
  readonly looptTraject?: boolean
}

/** What a form says per leefgebied; each is asked about once in a melding. */
export type PerLeefgebied<T> = Readonly<Partial<Record<Leefgebied, T | undefined>>>

/** The same by the id of the vraag. */
export const perVraag = <T>(
  vragen: readonly VraagStand[],
  gekozen: PerLeefgebied<T>,
): Readonly<Record<string, T | undefined>> =>
  Object.fromEntries(vragen.map((v) => [v.id, gekozen[v.leefgebied]]))

export type Afloop = { readonly id: string; readonly uitkomst: Uitkomst }

/** The vragen that still wait for an uitkomst. */
export const openVragen = (vragen: readonly VraagStand[]): readonly VraagStand[] =>
  vragen.filter((v) => v.uitkomst === null)

/** Is one of these answered by a traject that still runs? That is closed first, or it would run for nobody's vraag. */
export const looptTrajectVoor = (vragen: readonly VraagStand[], ids: readonly string[]): boolean =>
  vragen.some((v) => v.looptTraject && ids.includes(v.id))

/** Would these uitkomsten end the last vraag, and so the melding? */
export const sluitMelding = (vragen: readonly VraagStand[], aflopen: readonly Afloop[]): boolean =>
  openVragen(vragen).every((v) => aflopen.some((a) => a.id === v.id))
