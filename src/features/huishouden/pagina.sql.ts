// The SQL of the page of a huishouden: one query, however long people lived here.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Adres } from './adres.ts'
import type { Huishouden } from './huishouden.ts'

const naam = (i: 'a' | 'b') =>
  sql`case when ${sql.ref(i)}.is_verwacht then 'verwacht kind' else concat_ws(' ', ${sql.ref(i)}.voornamen, ${sql.ref(i)}.voorvoegsel, ${sql.ref(i)}.geslachtsnaam) end`

/** Street and number, postcode and place, as far as they are known. */
const adres = (h: 'h' | 'v', k: 'k' | 'vk') => {
  const van = (kolom: string) => sql.ref(`${h}.${kolom}`)
  return sql`concat_ws(', ',
    nullif(concat_ws(' ', ${van('straat')}, ${van('huisnummer')} || coalesce(${van('huisnummer_toevoeging')}, '')), ''),
    nullif(concat_ws(' ', left(${van('postcode')}, 4) || ' ' || right(${van('postcode')}, 2),
      coalesce(${van('woonplaats')}, ${sql.ref(`${k}.naam`)})), ''))`
}

/** The address itself, for who keeps it; undefined when there is no such huishouden. */
export const adresVan = (tx: Tx, id: string): Promise<Adres | undefined> =>
  maybe(
    tx,
    sql`
    select h.id, h.naam as huishouden, h.is_geheim as "isGeheim", h.adres_sinds as sinds, ${adres('h', 'k')} as adres,
      array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null) as personen
    from huishouden h left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where h.id = ${id}`,
  )

/** Who reads, and when. */
type Lezer = { readonly door: Medewerker; readonly nu: Date }

/** This reader sees the thing itself: a number of what is hidden would tell of it (access.md H5). */
const isTeZien = ({ door, nu }: Lezer, zaak: 'm.id' | 't.id') => {
  const kolom = zaak === 'm.id' ? sql`a.melding_id` : sql`a.traject_id`
  return sql`exists (select from autorisatie a where a.gemeente_id = l.gemeente_id and ${kolom} = ${sql.ref(zaak)}
    and a.van <= ${nu} and (a.tot is null or a.tot > ${nu}) and (a.medewerker_id = ${door.id}
      or (a.team_id = any(${door.teams.map((team) => team.id)}::uuid[]) and not is_geheim(l.gemeente_id, l.huishouden_id))))`
}

const verblijven = (lezer: Lezer) => sql`
  coalesce((select jsonb_agg(jsonb_build_object('inwonerId', i.id, 'voornamen', i.voornamen, 'voorvoegsel', i.voorvoegsel,
      'geslachtsnaam', i.geslachtsnaam, 'geboortedatum', i.geboortedatum, 'isVerwacht', i.is_verwacht,
      'overledenOp', i.overleden_op, 'van', l.van, 'tot', l.tot, 'reden', l.einde_reden,
      'openMeldingen', (select count(*) from melding m where m.gemeente_id = l.gemeente_id and m.inwoner_id = i.id
        and m.huishouden_id = l.huishouden_id and m.status in ('ontvangen', 'gescreend') and ${isTeZien(lezer, 'm.id')}),
      'lopendeTrajecten', (select count(*) from traject t where t.gemeente_id = l.gemeente_id and t.inwoner_id = i.id
        and t.huishouden_id = l.huishouden_id and t.status = 'lopend' and ${isTeZien(lezer, 't.id')}),
      'isInPlan', exists (select from plan p join doel d on d.gemeente_id = p.gemeente_id and d.plan_id = p.id
        where p.gemeente_id = l.gemeente_id and p.huishouden_id = l.huishouden_id and p.status <> 'afgesloten'
          and d.inwoner_id = i.id and d.resultaat is null))
      order by i.is_verwacht, i.geboortedatum nulls last, i.id, l.van)
    from huishouden_lid l join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
    where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id), '[]')`

/** What now and before was said of who lives here now; of somebody outside who is geheim nothing is told. */
const banden = sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'soort', r.soort, 'van', r.van, 'tot', r.tot, 'reden', r.einde_reden,
      'wie', jsonb_build_object('inwonerId', r.inwoner_id, 'naam', coalesce(r.naam, ${naam('a')}), 'telefoon', r.telefoon),
      'ander', jsonb_build_object('inwonerId', r.ander_id, 'naam', ${naam('b')})) order by r.tot is not null, r.van, r.id)
    from relatie r
    left join inwoner a on a.gemeente_id = r.gemeente_id and a.id = r.inwoner_id
    join inwoner b on b.gemeente_id = r.gemeente_id and b.id = r.ander_id
    where r.gemeente_id = h.gemeente_id
      and (r.inwoner_id in (select id from lid) or r.ander_id in (select id from lid))
      and (a.id is null or not a.geheimhouding or a.id in (select id from lid))
      and (not b.geheimhouding or b.id in (select id from lid))), '[]')`

/** Everything of the page; undefined when there is no such huishouden. */
export const huishoudenVan = (tx: Tx, id: string, lezer: Lezer): Promise<Huishouden | undefined> =>
  maybe(
    tx,
    sql`
    with lid as (select inwoner_id as id from huishouden_lid where huishouden_id = ${id} and tot is null)
    select h.id, h.versie, h.naam, h.vertrokken_op as "vertrokkenOp", g.postadres,
      is_geheim(h.gemeente_id, h.id) as "isAfgeschermd",
      (select p.id from plan p where p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten') as "planId",
      jsonb_build_object('tekst', case when is_geheim(h.gemeente_id, h.id) then '' else ${adres('h', 'k')} end,
        'van', h.adres_sinds, 'tot', null) as adres,
      case when is_geheim(h.gemeente_id, h.id) then '[]'::jsonb
        else coalesce((select jsonb_agg(jsonb_build_object('tekst', ${adres('v', 'vk')}, 'van', v.van, 'tot', v.tot) order by v.tot desc, v.id desc)
          from vorig_adres v left join kern vk on vk.gemeente_id = v.gemeente_id and vk.id = v.kern_id
          where v.gemeente_id = h.gemeente_id and v.huishouden_id = h.id), '[]') end as vorige,
      ${verblijven(lezer)} as verblijven, ${banden} as banden
    from huishouden h join gemeente g on g.id = h.gemeente_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where h.id = ${id}`,
  )
