// The words of a verplaatsing: what lies there, how regie goes, and each refusal as a sentence.

import { schrijfDatum } from '../termijn/datum.ts'
import type { Weigering } from './verplaatsen.ts'
import type { Kandidaat, RedenOpNaam, Soort, Wijze } from './verplaatsing.ts'

export const soortNaam: Readonly<Record<Soort, readonly [een: string, meer: string]>> = {
  melding: ['melding', 'meldingen'],
  traject: ['traject', 'trajecten'],
  gesprek: ['gesprek', 'gesprekken'],
  regie: ['regie', 'keer regie'],
  plan: ['plan zonder regisseur', 'plannen zonder regisseur'],
  afspraak: ['open afspraak', 'open afspraken'],
  waarneming: ['waarneming', 'waarnemingen'],
}

export const wijzeNaam: Readonly<Record<Wijze, string>> = {
  vragen: 'Vraag de regie: wie nu leidt, leidt tot de ander ja zegt',
  meteen: 'Draag de regie meteen over: wie leidde is er niet meer',
}

export const redenNaam: Readonly<Record<RedenOpNaam, string>> = {
  kent_inwoner: 'Kent deze inwoner al',
  inwoner_vraagt: 'De inwoner vraagt om deze collega',
  deskundig: 'Heeft hier de kennis voor',
  enige: 'Is de enige die dit nu kan doen',
}

/** A next person in a list to choose from, with the last working day when that is known. */
export const kandidaatNaam = ({ naam, tot }: Pick<Kandidaat, 'naam' | 'tot'>): string =>
  tot ? `${naam} (laatste werkdag ${schrijfDatum(tot)})` : naam

/** Each refusal, and what to do. */
export const waarom: Readonly<Record<Weigering, string>> = {
  niets_gekozen: 'U heeft nog voor geen enkel huishouden iemand gekozen. Kies ten minste één collega.',
  intussen_gewijzigd:
    'Er is intussen iets veranderd bij de huishoudens die hieronder zijn aangewezen. Er is niets verplaatst. Kijk het na en verstuur opnieuw.',
  reden_ontbreekt: 'Schrijf op waarom u niet eerst vraagt. De collega leest dit.',
  kandidaat_niet_gevonden:
    'Deze collega kan dit werk niet doen, of werkt niet in uw team. Kies iemand anders.',
  mandaat_ontbreekt:
    'Deze collega mist het mandaat voor een wet die hierbij hoort. Kies iemand die dat wel heeft.',
  andere_organisatie:
    'Deze collega werkt bij een andere organisatie dan het team waar dit werk ligt. Kies een collega van die organisatie, of laat het werk eerst overdragen.',
  waarnemer_leidt_zelf:
    'Hier wordt waargenomen voor deze collega. Kies iemand anders, of laat de collega de waarneming beëindigen.',
  waarnemer_is_weg: 'Deze collega is in die tijd zelf afwezig. Kies iemand anders om waar te nemen.',
  al_gevraagd:
    'De regie is hier al aan een collega gevraagd. Wacht op het antwoord en kies "Blijft zo". Of trek die vraag eerst in bij het plan.',
  geheim_vraagt_reden:
    'Dit is een afgeschermde inwoner. Kies iemand bij naam, en kies waarom juist deze collega.',
}

/** What is not told of who is geheim: under which wet. */
export const waaromAfgeschermd = 'Deze collega kan dit werk niet doen. Kies iemand anders.'
