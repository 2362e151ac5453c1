// The words of a vertegenwoordiging: as what, how far, why, what each soort asks, and each refusal as a sentence.

import type { Eindreden } from './beeindigen.ts'
import type { VertegenwoordigingWeigering } from './commands.ts'
import type { Leesrecht, Reden } from './leesrecht.ts'
import type { Leesniveau, Soort, Soortregel } from './vertegenwoordigingsoort.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  ouder_met_gezag: 'Ouder met gezag',
  ouder_zonder_gezag: 'Ouder zonder gezag',
  voogd: 'Voogd',
  ots: 'Gecertificeerde instelling (ondertoezichtstelling)',
  mentor: 'Mentor',
  curator: 'Curator',
  bewindvoerder: 'Bewindvoerder',
  mantelzorger: 'Mantelzorger met machtiging',
  oco: 'Onafhankelijke cliëntondersteuner (OCO)',
  gemachtigde: 'Gemachtigde',
}

/** What it gives, to choose by (access.md 2.6). */
export const soortUitleg: Readonly<Record<Soort, string>> = {
  ouder_met_gezag: 'Leest en beslist mee tot het kind 16 is. Vanaf 12 jaar samen met het kind.',
  ouder_zonder_gezag: 'Leest niets. Vraagt deze ouder informatie, dan beantwoordt u dat zelf.',
  voogd: 'Heeft het gezag in plaats van de ouders, door de rechter.',
  ots: 'Leest mee zolang de rechter dat bepaalde. De ouders houden gezag.',
  mentor: 'Beslist over zorg voor een volwassene, door de rechter.',
  curator: 'Beslist over zorg en geld van een volwassene, door de rechter.',
  bewindvoerder: 'Beslist alleen over geld van een volwassene, door de rechter.',
  mantelzorger: 'Leest wat de inwoner kiest, hooguit een jaar.',
  oco: 'Helpt bij één melding of traject. Werkt niet voor de gemeente.',
  gemachtigde: 'Iemand die de inwoner zelf kiest, hooguit een jaar. Ook een ouder van wie 16 is.',
}

export const leesZin: Readonly<Record<Leesniveau | 'L4', string>> = {
  L1: 'Hoe ver het is, wie het doet en wanneer',
  L2: 'Het plan: doelen, afspraken, besluit',
  L3: 'Het dossier: ook verslagen en brieven',
  L4: 'Alles, ook wat bijzonder is',
}

export const handelZin: Readonly<Record<Leesrecht['handelt'], string>> = {
  ja: 'Ja',
  samen: 'Samen met deze inwoner',
  nee: 'Nee',
}

export const redenZin: Readonly<Record<Reden, string>> = {
  zelf: 'Leest over zichzelf.',
  kind_leest_zelf: 'Van 12 tot 16 jaar leest het kind zelf het plan.',
  kind_onder_12: 'Onder 12 jaar leest een kind niet zelf (Wmo 2015, artikel 5.3.2).',
  leeftijd_onbekend: 'De geboortedatum is niet bekend. Vul die eerst aan.',
  nog_niet_geboren: 'Dit kind is nog niet geboren.',
  overleden: 'Deze inwoner is overleden.',
  gezag: 'Heeft gezag over een kind onder 12 jaar.',
  gezag_met_kind: 'Heeft gezag. Van 12 tot 16 jaar leest een ouder mee met het kind.',
  kind_heeft_bezwaar: 'Het kind wil niet dat deze ouder het dossier leest.',
  door_kind_gesloten: 'Het kind sloot dit voor de ouders.',
  vanaf_16: 'Vanaf 16 jaar leest een ouder niets, tenzij de jongere een machtiging geeft.',
  geen_gezag: 'Heeft geen gezag. Informatie geeft u zelf, op verzoek (BW 1:377c).',
  gezag_niet_nagekeken: 'Gezag niet nagekeken. Bekijk het gezagsregister en leg het vast.',
  afgeschermd: 'Afgeschermd voor de veiligheid van het kind.',
  maatregel: 'Door de rechter aangewezen.',
  alleen_geld: 'Door de rechter aangewezen, alleen voor geld.',
  machtiging: 'De inwoner gaf een machtiging.',
  niets_vastgelegd: 'Er geldt vandaag niets.',
}

/** What shows it, by what it rests on. */
export const bewijsLabel: Readonly<Record<Soortregel['grond'], readonly [label: string, hint: string]>> = {
  gezag: ['Waaruit blijkt dit?', 'Bijvoorbeeld: gezagsregister bekeken op 2 maart 2026.'],
  rechter: ['Welke beslissing van de rechter?', 'Nummer en datum, bijvoorbeeld C/05/123456, 2 maart 2026.'],
  machtiging: [
    'Hoe gaf de inwoner dit?',
    'Bijvoorbeeld: mondeling bij het gesprek, of brief van 2 maart 2026.',
  ],
}

export const eindNaam: Readonly<Record<Eindreden | 'ingetrokken' | 'gewijzigd', string>> = {
  maatregel_voorbij: 'De beslissing van de rechter geldt niet meer',
  gezag_voorbij: 'Het gezag is veranderd',
  taak_voorbij: 'De hulp is klaar',
  vergissing: 'Het klopte niet',
  ingetrokken: 'De inwoner trok het in',
  gewijzigd: 'Gewijzigd',
}

type Zin = { readonly veld: string; readonly zin: string }

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<Exclude<VertegenwoordigingWeigering, 'niet_gevonden'>, Zin>> = {
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand anders wijzigde of beëindigde dit intussen. Kijk hieronder hoe het nu is. Klopt uw invoer nog? Verstuur dan opnieuw.',
  },
  wie_ontbreekt: { veld: 'wieId', zin: 'Kies wie het is, of vul een naam in.' },
  zichzelf: { veld: 'wieId', zin: 'Niemand vertegenwoordigt zichzelf. Kies iemand anders.' },
  overleden: { veld: '', zin: 'Deze inwoner is overleden. Niemand leest nog namens deze inwoner.' },
  vertegenwoordiger_overleden: { veld: 'wieId', zin: 'Deze persoon is overleden. Kies iemand anders.' },
  nog_niet_geboren: {
    veld: '',
    zin: 'Dit kind is nog niet geboren. Leg eerst de geboorte vast bij het huishouden.',
  },
  geboortedatum_ontbreekt: {
    veld: '',
    zin: 'De geboortedatum van deze inwoner is niet bekend. Vul die eerst aan: de leeftijd bepaalt wie mag lezen.',
  },
  ouder_jonger: { veld: 'wieId', zin: 'Een ouder is eerder geboren dan het kind. Kies iemand anders.' },
  organisatie_ontbreekt: {
    veld: 'organisatie',
    zin: 'Vul de naam in, en de organisatie waar deze persoon voor werkt.',
  },
  oco_van_gemeente: {
    veld: 'organisatie',
    zin: 'Een cliëntondersteuner is onafhankelijk en werkt niet voor de gemeente. Vul de organisatie in waar deze persoon voor werkt.',
  },
  niveau_te_ver: { veld: 'niveau', zin: 'Zo veel mag deze persoon niet lezen. Kies een van de antwoorden.' },
  bewind_alleen_geld: {
    veld: 'waarover',
    zin: 'Een bewindvoerder leest alleen over geld. Is er ook een mentor of curator? Leg die apart vast.',
  },
  waarbij_ontbreekt: { veld: 'waarover', zin: 'Kies waarover het gaat.' },
  bewijs_ontbreekt: { veld: 'bewijs', zin: 'Schrijf op waaruit dit blijkt.' },
  reden_ontbreekt: { veld: 'waaromAfgeschermd', zin: 'Schrijf op waarom deze ouder nu niets mag lezen.' },
  bezwaar_vanaf_12: {
    veld: 'heeftBezwaar',
    zin: 'Een kind onder 12 kan dit nog niet zelf zeggen. Is het niet veilig? Scherm deze ouder dan af.',
  },
  bestaat_al: { veld: 'wieId', zin: 'Dit staat er al voor deze dagen. Wijzig wat er staat.' },
  voogd_en_ouder: {
    veld: '',
    zin: 'Een voogd heeft het gezag in plaats van de ouders. Beëindig eerst wat niet meer klopt.',
  },
  al_twee_met_gezag: {
    veld: 'wieId',
    zin: 'Er staan al twee ouders met gezag. Beëindig eerst het gezag dat niet meer klopt.',
  },
  einde_voor_begin: { veld: 'totEnMet', zin: 'De laatste dag ligt voor de eerste. Kijk beide dagen na.' },
  einde_voorbij: { veld: 'totEnMet', zin: 'De laatste dag is al geweest. Kies een latere dag.' },
  einde_ontbreekt: { veld: 'totEnMet', zin: 'Een machtiging heeft een laatste dag. Vul die in.' },
  langer_dan_jaar: {
    veld: 'totEnMet',
    zin: 'Een machtiging duurt hooguit twaalf maanden. Kies een eerdere dag. Daarna kan de inwoner opnieuw ja zeggen.',
  },
  begin_te_ver: { veld: 'van', zin: 'Deze dag is meer dan een jaar weg. Leg het vast als het zover is.' },
  voor_geboorte: { veld: 'van', zin: 'Toen was deze inwoner nog niet geboren. Kies een latere dag.' },
  gezag_volwassene: { veld: '', zin: 'Deze inwoner is volwassen. Niemand heeft gezag over een volwassene.' },
  na_achttien: {
    veld: 'totEnMet',
    zin: 'Op de dag dat het kind 18 wordt, stopt dit. Kies een eerdere dag, of laat de dag leeg.',
  },
  alleen_volwassene: {
    veld: 'van',
    zin: 'Dit kan de rechter alleen voor iemand van 18 jaar of ouder. Kijk de soort en de dag na.',
  },
  ouder_vanaf_16: {
    veld: '',
    zin: 'Vanaf 16 jaar leest een ouder alleen mee als de jongere dat zelf wil. Wil de jongere dat? Leg de ouder dan vast als gemachtigde.',
  },
  gever_ontbreekt: { veld: 'gegevenDoor', zin: 'Kies wie dit gaf.' },
  kind_onder_12: {
    veld: 'gegevenDoor',
    zin: 'Een kind onder 12 geeft dit niet zelf. Vraag het aan wie het gezag heeft.',
  },
  geeft_zelf: {
    veld: 'gegevenDoor',
    zin: 'Vanaf 16 jaar geeft iemand dit zelf. Vraag het aan deze inwoner.',
  },
  niemand_beslist: {
    veld: 'gegevenDoor',
    zin: 'Er staat nog niet wie voor deze inwoner beslist. Leg eerst vast wie gezag heeft, of wie mentor of curator is.',
  },
  al_voorbij: { veld: '', zin: 'Dit is al voorbij. Leg het opnieuw vast als het weer geldt.' },
  niet_van_inwoner: {
    veld: '',
    zin: 'Dit gaf de inwoner niet zelf, dus de inwoner kan het niet intrekken. Is het voorbij? Beëindig het dan.',
  },
  eindreden_past_niet: { veld: 'reden', zin: 'Kies waarom dit stopt.' },
}
