// The zegels of one reader, as their list shows them, in one query however many there are.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Regel } from './zegel.ts'

const kolommen = sql`id, soort, op, "gelegdOp", huishouden, "isGeheim", personen, zegel`

const genoemdOp = (medewerkerId: string) => sql`
    select z.id, z.gelegd_door_id, n.van, case when c.id is not null then 'contact' when g.id is not null then 'gesprek' else 'document' end as soort,
      coalesce(c.op, g.gevoerd_op, d.op) as op, z.gelegd_op as "gelegdOp", h.naam as huishouden, h.is_geheim as "isGeheim",
      coalesce(case when c.inwoner_id is not null then array[c.inwoner_id] when d.inwoner_id is not null then array[d.inwoner_id] end,
        array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null)) as personen,
      jsonb_build_object('soort', 'genoemden', 'id', z.id, 'isGenoemd', true) as zegel
    from zegel_genoemde n
    join zegel z on z.gemeente_id = n.gemeente_id and z.id = n.zegel_id and z.opgeheven_op is null
    left join contact c on c.gemeente_id = z.gemeente_id and c.id = z.contact_id
    left join gesprek g on g.gemeente_id = z.gemeente_id and g.id = z.gesprek_id
    left join document d on d.gemeente_id = z.gemeente_id and d.id = z.document_id
    left join melding m on m.gemeente_id = z.gemeente_id and m.id = d.melding_id
    left join plan p on p.gemeente_id = z.gemeente_id and p.id = d.plan_id
    left join traject t on t.gemeente_id = z.gemeente_id and t.id = d.traject_id
    join huishouden h on h.gemeente_id = z.gemeente_id
      and h.id = coalesce(c.huishouden_id, g.huishouden_id, m.huishouden_id, p.huishouden_id, t.huishouden_id)
    where n.medewerker_id = ${medewerkerId} and n.tot is null`

/** Those this medewerker is named on now, newest first. */
export const zegelsVoor = (tx: Tx, medewerkerId: string): Promise<Regel[]> =>
  many(tx, sql`select ${kolommen} from (${genoemdOp(medewerkerId)}) as x order by "gelegdOp" desc, id desc`)

/** Of those on which a colleague named them: which they did not look at since, in the list or on its page. */
export const ongezienVoor = (tx: Tx, medewerkerId: string): Promise<Regel[]> =>
  many(
    tx,
    sql`select ${kolommen} from (${genoemdOp(medewerkerId)}) as x
      where gelegd_door_id <> ${medewerkerId} and cardinality(personen) > 0 and not exists (
        select from inzage i where i.inwoner_id = any(x.personen) and i.medewerker_id = ${medewerkerId}
          and i.soort in ('zegels_ingezien', 'zegel_ingezien') and i.niveau = 'LX' and i.op >= x.van)`,
  )
