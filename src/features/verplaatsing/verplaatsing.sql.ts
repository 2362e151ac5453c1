// The SQL of a verplaatsing: whose work there is, what lies with one medewerker, who could take it over.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Groep, Kandidaat } from './verplaatsing.ts'

export type Van = Zakelijk<{
  readonly id: string
  readonly naam: string
  readonly functie: string
  /** Left, or leaves: of the house or of these teams. */
  readonly isWeg: boolean
  readonly heeftWerk: boolean
}>

/** Everybody who works or worked in these teams: also who left, for their work did not. */
export const medewerkersVan = (tx: Tx, teamIds: readonly string[], dag: Datum): Promise<Van[]> =>
  many(
    tx,
    sql`select m.id, m.naam, m.functie, m.tot is not null or bool_and(mt.tot is not null) as "isWeg",
      exists (select from melding x where x.gemeente_id = m.gemeente_id and x.behandelaar_id = m.id and x.status in ('ontvangen', 'gescreend'))
      or exists (select from traject x where x.gemeente_id = m.gemeente_id and x.behandelaar_id = m.id and x.status = 'lopend')
      or exists (select from gesprek x where x.gemeente_id = m.gemeente_id and x.behandelaar_id = m.id and x.status in ('gepland', 'gevoerd'))
      or exists (select from regie x where x.gemeente_id = m.gemeente_id and x.medewerker_id = m.id and x.status in ('aangeboden', 'aanvaard'))
      or exists (select from plan x where x.gemeente_id = m.gemeente_id and x.opgesteld_door_id = m.id and x.status in ('concept', 'gedeeld'))
      or exists (select from afspraak x where x.gemeente_id = m.gemeente_id and x.medewerker_id = m.id and x.status = 'open')
      or exists (select from waarneming x where x.gemeente_id = m.gemeente_id and x.medewerker_id = m.id and x.beeindigd_op is null and x.tot >= ${dag}) as "heeftWerk"
    from medewerker m join medewerker_team mt on mt.gemeente_id = m.gemeente_id and mt.medewerker_id = m.id
    where mt.team_id = any(${teamIds}::uuid[])
    group by m.gemeente_id, m.id, m.naam, m.functie, m.tot order by m.naam collate "nl-x-icu"`,
  )

type Wiens = { readonly vanId: string; readonly teamIds: readonly string[]; readonly dag: Datum }

/**
 * What lies with this medewerker, as far as it is of these teams: meldingen and trajecten lie in a team themselves,
 * regie, plannen and afspraken are of the team of who does them, and a gesprek goes with its melding, plan or traject.
 */
const stukken = ({ vanId, teamIds, dag }: Wiens) => sql`
  select 'melding' as soort, m.gemeente_id, m.id, m.huishouden_id, m.versie::text as merk, m.team_id, m.inwoner_id, m.id as melding_id, m.plan_id,
    null::text as wet, null::text as traject_soort, null::text as laag, m.status, null::uuid as aanbod_id, null::uuid as traject_id, null::jsonb as waarneming
  from melding m where m.behandelaar_id = ${vanId} and m.status in ('ontvangen', 'gescreend') and m.team_id = any(${teamIds}::uuid[])
  union all
  select 'traject', t.gemeente_id, t.id, t.huishouden_id, t.versie::text, t.team_id, t.inwoner_id, null, t.plan_id, t.wet, t.soort, null, t.status, null, t.id, null
  from traject t where t.behandelaar_id = ${vanId} and t.status = 'lopend' and t.team_id = any(${teamIds}::uuid[])
  union all
  select 'gesprek', g.gemeente_id, g.id, g.huishouden_id, g.versie::text, coalesce(m.team_id, t.team_id), null, g.melding_id, g.plan_id, t.wet, t.soort, null, g.status, null, t.id, null
  from gesprek g left join melding m on m.gemeente_id = g.gemeente_id and m.id = g.melding_id
  left join traject t on t.gemeente_id = g.gemeente_id and t.id = g.traject_id
  where g.behandelaar_id = ${vanId} and g.status in ('gepland', 'gevoerd')
    and (g.plan_id is not null or coalesce(m.team_id, t.team_id) = any(${teamIds}::uuid[]))
  union all
  select 'regie', r.gemeente_id, r.id, p.huishouden_id, r.status || coalesce(b.id::text, ''), null, null, null, p.id, null, null, r.laag, r.status, b.id, null, null
  from regie r join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id and p.status <> 'afgesloten'
  left join regie b on r.status = 'aanvaard' and b.gemeente_id = r.gemeente_id and b.plan_id = r.plan_id and b.laag = r.laag and b.status = 'aangeboden'
  where r.medewerker_id = ${vanId} and r.status in ('aangeboden', 'aanvaard')
  union all
  select 'plan', p.gemeente_id, p.id, p.huishouden_id, p.versie::text, null, null, null, p.id, null, null, 'proces', p.status, null, null, null
  from plan p where p.opgesteld_door_id = ${vanId} and p.status <> 'afgesloten' and not exists (select from regie r
    where r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status in ('aangeboden', 'aanvaard'))
  union all
  select 'afspraak', a.gemeente_id, a.id, p.huishouden_id, a.voor_datum::text, null, null, null, p.id, null, null, null, a.status, null, null, null
  from afspraak a join plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id and p.status = 'lopend'
  where a.medewerker_id = ${vanId} and a.status = 'open'
  union all
  select 'waarneming', w.gemeente_id, w.id, p.huishouden_id, w.tot::text, null, null, null, p.id, null, null, r.laag, r.status, null, null,
    jsonb_build_object('van', w.van, 'tot', w.tot, 'regieId', r.id, 'regisseurId', r.medewerker_id)
  from waarneming w join regie r on r.gemeente_id = w.gemeente_id and r.id = w.regie_id and r.status = 'aanvaard'
  join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id and p.status <> 'afgesloten'
  where w.medewerker_id = ${vanId} and w.beeindigd_op is null and w.tot >= ${dag}`

export type StukRij = Groep['stukken'][number] & { readonly trajectSoort: string | null }
export type GroepRij = Omit<Groep, 'stukken'> & {
  readonly stukken: readonly Omit<StukRij, 'vraagtMandaat'>[]
}

/** The same, per huishouden, by its name; who is geheim at the end, so that the order tells nothing. */
export const groepenVan = (tx: Tx, o: Wiens): Promise<GroepRij[]> =>
  many(
    tx,
    sql`
    with stuk as materialized (${stukken(o)}),
    groep as (
      select coalesce(huishouden_id, id) as id, gemeente_id, huishouden_id,
        md5(string_agg(soort || id || merk, ',' order by soort, id)) as stand,
        jsonb_agg(jsonb_build_object('soort', soort, 'id', id, 'teamId', team_id, 'organisatieId', (select x.organisatie_id from team x where x.gemeente_id = stuk.gemeente_id and x.id = team_id), 'inwonerId', inwoner_id, 'meldingId', melding_id,
          'planId', plan_id, 'trajectId', traject_id, 'wet', wet, 'trajectSoort', traject_soort, 'laag', laag, 'status', status, 'aanbodId', aanbod_id, 'waarneming', waarneming) order by soort, id) as stukken
      from stuk group by coalesce(huishouden_id, id), gemeente_id, huishouden_id)
    select g.id, g.huishouden_id as "huishoudenId", h.naam || coalesce(', ' || k.naam, '') as huishouden, g.stand, g.stukken,
      coalesce(is_geheim(g.gemeente_id, g.huishouden_id), false) as "isGeheim",
      array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = g.gemeente_id and l.huishouden_id = g.huishouden_id and l.tot is null) as leden
    from groep g left join huishouden h on h.gemeente_id = g.gemeente_id and h.id = g.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    order by "isGeheim", case when not is_geheim(g.gemeente_id, g.huishouden_id) then h.naam end collate "nl-x-icu" nulls last, g.id`,
  )

/**
 * Locks what lies with this medewerker against every other act, always in this order, so that two managers wait for each other.
 * Read it again afterwards: one that waited sees what was before.
 */
export async function lockStukken(tx: Tx, o: Wiens): Promise<void> {
  const van = (soort: string) => sql`select id from (${stukken(o)}) s where soort = ${soort}`
  await sql`select 1 from plan where id in (select plan_id from (${stukken(o)}) s where soort in ('regie', 'plan', 'afspraak', 'waarneming'))
    order by id for no key update`.execute(tx)
  await sql`select 1 from melding where id in (${van('melding')}) order by id for update`.execute(tx)
  await sql`select 1 from traject where id in (${van('traject')}) order by id for update`.execute(tx)
  await sql`select 1 from gesprek where id in (${van('gesprek')}) order by id for update`.execute(tx)
  await sql`select 1 from afspraak where id in (${van('afspraak')}) order by id for update`.execute(tx)
  await sql`select 1 from waarneming where id in (${van('waarneming')}) order by id for update`.execute(tx)
}

/** Of these colleagues: their mandates today, their teams among these, and what lies with them now. */
export const belastingVan = (
  tx: Tx,
  o: { readonly ids: readonly string[]; readonly teamIds: readonly string[]; readonly dag: Datum },
): Promise<Kandidaat[]> =>
  many(
    tx,
    sql`
    select m.id, m.naam, m.functie, m.tot,
      array(select wet from medewerker_mandaat k where k.gemeente_id = m.gemeente_id and k.medewerker_id = m.id
        and k.van <= ${o.dag} and (k.tot is null or k.tot >= ${o.dag})) as mandaten,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'deur', t.deur, 'organisatieId', t.organisatie_id) order by t.naam)
        from medewerker_team mt join team t on t.gemeente_id = mt.gemeente_id and t.id = mt.team_id
        where mt.gemeente_id = m.gemeente_id and mt.medewerker_id = m.id and mt.team_id = any(${o.teamIds}::uuid[])
          and mt.van <= ${o.dag} and (mt.tot is null or mt.tot >= ${o.dag})), '[]') as teams,
      coalesce((select jsonb_agg(jsonb_build_object('van', w.van, 'tot', w.tot)) from waarneming w
        join regie r on r.gemeente_id = w.gemeente_id and r.id = w.regie_id
        where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id and w.beeindigd_op is null and w.tot >= ${o.dag}), '[]')
        -- Who leaves is away from the day after the last.
        || case when m.tot is null then '[]' else jsonb_build_array(jsonb_build_object('van', m.tot + 1, 'tot', '9999-12-31')) end as weg,
      (select count(*)::int from melding x where x.gemeente_id = m.gemeente_id and x.behandelaar_id = m.id and x.status in ('ontvangen', 'gescreend')) as meldingen,
      (select count(*)::int from traject x where x.gemeente_id = m.gemeente_id and x.behandelaar_id = m.id and x.status = 'lopend') as trajecten,
      (select count(*)::int from regie x where x.gemeente_id = m.gemeente_id and x.medewerker_id = m.id and x.status = 'aanvaard') as regies
    from medewerker m where m.id = any(${o.ids}::uuid[]) order by m.naam collate "nl-x-icu"`,
  )
