// The words of toestemming: who gave it, how, whose is missing, and each refusal as a sentence.

import type { ToestemWeigering } from './commands.ts'
import type { Stem } from './stem.ts'
import type { Door, Wijze } from './toestemming.ts'

export const doorNaam: Readonly<Record<Door, string>> = {
  inwoner: 'De inwoner zelf',
  ouder: 'Een ouder met gezag',
  wettelijk_vertegenwoordiger: 'De wettelijk vertegenwoordiger',
}
export const wijzeNaam: Readonly<Record<Wijze, string>> = {
  mondeling: 'In een gesprek of aan de telefoon',
  schriftelijk: 'Op papier of per e-mail',
}

/** Whose yes is still to be asked. */
export const stemNaam: Readonly<Record<Stem, string>> = {
  zelf: 'de inwoner zelf',
  wie_spreekt: 'een ouder met gezag of de wettelijk vertegenwoordiger',
}

type Reden = { readonly veld: string; readonly zin: string }

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<Exclude<ToestemWeigering, 'niet_gevonden'>, Reden>> = {
  niet_te_behandelen: {
    veld: '',
    zin: 'U leest hier mee. Vraag wie dit behandelt om het ja van de inwoner vast te leggen.',
  },
  geen_plan: {
    veld: '',
    zin: 'Dit huishouden heeft nu geen plan. Stel eerst samen een plan op; vraag daarna of dit erin mag.',
  },
  is_gesloten: { veld: '', zin: 'Dit is afgesloten. Er komt niets meer bij in het plan.' },
  is_geheim: {
    veld: '',
    zin: 'Van deze inwoner zijn de gegevens geheim. Alleen wie bij naam is aangewezen ziet iets, ook in het plan.',
  },
  gever_ontbreekt: { veld: 'gever', zin: 'Kies wie ja zei.' },
  gever_mag_niet: {
    veld: 'gever',
    zin: 'Het ja van deze persoon telt hier niet, door de leeftijd van de inwoner. Kies wie hierover beslist.',
  },
  al_gegeven: { veld: 'gever', zin: 'Deze persoon zei al ja. U hoeft het niet nog eens vast te leggen.' },
  antwoord_ontbreekt: {
    veld: 'wijze',
    zin: 'Vul in op welke dag en op welke manier. Zo is later te zien wat er gezegd is.',
  },
  antwoord_in_toekomst: { veld: 'op', zin: 'Deze dag moet nog komen. Kies de dag van het antwoord.' },
  tot_voorbij: { veld: 'tot', zin: 'Deze dag is al voorbij. Kies een latere dag, of laat dit leeg.' },
  tot_te_ver: { veld: 'tot', zin: 'Kies een dag binnen tien jaar, of laat dit leeg.' },
  al_ingetrokken: { veld: '', zin: 'Een collega was u voor: deze toestemming is al ingetrokken.' },
}
