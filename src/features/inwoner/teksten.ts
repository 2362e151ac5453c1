// The sentences about who somebody is, and around the BRP.

import { leesDatum, schrijfDatum } from '../termijn/datum.ts'
import type { BrpReden, BrpTreffer } from './brp.commands.ts'
import { volledigeNaam } from './inwoner.ts'
import type { KoppelWeigering } from './koppelen.commands.ts'

export type PersoonZin = { readonly naam: string; readonly uitleg: string }

/** "Anna de Wit" and "geboren 3 april 1948 · 6671BX ZETTEN". */
export function brpZin(t: BrpTreffer): PersoonZin {
  const datum = t.geboortedatum && leesDatum(t.geboortedatum)
  const geboren = datum ? schrijfDatum(datum) : t.geboortedatum
  const uitleg = [geboren ? `geboren ${geboren}` : 'geboortedatum onbekend', t.plaats]
  return { naam: volledigeNaam(t), uitleg: uitleg.filter(Boolean).join(' · ') }
}

export const geenBrp = 'De BRP is niet aangesloten. Vraag functioneel beheer om BRP_URL in te stellen.'

/** Each refusal around the BRP, as a sentence that says what to do; nothing that was typed is lost. */
export const brpWaarom: Readonly<Record<BrpReden, string>> = {
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

/** Why an inwoner cannot be linked with this person of the BRP, and what to do. */
export const koppelWaarom: Readonly<Record<Exclude<KoppelWeigering, BrpReden | 'niet_gevonden'>, string>> = {
  al_gekoppeld: 'Deze inwoner is al gekoppeld met de BRP.',
  ander_bsn_bekend: 'Bij deze inwoner staat een ander BSN. Kijk na of u de goede persoon koos.',
  bsn_van_andere_inwoner:
    'Deze persoon staat hier al als inwoner: het is dezelfde mens. Samenvoegen van de twee doet functioneel beheer.',
  naam_ontbreekt_in_brp: 'De BRP geeft van deze persoon geen naam. Koppelen kan niet.',
  intussen_gewijzigd:
    'Een collega heeft deze inwoner intussen gewijzigd. Kijk of het nog klopt, en koppel dan opnieuw.',
}
