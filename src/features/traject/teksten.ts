// The words of a traject: soorten, resultaten, frames, and each refusal as a sentence.

import type { AfsluitWeigering } from './afsluiten.commands.ts'
import type { Weigering as ContactWeigering } from './contactvastleggen.ts'
import type { Kader } from './kader.ts'
import type { Weigering as StartWeigering } from './starten.ts'
import type { Weigering as ToewijsWeigering } from './toewijzen.ts'
import type { Obstakel } from './traject.commands.ts'
import type { Resultaat, Soort, Status } from './traject.ts'
import type { Weigering as VerlengWeigering } from './verlengen.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  kortdurend: 'Kortdurende ondersteuning',
  forte_school: 'Forte School',
  forte_geldzaken: 'Forte Geldzaken',
  maatschappelijk_werk: 'Maatschappelijk werk',
  jongerencoaching: 'Jongerencoaching',
  mantelzorgondersteuning: 'Mantelzorgondersteuning',
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

export const kaderVraag: Readonly<Record<Kader, string>> = {
  isDoelDuidelijk: 'Het doel is duidelijk en de inwoner wil en kan eraan werken',
  isGeenAlternatief: 'Er past niets anders in de buurt, en dit overbrugt geen wachtlijst',
  isEigenContact: 'De vraag komt uit eigen contact, niet van een instelling',
}

type TrajectWeigering =
  | StartWeigering
  | ContactWeigering
  | VerlengWeigering
  | ToewijsWeigering
  | AfsluitWeigering
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
  niet_uw_team: { veld: 'teamId', zin: 'Kies een team waar u zelf bij hoort.' },
  geraadpleegd_ontbreekt: {
    veld: 'geraadpleegdId',
    zin: 'Overleg eerst met een collega, en kies hier met wie.',
  },
  raadpleeg_een_ander: { veld: 'geraadpleegdId', zin: 'Kies een collega, niet uzelf.' },
  reden_kader_ontbreekt: {
    veld: 'redenBuitenKader',
    zin: 'Niet alles hierboven klopt. Schrijf op waarom u toch begint.',
  },
  verkeerde_status: { veld: '', zin: 'Dit traject is afgesloten. Begin een nieuw traject als dat nodig is.' },
  niet_te_behandelen: {
    veld: '',
    zin: 'U ziet dit traject, maar werkt er niet in. Vraag de behandelaar of uw teammanager.',
  },
  tien_bereikt: {
    veld: 'redenNaTien',
    zin: 'Er waren al tien contacten. Schrijf op waarom u doorgaat, of sluit het traject af.',
  },
  nog_geen_tien: { veld: '', zin: 'Dit besluit is pas nodig na tien contacten met de inwoner.' },
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
  toelichting_ontbreekt: { veld: 'toelichting', zin: 'Schrijf kort op wat er anders ging.' },
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
