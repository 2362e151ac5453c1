// The words of a plan: names of what can be chosen, and each refusal as a sentence.

import type { AfspraakStatus, Van } from './afspraak.ts'
import type { Wijze } from './akkoord.ts'
import type { Vervolg } from './evaluatie.ts'
import type { Dimensie } from './gezondheidsbeeld.ts'
import type { PlanWeigering } from './plan.commands.ts'
import type { Resultaat, Status } from './plan.ts'
import type { Grond, Onderwerp } from './volwassenwording.ts'

export const statusNaam: Readonly<Record<Status, string>> = {
  concept: 'Concept',
  gedeeld: 'Gedeeld met de inwoner',
  lopend: 'Loopt',
  afgesloten: 'Afgesloten',
}
export const vanNaam: Readonly<Record<Van, string>> = {
  inwoner: 'De inwoner',
  netwerk: 'Iemand uit het netwerk',
  vrijwilliger: 'Een vrijwilliger',
  medewerker: 'Een medewerker',
  aanbieder: 'Een zorgaanbieder',
}
export const afspraakNaam: Readonly<Record<AfspraakStatus, string>> = {
  open: 'Open',
  nagekomen: 'Nagekomen',
  niet_nagekomen: 'Niet nagekomen',
  vervallen: 'Niet meer nodig',
}
export const wijzeNaam: Readonly<Record<Wijze, string>> = {
  mondeling: 'Akkoord, mondeling',
  ondertekend: 'Akkoord, met handtekening',
  portaal: 'Akkoord, in het portaal',
  niet_akkoord: 'Niet akkoord',
}
export const vervolgNaam: Readonly<Record<Vervolg, string>> = {
  doorgaan: 'Zo doorgaan',
  opschalen: 'Meer ondersteuning',
  afschalen: 'Minder ondersteuning',
  afsluiten: 'Afsluiten',
}
export const resultaatNaam: Readonly<Record<Resultaat, string>> = {
  bereikt: 'Bereikt',
  deels: 'Deels bereikt',
  niet: 'Niet bereikt',
}

export const dimensieNaam: Readonly<Record<Dimensie, string>> = {
  lichaamsfuncties: 'Lichaamsfuncties',
  mentaal_welbevinden: 'Mentaal welbevinden',
  zingeving: 'Zingeving',
  kwaliteit_van_leven: 'Kwaliteit van leven',
  meedoen: 'Meedoen',
  dagelijks_functioneren: 'Dagelijks functioneren',
}
/** Our own words for what each is about. */
export const dimensieVraag: Readonly<Record<Dimensie, string>> = {
  lichaamsfuncties: 'Hoe gaat het met uw lichaam: slapen, eten, bewegen, pijn?',
  mentaal_welbevinden: 'Hoe voelt u zich? Kunt u onthouden, en omgaan met wat er gebeurt?',
  zingeving: 'Waar komt u uw bed voor uit? Heeft u iets om naar uit te kijken?',
  kwaliteit_van_leven: 'Hoe tevreden bent u over uw leven, uw huis en uw geld?',
  meedoen: 'Heeft u mensen om u heen? Doet u mee met wat u belangrijk vindt?',
  dagelijks_functioneren: 'Lukt het gewone leven: voor uzelf zorgen, dingen regelen?',
}
export const onderwerpNaam: Readonly<Record<Onderwerp, string>> = {
  wonen: 'Wonen',
  werk: 'Werk of school',
  geld: 'Geld',
  zorg: 'Zorg',
  ondersteuning: 'Ondersteuning',
}
export const onderwerpHint: Readonly<Record<Onderwerp, string>> = {
  wonen: 'Thuis blijven, een kamer, begeleid wonen, inschrijven voor een woning.',
  werk: 'School afmaken, stage, werk, dagbesteding.',
  geld: 'Bankrekening, zorgverzekering, studiefinanciering, uitkering, schulden.',
  zorg: 'Huisarts, tandarts, ggz, wie de zorg betaalt na 18 jaar.',
  ondersteuning: 'Wie helpt er nu, en wie straks? Een steunfiguur, begeleiding uit de Wmo.',
}
export const grondNaam: Readonly<Record<Grond, string>> = {
  begonnen_voor_18: 'De jeugdhulp begon vóór de 18e verjaardag en is nog nodig',
  bepaald_voor_18: 'Vóór de 18e verjaardag is bepaald dat jeugdhulp nodig is',
  hervat_binnen_half_jaar: 'De jeugdhulp stopte, en is binnen een half jaar opnieuw nodig',
  pleegzorg_tot_21: 'Pleegzorg gaat door tot 21 jaar',
}

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<
  Record<
    PlanWeigering,
    { readonly veld: string; readonly zin: string; readonly bij?: readonly [string, string] }
  >
> = {
  niet_gevonden: { veld: '', zin: 'Dit plan is er niet, of u mag het niet zien.' },
  niet_uw_plan: {
    veld: '',
    zin: 'Dit doet wie het plan opstelde of de regisseur. Vraag een van hen.',
  },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand anders heeft dit plan intussen gewijzigd. Kijk wat er nu staat. Wilt u het toch zo? Verstuur dan nog een keer.',
  },
  plan_loopt_al: { veld: '', zin: 'Dit huishouden heeft al een plan. Voeg deze vraag daaraan toe.' },
  plan_loopt_niet: { veld: '', zin: 'Dit plan loopt niet. Stel het eerst vast.' },
  plan_afgesloten: { veld: '', zin: 'Dit plan is afgesloten. Stel een nieuw plan op.' },
  inwoner_onbekend: { veld: '', zin: 'De inwoner is nog anoniem. Leg eerst vast om wie het gaat.' },
  melding_gesloten: { veld: '', zin: 'Deze melding is afgesloten. Heropen haar om een plan op te stellen.' },
  u_heeft_geen_team: {
    veld: '',
    zin: 'U hoort vandaag niet bij een team. Vraag uw teammanager om u bij een team te zetten.',
  },
  onderdeel_is_weg: { veld: '', zin: 'Dit staat niet meer in het plan. Iemand anders haalde het weg.' },
  lopend_onderdeel_blijft: {
    veld: '',
    zin: 'Het plan loopt. Een doel of afspraak verdwijnt dan niet meer: sluit het af met een resultaat.',
  },
  afspraak_is_afgerond: { veld: '', zin: 'Deze afspraak is al afgerond. Maak een nieuwe afspraak.' },
  inwoner_hoort_er_niet_bij: { veld: 'inwonerId', zin: 'Kies iemand van dit huishouden.' },
  wie_ontbreekt: { veld: 'wie', zin: 'Vul in wie dit doet, of kies een medewerker.' },
  wie_dubbel: {
    veld: 'medewerkerId',
    zin: 'Doet een medewerker dit? Kies dat dan bij "Wie doet dit?". Anders kiest u hier niemand.',
  },
  datum_voorbij: { veld: 'voorDatum', zin: 'Deze dag is al geweest. Kies een dag die nog komt.' },
  doel_niet_gevonden: { veld: 'doelId', zin: 'Dit doel staat niet meer in het plan. Kies opnieuw.' },
  al_gedeeld: { veld: '', zin: 'De inwoner heeft deze versie al.' },
  geen_doel: { veld: '', zin: 'Schrijf eerst op wat de inwoner wil bereiken.' },
  woorden_te_lang: { veld: 'woorden', zin: 'Samen met wat er al staat is dit te lang. Maak het korter.' },
  niet_gedeeld: { veld: '', zin: 'Deel deze versie eerst met de inwoner.' },
  persoon_hoort_er_niet_bij: { veld: 'inwonerId', zin: 'Kies iemand van dit huishouden.' },
  te_jong: {
    veld: 'inwonerId',
    zin: 'Een kind onder de 12 geeft zelf geen akkoord. Vraag een ouder of de wettelijk vertegenwoordiger.',
  },
  toelichting_ontbreekt: { veld: 'toelichting', zin: 'Schrijf op wat er volgens deze persoon anders moet.' },
  geen_akkoord: {
    veld: '',
    zin: 'Nog niemand is akkoord met deze versie. Vraag het iemand van 12 jaar of ouder, of de wettelijk vertegenwoordiger.',
  },
  geen_regisseur: {
    veld: '',
    zin: 'Er is nog geen procesregisseur. Bied de regie aan, en wacht tot iemand ja zegt.',
  },
  datum_in_toekomst: { veld: 'gehoudenOp', zin: 'Deze dag komt nog. Vul in op welke dag u terugkeek.' },
  datum_voor_plan: {
    veld: 'gehoudenOp',
    zin: 'Het plan liep toen nog niet. Vul in op welke dag u terugkeek.',
  },
  datum_voor_vorige: {
    veld: 'gehoudenOp',
    zin: 'Er is daarna al een keer teruggekeken: dat ziet u bij de terugblikken. Vul een dag vanaf toen in.',
  },
  score_ontbreekt: { veld: 'score_', zin: 'Kies hoe het nu gaat met dit doel.' },
  waarom_niet_ontbreekt: {
    veld: 'waaromniet_',
    zin: 'Schrijf op waarom dit doel niet is bereikt.',
    bij: ['resultaat_', 'niet'],
  },
  doel_is_afgesloten: { veld: '', zin: 'Dit doel is al afgesloten. Was dat niet goed? Heropen het doel.' },
  doel_loopt_nog: { veld: '', zin: 'Dit doel loopt nog. Er is niets te heropenen.' },
  afspraak_nog_open: { veld: 'afloop_', zin: 'Deze afspraak staat nog open. Kies wat ermee is gebeurd.' },
  reden_afspraak_ontbreekt: {
    veld: 'afspraakreden_',
    zin: 'Schrijf op waarom de afspraak niet meer nodig is.',
    bij: ['afloop_', 'vervallen'],
  },
  afspraak_loopt_nog: {
    veld: '',
    zin: 'Over deze afspraak is nog niets gezegd. Er is nog niets te betwisten.',
  },
  afspraak_al_betwist: {
    veld: '',
    zin: 'Deze afspraak is al betwist. Zeg eerst opnieuw of hij is nagekomen.',
  },
  afspraak_staat_open: { veld: '', zin: 'Deze afspraak staat al open.' },
  afspraak_was_betwist: {
    veld: '',
    zin: 'De ander zei hier al iets over, en dat blijft staan. Klopt het nog niet? Leg het vast bij "De ander zegt dat het anders was".',
  },
  niet_zelf_vandaag_gezegd: {
    veld: '',
    zin: 'Alleen wie het vastlegde, zet de afspraak weer open, en alleen op dezelfde dag. Klopt het niet? Kies "De ander zegt dat het anders was".',
  },
  betwister_ontbreekt: { veld: 'betwistDoor', zin: 'Vul in wie zegt dat het anders was.' },
  woorden_ontbreken: { veld: 'woorden', zin: 'Schrijf op wat deze persoon zegt.' },
  lezer_te_jong: {
    veld: 'inwonerIds',
    zin: 'Een kind onder de 12 leest niet zelf mee. Kies de ouder of de wettelijk vertegenwoordiger.',
  },
  niets_op_te_volgen: { veld: '', zin: 'Deze evaluatie vroeg niet om meer of minder ondersteuning.' },
  al_opgevolgd: { veld: '', zin: 'Hierover is al vastgelegd wat er is gedaan.' },
  opvolging_ontbreekt: { veld: 'woorden', zin: 'Schrijf op wat u heeft geregeld.' },
  punt_ontbreekt: { veld: 'punt_', zin: 'Kies een cijfer van 0 tot en met 10.' },
  beeld_is_er_al: {
    veld: 'gehoudenOp',
    zin: 'Van deze dag is er al een beeld. Kies een andere dag, of open dat beeld om het te wijzigen.',
  },
  niet_in_overgang: {
    veld: 'inwonerId',
    zin: 'Dit deel is voor wie 16 jaar en 6 maanden of ouder is, en jonger dan 23.',
  },
  onderwerp_niet_heel: { veld: '', zin: 'Vul bij ieder onderwerp alles in: wat, wie en vóór welke dag.' },
  tot_voor_18: { veld: 'tot', zin: 'Tot de 18e verjaardag is geen verlenging nodig. Kies een latere dag.' },
  tot_na_grens: {
    veld: 'tot',
    zin: 'Verlengde jeugdhulp kan tot de 23e verjaardag, pleegzorg tot de 21e. Kies een eerdere dag.',
  },
  resultaat_ontbreekt: { veld: 'resultaat_', zin: 'Kies of dit doel is bereikt.' },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf op waarom het plan stopt.' },
  datum_buiten_kalender: {
    veld: '',
    zin: 'Voor deze datum kennen wij de feestdagen niet. Vraag beheer om de kalender bij te werken.',
  },
}

/** Under the choice of a colleague: a promise is on the list of who may see the plan, else on that of who leads it. */
export const zietPlanNiet =
  'Ziet deze collega het plan niet? Dan staat de afspraak op de wachtlijst van wie het plan leidt. Die vraagt ernaar.'
