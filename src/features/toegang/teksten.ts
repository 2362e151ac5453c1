// The sentences of the front door.

import type { Masked } from '../autorisatie/present.ts'
import type { BrpTreffer, BrpVraagWeigering } from '../inwoner/brp.commands.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import type { Kandidaat } from '../inwoner/kandidaat.ts'
import type { DeurWeigering } from '../inwoner/koppelen.ts'
import { type Datum, datumInAmsterdam, leesDatum, schrijfDatum } from '../termijn/datum.ts'
import type { WieWeigering } from './toegang.ts'

export type PersoonZin = { readonly naam: string; readonly uitleg: string }

/** "Anna de Wit, 77 jaar, Zetten, huishouden De Wit" and "Bekend · plan loopt · regisseur Noor de Boer · laatste contact 3 maart 2026". */
export function kandidaatZin(k: Masked<Kandidaat>, nu: Date): PersoonZin {
  const vandaag = datumInAmsterdam(nu)
  return {
    naam: [volledigeNaam(k), leeftijd(k.geboortedatum, vandaag), k.kern, `huishouden ${k.huishouden}`]
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

/** "Anna de Wit" and "geboren 3 april 1948 · 6671BX ZETTEN". */
export function brpZin(t: BrpTreffer): PersoonZin {
  const datum = t.geboortedatum && leesDatum(t.geboortedatum)
  const geboren = datum ? schrijfDatum(datum) : t.geboortedatum
  const uitleg = [geboren ? `geboren ${geboren}` : 'geboortedatum onbekend', t.plaats]
  return { naam: volledigeNaam(t), uitleg: uitleg.filter(Boolean).join(' · ') }
}

/** What is heard after a search, while the reader goes on typing. */
export function gevondenZin(g: {
  kandidaten: readonly unknown[]
  isBijzonder: boolean
  isLeeg: boolean
}): string {
  if (g.isBijzonder) return 'Ga naar de bijzondere balie.'
  if (g.isLeeg) return ''
  const aantal = g.kandidaten.length
  if (aantal === 0) return 'Niemand gevonden.'
  return aantal === 1
    ? '1 persoon gevonden. Kies of die het is.'
    : `${aantal} personen gevonden. Kies wie het is.`
}

export const geenBrp = 'De BRP is niet aangesloten. Vraag functioneel beheer om BRP_URL in te stellen.'

/** Each refusal around the BRP, as a sentence that says what to do; nothing that was typed is lost. */
export const brpWaarom: Readonly<Record<BrpVraagWeigering | DeurWeigering | 'brp_niet_gevonden', string>> = {
  geen_brp: geenBrp,
  brp_onbereikbaar: 'De BRP antwoordt nu niet. Ga verder met wat u weet, en koppel later.',
  brp_weigert: 'De BRP weigert onze vraag. Meld dit bij functioneel beheer. Ga verder met wat u weet.',
  te_veel_gevonden: 'De BRP vindt te veel mensen. Vul het BSN in, of kijk de naam en de geboortedatum na.',
  vraag_ongeldig: 'De BRP begrijpt deze vraag niet. Kijk de naam en de geboortedatum na.',
  te_weinig_voor_brp: 'Vul het BSN in, of de achternaam en de geboortedatum. Dan kunnen wij de BRP vragen.',
  brp_niet_gevonden: 'Deze persoon staat niet in de BRP. Kijk na wat u typte, of ga verder met wat u weet.',
  overleden_volgens_brp:
    'Deze persoon is overleden, zegt de BRP. Vraag na om wie het gaat, bijvoorbeeld de partner.',
  geheim_volgens_brp:
    'De gegevens van deze persoon zijn afgeschermd. Ga naar de bijzondere balie; die neemt het over.',
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
}
