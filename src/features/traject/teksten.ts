// The words of a traject: soorten, resultaten, why it ended, and each refusal as a sentence.

import { bewaakteSoorten } from '../terugkeer/terugkeer.ts'
import type { BijEindeWeigering } from '../terugkoppeling/commands.ts'
import type { AfsluitWeigering } from './afsluiten.commands.ts'
import type { Weigering as ContactWeigering } from './contactvastleggen.ts'
import type { Antwoord } from './kader.ts'
import type { Weigering as StartWeigering } from './starten.ts'
import type { Weigering as ToewijsWeigering } from './toewijzen.ts'
import type { Obstakel } from './traject.commands.ts'
import type { Eindereden, Resultaat, Soort, Status } from './traject.ts'
import type { Weigering as VerlengWeigering } from './verlengen.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  kortdurend: bewaakteSoorten.kortdurend.naam,
  forte_school: bewaakteSoorten.forte_school.naam,
  forte_geldzaken: bewaakteSoorten.forte_geldzaken.naam,
  maatschappelijk_werk: bewaakteSoorten.maatschappelijk_werk.naam,
  jongerencoaching: bewaakteSoorten.jongerencoaching.naam,
  mantelzorgondersteuning: bewaakteSoorten.mantelzorgondersteuning.naam,
  onderzoek_wmo: 'Onderzoek Wmo',
  onderzoek_jeugd: 'Onderzoek Jeugd',
  participatie: 'Participatie',
  schuldhulp: 'Schuldhulp',
  casusregie: 'Casusregie',
  jongerenwerk: 'Jongerenwerk',
  gezinscoaching: 'Gezinscoaching',
}

export const statusNaam: Readonly<Record<Status, string>> = { lopend: 'Loopt', afgesloten: 'Afgesloten' }

export const resultaatNaam: Readonly<Record<Resultaat, string>> = {
  bereikt: 'Bereikt',
  deels: 'Deels bereikt',
  niet: 'Niet bereikt',
}

export const antwoordNaam: Readonly<Record<Antwoord, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  twijfel: 'Ik twijfel',
}

export const einderedenNaam: Readonly<Record<Eindereden, string>> = {
  doel_bereikt: 'Het doel is bereikt',
  verder_zonder_ons: 'De inwoner kan zelf verder, alleen of met mensen om zich heen',
  andere_ondersteuning: 'Andere ondersteuning neemt het over',
  inwoner_stopt: 'De inwoner wil niet verder',
  geen_contact: 'Wij krijgen geen contact meer',
  past_niet: 'Deze ondersteuning past niet',
  verhuisd: 'De inwoner is verhuisd',
  overleden: 'De inwoner is overleden',
}

type TrajectWeigering =
  | StartWeigering
  | ContactWeigering
  | VerlengWeigering
  | ToewijsWeigering
  | Exclude<AfsluitWeigering, BijEindeWeigering>
  | Obstakel

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<
  Record<Exclude<TrajectWeigering, 'niet_gevonden'>, { readonly veld: string; readonly zin: string }>
> = {
  inwoner_ontbreekt: { veld: 'inwonerId', zin: 'Kies voor wie deze ondersteuning is.' },
  vraag_niet_gevonden: { veld: 'vraagId', zin: 'Deze vraag is niet (meer) te kiezen. Kies opnieuw.' },
  vraag_al_afgerond: {
    veld: 'vraagId',
    zin: 'Deze vraag is al afgerond. Kies een open vraag, of "Geen van deze vragen".',
  },
  leefgebied_ontbreekt: {
    veld: 'leefgebied',
    zin: 'Kies waar het over gaat, of kies de vraag waar dit het antwoord op is.',
  },
  wet_past_niet_bij_soort: {
    veld: 'wet',
    zin: 'Deze ondersteuning valt onder een andere wet. Kies die wet.',
  },
  wet_past_niet_bij_vraag: {
    veld: 'wet',
    zin: 'De vraag valt onder een andere wet. Kies dezelfde wet, of "geen wet".',
  },
  geen_mandaat: {
    veld: 'wet',
    zin: 'U hebt geen mandaat voor deze wet. Vraag een collega die dat heeft, of uw teammanager.',
  },
  inhoud_niet_te_zien: {
    veld: '',
    zin: 'U ziet dat hier werk ligt, maar niet wat er is verteld. Zet de melding eerst op uw naam, of vraag de behandelaar.',
  },
  andere_organisatie: {
    veld: 'naar',
    zin: 'Dit team is van een andere organisatie. Draag het traject over: dan vraagt u de inwoner of dat mag, en weet het team waar het om gaat.',
  },
  niet_uw_team: { veld: 'teamId', zin: 'Kies een team waar u zelf bij hoort.' },
  geraadpleegd_ontbreekt: {
    veld: 'geraadpleegdId',
    zin: 'Overleg eerst met een collega, en kies hier met wie.',
  },
  raadpleeg_een_ander: { veld: 'geraadpleegdId', zin: 'Kies een collega, niet uzelf.' },
  antwoord_ontbreekt: { veld: '', zin: 'Kies ja, nee of ik twijfel.' },
  reden_kader_ontbreekt: { veld: '', zin: 'Schrijf op waarom u toch begint.' },
  regisseur_ontbreekt: {
    veld: 'regisseurId',
    zin: 'U twijfelt. Vraag eerst advies aan de regisseur, en kies hier wie dat was.',
  },
  overleg_in_toekomst: {
    veld: 'geraadpleegdOp',
    zin: 'Deze dag moet nog komen. Overleg eerst, en begin daarna.',
  },
  verkeerde_status: { veld: '', zin: 'Dit traject is afgesloten. Begin een nieuw traject als dat nodig is.' },
  niet_te_behandelen: {
    veld: '',
    zin: 'U ziet dit traject, maar werkt er niet in. Vraag de behandelaar of uw teammanager.',
  },
  grens_bereikt: {
    veld: 'redenNaTien',
    zin: 'Het afgesproken aantal contacten is bereikt. Schrijf op waarom u doorgaat, of sluit het traject af.',
  },
  grens_niet_bereikt: {
    veld: '',
    zin: 'Dit besluit is pas nodig als het afgesproken aantal contacten is bereikt.',
  },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf kort op waarom u doorgaat.' },
  ligt_bij_collega: {
    veld: '',
    zin: 'Dit ligt bij een collega. Vraag die collega of de teammanager om het over te geven.',
  },
  niet_te_verdelen: { veld: '', zin: 'Dit is werk van een ander team. Vraag het aan dat team.' },
  medewerker_niet_in_team: {
    veld: 'medewerkerId',
    zin: 'Deze collega hoort vandaag niet bij dit team. Kies iemand anders.',
  },
  eindereden_past_niet: {
    veld: 'eindereden',
    zin: 'U koos dat het doel is bereikt, maar het resultaat is anders. Kies wat klopt.',
  },
  toelichting_ontbreekt: { veld: 'toelichting', zin: 'Schrijf kort op wat er anders ging.' },
  overdracht_open: {
    veld: '',
    zin: 'Een ander team moet nog antwoorden op uw overdracht. Wacht daarop, of trek de overdracht in.',
  },
  uitkomst_ontbreekt: { veld: 'uitkomst', zin: 'Kies waarmee de vraag van de inwoner eindigt.' },
  datum_buiten_kalender: {
    veld: '',
    zin: 'Voor deze datum kennen wij de feestdagen niet. Vraag beheer om de kalender bij te werken.',
  },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Een collega heeft dit traject intussen gewijzigd. Bekijk hoe het nu is, en verstuur opnieuw als u dat nog wilt.',
  },
}
