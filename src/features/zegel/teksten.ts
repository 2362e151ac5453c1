// The words of a zegel: what it is on, and why not, each with what to do.

import type { Soort } from './stuk.ts'

export const stukNaam: Readonly<Record<Soort, string>> = {
  contact: 'Contact',
  gesprek: 'Gesprek',
  document: 'Document',
}

/** Where the page is on which one thing is sealed. */
export const padVan = (soort: Soort, id: string): string =>
  `/werk/${{ contact: 'contacten', gesprek: 'gesprekken', document: 'documenten' }[soort]}/${id}/zegel`

/** Where a child closes the same to its parents. */
export const kindzegelPad = (soort: Soort, id: string): string =>
  padVan(soort, id).replace(/zegel$/, 'kindzegel')

type Zin = { readonly veld: string; readonly zin: string }

export const waarom = {
  al_verzegeld: { veld: '', zin: 'Dit is al verzegeld. Open het zegel om te zien wie genoemd is.' },
  niet_van_u: {
    veld: '',
    zin: 'Alleen de behandelaar, of wie het schreef, verzegelt dit. Vraag het aan een van hen.',
  },
  nog_niet_gevoerd: {
    veld: '',
    zin: 'Dit gesprek is nog niet gevoerd. Verzegelen kan zodra het is opgeschreven: tot dan moet een collega het kunnen overnemen.',
  },
  document_verwijderd: { veld: '', zin: 'Dit document is verwijderd. Er is niets meer om te verzegelen.' },
  hangt_nergens_aan: {
    veld: '',
    zin: 'Dit contact hoort nergens bij. Alleen wie het schreef leest de woorden al. Leg het vast bij een melding of plan om het te verzegelen.',
  },
  niemand_genoemd: {
    veld: 'genoemden',
    zin: 'Kies ten minste één collega die een zegel mag openen. Anders kan niemand er meer bij.',
  },
  collega_onbekend: {
    veld: 'genoemden',
    zin: 'Een van deze collega’s kan geen zegel openen, of werkt hier niet meer. Kies opnieuw.',
  },
  niets_veranderd: { veld: 'genoemden', zin: 'Deze namen staan er al. Kies wie erbij komt of eraf gaat.' },
  heeft_bewaarder: {
    veld: '',
    zin: 'Dit zegel heeft al iemand die het kan openen: een collega was u net voor, of iemand kwam terug.',
  },
  uzelf: {
    veld: 'genoemden',
    zin: 'U noemt een ander: wie een zegel geeft, leest het niet. Kies een collega.',
  },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Een collega veranderde de namen net. Hieronder staat wie er nu op staat, en wat u koos. Klopt uw keuze nog? Verstuur dan opnieuw.',
  },
} as const satisfies Readonly<Record<string, Zin>>
