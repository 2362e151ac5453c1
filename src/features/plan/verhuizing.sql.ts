// The SQL of plannen when people move: to another huishouden, or what is in one goes on in another.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** The plan that runs goes along, or every plan when the huishouden is no more. */
export const verhuisPlannen = (
  tx: Tx,
  o: { vanId: string; naarId: string; planId?: string },
): Promise<unknown> =>
  sql`
    update plan set huishouden_id = ${o.naarId}
    where huishouden_id = ${o.vanId} and (${o.planId ?? null}::uuid is null or id = ${o.planId ?? null})`.execute(
    tx,
  )

/**
 * What is of people and not of a day goes on in the other plan: who reads a doel that went along, pictures, growing up.
 * Who reads the words on top agreed on those words, not on the other's: that stays. What stands there already stays too.
 */
export async function verhuisMensen(tx: Tx, o: { planId: string; inId: string }): Promise<void> {
  await sql`
    update plan_lezer set plan_id = ${o.inId}
    where plan_id = ${o.planId} and doel_id in (select id from doel where plan_id = ${o.inId})`.execute(tx)
  for (const [tabel, eenmaal] of [
    ['gezondheidsbeeld', 'op'],
    ['volwassenwording', 'onderwerp'],
    ['jeugdhulpverlenging', 'soort'],
  ] as const)
    await sql`
      update ${sql.table(tabel)} x set plan_id = ${o.inId}
      where x.plan_id = ${o.planId} and not exists (select from ${sql.table(tabel)} y where y.gemeente_id = x.gemeente_id
        and y.plan_id = ${o.inId} and y.inwoner_id = x.inwoner_id and y.${sql.ref(eenmaal)} = x.${sql.ref(eenmaal)})`.execute(
      tx,
    )
}

/** Doelen without a result go on in the other plan, behind its own; so do their afspraken and every open one. */
export async function verhuisDoelen(tx: Tx, o: { planId: string; inId: string }): Promise<void> {
  await sql`
    update doel set plan_id = ${o.inId},
      volgorde = volgorde + (select coalesce(max(volgorde), 0) from doel where plan_id = ${o.inId})
    where plan_id = ${o.planId} and resultaat is null`.execute(tx)
  await sql`
    update afspraak set plan_id = ${o.inId}
    where plan_id = ${o.planId}
      and (status = 'open' or doel_id in (select id from doel where plan_id = ${o.inId}))`.execute(tx)
}
