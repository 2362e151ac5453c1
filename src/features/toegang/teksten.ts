// The sentences of the front door.

import type { Masked } from '../autorisatie/present.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import type { Kandidaat } from '../inwoner/kandidaat.ts'
import type { PersoonZin } from '../inwoner/teksten.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { WieWeigering } from './toegang.ts'

/** "Anna de Wit, 77 jaar, Zetten, huishouden De Wit" and "Bekend · plan loopt · regisseur Noor de Boer · laatste contact 3 maart 2026". */
export function kandidaatZin(k: Masked<Kandidaat>, nu: Date): PersoonZin {
  const vandaag = datumInAmsterdam(nu)
  return {
    naam: [
      volledigeNaam(k),
      leeftijd(k.geboortedatum, vandaag),
      k.kern,
      k.huishouden && `huishouden ${k.huishouden}`,
    ]
      .filter(Boolean)
      .join(', '),
    uitleg: [
      'Bekend',
      k.planId ? 'plan loopt' : 'geen lopend plan',
      k.regisseur ? `regisseur ${k.regisseur}` : k.planId ? 'nog geen regisseur' : undefined,
      k.laatsteContact
        ? `laatste contact ${schrijfDatum(datumInAmsterdam(k.laatsteContact))}`
        : 'geen contact vastgelegd',
    ]
      .filter(Boolean)
      .join(' · '),
  }
}

function leeftijd(geboren: string | null | undefined, vandaag: Datum): string | undefined {
  if (!geboren) return undefined
  return geboren > vandaag ? 'nog niet geboren' : `${leeftijdOp(vandaag, geboren as Datum)} jaar`
}

/** What is heard after a search, while the reader goes on typing. */
export function gevondenZin(g: {
  kandidaten: readonly unknown[]
  isBijzonder: boolean
  isVoorCollega: boolean
  isLeeg: boolean
}): string {
  if (g.isVoorCollega) return 'Vraag een collega om dit te doen.'
  if (g.isBijzonder) return 'Ga naar de bijzondere balie.'
  if (g.isLeeg) return ''
  const aantal = aantalZin(g.kandidaten.length)
  return g.kandidaten.length === 0 ? aantal : `${aantal} Kies wie het is.`
}

/** Whoever is found is the reader or one of theirs (access.md H2, H3); whether they have a dossier is not said. */
export const vraagCollega = {
  titel: 'Vraag een collega',
  zin: 'Dit gaat over uzelf of over iemand die u kent. Een collega doet dit voor u. Wie dat zijn, staat bij Uitsluitingen.',
} as const

export function aantalZin(aantal: number): string {
  if (aantal === 0) return 'Niemand gevonden.'
  return aantal === 1 ? '1 persoon gevonden.' : `${aantal} personen gevonden.`
}

/** What is wrong with who was filled in: the field and the sentence. */
export const wieWaarom: Readonly<Record<WieWeigering, { readonly veld: string; readonly zin: string }>> = {
  achternaam_ontbreekt: {
    veld: 'geslachtsnaam',
    zin: 'Vul ook de achternaam in, of maak deze velden leeg als de inwoner anoniem wil blijven.',
  },
  kandidaat_niet_gekozen: {
    veld: 'inwonerId',
    zin: 'Deze persoon is misschien al bekend. Kies wie het is, of kies "Iemand anders".',
  },
  reden_iemand_anders_ontbreekt: {
    veld: 'redenTweedeDossier',
    zin: 'Er is al iemand met deze naam en geboortedatum. Schrijf op waarom dit toch iemand anders is.',
  },
}
