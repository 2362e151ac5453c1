// Trekken: which looks of a week ask for an explanation, and why; a pure rule over counts (reliability.md 4, Review).

import type { Rol } from '../medewerker/rechten.ts'
import type { Controleregel, Reden } from './controle.ts'
import { altijdBereikbaar, type Grenzen } from './controlegrens.ts'

type Tijdvak = { readonly eerste: Date; readonly laatste: Date }

/** What one medewerker looked at of one inwoner, chosen and not from a list. */
export type Paar = Tijdvak & {
  readonly medewerkerId: string
  readonly inwonerId: string
  /** Pages, not rows: two people on one page are one look at each. */
  readonly keren: number
  readonly isZelfdeStraat: boolean
  readonly isZelfdeNaam: boolean
  /** How many inwoners have this surname. */
  readonly naamdragers: number
  /** These were in order not long ago. */
  readonly wasInOrde: readonly string[]
}

/** The same, of looks long enough ago to know what came after them, without those by name. */
export type Los = Tijdvak & {
  readonly medewerkerId: string
  readonly inwonerId: string
  readonly keren: number
  /** All of them through the own team or to distribute its work. */
  readonly isVanTeam: boolean
  /** The medewerker did something for this huishouden, shortly before or after. */
  readonly heeftHandeling: boolean
  readonly wasInOrde: boolean
}

/** The week of one medewerker, and of that week the nights, and the free days without their nights. */
export type Week = Tijdvak & {
  readonly medewerkerId: string
  readonly deel: 'week' | 'nacht' | 'vrije_dag'
  readonly rollen: readonly Rol[]
  readonly teams: readonly string[]
  readonly keren: number
  readonly inwoners: number
}

export type Feiten = {
  readonly paren: readonly Paar[]
  readonly los: readonly Los[]
  readonly weken: readonly Week[]
}

/** The middle of these numbers; 0 of none. */
export function mediaan(getallen: readonly number[]): number {
  const rij = getallen.toSorted((a, b) => a - b)
  const half = Math.floor(rij.length / 2)
  const boven = rij[half] ?? 0
  return rij.length % 2 === 1 ? boven : ((rij[half - 1] ?? 0) + boven) / 2
}

const regel = (reden: Reden, wie: Paar | Los): Controleregel => {
  const { medewerkerId, inwonerId, keren, eerste, laatste } = wie
  return { reden, medewerkerId, inwonerId, keren, inwoners: 1, mediaan: null, eerste, laatste }
}

function vanPaar(p: Paar, g: Grenzen): Controleregel[] {
  const gezien: Reden[] = []
  if (p.isZelfdeStraat && p.keren >= g.straat_keren) gezien.push('zelfde_straat')
  if (p.isZelfdeNaam && p.keren >= g.naam_keren && p.naamdragers <= g.naam_dragers) gezien.push('zelfde_naam')
  return gezien.filter((reden) => !p.wasInOrde.includes(reden)).map((reden) => regel(reden, p))
}

function vanLos(l: Los, g: Grenzen): Controleregel[] {
  const vanaf = l.isVanTeam ? g.vervolg_keren_team : g.vervolg_keren
  return l.heeftHandeling || l.wasInOrde || l.keren < vanaf ? [] : [regel('zonder_vervolg', l)]
}

/**
 * What is usual: the middle of the colleagues in the same teams who looked at anything that week, of too few of everybody else.
 * Undefined when there are too few of those as well: then nobody is far above anything.
 */
function gebruikelijk(week: Week, alle: readonly Week[], g: Grenzen): number | undefined {
  const anderen = alle.filter(
    ({ medewerkerId, deel }) => deel === 'week' && medewerkerId !== week.medewerkerId,
  )
  const collegas = anderen.filter(({ teams }) => teams.some((team) => week.teams.includes(team)))
  const groep = [collegas, anderen].find(({ length }) => length >= g.veel_collegas)
  return groep && mediaan(groep.map(({ keren }) => keren))
}

function vanWeek(week: Week, alle: readonly Week[], g: Grenzen): Controleregel[] {
  const { medewerkerId, deel, keren, inwoners, eerste, laatste } = week
  const over = { medewerkerId, inwonerId: null, keren, inwoners, eerste, laatste }
  if (deel === 'week') {
    const midden = gebruikelijk(week, alle, g)
    const isVeel = midden !== undefined && keren >= g.veel_keren && keren > g.veel_factor * midden
    return isVeel ? [{ ...over, reden: 'veel', mediaan: midden }] : []
  }
  const vanaf = deel === 'nacht' ? g.nacht_keren : g.vrije_dag_keren
  const isBereikbaar = week.rollen.some((rol) => altijdBereikbaar.includes(rol))
  return isBereikbaar || keren < vanaf ? [] : [{ ...over, reden: deel, mediaan: null }]
}

/** Every line of one round; the same facts give the same lines. */
export const trekken = ({ paren, los, weken }: Feiten, grenzen: Grenzen): Controleregel[] => [
  ...paren.flatMap((p) => vanPaar(p, grenzen)),
  ...los.flatMap((l) => vanLos(l, grenzen)),
  ...weken.flatMap((w) => vanWeek(w, weken, grenzen)),
]
