// All SQL of the dossier but its tijdlijn: one query per block, however much there is.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Hoofd, Inzicht, Plan, Zaak, Zichtbaar } from './dossier.ts'

/** Who lives here and who leads; undefined when there is no such huishouden. */
export const hoofdVan = (tx: Tx, id: string): Promise<(Hoofd & { isGeheim: boolean }) | undefined> =>
  maybe(
    tx,
    sql`
    with lid as (
      select i.*, l.huishouden_id,
        exists (select from plan p where p.gemeente_id = l.gemeente_id and p.huishouden_id = l.huishouden_id and p.status <> 'afgesloten'
          and (exists (select from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id and d.inwoner_id = i.id)
            or exists (select from plan_akkoord a where a.gemeente_id = p.gemeente_id and a.plan_id = p.id and a.inwoner_id = i.id))) as in_plan
      from huishouden_lid l join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where l.huishouden_id = ${id} and l.tot is null)
    select h.id, h.naam, case when not h.is_geheim then k.naam end as kern, g.postadres, h.is_geheim as "isGeheim", h.is_geheim as "isAfgeschermd",
      -- Also where who is geheim lived until now: the work of it names them (access.md H4).
      case when not h.is_geheim then nullif(concat_ws(', ',
        nullif(concat_ws(' ', h.straat, h.huisnummer || coalesce(h.huisnummer_toevoeging, '')), ''),
        nullif(concat_ws(' ', left(h.postcode, 4) || ' ' || right(h.postcode, 2), coalesce(h.woonplaats, k.naam)), '')), '') end as adres,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'voornamen', voornamen, 'voorvoegsel', voorvoegsel,
        'geslachtsnaam', geslachtsnaam, 'geboortedatum', geboortedatum, 'isVerwacht', is_verwacht, 'isGeheim', geheimhouding,
        'isInPlan', in_plan) order by geboortedatum nulls last, id) from lid), '[]') as leden,
      -- A relation with somebody outside is shown too; who that is, is no more than a name here.
      coalesce((select jsonb_agg(jsonb_build_object('wie', coalesce(r.naam, concat_ws(' ', a.voornamen, a.voorvoegsel, a.geslachtsnaam)),
          'soort', r.soort, 'ander', concat_ws(' ', b.voornamen, b.voorvoegsel, b.geslachtsnaam)) order by r.van, r.id)
        from relatie r left join inwoner a on a.gemeente_id = r.gemeente_id and a.id = r.inwoner_id
        join inwoner b on b.gemeente_id = r.gemeente_id and b.id = r.ander_id
        where r.tot is null and (r.inwoner_id in (select id from lid) or r.ander_id in (select id from lid))
          and not coalesce(a.geheimhouding, false) and not b.geheimhouding), '[]') as relaties,
      (select m.naam from plan p
        join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
        join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
        where p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten') as regisseur
    from huishouden h join gemeente g on g.id = h.gemeente_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where h.id = ${id}`,
  )

const termijnen = (waarvan: 'melding_id' | 'plan_id' | 'traject_id') => sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'soort', t.soort, 'begin', t.begin, 'einddatum', t.einddatum)
    order by t.einddatum, t.soort) from termijn t
    where t.gemeente_id = x.gemeente_id and t.${sql.ref(waarvan)} = x.id and t.gestopt_op is null), '[]')`

/**
 * Every melding, traject and plan of the household and each gesprek still to come, newest first; who may see which, is decided per thing.
 * What it is about and what is due is looked up of what runs alone: of a closed one the page needs no more than who may see it.
 */
export const zakenVan = (tx: Tx, huishoudenId: string): Promise<Zaak[]> =>
  many(
    tx,
    sql`
    select z.id, z.wat, z.stand, z.soort_traject as "soortTraject", z.op::text as op, z.is_open as "isOpen", z.wetten,
      case when z.traject_id is null then 'geen' else coalesce(z.wetten[1], 'geen') end as wet, z.leefgebieden, b.naam as behandelaar, t.naam as team,
      z.team_id as "teamId", z.is_spoed as "isSpoed", z.is_onveilig as "isOnveilig", z.termijnen, z.personen,
      z.melding_id as "meldingId", z.plan_id as "planId", z.traject_id as "trajectId"
    from (
      select x.gemeente_id, x.id, 'melding' as wat, x.status as stand, null as soort_traject, x.ontvangen_op as op, x.status in ('ontvangen', 'gescreend') as is_open,
        case when x.status in ('ontvangen', 'gescreend') then
          array(select distinct v.wet from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id order by v.wet) else '{}' end as wetten,
        case when x.status in ('ontvangen', 'gescreend') then
          array(select distinct v.leefgebied from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id order by v.leefgebied) else '{}' end as leefgebieden,
        x.behandelaar_id, x.team_id, x.urgentie = 'spoed' as is_spoed, x.onveilig = 'ja' as is_onveilig,
        case when x.status in ('ontvangen', 'gescreend') then ${termijnen('melding_id')} else '[]' end as termijnen,
        array[x.inwoner_id] as personen, x.id as melding_id, null::uuid as plan_id, null::uuid as traject_id
      from melding x where x.huishouden_id = ${huishoudenId}
      union all
      select x.gemeente_id, x.id, 'gesprek', x.status, null, coalesce(x.gevoerd_op, x.gepland_op), x.status in ('gepland', 'gevoerd'),
        array_remove(array[r.wet], null), '{}', x.behandelaar_id, null, false, false, '[]', '{}', x.melding_id, x.plan_id, x.traject_id
      from gesprek x left join traject r on r.gemeente_id = x.gemeente_id and r.id = x.traject_id
      where x.huishouden_id = ${huishoudenId} and x.status in ('gepland', 'gevoerd')
      union all
      select x.gemeente_id, x.id, 'traject', x.status, x.soort, x.gestart_op, x.status = 'lopend', array[x.wet], array_remove(array[x.leefgebied], null), x.behandelaar_id, x.team_id,
        false, false, case when x.status = 'lopend' then ${termijnen('traject_id')} else '[]' end, array[x.inwoner_id], null, null, x.id
      from traject x where x.huishouden_id = ${huishoudenId}
      union all
      select x.gemeente_id, x.id, 'plan', x.status, null, x.opgesteld_op, x.status <> 'afgesloten',
        array(select distinct d.wet from doel d where d.gemeente_id = x.gemeente_id and d.plan_id = x.id order by d.wet), '{}',
        coalesce((select r.medewerker_id from regie r where r.gemeente_id = x.gemeente_id and r.plan_id = x.id
          and r.laag = 'proces' and r.status = 'aanvaard'), x.opgesteld_door_id), null, false, false, ${termijnen('plan_id')},
        array(select distinct d.inwoner_id from doel d where d.gemeente_id = x.gemeente_id and d.plan_id = x.id), null, x.id, null
      from plan x where x.huishouden_id = ${huishoudenId}) z
    left join medewerker b on b.gemeente_id = z.gemeente_id and b.id = z.behandelaar_id
    left join team t on t.gemeente_id = z.gemeente_id and t.id = z.team_id
    order by z.op desc, z.id`,
  )

/** The plan that is not closed, else undefined: doelen with where they stand, and every afspraak. */
export const planVan = (tx: Tx, huishoudenId: string): Promise<Plan | undefined> =>
  maybe(
    tx,
    sql`
    select p.id, p.status, p.eigen_woorden as woorden,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'woorden', d.woorden, 'voornamen', i.voornamen,
          'leefgebied', d.leefgebied, 'start', d.start_score, 'streef', d.streef_score, 'resultaat', d.resultaat,
          'nu', coalesce(d.eind_score, (select s.score from evaluatie_score s
            join evaluatie e on e.gemeente_id = s.gemeente_id and e.id = s.evaluatie_id
            where s.gemeente_id = d.gemeente_id and s.doel_id = d.id order by e.gehouden_op desc, e.id desc limit 1))) order by d.volgorde, d.id)
        from doel d join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id
        where d.gemeente_id = p.gemeente_id and d.plan_id = p.id), '[]') as doelen,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'van', a.van, 'wie', a.wie, 'wat', a.wat,
          'voorDatum', a.voor_datum, 'status', a.status) order by a.status <> 'open', a.voor_datum, a.id)
        from afspraak a where a.gemeente_id = p.gemeente_id and a.plan_id = p.id), '[]') as afspraken,
      array(select distinct d.inwoner_id from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id) as personen
    from plan p where p.huishouden_id = ${huishoudenId} and p.status <> 'afgesloten'`,
  )

/** Who holds a grant now on one of these things, each once with the widest. */
export const inzichten = (tx: Tx, op: Zichtbaar, nu: Date): Promise<Inzicht[]> =>
  many(
    tx,
    sql`
    select coalesce(m.naam, 'Team ' || t.naam) as wie, max(a.niveau) as niveau
    from autorisatie a
    left join medewerker m on m.gemeente_id = a.gemeente_id and m.id = a.medewerker_id
    left join team t on t.gemeente_id = a.gemeente_id and t.id = a.team_id
    -- Who is named on a zegel is told to nobody: it would say that there is one.
    where a.grondslag <> 'zegel' and a.van <= ${nu} and (a.tot is null or a.tot > ${nu})
      and (a.melding_id = any(${op.meldingIds}::uuid[]) or a.traject_id = any(${op.trajectIds}::uuid[]) or a.plan_id = any(${op.planIds}::uuid[]))
    group by 1`,
  )
