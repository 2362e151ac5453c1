// Each act of formatie once: one transaction, once per form, with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import type { Antwoord } from '../../platform/eenmalig.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { eindigen } from './eindigen.ts'
import {
  insertFormatie,
  insertVerlof,
  intrekVerlof,
  lockFormatie,
  lockMedewerkers,
  saveEinde,
  verlovenVan,
  zetInzet,
} from './formatie.sql.ts'
import { type Invoer, vastleggen } from './vastleggen.ts'
import { type Verlof, verlofVastleggen } from './verlofvastleggen.ts'
import { collegaIdsVan } from './werklast.sql.ts'

type Werk = { readonly tx: Tx; readonly op: Date; readonly vandaag: Datum }
const teamsVan = (door: Medewerker) => door.teams.map(({ id }) => id)
const collegaIds = ({ tx, vandaag }: Werk, door: Medewerker): Promise<string[]> =>
  collegaIdsVan(tx, teamsVan(door), vandaag)

const opVandaag = <A extends Antwoord, W extends string>(
  ctx: Context,
  door: Medewerker,
  o: { sleutel: string; act: string },
  doe: (werk: Werk) => Promise<Result<A, W>>,
): Promise<Result<A, W>> =>
  eenKeer(ctx, door, o, ({ tx, op }) => doe({ tx, op, vandaag: datumInAmsterdam(op) }))

const gebeurd = (
  ctx: Context,
  door: Medewerker,
  { tx, op }: Werk,
  soort: string,
  gegevens: Readonly<Record<string, string>>,
) => record(tx, ctx.ids, identiteit(door), { soort, op, gegevens })

/** Adds a line for one of the teams this medewerker leads. */
export const formatieVastleggen = (ctx: Context, door: Medewerker, o: { sleutel: string; invoer: Invoer }) =>
  opVandaag(ctx, door, { ...o, act: 'formatie_vastleggen' }, async (werk) => {
    const outcome = vastleggen(o.invoer, { id: ctx.ids.nieuw(werk.op), teamIds: teamsVan(door) })
    if (!outcome.ok) return outcome
    await insertFormatie(werk.tx, door, outcome.value)
    const { id, teamId } = outcome.value
    await gebeurd(ctx, door, werk, 'formatie_vastgelegd', { formatie: id, team: teamId })
    return done({ id })
  })

export const formatieEindigen = (
  ctx: Context,
  door: Medewerker,
  o: { sleutel: string; id: string; tot: Datum },
) =>
  opVandaag(ctx, door, { ...o, act: 'formatie_eindigen' }, async (werk) => {
    const formatie = await lockFormatie(werk.tx, o.id, teamsVan(door))
    if (!formatie) return refused('niet_gevonden' as const)
    const outcome = eindigen(formatie, o.tot)
    if (!outcome.ok) return outcome
    await saveEinde(werk.tx, outcome.value)
    await gebeurd(ctx, door, werk, 'formatie_geeindigd', { formatie: o.id, team: formatie.teamId })
    return done({ id: o.id })
  })

/** Says when a colleague of an own team is away. */
export const afwezigheidVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: { sleutel: string; invoer: Omit<Verlof, 'id'> },
) =>
  opVandaag(ctx, door, { ...o, act: 'verlof_vastleggen' }, async (werk) => {
    const { tx, op, vandaag } = werk
    await lockMedewerkers(tx, [o.invoer.medewerkerId])
    const eerder = await verlovenVan(tx, [o.invoer.medewerkerId], vandaag)
    const collegas = await collegaIds(werk, door)
    const outcome = verlofVastleggen(o.invoer, { id: ctx.ids.nieuw(op), vandaag, collegas, eerder })
    if (!outcome.ok) return outcome
    await insertVerlof(tx, door, outcome.value)
    await gebeurd(ctx, door, werk, 'verlof_vastgelegd', { verlof: outcome.value.id })
    return done({ id: outcome.value.id })
  })

export const verlofIntrekken = (ctx: Context, door: Medewerker, o: { sleutel: string; id: string }) =>
  opVandaag(ctx, door, { ...o, act: 'verlof_intrekken' }, async (werk) => {
    const medewerkerIds = await collegaIds(werk, door)
    if (!(await intrekVerlof(werk.tx, { id: o.id, medewerkerIds, op: werk.op })))
      return refused('niet_gevonden' as const)
    await gebeurd(ctx, door, werk, 'verlof_ingetrokken', { verlof: o.id })
    return done({ id: o.id })
  })

/** Says how many hours a week a colleague works from a day on. */
export const inzetVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: { sleutel: string; medewerkerId: string; uren: number; van: Datum },
) =>
  opVandaag(ctx, door, { ...o, act: 'inzet_vastleggen' }, async (werk) => {
    if (!(await collegaIds(werk, door)).includes(o.medewerkerId)) return refused('niet_van_uw_team' as const)
    await lockMedewerkers(werk.tx, [o.medewerkerId])
    const { medewerkerId, uren, van } = o
    const id = ctx.ids.nieuw(werk.op)
    await zetInzet(werk.tx, door, { id, medewerkerId, uren, van })
    await gebeurd(ctx, door, werk, 'inzet_vastgelegd', { inzet: id })
    return done({ id })
  })
