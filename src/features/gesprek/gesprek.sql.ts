// All SQL of gesprekken; what was found in them stands in bevinding.sql.ts.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import { zegelOp } from '../autorisatie/zegel.sql.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Gesprek, Inhoud } from './gesprek.ts'
import type { Aanleiding, GeplandGesprek } from './plannen.ts'

/** A gesprek as its page shows it. */
export type GesprekRij = Gesprek &
  Inhoud & {
    huishouden: string
    leden: {
      id: string
      voornamen: string | null
      voorvoegsel: string | null
      geslachtsnaam: string | null
      geboortedatum: Datum | null
      isVerwacht: boolean
    }[]
    plaats: string
    behandelaar: string
    /** Who wrote down that it was held. */
    gevoerdDoor: string | null
    metMedewerker: string | null
    metNaaste: string | null
    metOco: boolean
    vastgesteldOp: Date | null
    afzegreden: string | null
    /** The plan of the household that is not closed, if any. */
    lopendPlanId: string | null
    zegel: ZegelOp
  }
/** The wet is that of the traject it is of; a melding or a plan has none of its own. */
type MetAutorisaties = { autorisaties: Autorisatie[]; isGeheim: boolean; wet: Wet }

/** The grants this medewerker has now on the melding, plan or traject it is of. */
const autorisatiesOp = (door: Medewerker, nu: Date) => sql`
  ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = x.gemeente_id and (a.melding_id = x.melding_id or a.plan_id = x.plan_id or a.traject_id = x.traject_id)`)}`

const selectGesprek = (door: Medewerker, nu: Date) => sql`
  select x.id, x.huishouden_id as "huishoudenId", h.naam as huishouden, x.melding_id as "meldingId", x.plan_id as "planId", x.traject_id as "trajectId",
    (select coalesce(max(m.ontvangen_op), max(p.opgesteld_op), max(t.gestart_op)) from (select 1) een
      left join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id
      left join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id
      left join traject t on t.gemeente_id = x.gemeente_id and t.id = x.traject_id) as sinds,
    x.status, x.gepland_op as "geplandOp", x.plaats, b.naam as behandelaar, c.naam as "metMedewerker",
    x.met_naaste as "metNaaste", x.met_oco as "metOco", x.gevoerd_op as "gevoerdOp", x.eigen_plan as "eigenPlan",
    (select d.naam from gebeurtenis e join medewerker d on d.gemeente_id = e.gemeente_id and d.id = e.door_id
      where e.gemeente_id = x.gemeente_id and e.huishouden_id = x.huishouden_id and e.soort = 'gesprek_gevoerd'
        and e.gegevens ->> 'gesprek' = x.id::text order by e.id desc limit 1) as "gevoerdDoor",
    coalesce(x.verslag, '') as verslag, x.vastgesteld_op as "vastgesteldOp", x.afzegreden, x.versie,
    (select p.id from plan p where p.gemeente_id = x.gemeente_id and p.huishouden_id = x.huishouden_id
      and p.status <> 'afgesloten') as "lopendPlanId",
    coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'voornamen', i.voornamen, 'voorvoegsel', i.voorvoegsel,
        'geslachtsnaam', i.geslachtsnaam, 'geboortedatum', i.geboortedatum, 'isVerwacht', i.is_verwacht) order by i.geboortedatum nulls last, i.id)
      from huishouden_lid l join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where l.gemeente_id = x.gemeente_id and l.huishouden_id = x.huishouden_id and l.tot is null), '[]') as leden,
    coalesce((select jsonb_agg(jsonb_build_object('leefgebied', v.leefgebied, 'eigenKracht', v.eigen_kracht,
        'netwerk', v.netwerk, 'wens', v.wens, 'behoefte', v.behoefte, 'score', v.score))
      from bevinding v where v.gemeente_id = x.gemeente_id and v.gesprek_id = x.id), '[]') as bevindingen,
    ${autorisatiesOp(door, nu)} as autorisaties, is_geheim(x.gemeente_id, x.huishouden_id) as "isGeheim",
    coalesce((select t.wet from traject t where t.gemeente_id = x.gemeente_id and t.id = x.traject_id), 'geen') as wet,
    ${zegelOp('x', ['id'], door.id)} as zegel
  from gesprek x
  join huishouden h on h.gemeente_id = x.gemeente_id and h.id = x.huishouden_id
  join medewerker b on b.gemeente_id = x.gemeente_id and b.id = x.behandelaar_id
  left join medewerker c on c.gemeente_id = x.gemeente_id and c.id = x.met_medewerker_id`

/** The gesprek with the grants this medewerker has on it now; undefined when it is not there. */
export const gesprekVoor = (
  tx: Tx,
  door: Medewerker,
  id: string,
  nu: Date,
): Promise<(GesprekRij & MetAutorisaties) | undefined> =>
  maybe(tx, sql`${selectGesprek(door, nu)} where x.id = ${id}`)

/** Locks a gesprek against other acts; read it afterwards, for one that waited sees what was before. */
export const lockGesprek = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from gesprek where id = ${id} for update`.execute(tx)

/** The one thing that was named for a gesprek: a melding before a plan before a traject. */
export type Genoemd = {
  readonly huishoudenId: string
  readonly meldingId: string | undefined
  readonly planId: string | undefined
  readonly trajectId: string | undefined
}

/** What a gesprek is to be about, with this medewerker's grants; undefined when it is not of this household. */
export const aanleidingVoor = (
  tx: Tx,
  door: Medewerker,
  o: Genoemd,
  nu: Date,
): Promise<(Aanleiding & MetAutorisaties & { huishouden: string }) | undefined> =>
  maybe(
    tx,
    sql`
    select x.melding_id as "meldingId", x.plan_id as "planId", x.traject_id as "trajectId", x.huishouden_id as "huishoudenId",
      h.naam as huishouden, x.is_open as "isOpen", x.sinds, x.wet, x.vraagt_besluit as "vraagtBesluit", ${autorisatiesOp(door, nu)} as autorisaties,
      is_geheim(x.gemeente_id, x.huishouden_id) as "isGeheim"
    from (
      select gemeente_id, id as melding_id, null::uuid as plan_id, null::uuid as traject_id, huishouden_id,
          status in ('ontvangen', 'gescreend') as is_open, ontvangen_op as sinds, 'geen' as wet, false as vraagt_besluit
        from melding where id = ${o.meldingId ?? null}
      union all
      select gemeente_id, null, id, null, huishouden_id, status <> 'afgesloten', opgesteld_op, 'geen', false from plan
        where id = ${o.planId ?? null} and ${o.meldingId ?? null}::uuid is null
      union all
      select t.gemeente_id, null, null, t.id, t.huishouden_id, t.status = 'lopend', t.gestart_op, t.wet,
          -- What is planned will be a contact: four planned at nine would pass the decision by.
          coalesce(aantal_contacten(t) + (select count(*) from gesprek g where g.gemeente_id = t.gemeente_id
            and g.traject_id = t.id and g.status = 'gepland') >= t.contactgrens, false) and t.reden_na_tien is null
        from traject t where t.id = ${o.trajectId ?? null} and coalesce(${o.meldingId ?? null}::uuid, ${o.planId ?? null}::uuid) is null
    ) x join huishouden h on h.gemeente_id = x.gemeente_id and h.id = x.huishouden_id
    where x.huishouden_id = ${o.huishoudenId}`,
  )

export const insertGesprek = (tx: Tx, gemeenteId: number, g: GeplandGesprek): Promise<unknown> =>
  tx
    .insertInto('gesprek')
    .values({
      gemeente_id: gemeenteId,
      id: g.id,
      huishouden_id: g.huishoudenId,
      melding_id: g.meldingId,
      plan_id: g.planId,
      traject_id: g.trajectId,
      status: g.status,
      gepland_op: g.geplandOp,
      plaats: g.plaats,
      behandelaar_id: g.behandelaarId,
      met_medewerker_id: g.metMedewerkerId ?? null,
      met_naaste: g.metNaaste ?? null,
      met_oco: g.metOco,
    })
    .execute()

type Stand = Pick<GesprekRij, 'id' | 'status' | 'gevoerdOp' | 'versie'> &
  Partial<Pick<GesprekRij, 'eigenPlan' | 'verslag' | 'vastgesteldOp' | 'afzegreden'>>

/** Saves how far the gesprek is and its own texts. */
export const saveGesprek = (tx: Tx, g: Stand): Promise<unknown> =>
  tx
    .updateTable('gesprek')
    .set({
      status: g.status,
      gevoerd_op: g.gevoerdOp,
      versie: g.versie,
      ...(g.eigenPlan !== undefined && { eigen_plan: g.eigenPlan }),
      ...(g.verslag !== undefined && { verslag: g.verslag || null }),
      ...(g.vastgesteldOp !== undefined && { vastgesteld_op: g.vastgesteldOp }),
      ...(g.afzegreden !== undefined && { afzegreden: g.afzegreden }),
    })
    .where('id', '=', g.id)
    .execute()
