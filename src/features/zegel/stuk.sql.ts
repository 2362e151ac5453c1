// What can be sealed, each in one shape: a contact, a gesprek, a document, with where it hangs and the zegel on it now.

import { sql } from 'kysely'
import { lockRij, maybe, type Tx } from '../../platform/db.ts'
import { zegelOp } from '../autorisatie/zegel.sql.ts'
import type { Soort, Stuk } from './stuk.ts'

const bron: Readonly<Record<Soort, (id: string, doorId: string) => ReturnType<typeof sql>>> = {
  contact: (id, doorId) => sql`
    select c.gemeente_id, c.id, null::uuid as gesprek_id, c.huishouden_id, c.melding_id, c.plan_id, c.traject_id, c.inwoner_id, c.op, c.waarover as tekst,
      'L3' as niveau, c.medewerker_id = ${doorId} as is_door_mij, true as is_gevoerd, false as is_verwijderd
    from contact c where c.id = ${id}`,
  gesprek: (id, doorId) => sql`
    select g.gemeente_id, g.id, null::uuid as gesprek_id, g.huishouden_id, g.melding_id, g.plan_id, g.traject_id, null::uuid as inwoner_id,
      coalesce(g.gevoerd_op, g.gepland_op) as op, null as tekst, 'L3' as niveau, g.behandelaar_id = ${doorId} as is_door_mij,
      g.status in ('gevoerd', 'vastgesteld') as is_gevoerd, false as is_verwijderd
    from gesprek g where g.id = ${id}`,
  document: (id, doorId) => sql`
    select d.gemeente_id, d.id, d.gesprek_id, coalesce(m.huishouden_id, p.huishouden_id, t.huishouden_id) as huishouden_id, d.melding_id, d.plan_id,
      d.traject_id, d.inwoner_id, d.op, d.naam as tekst, d.niveau, d.door_id = ${doorId} as is_door_mij, true as is_gevoerd,
      d.verwijderd_op is not null as is_verwijderd
    from document d
    left join melding m on m.gemeente_id = d.gemeente_id and m.id = d.melding_id
    left join plan p on p.gemeente_id = d.gemeente_id and p.id = d.plan_id
    left join traject t on t.gemeente_id = d.gemeente_id and t.id = d.traject_id
    where d.id = ${id}`,
}

/** Undefined when it is not there; in a transaction that reads also when it is sealed for others. */
export const stukVoor = (
  tx: Tx,
  doorId: string,
  { soort, id }: { readonly soort: Soort; readonly id: string },
): Promise<Stuk | undefined> =>
  maybe(
    tx,
    sql`
    select ${soort} as soort, x.id, x.huishouden_id as "huishoudenId", x.melding_id as "meldingId", x.plan_id as "planId", x.traject_id as "trajectId",
      x.op, x.tekst, x.niveau, x.is_door_mij as "isDoorMij", x.is_gevoerd as "isGevoerd", x.is_verwijderd as "isVerwijderd",
      coalesce((select wet from traject where gemeente_id = x.gemeente_id and id = x.traject_id), 'geen') as wet,
      -- What is about nobody in particular is about everybody who lives there.
      case when x.inwoner_id is not null then array[x.inwoner_id] else array(select l.inwoner_id from huishouden_lid l
        where l.gemeente_id = x.gemeente_id and l.huishouden_id = x.huishouden_id and l.tot is null) end as personen,
      ${zegelOp('x', ['id', 'gesprek_id'], doorId)} as zegel
    from (${bron[soort](id, doorId)}) x`,
  )

/** Locks it, so that of two who seal it at once the second sees that it is done. */
export const lockStuk = (tx: Tx, { soort, id }: { soort: Soort; id: string }): Promise<unknown> =>
  lockRij(tx, soort, { id, om: 'wijzigen' })
