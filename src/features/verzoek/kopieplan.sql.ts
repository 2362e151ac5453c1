// The parts of a copy about the plan: what was wanted, promised and looked back on, who led it, and what was spoken of it.

import { sql } from 'kysely'
import { type Deel, woonde } from './kopiedeel.sql.ts'

export const overPlan = (i: string): Deel[] => [
  {
    soort: 'plan',
    dag: sql`dagvan(x.opgesteld_op)`,
    L1: sql`json_build_object('Stand', x.status, 'Vastgesteld', dagvan(x.vastgesteld_op), 'Afgesloten', dagvan(x.afgesloten_op))`,
    L2: sql`json_build_object('In uw eigen woorden', nullif(x.eigen_woorden, ''), 'Waarom het stopte', x.afsluitreden)`,
    uit: sql`plan x where ${woonde(i, sql`x.huishouden_id`, sql`dagvan(x.opgesteld_op)`)}`,
  },
  {
    soort: 'akkoord',
    id: sql`x.plan_id`,
    dag: sql`max(dagvan(x.op))`,
    L2: sql`json_build_object('Uw antwoord', (array_agg(x.wijze order by x.op desc))[1], 'Wat u erbij zei', string_agg(nullif(x.toelichting, ''), ' ' order by x.op))`,
    uit: sql`plan_akkoord x where x.inwoner_id = ${i} group by x.plan_id`,
  },
  {
    soort: 'doel',
    dag: sql`dagvan(p.opgesteld_op)`,
    wet: sql`x.wet`,
    L2: sql`json_build_object('Doel', x.woorden, 'Waarom', nullif(x.waarom, ''), 'Leefgebied', x.leefgebied, 'Resultaat', x.resultaat, 'Reden', x.reden)`,
    uit: sql`doel x join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id where x.inwoner_id = ${i}`,
  },
  {
    soort: 'afspraak',
    dag: sql`x.voor_datum`,
    van: sql`array_remove(array[x.doel_id], null)`,
    L2: sql`json_build_object('Wat', x.wat, 'Belofte van', x.van, 'Stand', x.status, 'Reden', x.reden, 'Wat daarover gezegd is', x.betwisting)`,
    // What is of the whole household is of who lived there when the plan was made.
    uit: sql`afspraak x join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id left join doel d on d.gemeente_id = x.gemeente_id and d.id = x.doel_id
      where coalesce(x.inwoner_id, d.inwoner_id, ${i}) = ${i} and ${woonde(i, sql`p.huishouden_id`, sql`dagvan(p.opgesteld_op)`)}`,
  },
  {
    soort: 'evaluatie',
    dag: sql`x.gehouden_op`,
    L2: sql`json_build_object('Hoe verder', x.vervolg)`,
    L3: sql`json_build_object('Wat wij zagen', x.bevindingen, 'Wat er geregeld is', x.opvolging)`,
    uit: sql`evaluatie x join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id where ${woonde(i, sql`p.huishouden_id`, sql`x.gehouden_op`)}`,
  },
  {
    soort: 'gezondheidsbeeld',
    dag: sql`x.op`,
    L3: sql`json_build_object('Lichaamsfuncties', x.lichaamsfuncties, 'Mentaal welbevinden', x.mentaal_welbevinden, 'Zingeving', x.zingeving,
      'Kwaliteit van leven', x.kwaliteit_van_leven, 'Meedoen', x.meedoen, 'Dagelijks functioneren', x.dagelijks_functioneren, 'Toelichting', nullif(x.toelichting, ''))`,
    uit: sql`gezondheidsbeeld x where x.inwoner_id = ${i}`,
  },
  {
    soort: 'volwassenwording',
    id: sql`x.plan_id`,
    dag: sql`null::date`,
    L2: sql`json_object_agg(x.onderwerp, concat_ws(' ', nullif(x.wat, ''), case when x.is_geregeld then '(geregeld)' end) order by x.onderwerp)`,
    uit: sql`volwassenwording x where x.inwoner_id = ${i} group by x.plan_id`,
  },
  {
    soort: 'jeugdhulpverlenging',
    dag: sql`dagvan(x.op)`,
    L2: sql`json_build_object('Soort', x.soort, 'Tot', x.tot)`,
    uit: sql`jeugdhulpverlenging x where x.inwoner_id = ${i}`,
  },
]

/** Who led it, and what was spoken of it together. */
export const overRegie = (i: string): Deel[] => [
  {
    soort: 'regie',
    dag: sql`dagvan(x.aangeboden_op)`,
    L1: sql`json_build_object('Soort', x.laag, 'Begonnen', dagvan(x.aanvaard_op), 'Gestopt', dagvan(x.beeindigd_op))`,
    L3: sql`json_build_object('Waarom het stopte', x.reden, 'Wat aan de volgende verteld is', x.overdrachtsbrief)`,
    uit: sql`regie x join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id
      where coalesce(x.inwoner_id, ${i}) = ${i} and ${woonde(i, sql`p.huishouden_id`, sql`dagvan(x.aangeboden_op)`)}`,
  },
  {
    soort: 'overleg',
    dag: sql`dagvan(coalesce(x.gehouden_op, x.gepland_op))`,
    L1: sql`json_build_object('Soort', x.soort, 'Stand', x.status)`,
    L3: sql`json_build_object('De vraag', x.vraag, 'Waarom het niet doorging', x.afzegreden, 'Wat besproken is', (select string_agg(concat_ws(' ', o.tekst, o.besluit), ' ' order by o.volgorde)
      from overleg_punt o where o.gemeente_id = x.gemeente_id and o.overleg_id = x.id), 'Samenvatting', x.samenvatting, 'Uitkomst', x.uitkomst)`,
    // What the inwoner was not told of is told by who leads it, when it is safe.
    uit: sql`overleg x where x.inwoner is distinct from 'niet_verteld' and ${woonde(i, sql`x.huishouden_id`, sql`dagvan(coalesce(x.gehouden_op, x.gepland_op))`)}`,
  },
]
