// The parts of a copy about the inwoner: who they are, where they lived, with whom they are tied, what they said yes to and what they asked.

import { sql } from 'kysely'
import type { Deel } from './kopiedeel.sql.ts'

export const overMensen = (i: string): Deel[] => [
  {
    soort: 'inwoner',
    dag: sql`null::date`,
    L1: sql`json_build_object('Voornamen', x.voornamen, 'Voorvoegsel', x.voorvoegsel, 'Achternaam', x.geslachtsnaam,
      'Geboren', x.geboortedatum, 'Taal', x.taal, 'Telefoon', x.telefoon, 'E-mail', x.email,
      'Geheimhouding', case when x.geheimhouding then 'Ja' else 'Nee' end,
      'Burgerservicenummer', case when x.bsn_hash is null then 'Niet bekend' else 'Bekend en versleuteld bewaard' end,
      'Gegevens uit de BRP sinds', dagvan(x.brp_gekoppeld_op))`,
    adres: sql`(select json_build_object('Adres', nullif(concat_ws(' ', h.straat, h.huisnummer, h.huisnummer_toevoeging), ''), 'Postcode', h.postcode,
        'Woonplaats', h.woonplaats) from huishouden_lid l join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
      where l.gemeente_id = x.gemeente_id and l.inwoner_id = x.id and l.tot is null union all select '{}' limit 1)`,
    uit: sql`inwoner x where x.id = ${i}`,
  },
  {
    soort: 'vorig_adres',
    dag: sql`x.van`,
    L1: sql`json_build_object('Tot', x.tot)`,
    adres: sql`json_build_object('Adres', nullif(concat_ws(' ', x.straat, x.huisnummer, x.huisnummer_toevoeging), ''), 'Postcode', x.postcode,
      'Woonplaats', x.woonplaats)`,
    uit: sql`vorig_adres x where exists (select from huishouden_lid l where l.gemeente_id = x.gemeente_id and l.huishouden_id = x.huishouden_id
      and l.inwoner_id = ${i} and l.van <= x.tot and (l.tot is null or l.tot >= x.van))`,
  },
  {
    soort: 'relatie',
    dag: sql`x.van`,
    // Who the other is, is of the other.
    L3: sql`json_build_object('Band', case when x.inwoner_id = ${i} then 'u_' else 'ander_' end || x.soort, 'Tot', x.tot)`,
    uit: sql`relatie x where ${i} in (x.inwoner_id, x.ander_id)`,
  },
  {
    soort: 'vertegenwoordiging',
    dag: sql`x.van`,
    L2: sql`json_build_object('Als', x.soort, 'Tot en met', x.tot_en_met, 'Gestopt', dagvan(x.beeindigd_op))`,
    // That a parent was closed out is about safety.
    uit: sql`vertegenwoordiging x where x.inwoner_id = ${i} and not x.is_afgeschermd`,
  },
  {
    soort: 'signaal',
    dag: sql`dagvan(x.opgemerkt_op)`,
    L3: sql`json_build_object('Wat wij zagen', x.soort, 'Op', x.dag, 'Wat wij ermee deden', x.toelichting)`,
    uit: sql`signaal x where x.inwoner_id = ${i}`,
  },
  {
    soort: 'toestemming',
    dag: sql`x.gegeven_op`,
    L2: sql`json_build_object('Waarvoor', x.reikwijdte, 'Gegeven door', x.gegeven_door, 'Hoe', x.wijze, 'Tot', x.tot, 'Ingetrokken', dagvan(x.ingetrokken_op))`,
    uit: sql`toestemming x where x.inwoner_id = ${i}`,
  },
  {
    soort: 'verzoek',
    dag: sql`x.ontvangen_op`,
    L1: sql`json_build_object('Soort', x.soort, 'Besluit', x.besluit)`,
    L3: sql`json_build_object('Uw vraag', x.woorden, 'Waarom het langer duurde', x.verlengreden, 'Ons antwoord', x.besluitwoorden,
      'Wat wij deden', x.uitvoering, 'Uw verklaring', x.verklaring, 'Waarom de vraag verviel', x.intrekreden)`,
    // What somebody else asked is theirs.
    uit: sql`verzoek x where x.inwoner_id = ${i} and x.vertegenwoordiging_id is null`,
  },
  {
    soort: 'uitgaand',
    dag: sql`dagvan(x.gemaakt_op)`,
    melding: sql`x.melding_id`,
    van: sql`array(select d.id from doel d where d.gemeente_id = x.gemeente_id and d.plan_id = x.plan_id and (d.inwoner_id is null or d.inwoner_id = ${i}))`,
    L1: sql`json_build_object('Verzonden', dagvan(x.verzonden_op), 'Hoe', x.weg)`,
    L3: sql`json_build_object('Onderwerp', x.onderwerp, 'Tekst', x.tekst)`,
    // What went to somebody else was for them.
    uit: sql`uitgaand x where x.inwoner_id = ${i} and x.aan is null`,
  },
]
