// The words of a melding: labels of channels, reporters and leefgebieden, and each refusal as a sentence.

import type { Weigering as BeantwoordWeigering } from './beantwoorden.ts'
import type { MeldWeigering } from './commands.ts'
import type { ContactWeigering } from './contact.commands.ts'
import type { Bestemming, Weigering as DoorverwijsWeigering } from './doorverwijzen.ts'
import type { Weigering as HeropenWeigering } from './heropenen.ts'
import type { Weigering as IntrekWeigering } from './intrekken.ts'
import type { KoppelWeigering } from './koppelen.commands.ts'
import type { Leefgebied, Melder, Onveilig, Status, Urgentie } from './melding.ts'
import type { Redencode } from './screenen.ts'
import type { ScreenWeigering } from './screening.commands.ts'
import type { VerdeelWeigering } from './toewijzing.commands.ts'
import type { Uitkomst, Vervolg } from './vraag.ts'

/** Why an act on a registered melding did not happen. */
export type ActWeigering =
  | ScreenWeigering
  | BeantwoordWeigering
  | DoorverwijsWeigering
  | IntrekWeigering
  | HeropenWeigering
  | VerdeelWeigering
  | ContactWeigering

export const melderNaam: Readonly<Record<Melder, string>> = {
  inwoner_zelf: 'De inwoner zelf',
  mantelzorger: 'Mantelzorger',
  familie: 'Familie',
  netwerk: 'Buur, vriend of kennis',
  huisarts: 'Huisarts',
  wijkverpleging: 'Wijkverpleging',
  school: 'School',
  ggd: 'GGD of jeugdgezondheidszorg',
  aanbieder: 'Zorgaanbieder',
  wmo_consulent: 'Wmo-consulent',
  wettelijk_vertegenwoordiger: 'Wettelijk vertegenwoordiger',
  politie: 'Politie',
  anders: 'Iemand anders',
}

export const leefgebiedNaam: Readonly<Record<Leefgebied, string>> = {
  financien: 'Financiën',
  werk_opleiding: 'Werk en opleiding',
  tijdsbesteding: 'Tijdsbesteding',
  huisvesting: 'Huisvesting',
  huiselijke_relaties: 'Huiselijke relaties',
  geestelijke_gezondheid: 'Geestelijke gezondheid',
  lichamelijke_gezondheid: 'Lichamelijke gezondheid',
  middelengebruik: 'Middelengebruik',
  basale_adl: 'Dagelijkse verzorging (basale ADL)',
  instrumentele_adl: 'Huishouden en regelzaken (instrumentele ADL)',
  sociaal_netwerk: 'Sociaal netwerk',
  maatschappelijke_participatie: 'Maatschappelijke participatie',
  justitie: 'Justitie',
  opgroeien_opvoeden: 'Opgroeien en opvoeden',
}

export const statusNaam: Readonly<Record<Status, string>> = {
  ontvangen: 'Ontvangen',
  gescreend: 'Gescreend',
  afgesloten: 'Afgesloten',
  ingetrokken: 'Ingetrokken',
}

export const urgentieNaam: Readonly<Record<Urgentie, string>> = {
  gewoon: 'Ja, dit kan wachten',
  spoed: 'Nee, dit is spoed',
}
export const onveiligNaam: Readonly<Record<Onveilig, string>> = {
  nee: 'Nee',
  ja: 'Ja',
  niet_gevraagd: 'Niet gevraagd',
}

export const redenNaam: Readonly<Record<Redencode, string>> = {
  weet_meer: 'Wij weten meer dan de regel',
  inwoner_wil_anders: 'De inwoner wil het anders',
  al_geregeld: 'Het is al geregeld',
  geen_aanbod: 'Er is geen plek of aanbod',
  regel_past_niet: 'De regel past hier niet',
  anders: 'Iets anders',
}

export const vervolgNaam: Readonly<Record<Vervolg, string>> = {
  beantwoord: 'Meteen beantwoorden',
  sociale_kaart: 'Wijzen op de sociale kaart',
  kortdurende_ondersteuning: 'Kortdurende ondersteuning',
  keukentafelgesprek: 'Keukentafelgesprek',
  wijziging_voorziening: 'Lopende voorziening laten wijzigen',
  spoedvoorziening: 'Spoedvoorziening',
  interventieteam: 'Interventieteam',
  doorverwezen: 'Doorverwijzen',
}

export const uitkomstNaam: Readonly<Record<Uitkomst, string>> = {
  eigen_kracht_netwerk: 'Eigen kracht of netwerk',
  algemeen_collectief: 'Algemene of collectieve voorziening',
  ondersteuning_sto: 'Ondersteuning door het sociaal team',
  maatwerk: 'Maatwerkvoorziening',
  wlz_zvw: 'Wlz of zorgverzekering',
  direct_beantwoord: 'Direct beantwoord',
  ingetrokken: 'Ingetrokken',
}

export const bestemmingNaam: Readonly<Record<Bestemming, string>> = {
  huisarts: 'Huisarts of zorgverzekering',
  wlz: 'Langdurige zorg (Wlz)',
  werk_en_inkomen: 'Werk en Inkomen',
  algemene_voorziening: 'Een algemene voorziening',
  andere_gemeente: 'Een andere gemeente',
  anders: 'Iemand anders',
}

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<MeldWeigering, { readonly veld: string; readonly zin: string }>> = {
  leefgebied_ontbreekt: {
    veld: 'leefgebieden',
    zin: 'Kies minstens één leefgebied waar de vraag over gaat.',
  },
  toelichting_onveilig_ontbreekt: {
    veld: 'onveiligToelichting',
    zin: 'Schrijf op wat er niet veilig is, en voor wie.',
  },
  melder_ontbreekt: { veld: 'melderNaam', zin: 'Vul in wie de melding doet.' },
  reden_tweede_dossier_ontbreekt: {
    veld: 'redenTweedeDossier',
    zin: 'Er loopt al een plan. Schrijf op waarom deze vraag daar niet bij hoort.',
  },
  u_heeft_geen_team: {
    veld: '',
    zin: 'U hoort vandaag niet bij een team. Vraag uw teammanager om u bij een team te zetten.',
  },
  datum_buiten_kalender: {
    veld: '',
    zin: 'Voor deze datum kennen wij de feestdagen niet. Vraag beheer om de kalender bij te werken.',
  },
  geboorte_in_toekomst: {
    veld: 'geboortedatum',
    zin: 'Deze geboortedatum ligt in de toekomst. Is het kind nog niet geboren? Kies dan "Dit is een kind dat nog geboren wordt".',
  },
  verwacht_maar_geboren: {
    veld: 'geboortedatum',
    zin: 'Deze datum is al geweest. Vul de verwachte geboortedatum in, of haal het vinkje weg.',
  },
  geboorte_te_lang_geleden: {
    veld: 'geboortedatum',
    zin: 'Deze geboortedatum is meer dan 125 jaar geleden. Kijk het jaar na.',
  },
  huisnummer_ontbreekt: { veld: 'huisnummer', zin: 'Vul ook het huisnummer in.' },
  bsn_al_bekend: {
    veld: 'bsn',
    zin: 'Dit BSN staat al in een dossier. Kies eerst "Zoek of deze persoon bekend is".',
  },
  inwoner_niet_gevonden: {
    veld: 'inwonerId',
    zin: 'Deze persoon is niet (meer) te kiezen. Zoek opnieuw en kies dan.',
  },
}

/** Each refusal of an act on a registered melding. */
export const waaromNiet: Readonly<Record<ActWeigering, { readonly veld: string; readonly zin: string }>> = {
  melding_is_gesloten: {
    veld: '',
    zin: 'Deze melding is gesloten. Open haar opnieuw als er nog iets nodig is.',
  },
  melding_is_open: { veld: '', zin: 'Deze melding is nog open.' },
  nog_niet_gescreend: { veld: '', zin: 'Screen de melding eerst: kies per vraag wat er gebeurt.' },
  al_gescreend: { veld: '', zin: 'Deze melding is al gescreend.' },
  niet_uw_melding: {
    veld: '',
    zin: 'Dit kan wie de melding behandelt. Pak de melding op, of vraag het uw teammanager.',
  },
  traject_loopt: {
    veld: '',
    zin: 'Voor deze vraag loopt nog een traject. Sluit dat eerst af, daarmee krijgt de vraag haar uitkomst.',
  },
  datum_buiten_kalender: waarom.datum_buiten_kalender,
  dag_komt_nog: { veld: 'dag', zin: 'Deze dag komt nog. Vul de dag in waarop het contact was.' },
  dag_voor_het_begin: { veld: 'dag', zin: 'Op die dag was deze melding er nog niet. Kijk de dag na.' },
  na_het_overlijden: {
    veld: 'dag',
    zin: 'De inwoner was toen al overleden. Kijk de dag na. Sprak u de familie? Leg het dan in het dossier vast, als contact met iemand anders.',
  },
  advies_vernieuwd: {
    veld: '',
    zin: 'De regels van de triage zijn net vernieuwd. Lees het advies dat er nu staat en kies opnieuw.',
  },
  vervolg_ontbreekt: { veld: '', zin: 'Kies bij elke vraag wat er gebeurt.' },
  reden_afwijking_ontbreekt: {
    veld: 'redenAfwijking',
    zin: 'U kiest iets anders dan het advies. Schrijf op waarom: daar leert het advies van.',
  },
  niet_meteen_klaar: {
    veld: 'isKlaar',
    zin: 'Alleen "Meteen beantwoorden" en "Wijzen op de sociale kaart" zijn meteen klaar. Haal het vinkje weg of kies een ander vervolg.',
  },
  uitkomst_ontbreekt: { veld: '', zin: 'Kies bij minstens één vraag waarmee zij eindigde.' },
  vraag_is_al_klaar: { veld: 'vraag', zin: 'Deze vraag heeft al een uitkomst. Kies een andere vraag.' },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf kort op waarom.' },
  vraag_ontbreekt: { veld: 'vragen', zin: 'Kies welke vragen weer open gaan.' },
  niet_te_verdelen: {
    veld: 'naar',
    zin: 'Deze melding ligt bij een ander team. Vraag de teammanager om haar te verdelen.',
  },
  ligt_bij_collega: {
    veld: 'naar',
    zin: 'Een collega behandelt deze melding. Vraag de collega of de teammanager om haar over te dragen.',
  },
  niet_uw_team: {
    veld: 'naar',
    zin: 'U kiest een medewerker van een ander team. Kies alleen het team: het team verdeelt zelf.',
  },
  andere_organisatie: {
    veld: 'naar',
    zin: 'Dit team is van een andere organisatie. Draag de melding over: dan vraagt u de inwoner of dat mag, en weet het team waar het om gaat.',
  },
  team_niet_gevonden: { veld: 'naar', zin: 'Dit team is er niet (meer). Kies een ander team.' },
  medewerker_niet_in_team: {
    veld: 'naar',
    zin: 'Deze medewerker werkt vandaag niet in dit team, of mag geen meldingen behandelen. Kies iemand anders.',
  },
  nog_niet_verdeeld: { veld: '', zin: 'Niemand behandelt deze melding nog.' },
  u_heeft_geen_team: waarom.u_heeft_geen_team,
  intussen_gewijzigd: {
    veld: '',
    zin: 'Een collega heeft deze melding intussen gewijzigd. Hieronder staat zij zoals zij nu is. Kijk het na en verstuur daarna opnieuw.',
  },
  niet_gevonden: { veld: '', zin: 'Deze melding is er niet (meer) voor u.' },
}

/** Why it cannot be said who the anonymous resident was, and what to do. */
export const koppelWaarom: Readonly<
  Record<KoppelWeigering, { readonly veld: string; readonly zin: string }>
> = {
  ...waarom,
  ...waaromNiet,
  inwoner_al_bekend: { veld: '', zin: 'Van deze melding is al bekend om wie het gaat.' },
}
