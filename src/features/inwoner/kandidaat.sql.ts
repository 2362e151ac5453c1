// All SQL of the known-person check: one query, whatever was typed and however many are found.

import { manyOf, type Tx } from '../../platform/db.ts'
import type { Kandidaat } from './kandidaat.ts'

export type Zoeksleutels = {
  readonly bsnHash: Uint8Array | undefined
  readonly geboortedatum: string | undefined
  readonly postcode: string | undefined
  readonly huisnummer: number | undefined
  /** Who was shown on the page before. */
  readonly ook: readonly string[]
}

// Asked at every contact, so written out once instead of composed each time (docs/bench.md).
const tekst = `
    with treffer (id, op, plek) as (
      select eerder, 'eerder', 0 from unnest($1::uuid[]) as eerder
      union all
      select i.id, 'bsn', 1 from inwoner i where i.bsn_hash = $2::bytea
      union all
      (select i.id, 'naam', 2 from inwoner i where i.geboortedatum = $3::date order by i.id limit 500)
      union all
      (select i.id, 'adres', 3
        from huishouden h
        join huishouden_lid l on l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null
        join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
        where h.postcode = $4::text and h.huisnummer = $5::integer
          and not exists (select from huishouden_lid gl
            join inwoner gi on gi.gemeente_id = gl.gemeente_id and gi.id = gl.inwoner_id
            where gl.gemeente_id = h.gemeente_id and gl.huishouden_id = h.id and gl.tot is null and gi.geheimhouding)
        order by i.geboortedatum limit 50))
    select t.op, i.id as "inwonerId", i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum,
      i.geheimhouding as "isGeheim", h.id as "huishoudenId",
      case when not geheim.is_geheim then h.naam end as huishouden, case when not geheim.is_geheim then k.naam end as kern, p.id as "planId",
      m.naam as regisseur,
      greatest(
        (select max(c.op) from contact c where c.gemeente_id = h.gemeente_id and c.huishouden_id = h.id),
        (select max(x.ontvangen_op) from melding x where x.gemeente_id = h.gemeente_id and x.huishouden_id = h.id)
      ) as "laatsteContact"
    from treffer t
    join inwoner i on i.id = t.id and i.samengevoegd_met_id is null
    join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
    join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    cross join lateral geheim_van(h.gemeente_id, h.id) as geheim
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    left join plan p on p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten'
    left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
    left join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
    order by t.plek, i.geboortedatum, i.id`

/**
 * Everybody shown before, with this BSN, born on this day, or living here; a key that is not given finds nobody.
 * Of a day few enough are born to compare names in the application, typing errors and all.
 * An address where a hidden person lives finds nobody, and of a housemate neither the kern nor the name of the huishouden is said: they would confirm it (access.md H4).
 * The surest come first; the last contact is a contact or a melding.
 */
export const kandidaten = (tx: Tx, z: Zoeksleutels): Promise<Kandidaat[]> =>
  manyOf(tx, tekst, [
    z.ook,
    z.bsnHash ?? null,
    z.geboortedatum ?? null,
    z.postcode ?? null,
    z.huisnummer ?? null,
  ])
