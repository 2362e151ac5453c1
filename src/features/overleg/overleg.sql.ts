// All SQL of an overleg itself: the row, its agenda, and what of the plan it is about.

import { type RawBuilder, sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { OverlegBeeld } from './genodigde.ts'
import type { Overleg, Punt } from './overleg.ts'

type Toegang = {
  readonly opPlan: readonly Autorisatie[]
  readonly opOverleg: readonly Autorisatie[]
  readonly isGeheim: boolean
}

const verleend = (door: Medewerker, nu: Date, waarop: RawBuilder<unknown>) => sql`
  ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = x.gemeente_id and ${waarop}`)}`

/** What this medewerker holds on it, for the decision. */
const toegang = (door: Medewerker, nu: Date) => sql`
  ${verleend(door, nu, sql`a.plan_id = x.plan_id`)} as "opPlan",
  ${verleend(door, nu, sql`a.overleg_id = x.id`)} as "opOverleg",
  is_geheim(x.gemeente_id, x.huishouden_id) as "isGeheim"`

const genodigden = sql`coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'medewerkerId', g.medewerker_id,
    'naam', coalesce(m.naam, g.naam), 'vanwaar', coalesce(g.organisatie, m.functie), 'isAanwezig', g.is_aanwezig,
    'doelIds', array(select d.doel_id from overleg_deel d where d.gemeente_id = g.gemeente_id and d.genodigde_id = g.id))
    order by coalesce(m.naam, g.naam) collate "nl-x-icu")
  from overleg_genodigde g left join medewerker m on m.gemeente_id = g.gemeente_id and m.id = g.medewerker_id
  where g.gemeente_id = x.gemeente_id and g.overleg_id = x.id), '[]')`

const doelen = sql`coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'woorden', d.woorden, 'leefgebied', d.leefgebied,
    'inwonerId', d.inwoner_id, 'voornamen', i.voornamen, 'afspraken', array(select jsonb_build_object('wie', a.wie,
      'wat', a.wat, 'voorDatum', a.voor_datum, 'status', a.status) from afspraak a
      where a.gemeente_id = d.gemeente_id and a.doel_id = d.id order by a.voor_datum, a.id)) order by d.volgorde, d.id)
  from doel d join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id
  where d.gemeente_id = x.gemeente_id and d.plan_id = x.plan_id), '[]')`

const leden = sql`array(select l.inwoner_id from huishouden_lid l
  where l.gemeente_id = x.gemeente_id and l.huishouden_id = x.huishouden_id and l.tot is null)`

/** The overleg with what it is about and what this medewerker holds on it; undefined when it is not there. */
export const overlegVoor = (
  tx: Tx,
  door: Medewerker,
  id: string,
  nu: Date,
): Promise<(OverlegBeeld & Toegang & { readonly voorzitterId: string }) | undefined> =>
  maybe(
    tx,
    sql`
    select x.id, x.plan_id as "planId", x.huishouden_id as "huishoudenId", h.naam as huishouden, ${leden} as leden, x.soort, x.status,
      x.gepland_op as "geplandOp", x.plaats, x.vraag, x.inwoner, x.reden_niet_verteld as "redenNietVerteld", x.oco,
      x.gehouden_op as "gehoudenOp", x.samenvatting, x.uitkomst, x.afzegreden, x.versie, x.voorzitter_id as "voorzitterId",
      v.naam as voorzitter, ${genodigden} as genodigden, ${doelen} as doelen,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'tekst', p.tekst, 'besluit', p.besluit) order by p.volgorde)
        from overleg_punt p where p.gemeente_id = x.gemeente_id and p.overleg_id = x.id), '[]') as punten,
      coalesce((select jsonb_agg(jsonb_build_object('wie', a.wie, 'wat', a.wat, 'voorDatum', a.voor_datum, 'status', a.status)
          order by a.voor_datum, a.id)
        from overleg_afspraak oa join afspraak a on a.gemeente_id = oa.gemeente_id and a.id = oa.afspraak_id
        where oa.gemeente_id = x.gemeente_id and oa.overleg_id = x.id), '[]') as afspraken,
      ${toegang(door, nu)}
    from overleg x
    join huishouden h on h.gemeente_id = x.gemeente_id and h.id = x.huishouden_id
    join medewerker v on v.gemeente_id = x.gemeente_id and v.id = x.voorzitter_id
    where x.id = ${id}`,
  )

/** Locks an overleg against other acts; read it afterwards, for one that waited sees what was before. */
export const lockOverleg = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from overleg where id = ${id} for update`.execute(tx)

export async function insertOverleg(
  tx: Tx,
  door: Medewerker,
  o: Overleg,
  punten: readonly Punt[],
): Promise<void> {
  await tx
    .insertInto('overleg')
    .values({
      gemeente_id: door.gemeenteId,
      id: o.id,
      plan_id: o.planId,
      huishouden_id: o.huishoudenId,
      soort: o.soort,
      status: o.status,
      gepland_op: o.geplandOp,
      plaats: o.plaats,
      vraag: o.vraag,
      voorzitter_id: door.id,
      inwoner: o.inwoner,
      reden_niet_verteld: o.redenNietVerteld,
      oco: o.oco,
    })
    .execute()
  await tx
    .insertInto('overleg_punt')
    .values(
      punten.map((punt, volgorde) => ({
        gemeente_id: door.gemeenteId,
        id: punt.id,
        overleg_id: o.id,
        volgorde,
        tekst: punt.tekst,
      })),
    )
    .execute()
}

/** Saves how far it is, and what was decided on each point. */
export async function saveOverleg(tx: Tx, o: Overleg, punten: readonly Punt[] = []): Promise<void> {
  const { id, status, gehoudenOp, samenvatting, uitkomst, afzegreden, versie } = o
  await tx
    .updateTable('overleg')
    .set({ status, gehouden_op: gehoudenOp, samenvatting, uitkomst, afzegreden, versie })
    .where('id', '=', id)
    .execute()
  await sql`update overleg_punt set besluit = e.besluit
    from jsonb_to_recordset(${JSON.stringify(punten)}::jsonb) as e (id uuid, besluit text)
    where overleg_punt.id = e.id`.execute(tx)
}

/** Which afspraak of the plan was made at this table. */
export const insertOverlegAfspraak = (
  tx: Tx,
  o: { gemeenteId: number; overlegId: string; afspraakId: string },
): Promise<unknown> =>
  tx
    .insertInto('overleg_afspraak')
    .values({ gemeente_id: o.gemeenteId, overleg_id: o.overlegId, afspraak_id: o.afspraakId })
    .execute()

export type PlanOverleg = Pick<Overleg, 'id' | 'soort' | 'status' | 'geplandOp' | 'plaats'> & {
  readonly voorzitter: string
}
/** About whom too: two of one soort are told apart by it. */
export type MijnOverleg = PlanOverleg & {
  readonly huishouden: string
  readonly kern: string | null
  /** Who live there: whoever reads of whom it is, reads of them. */
  readonly leden: readonly string[]
}

/** Every overleg this medewerker leads or is asked to and may still see; what is coming first, then the newest. */
export const mijnOverleggen = (tx: Tx, door: Medewerker, nu: Date): Promise<(MijnOverleg & Toegang)[]> =>
  many(
    tx,
    sql`
    select x.id, x.soort, x.status, x.gepland_op as "geplandOp", x.plaats, v.naam as voorzitter,
      h.naam as huishouden, k.naam as kern, ${leden} as leden, ${toegang(door, nu)}
    from overleg x join medewerker v on v.gemeente_id = x.gemeente_id and v.id = x.voorzitter_id
    join huishouden h on h.gemeente_id = x.gemeente_id and h.id = x.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where exists (select from autorisatie a where a.gemeente_id = x.gemeente_id
      and (a.overleg_id = x.id or (a.plan_id = x.plan_id and x.voorzitter_id = ${door.id}))
      and a.medewerker_id = ${door.id} and a.van <= ${nu} and (a.tot is null or a.tot > ${nu}))
    order by x.status <> 'gepland', case when x.status = 'gepland' then x.gepland_op end, x.gepland_op desc, x.id
    limit 200`,
  )

/** The overleggen of a plan, newest first. */
export const overleggenVanPlan = (tx: Tx, planId: string): Promise<PlanOverleg[]> =>
  many(
    tx,
    sql`
    select x.id, x.soort, x.status, x.gepland_op as "geplandOp", x.plaats, v.naam as voorzitter
    from overleg x join medewerker v on v.gemeente_id = x.gemeente_id and v.id = x.voorzitter_id
    where x.plan_id = ${planId} order by x.gepland_op desc, x.id`,
  )
