// The parts of a copy about the help: what was given, handed over and told back, and the documents with it.

import { sql } from 'kysely'
import { type Deel, woonde } from './kopiedeel.sql.ts'

export const overHulp = (i: string): Deel[] => [
  {
    soort: 'traject',
    dag: sql`dagvan(x.gestart_op)`,
    wet: sql`x.wet`,
    traject: sql`x.id`,
    L1: sql`json_build_object('Soort', x.soort, 'Stand', x.status, 'Afgesloten', dagvan(x.afgesloten_op))`,
    L2: sql`json_build_object('Doel', x.doel, 'Resultaat', x.resultaat)`,
    L3: sql`json_build_object('Toelichting', x.toelichting, 'Wat hielp', x.wat_hielp, 'Waarom het doorging', x.reden_na_tien, 'Waarom het stopte', x.eindereden)`,
    uit: sql`traject x where x.inwoner_id = ${i}`,
  },
  {
    soort: 'overdracht',
    dag: sql`dagvan(x.aangeboden_op)`,
    wet: sql`x.wet`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    L1: sql`json_build_object('Van', v.naam, 'Aan', n.naam, 'Stand', x.status)`,
    L3: sql`json_build_object('Wat wij zagen', x.gezien, 'Wat u wilde', x.wens, 'Wat wij aanraadden', x.advies, 'Waarom het andere team het niet aannam', x.weigerwoorden)`,
    uit: sql`overdracht x join team v on v.gemeente_id = x.gemeente_id and v.id = x.van_team_id
      join team n on n.gemeente_id = x.gemeente_id and n.id = x.naar_team_id where x.inwoner_id = ${i}`,
  },
  {
    soort: 'terugkoppeling',
    dag: sql`dagvan(x.op)`,
    wet: sql`o.wet`,
    melding: sql`o.melding_id`,
    traject: sql`o.traject_id`,
    L2: sql`json_build_object('Hielp het', x.antwoord)`,
    L3: sql`json_build_object('Toelichting', x.toelichting)`,
    uit: sql`terugkoppeling x join overdracht o on o.gemeente_id = x.gemeente_id and o.id = x.overdracht_id where o.inwoner_id = ${i}`,
  },
  {
    soort: 'document',
    dag: sql`dagvan(x.op)`,
    wet: sql`x.wet`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    van: sql`array_remove(array[x.gesprek_id], null)`,
    L1: sql`json_build_object('Soort', x.soort)`,
    L2: sql`case when x.niveau = 'L2' then json_build_object('Naam', x.naam, 'Toelichting', x.toelichting) else '{}' end`,
    L3: sql`case when x.niveau = 'L3' then json_build_object('Naam', x.naam, 'Toelichting', x.toelichting) else '{}' end`,
    L4: sql`case when x.niveau = 'L4' then json_build_object('Naam', x.naam, 'Toelichting', x.toelichting) else '{}' end`,
    uit: sql`document x left join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id
      left join traject t on t.gemeente_id = x.gemeente_id and t.id = x.traject_id
      left join gesprek g on g.gemeente_id = x.gemeente_id and g.id = x.gesprek_id
      left join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id
      left join melding gm on gm.gemeente_id = x.gemeente_id and gm.id = g.melding_id
      left join traject gt on gt.gemeente_id = x.gemeente_id and gt.id = g.traject_id
      where x.verwijderd_op is null and not x.is_verzegeld and g.is_verzegeld is not true
        and coalesce(x.inwoner_id, t.inwoner_id, m.inwoner_id, gt.inwoner_id, gm.inwoner_id, ${i}) = ${i}
        and (coalesce(x.inwoner_id, t.inwoner_id, m.inwoner_id) is not null
          or ${woonde(i, sql`coalesce(p.huishouden_id, g.huishouden_id)`, sql`dagvan(x.op)`)})`,
  },
  {
    // One per year and kind, for a bill has a line for every week.
    soort: 'declaratie',
    id: sql`(array_agg(x.id order by x.van, x.id))[1]`,
    dag: sql`min(x.van)`,
    wet: sql`x.wet`,
    L2: sql`json_build_object('Wie hielp', x.aanbieder, 'Wat', x.product, 'Tot en met', max(x.tot), 'Wat wij betaalden', 'EUR ' || to_char(sum(x.bedrag) / 100.0, 'FM999999990.00'))`,
    uit: sql`declaratie x where x.inwoner_id = ${i} group by x.wet, x.aanbieder, x.product, extract(year from x.van)`,
  },
]
