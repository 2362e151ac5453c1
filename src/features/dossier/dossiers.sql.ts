// The SQL of the list of dossiers: one query for a page with its counts, from the grants to the huishoudens.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { DossierLijst, DossierRij, standen } from './dossiers.ts'

export type DossierVraag = {
  readonly lijst: DossierLijst
  readonly kernId?: string | undefined
  readonly stand?: (typeof standen)[number] | undefined
  /** A part of the name of somebody who lives there. */
  readonly naam?: string | undefined
  readonly nu: Date
  readonly vanaf: number
  readonly hoogstens: number
}

/** What this medewerker holds now, with the huishouden and the team of the thing it lies on. */
const verleend = (door: Medewerker, nu: Date) => sql`
  select a.gemeente_id, a.niveau, a.wet, a.grondslag, a.medewerker_id is not null as is_persoonlijk,
    a.melding_id, a.traject_id, a.plan_id, coalesce(m.huishouden_id, t.huishouden_id, p.huishouden_id) as huishouden_id,
    coalesce(m.team_id, t.team_id) as team_id,
    coalesce(m.status in ('ontvangen', 'gescreend'), t.status = 'lopend', p.status <> 'afgesloten') as loopt
  from autorisatie a
  left join melding m on m.gemeente_id = a.gemeente_id and m.id = a.melding_id
  left join traject t on t.gemeente_id = a.gemeente_id and t.id = a.traject_id
  left join plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id
  where (a.medewerker_id = ${door.id} or a.team_id = any(${door.teams.map((team) => team.id)}::uuid[]))
    and a.van <= ${nu} and (a.tot is null or a.tot > ${nu}) and a.niveau > 'L0'`

/** Of who is geheim only what was given by name counts (access.md 2.7); a name or kern is asked only of who is shown it (L2). */
const zichtbaar = (door: Medewerker, { kernId, stand, naam, nu }: DossierVraag) => {
  const zoekt = naam ? `%${normaliseerNaam(naam).replace(/[\\%_]/g, '\\$&')}%` : null
  return sql`
    with v as materialized (${verleend(door, nu)}),
    per_huis as (
      select v.gemeente_id, v.huishouden_id, bool_or(v.is_persoonlijk) as van_mij, bool_or(v.loopt) as loopt,
        max(v.niveau) as niveau, max(v.niveau) filter (where v.is_persoonlijk) as eigen_niveau,
        count(distinct v.melding_id) filter (where v.loopt)::int as meldingen,
        count(distinct v.traject_id) filter (where v.loopt)::int as trajecten,
        count(distinct v.plan_id) filter (where v.loopt)::int as plannen,
        jsonb_agg(jsonb_build_object('niveau', v.niveau, 'wet', v.wet, 'grondslag', v.grondslag, 'isPersoonlijk', v.is_persoonlijk,
          'meldingId', v.melding_id, 'planId', v.plan_id, 'trajectId', v.traject_id, 'teamId', v.team_id)) as verleend
      from v where v.huishouden_id is not null group by v.gemeente_id, v.huishouden_id)
    select x.*, h.naam, h.kern_id, g.is_geheim,
      case when g.is_geheim then x.eigen_niveau else x.niveau end >= 'L2' as is_bekend
    from per_huis x
    join huishouden h on h.gemeente_id = x.gemeente_id and h.id = x.huishouden_id
    cross join lateral (select is_geheim from geheim_van(x.gemeente_id, x.huishouden_id) offset 0) as g
    where (x.van_mij or not g.is_geheim)
      and (${kernId ?? null}::uuid is null or h.kern_id = ${kernId ?? null})
      and (${stand ?? null}::text is null or (case when x.loopt then 'loopt' else 'klaar' end) = ${stand ?? null})
      and (${zoekt}::text is null or exists (select from huishouden_lid l
        join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
        where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null and i.naam_norm like ${zoekt}))
      and ((${kernId ?? null}::uuid is null and ${zoekt}::text is null)
        or case when g.is_geheim then x.eigen_niveau else x.niveau end >= 'L2')`
}

type Gelezen = { readonly rijen: DossierRij[]; readonly aantallen: Readonly<Record<DossierLijst, number>> }

/** One page by name, and how many there are on both lists with the same filter. */
export const loadDossiers = (tx: Tx, door: Medewerker, vraag: DossierVraag): Promise<Gelezen> => {
  // Whose name is not shown stands at the end, in no order that tells it.
  const volgorde = sql`case when b.is_bekend then b.naam end collate "nl-x-icu" nulls last, b.huishouden_id`
  return one(
    tx,
    sql`
    with huis as materialized (${zichtbaar(door, vraag)})
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
