// Counting gevallen: teller, noemer and value of every deel of some kpi's, in some periods, by one splitsing.

import { type RawBuilder, sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Kpi } from './kpi.ts'
import type { Meting } from './meting.ts'
import type { Periode } from './periode.ts'
import type { Cijfercel } from './uitvoer.ts'

export type Vraag = {
  readonly gemeenteId: number
  readonly kpis: readonly Kpi[]
  readonly perioden: readonly Periode[]
  readonly splitsing: string
  /** For who reads what is published: whoever has a geheim adres counts in the whole gemeente alone (reliability.md 3, rule 6). */
  readonly voorPublicatie?: boolean
}

/** What groups are told apart by; the key becomes a name at the end (`groepnaam`). */
const sleutels: Readonly<Record<string, RawBuilder<unknown>>> = {
  totaal: sql`''`,
  deur: sql`g.deur`,
  team: sql`g.team_id::text`,
  kern: sql`g.kern_id::text`,
  aanmelding: sql`g.aanmelding`,
  wet: sql`coalesce(g.wet, 'onbekend')`,
  leeftijd: sql`coalesce(g.leeftijd, 'onbekend')`,
  verwijzer: sql`coalesce(g.verwijzer, 'onbekend')`,
  deur_aanmelding: sql`(select d.naam from deur d where d.gemeente_id = g.gemeente_id and d.code = g.deur) || ': ' || g.aanmelding`,
}

/** The delen of these kpi's with their eenheid, for each a row. */
const definitie = (kpis: readonly Kpi[]) => {
  const delen = kpis.flatMap((kpi) =>
    kpi.delen.map((deel) => ({ kpi: kpi.code, deel: deel.code, eenheid: deel.eenheid })),
  )
  return sql`jsonb_to_recordset(${JSON.stringify(delen)}::jsonb) as f (kpi text, deel text, eenheid text)`
}

/** The gevallen of the metingen, each with its period (`periodes`). */
const gezocht = ({ kpis, gemeenteId, splitsing, voorPublicatie }: Vraag) => {
  const codes = (telt: Kpi['telt']) => kpis.filter((kpi) => kpi.telt === telt).map(({ code }) => code)
  const kolommen = sql`p.nr, p.eind, g.kpi, g.is_stand, g.van, g.noemer, g.teller, g.maat, g.wie, g.bron, ${sleutels[splitsing] ?? sql`''`} as sleutel`
  const openbaar =
    voorPublicatie && splitsing !== 'totaal'
      ? sql`and not exists (select from huishouden h where h.gemeente_id = g.gemeente_id and h.id = g.eenheid and h.is_geheim)`
      : sql``
  const hoort = sql`(g.splitsingen is null or ${splitsing} = any(g.splitsingen)) ${openbaar}`
  return sql`
    select ${kolommen} from periode p
    join geval g on g.gemeente_id = ${gemeenteId} and not g.is_stand and g.van >= p.begin and g.van < p.eind
      and g.kpi = any(${codes('in de periode')}::text[]) and ${hoort}
    union all
    select ${kolommen} from periode p
    join geval g on g.gemeente_id = ${gemeenteId} and g.is_stand and g.van < p.eind and coalesce(g.tot, 'infinity') >= p.eind
      and g.kpi = any(${codes('op de laatste dag')}::text[]) and ${hoort}`
}

/** The periods by their number, as moments. */
const periodes = (perioden: readonly Periode[]) => sql`
  select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind
  from unnest(${perioden.map(({ van }) => van)}::date[], ${perioden.map(({ tot }) => tot)}::date[]) with ordinality as p (van, tot, nr)`

/** The metingen, by kpi, period, deel and group; a group without cases has none. */
export function tel(tx: Tx, vraag: Vraag): Promise<Meting[]> {
  const { gemeenteId, perioden, splitsing } = vraag
  const codes = perioden.map(({ code }) => code)
  return many<Meting>(
    tx,
    sql`
    with periode as materialized (${periodes(perioden)}), gezocht as materialized (${gezocht(vraag)}),
    -- Alike cases are counted before they are dealt out to their delen, which are many.
    gelijk as (
      select nr, kpi, sleutel, noemer, teller, count(*) as aantal, sum(maat) as som
      from gezocht where wie is null group by nr, kpi, sleutel, noemer, teller
    ), mens as (
      select distinct on (nr, kpi, sleutel, wie) nr, kpi, sleutel, noemer,
        bool_or(cardinality(teller) > 0) over (partition by nr, kpi, sleutel, wie) as telt
      from gezocht where wie is not null order by nr, kpi, sleutel, wie, van desc
    ), geteld as (
      select x.nr, x.kpi, x.sleutel, d.deel, sum(x.aantal) as alle, coalesce(sum(x.aantal) filter (where d.deel = any(x.teller)), 0) as ja, sum(x.som) as som
      from (select * from gelijk
        union all select nr, kpi, sleutel, noemer, case when telt then noemer else '{}' end, 1, null from mens) x, unnest(x.noemer) as d (deel)
      group by x.nr, x.kpi, x.sleutel, d.deel
    ), weken as (
      select g.nr, g.kpi, g.sleutel, f.deel, percentile_cont(array[0.5, 0.9]) within group (
        order by case when g.is_stand then (extract(epoch from g.eind) - g.maat) / 604800 else g.maat end) as duur
      from gezocht g join ${definitie(vraag.kpis)} on f.eenheid = 'weken' and f.kpi = g.kpi and f.deel = any(g.noemer)
      group by g.nr, g.kpi, g.sleutel, f.deel
    )
    select kpi, (${codes}::text[])[nr] as periode, deel, splitsing, groep, teller, noemer, waarde from (select g.kpi, g.nr, g.deel, ${splitsing}::text as splitsing, groepnaam(${gemeenteId}, ${splitsing}, g.sleutel) as groep,
      case f.eenheid when '%' then g.ja when 'aantal' then g.alle when 'keer' then g.som when 'cijfer' then g.som end::integer as teller,
      case when f.eenheid <> 'aantal' then g.alle end::integer as noemer,
      case f.eenheid when '%' then 100.0 * g.ja / g.alle when 'aantal' then g.alle when 'keer' then g.som / g.alle when 'cijfer' then g.som / g.alle
        else w.duur[case when g.deel like 'p90%' then 2 else 1 end] end::double precision as waarde
    from geteld g
    join ${definitie(vraag.kpis)} on f.kpi = g.kpi and f.deel = g.deel
    left join weken w on w.nr = g.nr and w.kpi = g.kpi and w.sleutel is not distinct from g.sleutel and w.deel = g.deel
    ) as m order by kpi, nr, deel, groep collate "nl-x-icu"`,
  )
}

/** What one cell of a figure is counted of, and which of those count as reached. */
export const bronnenVan = (
  tx: Tx,
  gemeenteId: number,
  { kpi, periode, deel, splitsing, groep }: Cijfercel,
): Promise<{ id: string; isBereikt: boolean }[]> =>
  many(
    tx,
    sql`
    with periode as materialized (${periodes([periode])})
    select g.bron as id, ${deel} = any(g.teller) as "isBereikt"
    from (${gezocht({ gemeenteId, kpis: [kpi], perioden: [periode], splitsing })}) g
    where ${deel} = any(g.noemer) and groepnaam(${gemeenteId}, ${splitsing}, g.sleutel) = ${groep}`,
  )
