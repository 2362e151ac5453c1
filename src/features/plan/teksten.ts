// The words of a plan: names of what can be chosen, and each refusal as a sentence.

import type { AfspraakStatus, Van } from './afspraak.ts'
import type { Wijze } from './akkoord.ts'
import type { Vervolg } from './evaluatie.ts'
import type { PlanWeigering } from './plan.commands.ts'
import type { Resultaat, Status } from './plan.ts'

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

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<PlanWeigering, { readonly veld: string; readonly zin: string }>> = {
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
  score_ontbreekt: { veld: 'score_', zin: 'Kies hoe het nu gaat met dit doel.' },
  resultaat_ontbreekt: { veld: 'resultaat_', zin: 'Kies of dit doel is bereikt.' },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf op waarom het plan stopt.' },
  datum_buiten_kalender: {
    veld: '',
    zin: 'Voor deze datum kennen wij de feestdagen niet. Vraag beheer om de kalender bij te werken.',
  },
}
