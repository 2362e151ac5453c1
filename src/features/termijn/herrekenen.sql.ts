// The SQL of recomputing: running clocks with what was done about them, in portions, and the days that moved.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Datum } from './datum.ts'
import type { Loop } from './herrekenen.ts'

export type LoopRij = Loop & { readonly id: string; readonly einddatum: Datum }

const pauzes = sql`coalesce((select jsonb_agg(jsonb_build_object('na', p.na, 'tot', coalesce(p.tot, p.uiterlijk)) order by p.na, p.id)
  from termijn_pauze p where p.gemeente_id = t.gemeente_id and p.termijn_id = t.id), '[]')`

const kolommen = sql`t.id, t.soort, t.begin, t.einddatum, ${pauzes} as pauzes,
  (select v.weken from termijn_verlenging v where v.gemeente_id = t.gemeente_id and v.termijn_id = t.id) as weken`

/** One clock; it must be there. */
export const loopVan = (tx: Tx, id: string): Promise<LoopRij> =>
  one(tx, sql`select ${kolommen} from termijn t where t.id = ${id}`)

/** The next `hoogstens` running clocks after this id. */
export const lopendNa = (tx: Tx, na: string, hoogstens: number): Promise<LoopRij[]> =>
  many(
    tx,
    sql`select ${kolommen} from termijn t where t.gestopt_op is null and t.id > ${na} order by t.id limit ${hoogstens}`,
  )

export type Verschoven = { readonly id: string; readonly van: Datum; readonly naar: Datum }
export type VerschovenRij = Verschoven & {
  readonly soort: string
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
  readonly huishoudenId: string | null
  readonly inwonerId: string | null
}

/**
 * Gives clocks their new last day, and answers those that moved.
 * Left alone: what stopped meanwhile, or what an act moved after we read it, for that act computed it itself.
 */
export const verschuif = (tx: Tx, nieuw: readonly Verschoven[]): Promise<VerschovenRij[]> =>
  many(
    tx,
    sql`
    update termijn t set einddatum = n.naar
    from jsonb_to_recordset(${JSON.stringify(nieuw)}::jsonb) as n (id uuid, van date, naar date)
    where t.id = n.id and t.gestopt_op is null and t.einddatum = n.van
    returning t.id, n.van, n.naar, t.soort, t.melding_id as "meldingId", t.plan_id as "planId", t.traject_id as "trajectId",
      coalesce((select m.huishouden_id from melding m where m.gemeente_id = t.gemeente_id and m.id = t.melding_id),
        (select p.huishouden_id from plan p where p.gemeente_id = t.gemeente_id and p.id = t.plan_id),
        (select r.huishouden_id from traject r where r.gemeente_id = t.gemeente_id and r.id = t.traject_id)) as "huishoudenId",
      coalesce((select m.inwoner_id from melding m where m.gemeente_id = t.gemeente_id and m.id = t.melding_id),
        (select q.inwoner_id from verzoek q where q.gemeente_id = t.gemeente_id and q.id = t.verzoek_id),
        (select r.inwoner_id from traject r where r.gemeente_id = t.gemeente_id and r.id = t.traject_id)) as "inwonerId"`,
  )
