// The state of the demo municipality while it is being told, day after day until today.

import type { Leefgebied } from '../../src/features/melding/melding.ts'
import type { Datum } from '../../src/features/termijn/datum.ts'
import type { Bewoner, Huis } from './bewoner.ts'
import { laterDieDag, opKantoor, werkdagNa } from './kalender.ts'
import type { Rijen } from './rijen.ts'
import type { Seedteam, Structuur } from './structuur.ts'
import { type Toeval, toeval } from './toeval.ts'

/** A plan of a household, also when this is still to come: drawn up, vastgesteld, closed. */
export type Planloop = {
  readonly id: string
  readonly van: Date
  readonly vast: Date
  readonly tot: Date
}
export type Terugkeer = { readonly bewoner: Bewoner; readonly leefgebied: Leefgebied }

export type Wereld = {
  readonly t: Toeval
  readonly rijen: Rijen
  readonly structuur: Structuur
  readonly vandaag: Datum
  /** The first moment of today: only what lies before it has happened. */
  readonly nu: Date
  /** By household. */
  readonly plannen: Map<string, Planloop[]>
  readonly eerder: Map<string, Set<Leefgebied>>
  /** Who comes back on which day. */
  readonly terugkeer: Map<string, Terugkeer[]>
  /** The last day of somebody's plan or traject, for who gets a BSN. */
  readonly dossiers: Map<string, Datum>
}

export function maakWereld(
  o: Pick<Wereld, 'rijen' | 'structuur' | 'vandaag' | 'nu'> & { factor: number },
): Wereld {
  return {
    ...o,
    t: toeval(`wereld ${o.structuur.gemeenteId} ${o.factor}`),
    plannen: new Map(),
    eerder: new Map(),
    terugkeer: new Map(),
    dossiers: new Map(),
  }
}

/** Everything happens in office hours, so the day in Amsterdam is the day of the moment. */
export const dagVan = (op: Date): Datum => op.toISOString().slice(0, 10) as Datum

/** Between so many working days later; for none a little later that day. */
export function later(t: Toeval, op: Date, minstens: number, hoogstens: number): Date {
  const aantal = t.tussen(minstens, hoogstens)
  return aantal === 0 ? laterDieDag(op, t.tussen(5, 40)) : opKantoor(t, werkdagNa(dagVan(op), aantal))
}

export const laatste = (...momenten: readonly Date[]): Date =>
  new Date(Math.max(...momenten.map((op) => op.getTime())))

/** What happened, as the timeline and the figures read it; answers its id. */
export function gebeurt(
  w: Wereld,
  g: {
    soort: string
    op: Date
    /** Nobody when the application did it by itself. */
    door: string | null
    huishouden?: Huis | undefined
    inwoner?: Bewoner | undefined
    melding?: string | undefined
    plan?: string | undefined
    traject?: string | undefined
    gegevens?: Readonly<Record<string, string | number | boolean | null>>
  },
): string {
  const id = w.t.id(g.op)
  w.rijen.zet('gebeurtenis', {
    id,
    op: g.op,
    soort: g.soort,
    door_id: g.door,
    huishouden_id: g.huishouden?.id ?? null,
    inwoner_id: g.inwoner?.id ?? null,
    melding_id: g.melding ?? null,
    plan_id: g.plan ?? null,
    traject_id: g.traject ?? null,
    gegevens: JSON.stringify(g.gegevens ?? {}),
  })
  return id
}

type Niveau = 'L2' | 'L3' | 'L4'
export type Verlening = {
  readonly op: { melding_id: string } | { traject_id: string } | { plan_id: string }
  readonly wet: string
  readonly grondslag: string
  readonly van: Date
  readonly gebeurtenis: string
}

/** Grants on what is open now: to somebody by name, to a team, or to both. */
export function verleen(
  w: Wereld,
  v: Verlening,
  aan: {
    medewerker?: readonly [id: string, niveau: Niveau]
    team?: readonly [team: Seedteam, niveau: Niveau]
  },
): void {
  const basis = {
    melding_id: null,
    traject_id: null,
    plan_id: null,
    ...v.op,
    wet: v.wet,
    doel: 'behandeling',
    grondslag: v.grondslag,
    van: v.van,
    gebeurtenis_id: v.gebeurtenis,
  }
  const zet = (medewerker_id: string | null, team_id: string | null, niveau: Niveau) =>
    w.rijen.zet('autorisatie', { ...basis, id: w.t.id(v.van), medewerker_id, team_id, niveau })
  if (aan.medewerker) zet(aan.medewerker[0], null, aan.medewerker[1])
  if (aan.team) zet(null, aan.team[0].id, aan.team[1])
}

/** A contact outside any traject, with somebody or with nobody in particular. */
export function zetLosContact(
  w: Wereld,
  c: {
    op: Date
    kanaal: string
    waarover: string
    medewerker: string
    team: Seedteam
    bewoner?: Bewoner | undefined
    huis?: Huis | undefined
    melding?: string | undefined
  },
): void {
  const id = w.t.id(c.op)
  w.rijen.zet('contact', {
    id,
    op: c.op,
    kanaal: c.kanaal,
    deur: c.team.deur,
    waarover: c.waarover,
    medewerker_id: c.medewerker,
    team_id: c.team.id,
    inwoner_id: c.bewoner?.id ?? null,
    huishouden_id: c.huis?.id ?? null,
    duur_minuten: w.t.tussen(1, 20),
    melding_id: c.melding ?? null,
    traject_id: null,
  })
  gebeurt(w, {
    soort: 'contact_vastgelegd',
    op: c.op,
    door: c.medewerker,
    huishouden: c.huis,
    inwoner: c.bewoner,
    melding: c.melding,
    gegevens: { contact: id, kanaal: c.kanaal, deur: c.team.deur },
  })
}

/** The plan of this household that is not closed at this moment, if any. */
export const planOp = (w: Wereld, huisId: string, op: Date): Planloop | undefined =>
  w.plannen.get(huisId)?.find((plan) => plan.van <= op && op < plan.tot)

/** A plan that runs at this moment or is about to begin: one household, one plan (audit 4.1). */
export const planNa = (w: Wereld, huisId: string, op: Date): Planloop | undefined =>
  w.plannen.get(huisId)?.find((plan) => op < plan.tot)
