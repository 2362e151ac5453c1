// The words of a melding: labels of channels, reporters and leefgebieden, and each refusal as a sentence.

import type { RegistratieWeigering } from './commands.ts'
import type { Leefgebied, Melder, Onveilig, Status, Urgentie } from './melding.ts'

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
  gewoon: 'Gewoon',
  spoed: 'Spoed: kan niet wachten',
}
export const onveiligNaam: Readonly<Record<Onveilig, string>> = {
  nee: 'Nee',
  ja: 'Ja',
  niet_gevraagd: 'Niet gevraagd',
}

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<RegistratieWeigering, { readonly veld: string; readonly zin: string }>> =
  {
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
