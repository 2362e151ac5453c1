// The words of an overdracht: fasen, reasons for returning, what was agreed, and each refusal as a sentence.

import { type Datum, dagenTussen, schrijfDatum } from '../termijn/datum.ts'
import type { Weigering as AanbiedWeigering } from './aanbieden.ts'
import type { Weigering as AanvaardWeigering } from './aanvaarden.ts'
import type { BronSoort } from './bron.ts'
import type { Fase } from './fase.ts'
import type { Weigering as IntrekWeigering } from './intrekken.ts'
import type { Antwoord, Weigercode } from './overdracht.ts'
import type { Weigering as WeigerWeigering } from './weigeren.ts'
import type { Weigering as ZichtWeigering } from './zichtbeeindigen.ts'
import type { Weigering as NieuwZichtWeigering } from './zichtgeven.ts'

export const faseNaam: Readonly<Record<Fase, string>> = {
  ontvangen: 'Ontvangen',
  aanvaard: 'Aanvaard',
  teruggegeven: 'Teruggegeven',
  in_onderzoek: 'In onderzoek',
  besloten: 'Besloten',
  ondersteuning_gestart: 'Ondersteuning gestart',
  ondersteuning_beeindigd: 'Ondersteuning beëindigd',
  heropend: 'Heropend',
}

export const weigercodeNaam: Readonly<Record<Weigercode, string>> = {
  ander_team: 'Dit hoort bij een ander team',
  geen_plaats: 'Wij hebben nu geen plaats',
  gegevens_ontbreken: 'Er ontbreekt iets wat wij moeten weten',
  inwoner_wil_niet: 'De inwoner wil dit niet',
  buiten_gebied: 'Dit is buiten ons gebied',
  anders: 'Iets anders',
}

export const bronNaam: Readonly<Record<BronSoort, string>> = {
  melding: 'de melding',
  traject: 'het traject',
  plan: 'het plan',
}

export const doorNaam: Readonly<Record<Antwoord['door'], string>> = {
  inwoner: 'De inwoner zelf',
  wettelijk_vertegenwoordiger: 'De wettelijk vertegenwoordiger',
}
export const wijzeNaam: Readonly<Record<Antwoord['wijze'], string>> = {
  mondeling: 'In een gesprek of aan de telefoon',
  schriftelijk: 'Op papier of per e-mail',
}

/** A day, and in words when it has passed. */
export function voor(dag: Datum, vandaag: Datum): string {
  const over = dagenTussen(vandaag, dag)
  if (over >= 0) return schrijfDatum(dag)
  return `${schrijfDatum(dag)}, ${-over} ${over === -1 ? 'dag' : 'dagen'} te laat`
}

export type OverdrachtWeigering =
  | AanbiedWeigering
  | AanvaardWeigering
  | WeigerWeigering
  | IntrekWeigering
  | ZichtWeigering
  | NieuwZichtWeigering

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<OverdrachtWeigering, { readonly veld: string; readonly zin: string }>> =
  {
    niet_te_behandelen: {
      veld: '',
      zin: 'U ziet dit werk, maar u doet het niet. Vraag de behandelaar om het over te dragen.',
    },
    bron_gesloten: { veld: '', zin: 'Dit is afgesloten. Er is niets meer over te dragen.' },
    aanbod_loopt: {
      veld: '',
      zin: 'Dit is al overgedragen en wacht op antwoord. Trek die overdracht eerst in als u iets anders wilt.',
    },
    inwoner_anoniem: { veld: '', zin: 'De inwoner is nog anoniem. Zeg eerst wie het is.' },
    inwoner_ontbreekt: { veld: 'inwonerId', zin: 'Kies voor wie u dit overdraagt.' },
    team_ontbreekt: { veld: 'teamId', zin: 'Kies aan welk team u dit overdraagt.' },
    eigen_team: {
      veld: 'teamId',
      zin: 'Dit werk ligt al bij dit team. Geef het over aan een collega, of kies een ander team.',
    },
    soort_ontbreekt: { veld: 'soort', zin: 'Kies welke ondersteuning u vraagt, en onder welke wet.' },
    wet_past_niet_bij_soort: {
      veld: 'wet',
      zin: 'Deze ondersteuning valt onder een andere wet. Kies die wet.',
    },
    leefgebied_ontbreekt: {
      veld: 'leefgebied',
      zin: 'Kies waar het over gaat. Zo herkennen wij het als de inwoner terugkomt.',
    },
    naam_nodig: {
      veld: 'medewerkerId',
      zin: 'Van deze inwoner zijn de gegevens geheim. Kies een collega bij naam: die alleen ziet het.',
    },
    aan_uzelf: {
      veld: 'medewerkerId',
      zin: 'U kunt niet aan uzelf overdragen. Kies een collega van dat team, of laat dit leeg.',
    },
    medewerker_niet_in_team: {
      veld: 'medewerkerId',
      zin: 'Deze collega werkt vandaag niet in dat team. Kies iemand anders, of laat dit leeg.',
    },
    team_zonder_mandaat: {
      veld: 'teamId',
      zin: 'In dit team heeft niemand het mandaat dat deze melding vraagt. Kies een ander team.',
    },
    akkoord_nodig: {
      veld: 'isAkkoord',
      zin: 'Zonder ja van de inwoner mogen gegevens niet naar een andere organisatie of een andere wet. Help de inwoner om zelf een melding te doen.',
    },
    antwoord_ontbreekt: {
      veld: 'antwoordDoor',
      zin: 'Vul in wie antwoord gaf, op welke dag, en hoe. Zo is later te zien wat de inwoner zei.',
    },
    antwoord_in_toekomst: {
      veld: 'antwoordOp',
      zin: 'Deze dag moet nog komen. Kies de dag van het antwoord.',
    },
    geen_mandaat_voor_zicht: {
      veld: 'zicht',
      zin: 'U werkt niet namens het college onder deze wet. Vraag het aan de inwoner, of kies nee.',
    },
    terug_te_vroeg: {
      veld: 'terugkoppelenVoor',
      zin: 'Het andere team heeft eerst vijf werkdagen om te antwoorden. Kies een latere dag.',
    },
    terug_te_laat: { veld: 'terugkoppelenVoor', zin: 'Kies een dag binnen een jaar.' },
    terug_op_vrije_dag: {
      veld: 'terugkoppelenVoor',
      zin: 'Dan werkt er niemand: het is weekend of een feestdag. Kies een werkdag.',
    },
    datum_buiten_kalender: {
      veld: 'terugkoppelenVoor',
      zin: 'Voor deze datum kennen wij de feestdagen niet. Kies een andere dag.',
    },
    al_beantwoord: {
      veld: '',
      zin: 'Een collega was u voor: er is al een antwoord, of de overdracht is ingetrokken. Hieronder ziet u hoe het nu is.',
    },
    niet_uw_team: { veld: '', zin: 'Alleen het team dat is gevraagd, kan antwoorden.' },
    van_uzelf: {
      veld: '',
      zin: 'U bood deze overdracht zelf aan. Een collega van het team antwoordt. Gaat u het zelf doen? Trek de overdracht dan in.',
    },
    niet_aan_u: {
      veld: '',
      zin: 'Dit is aan een collega bij naam gevraagd. Alleen die collega kan antwoorden.',
    },
    geen_mandaat: {
      veld: '',
      zin: 'U hebt niet voor elke wet hierbij een mandaat. Vraag een collega die dat wel heeft, of geef de overdracht terug.',
    },
    bron_gewijzigd: {
      veld: '',
      zin: 'De melding is intussen gesloten of ligt bij een ander team. Geef de overdracht terug, met uitleg.',
    },
    alleen_op_naam: {
      veld: 'verdeling',
      zin: 'Van deze inwoner zijn de gegevens geheim. Neem het zelf op u, of geef het terug.',
    },
    onbekend_waarover: {
      veld: '',
      zin: 'Hier staat niet bij waar het over gaat. Geef het terug, en vraag de afzender om het nog een keer over te dragen met dat erbij.',
    },
    woorden_ontbreken: { veld: 'woorden', zin: 'Schrijf kort op waarom, zodat de afzender verder kan.' },
    niet_van_u: { veld: '', zin: 'Alleen wie het overdroeg, of de teammanager, kan dit intrekken.' },
    alleen_wie_het_doet: {
      veld: 'reden',
      zin: 'Alleen wie het werk nu doet, kan dit om de veiligheid sluiten. Bel die collega.',
    },
    onveilig_waarom_ontbreekt: {
      veld: 'woorden',
      zin: 'Schrijf kort op waarom het niet veilig is. De afzender leest dit niet.',
    },
    zicht_loopt: { veld: '', zin: 'De afzender kijkt al mee. U hoeft niets vast te leggen.' },
    ja_door_wie_het_doet: {
      veld: '',
      zin: 'Alleen wie het werk nu doet, vraagt dit en legt het vast. Bel die collega.',
    },
    zicht_al_beeindigd: { veld: '', zin: 'De afzender ziet al niets meer.' },
    verkeerde_status: { veld: '', zin: 'Dit kan nu niet: de overdracht is ingetrokken.' },
  }
