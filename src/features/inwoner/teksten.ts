// The sentences about who somebody is, and around the BRP.

import { leesDatum, schrijfDatum } from '../termijn/datum.ts'
import type { BrpReden, BrpTreffer } from './brp.commands.ts'
import { volledigeNaam } from './inwoner.ts'
import type { KoppelWeigering } from './koppelen.commands.ts'
import type { OngedaanWeigering } from './ongedaan.commands.ts'
import type { SamenvoegWeigering } from './samenvoegen.commands.ts'
import type { Keuzeveld, Velden } from './samenvoeging.ts'
import type { Telling } from './verplaatsing.ts'

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
    'Deze persoon staat hier al als inwoner: het is dezelfde mens. Voeg de twee samen via Mensen in het dossier.',
  past_niet_in_gezin:
    'Met de geboortedatum uit de BRP is een ouder niet ouder dan het eigen kind. Kijk of u de goede persoon koos. Klopt de persoon? Beëindig dan eerst de relatie die niet klopt: open het dossier, kies Huishouden.',
  naam_ontbreekt_in_brp: 'De BRP geeft van deze persoon geen naam. Koppelen kan niet.',
  intussen_gewijzigd:
    'Een collega heeft deze inwoner intussen gewijzigd. Kijk of het nog klopt, en koppel dan opnieuw.',
}

export const veldNaam: Readonly<Record<Keuzeveld, string>> = {
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  telefoon: 'Telefoonnummer',
  email: 'E-mailadres',
  taal: 'Taal',
}

/** What stays after undoing, because somebody changed it. */
export const gewijzigdVeld: Readonly<Partial<Record<keyof Velden, string>>> = {
  geslachtsnaam: 'de naam',
  voornamen: 'de voornamen',
  geboortedatum: 'de geboortedatum',
  telefoon: 'het telefoonnummer',
  email: 'het e-mailadres',
  taal: 'de taal',
  geheimhouding: 'de geheimhouding',
  overleden_op: 'de dag van overlijden',
}

const tabelNaam: Readonly<Record<string, readonly [een: string, meer: string]>> = {
  melding: ['melding', 'meldingen'],
  contact: ['contact', 'contacten'],
  gesprek: ['gesprek', 'gesprekken'],
  plan: ['plan', 'plannen'],
  traject: ['traject', 'trajecten'],
  doel: ['doel', 'doelen'],
  afspraak: ['afspraak', 'afspraken'],
  plan_akkoord: ['antwoord op een plan', 'antwoorden op een plan'],
  regie: ['eigen regie op een plan', 'keer eigen regie op een plan'],
  overdracht: ['overdracht', 'overdrachten'],
  toestemming: ['toestemming', 'toestemmingen'],
  overleg: ['overleg', 'overleggen'],
  document: ['document', 'documenten'],
  signaal: ['signaal', 'signalen'],
  verzoek: ['verzoek over eigen gegevens', 'verzoeken over eigen gegevens'],
  kindzegel: ['wens van een kind', 'wensen van een kind'],
  uitgaand: ['brief of e-mail', 'brieven of e-mails'],
  relatie: ['relatie', 'relaties'],
  huishouden_lid: ['periode in een huishouden', 'perioden in een huishouden'],
  gezondheidsbeeld: ['spinnenweb', 'spinnenwebben'],
  volwassenwording: ['onderdeel volwassen worden', 'onderdelen volwassen worden'],
  jeugdhulpverlenging: ['verlenging van jeugdhulp', 'verlengingen van jeugdhulp'],
  plan_lezer: ['deel van een plan om te lezen', 'delen van een plan om te lezen'],
}

/** "3 meldingen". */
export function tellingZin({ tabel, aantal }: Telling): string {
  const [een, meer] = tabelNaam[tabel] ?? [tabel, tabel]
  return `${aantal} ${aantal === 1 ? een : meer}`
}

/** Why two files cannot become one now, and what to do. */
export const samenvoegWaarom: Readonly<Record<Exclude<SamenvoegWeigering, 'niet_gevonden'>, string>> = {
  zelfde_dossier: 'Dit is hetzelfde dossier. Kies een ander.',
  twee_bsn:
    'Deze twee hebben ieder een eigen BSN. Het zijn twee mensen. Staat er een BSN fout, laat dat dan eerst herstellen.',
  een_is_verwacht:
    'Een van de twee is een kind dat nog wordt verwacht. Is dat kind er al? Leg dan eerst de geboorte vast: open het dossier, kies Huishouden. Kom daarna terug.',
  ouder_en_kind:
    'De een staat hier als ouder of grootouder van de ander. Klopt dat niet? Beëindig dan eerst die relatie: open het dossier, kies Huishouden. Kom daarna terug.',
  past_niet_in_gezin:
    'Met deze geboortedatum is een ouder niet ouder dan het eigen kind. Kies een andere geboortedatum, of beëindig eerst de relatie die niet klopt: open het dossier, kies Huishouden.',
  beide_een_plan:
    'Beide huishoudens hebben een plan. Voeg eerst de huishoudens samen: open het dossier, kies Huishouden, en kies daar welk plan doorgaat. Kom daarna terug.',
  woont_met_anderen:
    'Beiden wonen volgens ons met anderen, in twee huishoudens. Leg eerst vast waar deze mens woont: open het dossier en kies Huishouden. Kom daarna terug.',
  omgekeerd_kan_wel:
    'Het dossier dat opgaat heeft huisgenoten. Doe het andersom: laat dat dossier blijven en laat dit dossier erin opgaan.',
  intussen_gewijzigd:
    'Een collega heeft een van de twee intussen gewijzigd. Hieronder staat hoe het nu is. Kijk of uw keuzes nog kloppen, en verstuur opnieuw.',
  reden_ontbreekt: 'Schrijf op waaraan u ziet dat dit dezelfde mens is.',
  ander_niet_van_u:
    'U werkt niet aan het dossier van deze persoon, of het is er niet. Vraag een collega die aan beide dossiers werkt om samen te voegen.',
}

/** Why a samenvoeging cannot be undone, and what to do. */
export const ongedaanWaarom: Readonly<Record<Exclude<OngedaanWeigering, 'niet_gevonden'>, string>> = {
  keuze_ontbreekt: 'Kies bij elk los contact en signaal van wie het is. Er is nog niets ongedaan gemaakt.',
  reden_ontbreekt: 'Schrijf op waaraan u ziet dat het twee mensen zijn.',
  al_ongedaan: 'Deze samenvoeging is al ongedaan gemaakt.',
  verder_samengevoegd:
    'Dit dossier is daarna zelf opgegaan in een ander dossier. Maak eerst die samenvoeging ongedaan.',
  ander_huishouden:
    'Er gaat werk terug uit een huishouden waar u niet bij mag. Vraag een collega die aan beide dossiers werkt.',
  huishouden_opgegaan:
    'Het huishouden is daarna opgegaan in een ander huishouden. Ongedaan maken kan niet meer: splits het huishouden en verdeel het werk met de hand.',
}
