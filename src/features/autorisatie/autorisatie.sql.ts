// All SQL of grants; written by events only, each with the gebeurtenis that gave it.

import { type RawBuilder, sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Autorisatie, Doel, Niveau } from './autorisatie.ts'
import { weigerNietToewijsbaar } from './uitgesloten.sql.ts'

type Aan = { readonly medewerkerId: string } | { readonly teamId: string }
/** The one thing a grant is on. */
export type Op =
  | { readonly meldingId: string }
  | { readonly trajectId: string }
  | { readonly planId: string }
  | { readonly overdrachtId: string }
  | { readonly overlegId: string }
export type NieuweAutorisatie = Aan &
  Op & {
    readonly id: string
    readonly niveau: Exclude<Niveau, 'LX'>
    readonly wet: Wet
    readonly doel: Doel
    readonly grondslag: string
    readonly van: Date
    /** Known when it is given; else an event ends it. */
    readonly tot?: Date
    readonly gebeurtenisId: string
  }

/** Gives all of these. Throws NietToewijsbaar when one is for a medewerker who may never see that huishouden. */
export async function insertAutorisaties(
  tx: Tx,
  gemeenteId: number,
  grants: readonly NieuweAutorisatie[],
): Promise<void> {
  await tx
    .insertInto('autorisatie')
    .values(
      grants.map((a) => ({
        gemeente_id: gemeenteId,
        id: a.id,
        medewerker_id: 'medewerkerId' in a ? a.medewerkerId : null,
        team_id: 'teamId' in a ? a.teamId : null,
        melding_id: 'meldingId' in a ? a.meldingId : null,
        traject_id: 'trajectId' in a ? a.trajectId : null,
        plan_id: 'planId' in a ? a.planId : null,
        overdracht_id: 'overdrachtId' in a ? a.overdrachtId : null,
        overleg_id: 'overlegId' in a ? a.overlegId : null,
        niveau: a.niveau,
        wet: a.wet,
        doel: a.doel,
        grondslag: a.grondslag,
        van: a.van,
        tot: a.tot ?? null,
        gebeurtenis_id: a.gebeurtenisId,
      })),
    )
    .execute()
  await weigerNietToewijsbaar(
    tx,
    grants.map(({ id }) => id),
  )
}

/** A grant with the thing it is on. */
export type Verleend = Autorisatie & {
  readonly meldingId: string | null
  readonly trajectId: string | null
  readonly planId: string | null
}

/** Held by this medewerker now, by name or by team: a condition on `autorisatie a`. */
const isVan = (door: Medewerker, nu: Date) => sql`
  (a.medewerker_id = ${door.id} or a.team_id = any(${door.teams.map((team) => team.id)}::uuid[]))
    and a.van <= ${nu} and (a.tot is null or a.tot > ${nu})`

const verleend = (door: Medewerker, nu: Date) => sql`
  select a.niveau, a.wet, a.medewerker_id is not null as "isPersoonlijk", a.grondslag, a.huishouden_id as "huishoudenId", a.melding_id as "meldingId",
    a.traject_id as "trajectId", a.plan_id as "planId"
  from autorisatie a
  where ${isVan(door, nu)}`

/** A column with what this medewerker holds now on the row that `zaak` ties `autorisatie a` to: a list of Autorisatie, for decide. */
export const autorisatiesAlsJson = (door: Medewerker, nu: Date, zaak: RawBuilder<unknown>) => sql`
  coalesce((select jsonb_agg(jsonb_build_object('niveau', a.niveau, 'wet', a.wet, 'isPersoonlijk', a.medewerker_id is not null,
      'grondslag', a.grondslag, 'huishoudenId', a.huishouden_id)) from autorisatie a where (${zaak}) and ${isVan(door, nu)}), '[]')`

/** That thing as a condition on `autorisatie a`. */
export const waarop = (op: Op) => {
  if ('meldingId' in op) return sql`a.melding_id = ${op.meldingId}`
  if ('trajectId' in op) return sql`a.traject_id = ${op.trajectId}`
  if ('planId' in op) return sql`a.plan_id = ${op.planId}`
  if ('overdrachtId' in op) return sql`a.overdracht_id = ${op.overdrachtId}`
  return sql`a.overleg_id = ${op.overlegId}`
}

/** The grants this medewerker holds now, by name or by team, on one melding, traject, plan or overdracht. */
export const autorisatiesOp = (tx: Tx, door: Medewerker, op: Op, nu: Date): Promise<Verleend[]> =>
  many(tx, sql`${verleend(door, nu)} and ${waarop(op)}`)

/** The grants this medewerker holds now on anything of a huishouden; none means the dossier is not found. */
export const autorisatiesInHuishouden = (
  tx: Tx,
  door: Medewerker,
  huishoudenId: string,
  nu: Date,
): Promise<Verleend[]> =>
  many(
    tx,
    sql`${verleend(door, nu)} and (
    a.melding_id = any(array(select id from melding where huishouden_id = ${huishoudenId}))
    or a.traject_id = any(array(select id from traject where huishouden_id = ${huishoudenId}))
    or a.plan_id = any(array(select id from plan where huishouden_id = ${huishoudenId})))`,
  )

/** Of these huishoudens, those in which this medewerker holds a grant now. */
export const huishoudensMetAutorisatie = async (
  tx: Tx,
  door: Medewerker,
  huishoudenIds: readonly string[],
  nu: Date,
): Promise<ReadonlySet<string>> => {
  const rijen = await many<{ id: string }>(
    tx,
    sql`
    with verleend as (${verleend(door, nu)}),
    zaak as (
      select gemeente_id, huishouden_id, id from melding where huishouden_id = any(${huishoudenIds}::uuid[])
      union all select gemeente_id, huishouden_id, id from traject where huishouden_id = any(${huishoudenIds}::uuid[])
      union all select gemeente_id, huishouden_id, id from plan where huishouden_id = any(${huishoudenIds}::uuid[]))
    select distinct z.huishouden_id as id from zaak z
    join verleend v on z.id in (v."meldingId", v."trajectId", v."planId")
    where v."isPersoonlijk" or not is_geheim(z.gemeente_id, z.huishouden_id)`,
  )
  return new Set(rijen.map(({ id }) => id))
}

/** Ends grants on one thing, of one medewerker or of one team; what ended is not removed. */
export const beeindigAutorisaties = (tx: Tx, aan: Aan, op: Op, nu: Date): Promise<unknown> => {
  const wie =
    'medewerkerId' in aan ? sql`a.medewerker_id = ${aan.medewerkerId}` : sql`a.team_id = ${aan.teamId}`
  return sql`update autorisatie a set tot = ${nu} where ${wie} and ${waarop(op)} and (a.tot is null or a.tot > ${nu})`.execute(
    tx,
  )
}

/** Ends the grants that one grondslag gave on one thing, whoever holds them; what ended is not removed. */
export const beeindigGrondslag = (tx: Tx, op: Op, grondslag: string, tot: Date): Promise<unknown> =>
  sql`update autorisatie a set tot = ${tot}
    where ${waarop(op)} and a.grondslag = ${grondslag} and a.tot is null`.execute(tx)

/**
 * Moves the end of the grants on this overleg that still run: later only where nothing else ended them than their own time.
 * That time is the later of the day of the overleg and of the grant itself, and `dagen` (overleg/houden.ts).
 */
export const verzetEinde = (
  tx: Tx,
  o: { overlegId: string; grondslag: string; geplandOp: Date; dagen: number; nu: Date; tot: Date },
): Promise<unknown> =>
  sql`update autorisatie a set tot = case
      when a.tot >= greatest(${o.geplandOp}::timestamptz, a.van) + make_interval(hours => ${o.dagen * 24}::int) then ${o.tot}::timestamptz
      else least(a.tot, ${o.tot}::timestamptz) end
    where ${waarop(o)} and a.grondslag = ${o.grondslag} and a.tot > ${o.nu}`.execute(tx)

/**
 * Ends the grants that one event gave, such as the colleague's when a joint gesprek is called off.
 * Found from the grant and not from the huishouden of the event: the work may have moved since.
 */
export const beeindigVerleendBij = (
  tx: Tx,
  op: Op,
  event: { soort: string; noun: string; id: string; medewerkerId?: string },
  nu: Date,
): Promise<unknown> =>
  sql`update autorisatie a set tot = ${nu} where ${waarop(op)} and (a.tot is null or a.tot > ${nu})
    and (${event.medewerkerId ?? null}::uuid is null or a.medewerker_id = ${event.medewerkerId ?? null})
    and exists (select from gebeurtenis g where g.gemeente_id = a.gemeente_id and g.id = a.gebeurtenis_id
      and g.soort = ${event.soort} and g.gegevens ->> ${event.noun} = ${event.id})`.execute(tx)

/** Ends what the toewijzing of one traject gave along on earlier trajecten. */
export const beeindigMeegegeven = (
  tx: Tx,
  o: { trajectId: string; op: readonly string[]; tot: Date },
): Promise<unknown> =>
  sql`update autorisatie a set tot = ${o.tot}
    where a.traject_id = any(${o.op}::uuid[]) and a.grondslag = 'eerder_traject' and a.tot is null
      and exists (select from gebeurtenis g
        where g.gemeente_id = a.gemeente_id and g.id = a.gebeurtenis_id and g.traject_id = ${o.trajectId})`.execute(
    tx,
  )
