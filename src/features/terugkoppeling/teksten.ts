// The words of the word back: answers, reasons, and each refusal as a sentence.

import type { BijEindeWeigering } from './commands.ts'
import type { Weigering } from './terugkoppelen.ts'
import type { Antwoord, BijEinde, Reden } from './terugkoppeling.ts'

export const antwoordNaam: Readonly<Record<Antwoord | NonNullable<BijEinde['antwoord']>, string>> = {
  geholpen: 'Ja, het hielp',
  deels: 'Voor een deel',
  niet_geholpen: 'Nee, het hielp niet',
  loopt_nog: 'Wij zijn nog bezig',
  later: 'Dat kan ik nu nog niet zeggen',
}

export const redenNaam: Readonly<Record<Reden, string>> = {
  past_niet: 'Dit paste niet bij de vraag',
  wil_niet: 'De inwoner wilde dit niet (meer)',
  niet_bereikt: 'Het lukte niet om contact te krijgen',
  iets_anders_gekozen: 'Er is iets anders gekozen',
  wacht_nog: 'Het wacht nog op iemand anders',
  anders: 'Iets anders',
}

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<Weigering, { readonly veld: string; readonly zin: string }>> = {
  nog_niet_aanvaard: {
    veld: '',
    zin: 'Deze overdracht is niet aanvaard. Er is nog niets terug te koppelen.',
  },
  geen_zicht: {
    veld: '',
    zin: 'De inwoner wil niet dat de afzender weet hoe het verder gaat. U hoeft niets terug te koppelen.',
  },
  al_teruggekoppeld: { veld: '', zin: 'De terugkoppeling is al gegeven. U hoeft niets meer te doen.' },
  niet_uw_werk: {
    veld: '',
    zin: 'Een collega doet dit werk. Vraag die collega om de terugkoppeling te geven.',
  },
  reden_ontbreekt: { veld: 'terugReden', zin: 'Kies waarom het niet (helemaal) hielp.' },
  loopt_niet_meer: { veld: 'terugAntwoord', zin: 'Het is afgesloten. Kies of het hielp.' },
  woorden_ontbreken: {
    veld: 'terugWoorden',
    zin: 'Schrijf wat de afzender mag lezen, of haal het vinkje weg.',
  },
}

/** The same on a form that ends the work. */
export const bijEindeWaarom: Readonly<
  Record<BijEindeWeigering, { readonly veld: string; readonly zin: string }>
> = {
  terug_antwoord_ontbreekt: {
    veld: 'terugAntwoord',
    zin: 'Kies of het hielp. Weet u dat nog niet? Kies dan "Dat kan ik nu nog niet zeggen".',
  },
  terug_later_met_woorden: {
    veld: 'terugAntwoord',
    zin: 'U vulde hieronder al iets in. Kies of het hielp, of maak die velden leeg.',
  },
  terug_reden_ontbreekt: waarom.reden_ontbreekt,
  terug_woorden_ontbreken: waarom.woorden_ontbreken,
}
