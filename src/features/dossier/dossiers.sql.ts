// The SQL of the list of dossiers: a page with its counts, from the grants as far as they reach for this reader to the huishoudens.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { DossierLijst, DossierRij, Reikwijdte, SoortGrant, standen } from './dossiers.ts'

export type DossierVraag = {
  readonly lijst: DossierLijst
  readonly kernId?: string | undefined
  readonly stand?: (typeof standen)[number] | undefined
  /** A part of the name of somebody who lives there. */
  readonly naam?: string | undefined
  readonly nu: Date
  /** How far each kind of grant reaches. */
  readonly reikt: readonly Reikwijdte[]
  readonly vanaf: number
  readonly hoogstens: number
}

/** What this medewerker holds now, with the huishouden, the wet and the team of the thing it lies on. */
export const verleend = (door: Medewerker, nu: Date) => sql`
  select a.gemeente_id, a.niveau, a.wet, a.grondslag, a.medewerker_id is not null as is_persoonlijk,
    case when a.melding_id is not null then 'melding' when a.traject_id is not null then 'traject' else 'plan' end as soort,
    a.melding_id, a.traject_id, a.plan_id, coalesce(m.huishouden_id, t.huishouden_id, p.huishouden_id) as huishouden_id,
    coalesce(t.wet, 'geen') as zaak_wet, coalesce(m.team_id, t.team_id) as team_id,
    coalesce(coalesce(m.team_id, t.team_id) = any(${teamsVan(door)}::uuid[]), false) as is_van_team,
    coalesce(m.status in ('ontvangen', 'gescreend'), t.status = 'lopend', p.status <> 'afgesloten') as loopt
  from autorisatie a
  left join melding m on m.gemeente_id = a.gemeente_id and m.id = a.melding_id
  left join traject t on t.gemeente_id = a.gemeente_id and t.id = a.traject_id
  -- By key: left free, the planner reads and judges every plan of the gemeente (decision 0013, 8).
  left join lateral (select x.huishouden_id, x.status from plan x where x.gemeente_id = a.gemeente_id and x.id = a.plan_id offset 0) p on true
  where (a.medewerker_id = ${door.id} or a.team_id = any(${teamsVan(door)}::uuid[]))
    and a.van <= ${nu} and (a.tot is null or a.tot > ${nu}) and a.niveau > 'L0'
    and coalesce(m.huishouden_id, t.huishouden_id, p.huishouden_id) is not null`

const teamsVan = ({ teams }: Medewerker) => teams.map(({ id }) => id)

/** Each kind of grant this medewerker holds, once: few, whatever the number of grants. */
export const soortenVerleend = (tx: Tx, door: Medewerker, nu: Date): Promise<SoortGrant[]> =>
  many(
    tx,
    sql`select distinct soort, niveau, wet, grondslag, is_persoonlijk as "isPersoonlijk", zaak_wet as "zaakWet", is_van_team as "isVanTeam"
      from (${verleend(door, nu)}) v`,
  )

/** What is not seen is not counted and not found; a name or kern is asked only of who is shown it (L2). */
const zichtbaar = (
  door: Medewerker,
  { kernId, stand, naam, nu }: DossierVraag,
  reikt: readonly Reikwijdte[],
) => {
  const zoekt = naam ? `%${normaliseerNaam(naam).replace(/[\\%_]/g, '\\$&')}%` : null
  return sql`
    with v as materialized (${verleend(door, nu)}),
    -- Once per huishouden (db/views/geheim.sql).
    huis as materialized (select d.*, g.is_geheim from (select distinct gemeente_id, huishouden_id from v) d
      cross join lateral (select is_geheim from geheim_van(d.gemeente_id, d.huishouden_id) offset 0) as g),
    per_huis as (
      select v.gemeente_id, v.huishouden_id, d.is_geheim, bool_or(v.is_persoonlijk) as van_mij, bool_or(v.loopt) as loopt,
        max(r.reikt) as niveau,
        count(distinct v.melding_id) filter (where v.loopt)::int as meldingen,
        count(distinct v.traject_id) filter (where v.loopt)::int as trajecten,
        count(distinct v.plan_id) filter (where v.loopt)::int as plannen,
        jsonb_agg(jsonb_build_object('niveau', v.niveau, 'wet', v.wet, 'grondslag', v.grondslag, 'isPersoonlijk', v.is_persoonlijk,
          'meldingId', v.melding_id, 'planId', v.plan_id, 'trajectId', v.traject_id, 'teamId', v.team_id, 'zaakWet', v.zaak_wet)) as verleend
      from v join huis d using (gemeente_id, huishouden_id)
      join jsonb_to_recordset(${JSON.stringify(reikt)}::jsonb) as r (soort text, niveau text, wet text, grondslag text,
          "isPersoonlijk" boolean, "zaakWet" text, "isVanTeam" boolean, "isGeheim" boolean, reikt text)
        on (r.soort, r.niveau, r.wet, r.grondslag, r."isPersoonlijk", r."zaakWet", r."isVanTeam", r."isGeheim")
          = (v.soort, v.niveau, v.wet, v.grondslag, v.is_persoonlijk, v.zaak_wet, v.is_van_team, d.is_geheim)
      group by v.gemeente_id, v.huishouden_id, d.is_geheim)
    select x.*, h.naam, h.kern_id, x.niveau >= 'L2' as is_bekend
    from per_huis x
    join huishouden h on h.gemeente_id = x.gemeente_id and h.id = x.huishouden_id
    where (${kernId ?? null}::uuid is null or h.kern_id = ${kernId ?? null})
      and (${stand ?? null}::text is null or (case when x.loopt then 'loopt' else 'klaar' end) = ${stand ?? null})
      and (${zoekt}::text is null or exists (select from huishouden_lid l
        join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
        where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null and i.naam_norm like ${zoekt}))
      and ((${kernId ?? null}::uuid is null and ${zoekt}::text is null) or x.niveau >= 'L2')`
}

type Gelezen = { readonly rijen: DossierRij[]; readonly aantallen: Readonly<Record<DossierLijst, number>> }

/** One page by name, and how many there are on both lists with the same filter. */
export async function loadDossiers(tx: Tx, door: Medewerker, vraag: DossierVraag): Promise<Gelezen> {
  // Whose name is not shown stands at the end, in no order that tells it.
  const volgorde = sql`case when b.is_bekend then b.naam end collate "nl-x-icu" nulls last, b.huishouden_id`
  return one(
    tx,
    sql`
    with huis as materialized (${zichtbaar(door, vraag, vraag.reikt)})
    select
      (select jsonb_build_object('mij', count(*) filter (where van_mij), 'team', count(*)) from huis) as aantallen,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.huishouden_id, 'naam', b.naam, 'kern', k.naam,
          'leden', array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = b.gemeente_id
            and l.huishouden_id = b.huishouden_id and l.tot is null),
          'regisseur', (select m.naam from plan p
            join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
            join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
            where p.gemeente_id = b.gemeente_id and p.huishouden_id = b.huishouden_id and p.status <> 'afgesloten' limit 1),
          'meldingen', b.meldingen, 'trajecten', b.trajecten, 'plannen', b.plannen, 'isGeheim', b.is_geheim,
          'verleend', b.verleend) order by ${volgorde})
        from (select * from huis b where ${vraag.lijst === 'team'} or b.van_mij
          order by ${volgorde} offset ${vraag.vanaf} limit ${vraag.hoogstens}) b
        left join kern k on k.gemeente_id = b.gemeente_id and k.id = b.kern_id), '[]') as rijen`,
  )
}
