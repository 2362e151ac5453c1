// All SQL of running clocks.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Datum } from './datum.ts'

export type TermijnRij = {
  readonly id: string
  readonly soort: string
  readonly wet: string
  readonly begin: string
  readonly einddatum: string
  readonly meldingId?: string
  readonly planId?: string
  readonly trajectId?: string
  readonly verzoekId?: string
}

/** Starts clocks; each belongs to one melding, plan, traject or verzoek. */
export async function insertTermijnen(
  tx: Tx,
  gemeenteId: number,
  rijen: readonly TermijnRij[],
): Promise<void> {
  if (rijen.length === 0) return
  await tx
    .insertInto('termijn')
    .values(
      rijen.map((r) => ({
        gemeente_id: gemeenteId,
        id: r.id,
        soort: r.soort,
        wet: r.wet,
        begin: r.begin,
        einddatum: r.einddatum,
        melding_id: r.meldingId ?? null,
        plan_id: r.planId ?? null,
        traject_id: r.trajectId ?? null,
        verzoek_id: r.verzoekId ?? null,
      })),
    )
    .execute()
}

type Waarvan =
  | { readonly meldingId: string }
  | { readonly planId: string }
  | { readonly trajectId: string }
  | { readonly verzoekId: string }

const van = (waarvan: Waarvan) => {
  if ('meldingId' in waarvan) return sql`melding_id = ${waarvan.meldingId}`
  if ('planId' in waarvan) return sql`plan_id = ${waarvan.planId}`
  if ('verzoekId' in waarvan) return sql`verzoek_id = ${waarvan.verzoekId}`
  return sql`traject_id = ${waarvan.trajectId}`
}

/** Stops the running clocks of these soorten on one thing: what they asked for was done on day `op`. */
export const stopTermijnen = (
  tx: Tx,
  waarvan: Waarvan,
  soorten: readonly string[],
  op: Datum,
): Promise<unknown> =>
  sql`update termijn set gestopt_op = ${op}
    where ${van(waarvan)} and soort = any(${soorten}::text[]) and gestopt_op is null`.execute(tx)

/** The same on everything of a huishouden: an act that answers every melding of the household at once. */
export const stopTermijnenVanHuishouden = (
  tx: Tx,
  huishoudenId: string,
  soorten: readonly string[],
  op: Datum,
): Promise<unknown> =>
  sql`update termijn set gestopt_op = ${op}
    where soort = any(${soorten}::text[]) and gestopt_op is null and (
      melding_id in (select id from melding where huishouden_id = ${huishoudenId})
      or plan_id in (select id from plan where huishouden_id = ${huishoudenId})
      or traject_id in (select id from traject where huishouden_id = ${huishoudenId}))`.execute(tx)

/** The same on the melding that a traject came of: what is done in the traject is done for the vraag in it. */
export const stopTermijnenVanHerkomst = (
  tx: Tx,
  trajectId: string,
  soorten: readonly string[],
  op: Datum,
): Promise<unknown> =>
  sql`update termijn set gestopt_op = ${op}
    where soort = any(${soorten}::text[]) and gestopt_op is null and melding_id = (
      select v.melding_id from traject r join vraag v on v.gemeente_id = r.gemeente_id and v.id = r.vraag_id
      where r.id = ${trajectId})`.execute(tx)

/** Ends every running clock without what it asked for: the thing itself ended, so no figure counts it as in time. */
export const vervalTermijnen = (tx: Tx, waarvan: Waarvan, op: Datum): Promise<unknown> =>
  sql`update termijn set gestopt_op = ${op}, is_vervallen = true
    where ${van(waarvan)} and gestopt_op is null`.execute(tx)

/** The same for some soorten: they never belonged to it, as it turns out. */
export const vervalSoorten = (
  tx: Tx,
  waarvan: Waarvan,
  soorten: readonly string[],
  op: Datum,
): Promise<unknown> =>
  sql`update termijn set gestopt_op = ${op}, is_vervallen = true
    where ${van(waarvan)} and soort = any(${soorten}::text[]) and gestopt_op is null`.execute(tx)

/**
 * Lets the clocks that fell away run again, to the same last day: opening again is no new melding.
 * Only those of these wetten: a clock of another wet fell away because it never belonged here.
 */
export const hervatTermijnen = (tx: Tx, waarvan: Waarvan, wetten: readonly string[]): Promise<unknown> =>
  sql`update termijn set gestopt_op = null, is_vervallen = false
    where ${van(waarvan)} and is_vervallen and wet = any(${wetten}::text[])`.execute(tx)
