// The SQL of a copy: everything we hold about one inwoner, piece by piece, and of nobody else (AVG 15).
// Never in it: what is verzegeld, what a third party told or who that was, what is about safety, and how somebody else is called.

import { type RawBuilder, sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Kopiestuk, Stuksoort } from './kopiestuk.ts'

type Deel = Partial<Record<'L1' | 'L2' | 'L3' | 'L4' | 'adres', RawBuilder<unknown>>> & {
  readonly soort: Stuksoort
  readonly id?: RawBuilder<unknown>
  readonly dag: RawBuilder<unknown>
  readonly wet?: RawBuilder<unknown>
  readonly melding?: RawBuilder<unknown>
  readonly traject?: RawBuilder<unknown>
  readonly uit: RawBuilder<unknown>
}
const leeg = sql`'{}'::jsonb`
const niets = sql`null::uuid`
const stuk = (d: Deel): RawBuilder<unknown> =>
  sql`select ${d.soort}::text as soort, ${d.id ?? sql`x.id`} as id, ${d.dag} as dag, ${d.wet ?? sql`null::text`} as wet,
    ${d.melding ?? niets} as "meldingId", ${d.traject ?? niets} as "trajectId", ${d.L1 ?? leeg} as "L1", ${d.adres ?? leeg} as adres,
    ${d.L2 ?? leeg} as "L2", ${d.L3 ?? leeg} as "L3", ${d.L4 ?? leeg} as "L4" from ${d.uit}`

/** Lived there on that day: what was said and written of a household is of who lived there. */
const woonde = (i: string, huis: RawBuilder<unknown>, op: RawBuilder<unknown>) =>
  sql`exists (select from huishouden_lid l where l.gemeente_id = x.gemeente_id and l.inwoner_id = ${i} and l.huishouden_id = ${huis}
    and l.van <= ${op} and (l.tot is null or l.tot >= ${op}))`

const overMensen = (i: string): Deel[] => [
  {
    soort: 'inwoner',
    dag: sql`null::date`,
    L1: sql`jsonb_build_object('Voornamen', x.voornamen, 'Voorvoegsel', x.voorvoegsel, 'Achternaam', x.geslachtsnaam,
      'Geboren', x.geboortedatum, 'Taal', x.taal, 'Telefoon', x.telefoon, 'E-mail', x.email,
      'Geheimhouding', case when x.geheimhouding then 'Ja' else 'Nee' end,
      'Burgerservicenummer', case when x.bsn_hash is null then 'Niet bekend' else 'Bekend en versleuteld bewaard' end,
      'Gegevens uit de BRP sinds', dagvan(x.brp_gekoppeld_op))`,
    adres: sql`(select jsonb_build_object('Adres', nullif(concat_ws(' ', h.straat, h.huisnummer, h.huisnummer_toevoeging), ''), 'Postcode', h.postcode,
        'Woonplaats', h.woonplaats) from huishouden_lid l join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
      where l.gemeente_id = x.gemeente_id and l.inwoner_id = x.id and l.tot is null union all select '{}' limit 1)`,
    uit: sql`inwoner x where x.id = ${i}`,
  },
  {
    soort: 'toestemming',
    dag: sql`x.gegeven_op`,
    L2: sql`jsonb_build_object('Waarvoor', x.reikwijdte, 'Gegeven door', x.gegeven_door, 'Hoe', x.wijze, 'Tot', x.tot, 'Ingetrokken', dagvan(x.ingetrokken_op))`,
    uit: sql`toestemming x where x.inwoner_id = ${i}`,
  },
  {
    soort: 'verzoek',
    dag: sql`x.ontvangen_op`,
    L1: sql`jsonb_build_object('Soort', x.soort, 'Besluit', x.besluit)`,
    L3: sql`jsonb_build_object('Uw vraag', x.woorden, 'Ons antwoord', x.besluitwoorden, 'Wat wij deden', x.uitvoering, 'Uw verklaring', x.verklaring)`,
    // What somebody else asked is theirs.
    uit: sql`verzoek x where x.inwoner_id = ${i} and x.vertegenwoordiging_id is null`,
  },
  {
    soort: 'uitgaand',
    dag: sql`dagvan(x.gemaakt_op)`,
    melding: sql`x.melding_id`,
    L1: sql`jsonb_build_object('Verzonden', dagvan(x.verzonden_op), 'Hoe', x.weg)`,
    L3: sql`jsonb_build_object('Onderwerp', x.onderwerp, 'Tekst', x.tekst)`,
    // What went to somebody else was for them.
    uit: sql`uitgaand x where x.inwoner_id = ${i} and x.aan is null`,
  },
]

const overWerk = (i: string): Deel[] => [
  {
    soort: 'melding',
    dag: sql`dagvan(x.ontvangen_op)`,
    melding: sql`x.id`,
    L1: sql`jsonb_build_object('Binnengekomen via', x.kanaal, 'Stand', x.status, 'Afgesloten', dagvan(x.afgesloten_op))`,
    L2: sql`jsonb_build_object('Waarover', (select string_agg(distinct v.leefgebied, ', ') from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id))`,
    L3: sql`jsonb_build_object('In uw woorden', case when x.melder = 'inwoner_zelf' then x.woorden end,
      'Wat een ander meldde', case when x.melder <> 'inwoner_zelf' then 'Niet in deze kopie: een ander vertelde dit.' end)`,
    uit: sql`melding x where x.inwoner_id = ${i}`,
  },
  {
    soort: 'eigen_plan',
    dag: sql`x.ingeleverd_op`,
    melding: sql`x.melding_id`,
    L3: sql`jsonb_build_object('Uw eigen plan', x.tekst)`,
    uit: sql`eigen_plan x join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id where m.inwoner_id = ${i}`,
  },
  {
    soort: 'contact',
    dag: sql`dagvan(x.op)`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    L1: sql`jsonb_build_object('Hoe', x.kanaal)`,
    L3: sql`jsonb_build_object('Waarover', case when x.is_met_inwoner then x.waarover else 'Niet in deze kopie: een gesprek met een ander.' end)`,
    uit: sql`contact x where x.inwoner_id = ${i} and not x.is_verzegeld`,
  },
  {
    soort: 'gesprek',
    dag: sql`dagvan(coalesce(x.gevoerd_op, x.gepland_op))`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    L1: sql`jsonb_build_object('Stand', x.status)`,
    L3: sql`jsonb_build_object('Uw eigen plan', nullif(x.eigen_plan, ''), 'Verslag', x.verslag) || coalesce((select jsonb_object_agg(b.leefgebied,
      concat_ws(' ', b.eigen_kracht, b.netwerk, b.wens, b.behoefte)) from bevinding b where b.gemeente_id = x.gemeente_id and b.gesprek_id = x.id), '{}')`,
    uit: sql`gesprek x left join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id
      left join traject t on t.gemeente_id = x.gemeente_id and t.id = x.traject_id
      where not x.is_verzegeld and coalesce(t.inwoner_id, m.inwoner_id, ${i}) = ${i}
        and ${woonde(i, sql`x.huishouden_id`, sql`dagvan(coalesce(x.gevoerd_op, x.gepland_op))`)}`,
  },
]

const overHulp = (i: string): Deel[] => [
  {
    soort: 'traject',
    dag: sql`dagvan(x.gestart_op)`,
    wet: sql`x.wet`,
    traject: sql`x.id`,
    L1: sql`jsonb_build_object('Soort', x.soort, 'Stand', x.status, 'Afgesloten', dagvan(x.afgesloten_op))`,
    L2: sql`jsonb_build_object('Doel', x.doel, 'Resultaat', x.resultaat)`,
    L3: sql`jsonb_build_object('Toelichting', x.toelichting, 'Wat hielp', x.wat_hielp, 'Waarom het doorging', x.reden_na_tien, 'Waarom het stopte', x.eindereden)`,
    uit: sql`traject x where x.inwoner_id = ${i}`,
  },
  {
    soort: 'overdracht',
    dag: sql`dagvan(x.aangeboden_op)`,
    wet: sql`x.wet`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    L1: sql`jsonb_build_object('Van', v.naam, 'Aan', n.naam, 'Stand', x.status)`,
    L3: sql`jsonb_build_object('Wat wij zagen', x.gezien, 'Wat u wilde', x.wens, 'Wat wij aanraadden', x.advies)`,
    uit: sql`overdracht x join team v on v.gemeente_id = x.gemeente_id and v.id = x.van_team_id
      join team n on n.gemeente_id = x.gemeente_id and n.id = x.naar_team_id where x.inwoner_id = ${i}`,
  },
  {
    soort: 'document',
    dag: sql`dagvan(x.op)`,
    wet: sql`x.wet`,
    melding: sql`x.melding_id`,
    traject: sql`x.traject_id`,
    L1: sql`jsonb_build_object('Soort', x.soort)`,
    L2: sql`case when x.niveau = 'L2' then jsonb_build_object('Naam', x.naam, 'Toelichting', x.toelichting) else '{}' end`,
    L3: sql`case when x.niveau = 'L3' then jsonb_build_object('Naam', x.naam, 'Toelichting', x.toelichting) else '{}' end`,
    L4: sql`case when x.niveau = 'L4' then jsonb_build_object('Naam', x.naam, 'Toelichting', x.toelichting) else '{}' end`,
    uit: sql`document x left join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id
      left join traject t on t.gemeente_id = x.gemeente_id and t.id = x.traject_id
      left join gesprek g on g.gemeente_id = x.gemeente_id and g.id = x.gesprek_id
      where x.verwijderd_op is null and not x.is_verzegeld and g.is_verzegeld is not true and coalesce(x.inwoner_id, t.inwoner_id, m.inwoner_id) = ${i}`,
  },
]

const overPlan = (i: string): Deel[] => [
  {
    soort: 'plan',
    dag: sql`dagvan(x.opgesteld_op)`,
    L1: sql`jsonb_build_object('Stand', x.status, 'Vastgesteld', dagvan(x.vastgesteld_op), 'Afgesloten', dagvan(x.afgesloten_op))`,
    L2: sql`jsonb_build_object('In uw eigen woorden', nullif(x.eigen_woorden, ''))`,
    uit: sql`plan x where ${woonde(i, sql`x.huishouden_id`, sql`dagvan(x.opgesteld_op)`)}`,
  },
  {
    soort: 'doel',
    dag: sql`dagvan(p.opgesteld_op)`,
    wet: sql`x.wet`,
    L2: sql`jsonb_build_object('Doel', x.woorden, 'Waarom', nullif(x.waarom, ''), 'Leefgebied', x.leefgebied, 'Resultaat', x.resultaat, 'Reden', x.reden)`,
    uit: sql`doel x join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id where x.inwoner_id = ${i}`,
  },
  {
    soort: 'afspraak',
    dag: sql`x.voor_datum`,
    L2: sql`jsonb_build_object('Wat', x.wat, 'Belofte van', x.van, 'Stand', x.status, 'Reden', x.reden)`,
    uit: sql`afspraak x left join doel d on d.gemeente_id = x.gemeente_id and d.id = x.doel_id where coalesce(x.inwoner_id, d.inwoner_id) = ${i}`,
  },
  {
    soort: 'evaluatie',
    dag: sql`x.gehouden_op`,
    L2: sql`jsonb_build_object('Hoe verder', x.vervolg)`,
    L3: sql`jsonb_build_object('Wat wij zagen', x.bevindingen, 'Wat er geregeld is', x.opvolging)`,
    uit: sql`evaluatie x join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id where ${woonde(i, sql`p.huishouden_id`, sql`x.gehouden_op`)}`,
  },
  {
    soort: 'gezondheidsbeeld',
    dag: sql`x.op`,
    L3: sql`jsonb_build_object('Lichaamsfuncties', x.lichaamsfuncties, 'Mentaal welbevinden', x.mentaal_welbevinden, 'Zingeving', x.zingeving,
      'Kwaliteit van leven', x.kwaliteit_van_leven, 'Meedoen', x.meedoen, 'Dagelijks functioneren', x.dagelijks_functioneren, 'Toelichting', nullif(x.toelichting, ''))`,
    uit: sql`gezondheidsbeeld x where x.inwoner_id = ${i}`,
  },
]

/** The oldest first within each soort; what is empty has no label. */
export const stukkenVan = async (tx: Tx, inwonerId: string): Promise<Kopiestuk[]> =>
  many(
    tx,
    sql`select k.soort, k.id, ${inwonerId}::uuid as "inwonerId", k.dag, k.wet, k."meldingId", k."trajectId", exists (select from kindzegel z
          where z.is_dicht and k.id in (z.contact_id, z.gesprek_id, z.document_id, z.doel_id)) as "isDichtVoorOuders", jsonb_strip_nulls(k."L1") as "L1",
        jsonb_strip_nulls(k.adres) as adres, jsonb_strip_nulls(k."L2") as "L2", jsonb_strip_nulls(k."L3") as "L3", jsonb_strip_nulls(k."L4") as "L4"
      from (${sql.join([...overMensen(inwonerId), ...overWerk(inwonerId), ...overHulp(inwonerId), ...overPlan(inwonerId)].map(stuk), sql` union all `)}) k
      order by k.dag nulls first, k.id`,
  )
