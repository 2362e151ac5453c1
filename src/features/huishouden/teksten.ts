// The words of a huishouden: relations, reasons, what changes at 12, 16 and 18, and each refusal as a sentence.

import type { OpvoerWeigering } from '../inwoner/erbij.commands.ts'
import type { OpgaanWeigering } from '../plan/opgaan.commands.ts'
import type { Weigering as GeboorteWeigering } from './geboortevastleggen.ts'
import type { Obstakel } from './huishouden.commands.ts'
import type { Weigering as LegWeigering } from './leggen.ts'
import type { Mijlpaaljaar } from './mijlpaal.ts'
import type { Weigering as OpneemWeigering } from './opnemen.ts'
import type { Weigering as OverlijdenWeigering } from './overlijdenvastleggen.ts'
import type { Relatiesoort } from './relatie.ts'
import type { Weigering as SamenWeigering } from './samenvoegen.ts'
import type { Weigering as SplitsWeigering } from './splitsen.ts'
import type { Uitschrijfreden, Weigering as UitschrijfWeigering } from './uitschrijven.ts'
import type { Verbreekreden, Weigering as VerbreekWeigering } from './verbreken.ts'
import type { Weigering as VerhuisWeigering } from './verhuizen.ts'
import type { Weigering as VerwachtWeigering } from './verwachten.ts'

export type HuishoudenWeigering =
  | Obstakel
  | SamenWeigering
  | OpgaanWeigering
  | 'ander_niet_gevonden'
  | SplitsWeigering
  | VerhuisWeigering
  | OpneemWeigering
  | OpvoerWeigering
  | UitschrijfWeigering
  | VerwachtWeigering
  | GeboorteWeigering
  | OverlijdenWeigering
  | LegWeigering
  | VerbreekWeigering

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<
  Record<Exclude<HuishoudenWeigering, 'niet_gevonden'>, { readonly veld: string; readonly zin: string }>
> = {
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand anders wijzigde dit huishouden intussen. Kijk hieronder hoe het nu is. Klopt uw invoer nog? Verstuur dan opnieuw.',
  },
  dag_in_toekomst: {
    veld: 'dag',
    zin: 'Deze dag moet nog komen. Vul vandaag in, of een dag die is geweest.',
  },
  dag_voor_bewoning: {
    veld: 'dag',
    zin: 'Toen woonde deze persoon hier nog niet. Kies een dag vanaf wanneer deze persoon hier woont.',
  },
  dag_voor_geboorte: { veld: 'dag', zin: 'Toen was deze persoon nog niet geboren. Kies een latere dag.' },
  dag_voor_vorige: {
    veld: 'dag',
    zin: 'Deze dag ligt voor de vorige verhuizing. Kies een latere dag.',
  },
  dag_voor_relatie: { veld: 'dag', zin: 'Toen was deze relatie er nog niet. Kies een latere dag.' },
  al_opgegaan: {
    veld: '',
    zin: 'Dit huishouden is samengevoegd met een ander. Open het dossier van dat huishouden.',
  },
  niemand_woont_hier: { veld: '', zin: 'In dit huishouden woont niemand meer.' },
  zelfde_huishouden: { veld: 'metId', zin: 'Dit is hetzelfde huishouden. Kies een ander huishouden.' },
  ander_niet_gevonden: {
    veld: 'metId',
    zin: 'Kies een huishouden waar u zelf bij mag. Staat het er niet bij? Vraag wie dat huishouden behandelt.',
  },
  plan_kiezen: { veld: 'plan', zin: 'Een huishouden heeft één plan. Kies waar het plan verder gaat.' },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf kort op waarom dat plan stopt.' },
  zelfde_plan: { veld: 'plan', zin: 'Dit is hetzelfde plan. Open de pagina opnieuw.' },
  plan_afgesloten: {
    veld: 'plan',
    zin: 'Een van de plannen is intussen afgesloten. Open de pagina opnieuw.',
  },
  niet_uw_plan: {
    veld: 'plan',
    zin: 'U mag het plan dat stopt niet helemaal zien. Vraag de procesregisseur van dat plan om samen te voegen.',
  },
  niemand_gekozen: { veld: 'vertrekkers', zin: 'Kies wie er weggaan.' },
  geen_lid: { veld: 'inwonerId', zin: 'Kies iemand die nu in dit huishouden woont.' },
  alleen_verwacht_kind: {
    veld: 'vertrekkers',
    zin: 'Een kind dat nog geboren wordt, gaat mee met iemand anders. Kies ook wie dat is.',
  },
  niemand_blijft: {
    veld: 'vertrekkers',
    zin: 'Zo blijft hier niemand wonen. Gaat iedereen weg? Kies dan voor verhuizen.',
  },
  adres_ontbreekt: {
    veld: 'kernId',
    zin: 'Kies de kern waar dit huishouden gaat wonen, of vul de postcode in.',
  },
  huisnummer_ontbreekt: { veld: 'huisnummer', zin: 'Vul ook het huisnummer in.' },
  wie_ontbreekt: { veld: 'wieId', zin: 'Kies om wie het gaat, of vul een naam in.' },
  woont_hier_al: { veld: 'wieId', zin: 'Deze persoon woont al in dit huishouden.' },
  overleden: { veld: 'wieId', zin: 'Van deze persoon is vastgelegd dat die is overleden.' },
  woont_elders: {
    veld: 'isBewust',
    zin: 'Deze persoon woont nu in een ander huishouden. Kijk wat er meegaat, en zeg of deze persoon hierheen verhuist.',
  },
  werk_bij_collega: {
    veld: 'wieId',
    zin: 'Een collega werkt met deze persoon. Vraag die om de verhuizing vast te leggen. Weet u niet wie het is? Vraag uw teammanager.',
  },
  laatste_met_plan: {
    veld: 'wieId',
    zin: 'Deze persoon is daar de laatste, en daar loopt nog een plan of wordt een kind verwacht. Voeg de twee huishoudens samen.',
  },
  geboorte_in_toekomst: {
    veld: 'geboortedatum',
    zin: 'Deze geboortedag moet nog komen. Wordt er een kind verwacht? Leg dan een verwacht kind vast.',
  },
  verwacht_maar_geboren: { veld: 'geboortedatum', zin: 'Deze dag is al geweest. Vul de geboortedag in.' },
  geboorte_te_lang_geleden: {
    veld: 'geboortedatum',
    zin: 'Dit is langer dan 125 jaar geleden. Kijk het jaar na.',
  },
  bsn_al_bekend: {
    veld: 'wieId',
    zin: 'Deze persoon heeft hier al een dossier. Zoek op naam en geboortedatum.',
  },
  laatste_bewoner: {
    veld: 'inwonerId',
    zin: 'Deze persoon is de laatste die hier woont. Kies voor verhuizen, of voor samenvoegen.',
  },
  reden_past_niet: {
    veld: 'reden',
    zin: '"Niet geboren" past alleen bij een kind dat nog verwacht werd. Kies een andere reden of een andere persoon.',
  },
  datum_voorbij: {
    veld: 'verwachtOp',
    zin: 'Deze dag is geweest. Is het kind er al? Neem het dan op als nieuw lid.',
  },
  datum_te_ver: {
    veld: 'verwachtOp',
    zin: 'Deze dag is verder weg dan een zwangerschap duurt. Kijk de dag na.',
  },
  geen_verwacht_kind: { veld: 'inwonerId', zin: 'Kies het kind dat werd verwacht.' },
  naam_ontbreekt: { veld: 'voornamen', zin: 'Vul de voornaam en de achternaam van het kind in.' },
  geboorte_past_niet: {
    veld: 'geboortedatum',
    zin: 'Deze dag ligt te ver van de verwachte dag. Kijk de dag na, of kies een ander kind.',
  },
  ouder_geen_lid: {
    veld: 'ouderIds',
    zin: 'Kies ouders die in dit huishouden wonen. Een andere ouder legt u daarna vast als relatie.',
  },
  moeder_past_niet: {
    veld: 'moederId',
    zin: 'Kies een bewoner die op die dag tussen de 16 en 60 jaar is, of "Zij staat hier niet bij".',
  },
  andere_ouder_past_niet: {
    veld: 'andereOuderId',
    zin: 'Kies een andere bewoner dan de moeder, die op die dag 16 jaar of ouder is. Of kies "Nog niet bekend".',
  },
  ouder_te_jong: {
    veld: 'ouderIds',
    zin: 'U koos iemand die jonger is dan 16. Klopt dat? Leg de geboorte vast zonder deze ouder, en leg het daarna vast bij Relaties.',
  },
  ouder_jonger: { veld: 'soort', zin: 'Een ouder is eerder geboren dan het kind. Kijk na wie de ouder is.' },
  ouder_is_nakomeling: {
    veld: 'soort',
    zin: 'De ouder die u koos, is hier zelf kind of kleinkind van de ander. Kijk na wie de ouder is, of beëindig eerst de relatie die niet klopt.',
  },
  nog_niet_geboren: {
    veld: 'inwonerId',
    zin: 'Dit kind was nog niet geboren. Schrijf het uit met de reden "niet geboren".',
  },
  relatie_met_zichzelf: { veld: 'anderId', zin: 'Kies twee verschillende mensen.' },
  relatie_bestaat: { veld: 'soort', zin: 'Deze relatie staat er al.' },
  alleen_naaste: {
    veld: 'soort',
    zin: 'Een kind krijgt een eigen dossier. Neem het kind op als lid, of kies wie het is.',
  },
  relatie_is_voorbij: { veld: 'relatieId', zin: 'Kies een relatie die er nu nog is.' },
}

export const soortZin: Readonly<Record<Relatiesoort, string>> = {
  ouder: 'is ouder van',
  kind: 'is kind van',
  partner: 'is partner van',
  mantelzorger: 'is mantelzorger van',
  netwerk: 'hoort bij het netwerk van',
  wettelijk_vertegenwoordiger: 'is wettelijk vertegenwoordiger van',
}

/** Why somebody no longer lives here. */
export const eindeZin: Readonly<Record<string, string>> = {
  samengevoegd: 'huishoudens samengevoegd',
  gesplitst: 'huishouden gesplitst',
  verhuisd: 'ging in een ander huishouden wonen',
  elders: 'ging ergens anders wonen',
  buiten_gemeente: 'ging naar een andere gemeente',
  instelling: 'ging in een instelling wonen',
  vergissing: 'woonde hier toch niet',
  niet_geboren: 'niet geboren',
  overleden: 'overleden',
  onbekend: 'reden niet bekend',
}

export const uitschrijfZin: Readonly<Record<Uitschrijfreden, string>> = {
  elders: 'Gaat ergens anders wonen in de gemeente',
  buiten_gemeente: 'Gaat naar een andere gemeente',
  instelling: 'Gaat in een instelling wonen',
  vergissing: 'Woonde hier toch niet',
  niet_geboren: 'Het verwachte kind is niet geboren',
}

export const verbreekZin: Readonly<Record<Verbreekreden, string>> = {
  voorbij: 'Het is voorbij',
  vergissing: 'Het klopte niet',
}

/** Why a relatie ended. */
export const bandEinde: Readonly<Record<string, string>> = {
  voorbij: 'voorbij',
  overleden: 'overleden',
  vergissing: 'klopte niet',
  onbekend: 'reden niet bekend',
}

/** What changes on that birthday (Jeugdwet 7.3.4 and 7.3.5; access.md 2.6). */
export const mijlpaalZin: Readonly<Record<Mijlpaaljaar, string>> = {
  12: 'Het kind beslist samen met de ouders met gezag. Het mag zelf lezen wat er over hulp en plan staat, en mag vragen om iets niet aan de ouders te laten zien.',
  16: 'De jongere beslist zelf en leest zelf. Ouders zien niets meer, tenzij de jongere dat goed vindt. Vraag toestemming aan de jongere zelf.',
  18: 'De jongere is volwassen. Het gezag van de ouders stopt, en jeugdhulp ook, tenzij die wordt verlengd. Wonen, werk, geld, zorg en ondersteuning moeten geregeld zijn.',
}
