// The words of who looked: every screen, ground and reason in a few words, for the functionaris and for the inwoner.

import type { Doel } from '../autorisatie/autorisatie.ts'
import type { Regel } from '../autorisatie/regel.ts'
import type { Grond } from './inzage.ts'

/** Every soort that a route logs; a test keeps this complete. */
export const schermZin: Readonly<Record<string, string>> = {
  werkvoorraad_ingezien: 'Werkvoorraad (een lijst)',
  werkvoorraad_uitgevoerd: 'Werkvoorraad als bestand (een lijst)',
  afspraken_ingezien: 'Afspraken (een lijst)',
  dossiers_ingezien: 'Dossiers (een lijst)',
  overdrachten_ingezien: 'Overdrachten (een lijst)',
  overleggen_ingezien: 'Overleggen (een lijst)',
  inwoner_herkend: 'Zoeken of iemand bekend is',
  inwoner_ingezien: 'Gegevens van de inwoner',
  contact_ingezien: 'Het eigen contact, vlak na het opschrijven',
  melding_ingezien: 'Melding',
  termijn_ingezien: 'Termijn',
  dossier_ingezien: 'Dossier',
  dossier_doorzocht: 'Zoeken in het dossier',
  document_ingezien: 'Document',
  huishouden_ingezien: 'Huishouden',
  vertegenwoordiging_ingezien: 'Wie namens u mag lezen',
  gesprek_ingezien: 'Gesprek en verslag',
  traject_ingezien: 'Traject',
  signaal_ingezien: 'Signaal',
  overdracht_ingezien: 'Overdracht',
  plan_ingezien: 'Plan',
  overleg_ingezien: 'Overleg',
  toestemming_ingezien: 'Toestemming',
  // That something is sealed is told to nobody who is not named on it, and who lives in the same house may be why.
  zegel_ingezien: 'Dossier',
  zegels_ingezien: 'Dossier',
  // Nor that the child closed something: a parent may read this paper.
  kindzegel_ingezien: 'Dossier',
  noodtoegang_ingezien: 'Noodtoegang',
  verzoek_ingezien: 'Vraag over gegevens',
  verzoeken_ingezien: 'Vragen over gegevens (een lijst)',
  kopie_ingezien: 'Kopie voor de inwoner, om na te lezen',
  kopie_uitgevoerd: 'Kopie voor de inwoner, om te geven',
  adres_ingezien: 'Geheim adres',
  toegang_geweigerd: 'Een pagina van dit dossier',
  inzage_gezocht: 'Zoeken bij Wie keek',
  inzage_ingezien: 'Wie keek in dit dossier',
  inzage_uitgeschreven: 'Tekst voor de inwoner: wie keek',
}

export const doelZin: Readonly<Record<Doel, string>> = {
  toegangscontrole: 'Nagaan of iemand bekend is',
  behandeling: 'Behandeling',
  werkverdeling: 'Werk verdelen',
  kwaliteit: 'Kwaliteit',
  toezicht: 'Toezicht',
}

/** Why it was shown, or was not. */
export const regelZin: Readonly<Record<Regel, string>> = {
  H1: 'Geweigerd: niet in dienst of niet goed ingelogd',
  H2: 'Geweigerd: eigen dossier',
  H3: 'Geweigerd: familie, huisgenoot of bekende',
  H4: 'Afgeschermd: de bijzondere balie',
  H5: 'Geweigerd: een andere wet',
  H6: 'Geweigerd: niet voor vrijwilligers',
  H7: 'Geweigerd: deze rol ziet alleen cijfers',
  H8: 'Geweigerd: wie beheert, ziet geen inhoud',
  H9: 'Geweigerd: door het kind gesloten',
  H10: 'Geweigerd: niet voor dit programma',
  O1: 'Geweigerd: geen autorisatie',
  O2: 'Geweigerd: een andere kern',
  O3: 'Geweigerd: langer dan twaalf maanden dicht',
  O4: 'Geweigerd: verder dan de autorisatie',
  A0: 'Zocht of iemand al bekend is',
  N1: 'Noodtoegang',
  E1: 'Schreef het zelf op',
  A1: 'Het werk stond op naam',
  A2: 'Het werk was van het eigen team',
  A3: 'Volgde de voortgangskaart na overdracht',
  A4: 'Leidde het plan',
  A5: 'Leverde de voorziening',
  A6: 'Verdeelde het werk, of een steekproef',
  A7: 'Hield toezicht',
  A8: 'Deed de financiën',
  A9: 'Behandelde de klacht of het bezwaar',
  A10: 'De inwoner zelf, of een vertegenwoordiger',
}

/** What gave the grant; a code that is new says itself. */
export const grondslagZin: Readonly<Record<string, string>> = {
  ontvangst: 'de ontvangst',
  toewijzing: 'toewijzing',
  eerder_traject: 'een eerder traject van dezelfde wet',
  gesprek: 'het gesprek',
  gezamenlijk_gesprek: 'het gesprek samen met een collega',
  afspraak: 'een afspraak',
  plan_opgesteld: 'het opstellen van het plan',
  plan_opgegaan: 'een plan dat in dit plan opging',
  regie_proces: 'procesregie',
  regie_casus: 'casusregie',
  regie_eigen: 'eigen regie',
  aanbod_proces: 'gevraagd voor procesregie',
  aanbod_casus: 'gevraagd voor casusregie',
  waarneming: 'waarneming',
  overleg: 'een overleg',
  voortgangskaart: 'de voortgangskaart na overdracht',
  toestemming: 'toestemming van de inwoner',
  mandaat: 'mandaat',
  maatregel: 'een maatregel van de rechter',
  noodtoegang: 'noodtoegang',
  noodtoegang_met_tweede: 'noodtoegang met een tweede persoon',
}

const watZin: Readonly<Record<Grond['wat'], string>> = {
  melding: 'de melding',
  traject: 'het traject',
  plan: 'het plan',
  overdracht: 'de overdracht',
  overleg: 'het overleg',
}

/** "Op naam, door toewijzing van de melding, sinds 2 maart 2026". */
export const grondZin = ({ grondslag, isOpNaam, wat }: Grond, sinds: string): string => {
  const door = grondslagZin[grondslag] ?? grondslag.replaceAll('_', ' ')
  return `${isOpNaam ? 'Op naam' : 'Via het team'}: ${door} (${watZin[wat]}), sinds ${sinds}`
}

export const deelNood = 'noodtoegang tot uw dossier'

/** Which part of their data an inwoner reads; undefined for what is not handed over on paper. */
const deelVoorInwoner: Readonly<Record<string, string>> = {
  melding: 'uw melding',
  gesprek: 'uw gesprek en het verslag',
  verslag: 'uw gesprek en het verslag',
  plan: 'uw plan',
  doel: 'uw plan',
  afspraak: 'uw plan',
  gezondheidsbeeld: 'uw plan',
  volwassenwording: 'uw plan',
  regie: 'wie uw plan leidt',
  overleg: 'het overleg over uw plan',
  traject: 'uw ondersteuning',
  voorziening: 'uw ondersteuning',
  overdracht: 'hoe uw ondersteuning is overgedragen',
  overdrachten: 'hoe uw ondersteuning is overgedragen',
  termijn: 'uw termijnen',
  document: 'uw documenten',
  inwoner: 'uw naam en gegevens',
  adres: 'uw adres',
  huishouden: 'uw huishouden',
  lid: 'uw huishouden',
  contact: 'uw contact met ons',
  afspraken: 'een lijst met uw naam erop',
  werkvoorraad: 'een lijst met uw naam erop',
  dossiers: 'een lijst met uw naam erop',
  dossier: 'uw dossier',
  toegang: 'uw dossier',
  noodtoegang: deelNood,
  inzage: 'wie in uw gegevens keek',
}

/** Of what others told about safety, and who is kept out, a paper says nothing: not even that it is there (UAVG art. 41 lid 1 d en i). */
const nietOpPapier = /^(signaal|zegel|kindzegel|uitsluiting|brp|relatie)_/

export const deelVan = (soort: string): string | undefined =>
  soort === 'signaal_ingezien'
    ? 'uw dossier'
    : nietOpPapier.test(soort)
      ? undefined
      : (deelVoorInwoner[soort.split('_')[0] ?? ''] ?? 'uw dossier')

export const waaromVoorInwoner: Readonly<Record<Doel, string>> = {
  toegangscontrole: 'om te zien of wij u al kennen',
  behandeling: 'om u te helpen',
  werkverdeling: 'om het werk te verdelen',
  kwaliteit: 'om na te gaan of wij ons werk goed doen',
  toezicht: 'om na te gaan of wij goed met uw gegevens omgaan',
}

export const waarom = {
  niets_gevuld: {
    veld: 'bsn',
    zin: 'Vul het BSN in, of de achternaam met de geboortedatum. U zoekt één persoon tegelijk.',
  },
  niet_heel: { veld: 'geboortedatum', zin: 'Vul bij de achternaam ook de geboortedatum in.' },
  naam_ontbreekt: { veld: 'geslachtsnaam', zin: 'Vul bij de geboortedatum ook de achternaam in.' },
} as const
