// The SQL of for whom I stand in: one row per plan, with the grants it is decided by.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'

export type Waargenomen = {
  readonly voor: string
  readonly van: Datum
  readonly tot: Datum
  readonly planId: string
  /** Empty as long as nothing of it may be seen. */
  readonly huishouden: string | null
  readonly leden: readonly string[]
  readonly isGeheim: boolean
  readonly autorisaties: readonly Autorisatie[]
}

/** Every plan this medewerker stands in for, now or soon; before the first day there are no grants yet. */
export const waargenomenDoor = (
  tx: Tx,
  door: Medewerker,
  o: { vandaag: Datum; nu: Date },
): Promise<Waargenomen[]> =>
  many(
    tx,
    sql`
    select distinct on (w.van, m.naam, m.id, w.tot, h.naam, r.plan_id) m.naam as voor, w.van, w.tot, r.plan_id as "planId",
      h.naam || coalesce(', ' || k.naam, '') as huishouden, coalesce(h.is_geheim, true) as "isGeheim",
      array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = p.gemeente_id
        and l.huishouden_id = p.huishouden_id and l.tot is null) as leden,
      coalesce((select jsonb_agg(jsonb_build_object('niveau', a.niveau, 'wet', a.wet, 'isPersoonlijk', a.medewerker_id is not null, 'grondslag', a.grondslag))
        from autorisatie a where a.gemeente_id = r.gemeente_id and a.plan_id = r.plan_id and a.medewerker_id = ${door.id}
          and a.van <= ${o.nu} and (a.tot is null or a.tot > ${o.nu})), '[]') as autorisaties
    from waarneming w
    join regie r on r.gemeente_id = w.gemeente_id and r.id = w.regie_id and r.status = 'aanvaard'
    join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
    -- Before the first day row security shows the plan to nobody who stands in; that it is one is known all the same.
    left join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id
    left join huishouden h on h.gemeente_id = p.gemeente_id and h.id = p.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where w.medewerker_id = ${door.id} and w.beeindigd_op is null and w.tot >= ${o.vandaag}
    order by w.van, m.naam, m.id, w.tot, h.naam, r.plan_id`,
  )
