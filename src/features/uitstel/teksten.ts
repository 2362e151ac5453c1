// The words around the last day of a clock: grounds, what starts it, and a sentence for each refusal.

import type { Klok } from '../termijn/klok.ts'
import type { UitstelWeigering } from './commands.ts'
import type { Grond } from './grond.ts'

export const grondNaam: Readonly<Record<Grond, string>> = {
  aanvullen: 'Er ontbreekt iets aan de aanvraag; wij vragen het de inwoner',
  buitenland: 'Wij vragen iets aan een instantie in het buitenland',
  instemming: 'De inwoner vindt uitstel goed, op papier',
  toerekenbaar: 'De vertraging ligt bij de inwoner',
  overmacht: 'Overmacht: wij kunnen echt niet verder',
  verzuim: 'Er ontbreekt iets aan het bezwaar; wij vragen het de inwoner',
}

export const aardNaam: Readonly<Record<Klok['bron']['aard'], string>> = {
  wet: 'Wet',
  norm: 'Afspraak in het beleid',
  eigen: 'Onze eigen belofte',
}

/** What happened on the first day, by the gebeurtenis that starts the clock. */
export const beginNaam: Readonly<Record<string, string>> = {
  melding_geregistreerd: 'de melding',
  voorziening_aangevraagd: 'de aanvraag',
  traject_gestart: 'het begin van de ondersteuning, of van de vorige evaluatie',
  traject_afgesloten: 'het einde van de ondersteuning',
  voorziening_einddatum: 'het einde van de voorziening',
  overdracht_aangeboden: 'de overdracht',
  klacht_ontvangen: 'de klacht',
  beschikking_bekendgemaakt: 'de beschikking',
  bezwaartermijn_verstreken: 'het einde van de tijd voor bezwaar',
  bericht_ontvangen: 'het bericht',
  verzoek_ontvangen: 'het verzoek',
  declaratie_ontvangen: 'de declaratie',
}

type Waarom = { readonly veld: string; readonly zin: string }
const algemeen = (zin: string): Waarom => ({ veld: '', zin })

export const waarom: Readonly<Record<Exclude<UitstelWeigering, 'niet_gevonden'>, Waarom>> = {
  niet_te_behandelen: algemeen('Dit doet wie de zaak behandelt. Vraag het de behandelaar.'),
  termijn_gestopt: algemeen('Deze termijn loopt niet meer. Er valt niets meer te verschuiven.'),
  geen_mandaat: algemeen('Hiervoor is een mandaat voor deze wet nodig. Vraag een collega die dat heeft.'),
  inwoner_anoniem: algemeen('De inwoner is anoniem: er kan geen brief uit. Zeg eerst wie het is.'),
  geen_adres: algemeen('Er is geen adres bekend, dus er kan geen brief uit. Vul eerst het adres in.'),
  niet_opschortbaar: algemeen('Deze termijn kan niet stilstaan: de regel staat dat niet toe.'),
  termijn_voorbij: algemeen('De termijn is voorbij of eindigt vandaag. Stilstaan kan alleen eerder.'),
  grond_past_niet: { veld: 'grond', zin: 'Deze reden past niet bij deze termijn. Kies een andere.' },
  toelichting_ontbreekt: {
    veld: 'toelichting',
    zin: 'Schrijf op wat u vraagt, of waarom het niet verder kan.',
  },
  sinds_buiten_termijn: {
    veld: 'sinds',
    zin: 'Kies een dag na het begin van de termijn, en niet later dan vandaag.',
  },
  uiterlijk_te_vroeg: { veld: 'uiterlijk', zin: 'Kies een dag na vandaag, zodat de inwoner tijd heeft.' },
  datum_buiten_kalender: algemeen(
    'Dan eindigt de termijn na 2032. Die feestdagen kennen wij nog niet. Kies een eerdere dag.',
  ),
  pauze_onbekend: algemeen('Deze pauze is er niet meer. Kijk hieronder hoe het nu staat.'),
  al_hervat: algemeen('Een collega liet de termijn al weer lopen. Kijk hieronder hoe het nu staat.'),
  dag_voor_verzoek: { veld: 'op', zin: 'Toen was er nog niets gevraagd. Kies de dag van de brief of later.' },
  dag_in_toekomst: { veld: 'op', zin: 'Deze dag moet nog komen. Kies vandaag of eerder.' },
  niet_verlengbaar: algemeen('Deze termijn kan niet langer worden: de regel staat dat niet toe.'),
  al_verlengd: algemeen('Deze termijn is al verlengd. Dat mag één keer.'),
  verlengen_te_laat: algemeen('De laatste dag is voorbij. Verlengen kan alleen op tijd.'),
  weken_te_veel: { veld: 'weken', zin: 'Zo lang mag niet. Kies minder weken.' },
  reden_ontbreekt: algemeen('Schrijf op waarom het niet op tijd lukt.'),
  geen_mededeling: algemeen('Bij deze termijn hoort geen bericht dat het later wordt.'),
  dag_niet_later: {
    veld: 'verwachtOp',
    zin: 'Kies een dag na de laatste dag van de termijn, en niet voor vandaag.',
  },
}
