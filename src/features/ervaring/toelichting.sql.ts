// Reading what people wrote with their marks: the latest quarters first, in an order of chance.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'

export type ToelichtingRij = Zakelijk<{
  readonly id: string
  readonly kwartaal: Datum
  readonly toelichting: string
  readonly bewarenTot: Datum
}>

/** Of quarters that are over: what came in today would tell who was here yesterday. */
export const toelichtingen = (tx: Tx, vandaag: Datum): Promise<ToelichtingRij[]> =>
  many(
    tx,
    sql`select id, kwartaal, toelichting, bewaren_tot as "bewarenTot" from ervaring_toelichting
      where kwartaal + interval '3 months' <= ${vandaag}::date order by kwartaal desc, id`,
  )
