// The SQL by which gesprekken that are planned end with the melding, traject or plan they are of.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

/** What ends; a gesprek is of one of the three. */
export type Eindigt =
  | { readonly meldingId: string }
  | { readonly trajectId: string }
  | { readonly planId: string }

type Afgezegd = {
  readonly id: string
  readonly huishoudenId: string
  readonly meldingId: string | null
  readonly trajectId: string | null
  readonly planId: string | null
}

const waarvan = (van: Eindigt) => {
  if ('meldingId' in van) return sql`melding_id = ${van.meldingId}`
  return 'trajectId' in van ? sql`traject_id = ${van.trajectId}` : sql`plan_id = ${van.planId}`
}

/** Calls off what is planned; one that was held keeps its verslag to write. */
export const saveAfgezegd = (tx: Tx, van: Eindigt, reden: string): Promise<Afgezegd[]> =>
  many(
    tx,
    sql`update gesprek set status = 'afgezegd', afzegreden = ${reden}, versie = versie + 1
    where ${waarvan(van)} and status = 'gepland'
    returning id, huishouden_id as "huishoudenId", melding_id as "meldingId", traject_id as "trajectId", plan_id as "planId"`,
  )
