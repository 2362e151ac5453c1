// All SQL of activiteiten and the goals they stand under.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Activiteit, Beleidsdoel } from './activiteit.ts'

/** By hoofddoel, each before its subdoelen. */
const volgorde = sql`array_position(array['I', 'II', 'III', 'IV', 'V', 'VI'], split_part(code, ' ', 1)), code`

export const doelen = (tx: Tx): Promise<Beleidsdoel[]> =>
  many(tx, sql`select code, naam from beleidsdoel order by ${volgorde}`)

const select = sql`
  select a.id, a.doel, a.naam, a.eigenaar, a.status, a.effect, a.kpi, a.van, a.tot, a.stand, a.versie, a.doel as code from activiteit a`

export const activiteiten = (tx: Tx): Promise<Activiteit[]> =>
  many(tx, sql`select * from (${select}) a order by ${volgorde}, naam, id`)

/** What was planned or ran in these days, for a rapport. */
export const activiteitenVan = (
  tx: Tx,
  periode: { readonly van: string; readonly tot: string },
): Promise<Activiteit[]> =>
  many(
    tx,
    sql`select * from (${select} where a.van < ${periode.tot}::date and coalesce(a.tot, 'infinity') >= ${periode.van}::date) a
      order by ${volgorde}, naam, id`,
  )

/** The one, held against two who change it at once. */
export const lockActiviteit = (tx: Tx, id: string): Promise<Activiteit | undefined> =>
  maybe(tx, sql`${select} where a.id = ${id} for update`)

const rij = (a: Activiteit) => ({
  doel: a.doel,
  naam: a.naam,
  eigenaar: a.eigenaar,
  status: a.status,
  effect: a.effect,
  kpi: a.kpi,
  van: a.van,
  tot: a.tot,
  stand: a.stand,
  versie: a.versie,
})

export const insertActiviteit = (tx: Tx, gemeenteId: number, a: Activiteit): Promise<unknown> =>
  tx
    .insertInto('activiteit')
    .values({ gemeente_id: gemeenteId, id: a.id, ...rij(a) })
    .execute()

export const saveActiviteit = (tx: Tx, a: Activiteit): Promise<unknown> =>
  tx.updateTable('activiteit').set(rij(a)).where('id', '=', a.id).execute()
