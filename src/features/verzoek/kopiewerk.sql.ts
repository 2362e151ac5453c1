// The parts of a copy about what was asked and said: the melding and all that hangs on it, contacts and gesprekken.

import { sql } from 'kysely'
import { type Deel, woonde } from './kopiedeel.sql.ts'

export const overWerk = (i: string): Deel[] => [
  {
    soort: 'melding',
    dag: sql`dagvan(x.ontvangen_op)`,
    melding: sql`x.id`,
    L1: sql`json_build_object('Binnengekomen via', x.kanaal, 'Stand', x.status, 'Afgesloten', dagvan(x.afgesloten_op))`,
    L2: sql`json_build_object('Waarover', (select string_agg(distinct v.leefgebied, ', ') from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id))`,
    L3: sql`json_build_object('In uw woorden', case when x.melder = 'inwoner_zelf' then x.woorden end,
      'Wat een ander meldde', case when x.melder <> 'inwoner_zelf' then 'Niet in deze kopie: een ander vertelde dit.' end,
      'Waarom wij iets anders kozen dan het voorstel', (select s.reden_afwijking from screening s where s.gemeente_id = x.gemeente_id and s.melding_id = x.id),
      'Waarom de melding stopte', x.intrekreden, 'Waarom de melding weer openging', x.heropenreden)`,
    uit: sql`melding x where x.inwoner_id = ${i}`,
  },
  {
    soort: 'verwijzing',
    dag: sql`dagvan(m.ontvangen_op)`,
    melding: sql`x.melding_id`,
    // Who sent them there by name, and how to reach who, is of who sent them.
    L1: sql`json_build_object('Verwezen door', coalesce(x.organisatie, 'een persoon'))`,
    uit: sql`verwijzing x join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id where m.inwoner_id = ${i}`,
  },
  {
    soort: 'termijn',
    dag: sql`x.begin`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    L1: sql`json_build_object('Laatste dag', x.einddatum)`,
    L3: sql`json_build_object('Waarom het langer duurde', (select string_agg(z.reden, ' ' order by z.op) from (
      select v.reden, v.op from termijn_verlenging v where v.gemeente_id = x.gemeente_id and v.termijn_id = x.id
      union all select p.toelichting, p.op from termijn_pauze p where p.gemeente_id = x.gemeente_id and p.termijn_id = x.id
      union all select d.reden, d.op from termijn_mededeling d where d.gemeente_id = x.gemeente_id and d.termijn_id = x.id) z))`,
    uit: sql`termijn x left join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id
      left join traject t on t.gemeente_id = x.gemeente_id and t.id = x.traject_id
      where coalesce(m.inwoner_id, t.inwoner_id) = ${i} and (exists (select from termijn_verlenging v where v.gemeente_id = x.gemeente_id and v.termijn_id = x.id)
        or exists (select from termijn_pauze p where p.gemeente_id = x.gemeente_id and p.termijn_id = x.id)
        or exists (select from termijn_mededeling d where d.gemeente_id = x.gemeente_id and d.termijn_id = x.id))`,
  },
  {
    soort: 'eigen_plan',
    dag: sql`x.ingeleverd_op`,
    melding: sql`x.melding_id`,
    L3: sql`json_build_object('Uw eigen plan', x.tekst)`,
    uit: sql`eigen_plan x join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id where m.inwoner_id = ${i}`,
  },
  {
    soort: 'contact',
    dag: sql`dagvan(x.op)`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    L1: sql`json_build_object('Hoe', x.kanaal)`,
    L3: sql`json_build_object('Waarover', case when x.is_met_inwoner then x.waarover else 'Niet in deze kopie: een gesprek met een ander.' end)`,
    uit: sql`contact x where not x.is_verzegeld and coalesce(x.inwoner_id, ${i}) = ${i}
      and (x.inwoner_id is not null or ${woonde(i, sql`x.huishouden_id`, sql`dagvan(x.op)`)})`,
  },
  {
    soort: 'gesprek',
    dag: sql`dagvan(coalesce(x.gevoerd_op, x.gepland_op))`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    L1: sql`json_build_object('Stand', x.status)`,
    L3: sql`(select json_object_agg(z.naam, z.tekst order by z.nr, z.naam) from (
      values (1, 'Waar', nullif(x.plaats, '')), (2, 'Waarom het niet doorging', x.afzegreden), (3, 'Uw eigen plan', nullif(x.eigen_plan, '')), (4, 'Verslag', x.verslag)
      union all select 5, b.leefgebied, concat_ws(' ', b.eigen_kracht, b.netwerk, b.wens, b.behoefte) from bevinding b
        where b.gemeente_id = x.gemeente_id and b.gesprek_id = x.id) z (nr, naam, tekst))`,
    uit: sql`gesprek x left join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id
      left join traject t on t.gemeente_id = x.gemeente_id and t.id = x.traject_id
      where not x.is_verzegeld and coalesce(t.inwoner_id, m.inwoner_id, ${i}) = ${i}
        and ${woonde(i, sql`x.huishouden_id`, sql`dagvan(coalesce(x.gevoerd_op, x.gepland_op))`)}`,
  },
]
