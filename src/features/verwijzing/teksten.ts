// The words of a verwijzing: answers, ways, and each refusal as a sentence.

import type { Weigering as TerugWeigering } from './terugkoppelen.ts'
import type { Weigering as ToestemWeigering } from './toestemmen.ts'
import type { Weigering as VastlegWeigering } from './vastleggen.ts'
import type { Antwoord, Bericht, Toestemming, Weg } from './verwijzing.ts'

export const wegNaam: Readonly<Record<Weg, string>> = {
  brief: 'Per brief',
  e_mail: 'Per e-mail',
  telefoon: 'Aan de telefoon',
}

export const berichtNaam: Readonly<Record<Bericht, string>> = {
  opgepakt: 'Ontvangen en opgepakt',
  ondersteuning_gestart: 'Er is ondersteuning gestart',
  afgerond: 'De vraag is afgerond',
  iemand_anders: 'Iemand anders gaat verder',
  niet_bereikt: 'Het lukte niet om contact te krijgen',
  wil_niet: 'De inwoner wil dit nu niet',
}

export const toestemmingNaam: Readonly<Record<Toestemming, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  niet_gevraagd: 'Nog niet gevraagd',
}
export const doorNaam: Readonly<Record<Antwoord['door'], string>> = {
  inwoner: 'De inwoner zelf',
  wettelijk_vertegenwoordiger: 'De wettelijk vertegenwoordiger',
}
export const wijzeNaam: Readonly<Record<Antwoord['wijze'], string>> = {
  mondeling: 'In een gesprek of aan de telefoon',
  schriftelijk: 'Op papier of per e-mail',
}

type Waarom = { readonly veld: string; readonly zin: string }

/** What is wrong with the verwijzer on the form of the front door. */
export const vastlegWaarom: Readonly<Record<VastlegWeigering, Waarom>> = {
  organisatie_ontbreekt: {
    veld: 'verwijzerOrganisatie',
    zin: 'Vul in bij welke praktijk, school of organisatie deze verwijzer werkt.',
  },
  verwijzer_onbereikbaar: {
    veld: 'verwijzerBereik',
    zin: 'Vul in hoe de verwijzer de terugkoppeling krijgt: een adres, e-mailadres of telefoonnummer.',
  },
  bereik_past_niet: {
    veld: 'verwijzerBereik',
    zin: 'Dit past niet bij de manier die u koos. Een brief heeft straat, nummer, postcode en plaats nodig.',
  },
  terug_in_verleden: { veld: 'verwijzerVoor', zin: 'Deze dag is al geweest. Kies een latere dag.' },
  terug_te_laat: { veld: 'verwijzerVoor', zin: 'Kies een dag binnen een jaar.' },
  terug_op_vrije_dag: {
    veld: 'verwijzerVoor',
    zin: 'Dan werkt er niemand: het is weekend of een feestdag. Kies een werkdag.',
  },
  datum_buiten_kalender: {
    veld: 'verwijzerVoor',
    zin: 'Voor deze datum kennen wij de feestdagen niet. Kies een andere dag.',
  },
}

export type VerwijzingWeigering = TerugWeigering | ToestemWeigering | 'intussen_gewijzigd'

const alsEinde: Readonly<Record<string, string>> = {
  bericht: 'verwijzerBericht',
  weg: 'verwijzerWeg',
  bereik: 'verwijzerWeg',
  gebeldOp: 'verwijzerGebeldOp',
}

/** Each refusal on the page of the word back. */
export const waarom: Readonly<Record<VerwijzingWeigering, Waarom>> = {
  niet_te_behandelen: {
    veld: '',
    zin: 'U ziet deze melding, maar u doet haar niet. Pak haar op, of vraag de behandelaar.',
  },
  al_teruggekoppeld: { veld: '', zin: 'De verwijzer heeft bericht. U hoeft niets meer te doen.' },
  toestemming_nodig: {
    veld: 'bericht',
    zin: 'Zonder ja van de inwoner zegt u alleen dat de verwijzing is opgepakt. Vraag het de inwoner, of kies dat.',
  },
  zeg_hoe_het_ging: {
    veld: 'bericht',
    zin: 'De melding is klaar en de inwoner zei ja. Kies hoe het ging.',
  },
  melding_loopt_nog: {
    veld: 'bericht',
    zin: 'De melding is nog open. Kies dat zij is opgepakt of dat er ondersteuning is gestart, of sluit haar eerst.',
  },
  niet_per_mail: {
    veld: 'weg',
    zin: 'In een e-mail mag niet staan hoe het verder ging. Bel de verwijzer, of stuur een brief.',
  },
  bereik_past_niet: {
    veld: 'bereik',
    zin: 'Dit past niet bij de manier die u koos. Een brief heeft straat, nummer, postcode en plaats nodig.',
  },
  gebeld_ontbreekt: { veld: 'gebeldOp', zin: 'Vul in op welke dag u belde.' },
  gebeld_in_toekomst: { veld: 'gebeldOp', zin: 'Deze dag moet nog komen. Bel eerst, en leg het dan vast.' },
  gebeld_te_vroeg: { veld: 'gebeldOp', zin: 'Toen was de verwijzing er nog niet. Kies een latere dag.' },
  antwoord_ontbreekt: {
    veld: 'antwoordDoor',
    zin: 'Vul in wie antwoord gaf, op welke dag, en hoe. Zo is later te zien wat de inwoner zei.',
  },
  antwoord_in_toekomst: {
    veld: 'antwoordOp',
    zin: 'Deze dag moet nog komen. Kies de dag van het antwoord.',
  },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Een collega heeft dit intussen gewijzigd. Hieronder staat het zoals het nu is. Kijk het na en verstuur opnieuw.',
  },
}

/** The same of the word back on a form that ends a melding, whose fields have names of their own. */
export const eindWaarom = Object.fromEntries(
  Object.entries(waarom).map(([code, { veld, zin }]) => [code, { veld: alsEinde[veld] ?? veld, zin }]),
) as Readonly<Record<TerugWeigering, Waarom>>
