// The words of regie: the layers, why casusregie is proposed, and each refusal as a sentence.

import type { Collega } from '../medewerker/collega.sql.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Regel } from './casusvoorstel.ts'
import type { Briefstof } from './overdrachtsbrief.ts'
import type { Laag, Status } from './regie.ts'
import type { RegieWeigering } from './stand.commands.ts'
import type { Weigering } from './waarnemen.ts'

export const laagNaam: Readonly<Record<Laag, string>> = {
  eigen: 'Eigen regie',
  proces: 'Procesregie',
  casus: 'Casusregie',
}

/** Somebody to ask: who leaves soon would have to hand it over again, so that stands with the name. */
export const collegaNaam = ({ naam, functie, tot }: Pick<Collega, 'naam' | 'functie' | 'tot'>): string =>
  `${naam}, ${functie}${tot ? `, laatste werkdag ${schrijfDatum(tot)}` : ''}`

/** What each layer is, as a sentence that begins after its name. */
export const laagUitleg: Readonly<Record<Laag, string>> = {
  eigen: 'De inwoner beslist zelf, met hulp als dat nodig is.',
  proces: 'Houdt de afspraken bij en mag iedereen bij elkaar roepen. Een lopend plan heeft er precies één.',
  casus: 'Alleen als het ingewikkeld is: leidt de hulp rond het hele gezin.',
}

/** Who is meant by the one word that stands at every plan. */
export const regisseurUitleg =
  'De regisseur is de medewerker die de procesregie heeft. Die leidt het plan. Heeft iemand de casusregie, dan heet die de casusregisseur.'

export const statusNaam: Readonly<Record<Status, string>> = {
  aangeboden: 'Gevraagd',
  aanvaard: 'Leidt',
  geweigerd: 'Zei nee',
  overgedragen: 'Overgedragen',
  beeindigd: 'Beëindigd',
}

export const casusReden: Readonly<Record<Regel, string>> = {
  meer_wetten: 'Er zijn meer vragen, onder meer dan één wet.',
  meer_professionals: 'Er zijn meer vragen, en drie of meer professionals werken eraan.',
  gemarkeerd: 'Er zijn meer vragen, en de consulent noemt het ingewikkeld.',
}

/** What the resident said to the plan, in the overdrachtsbrief. */
export const akkoordNaam: Readonly<Record<Briefstof['akkoorden'][number]['wijze'], string>> = {
  mondeling: 'akkoord, mondeling',
  ondertekend: 'akkoord, met handtekening',
  portaal: 'akkoord, in het portaal',
  niet_akkoord: 'niet akkoord',
}

/** Why nobody can stand in like this: the field it belongs to, and what to do. */
export const waaromGeenWaarneming: Readonly<
  Record<Weigering, { readonly veld: string; readonly zin: string }>
> = {
  niets_gekozen: { veld: 'regie', zin: 'Kies ten minste één huishouden.' },
  verkeerde_status: { veld: '', zin: 'Dit is intussen veranderd. Bekijk hieronder hoe het nu is.' },
  niet_uw_regie: {
    veld: '',
    zin: 'Alleen wie leidt of de teammanager van dat team regelt een waarnemer. Vraag het aan een van hen.',
  },
  waarnemer_ontbreekt: { veld: 'waarnemerId', zin: 'Kies wie het werk doet in deze dagen.' },
  waarnemer_leidt_zelf: {
    veld: 'waarnemerId',
    zin: 'Deze collega leidt zelf een van deze plannen. Kies iemand anders.',
  },
  waarnemer_kan_niet: {
    veld: 'waarnemerId',
    zin: 'Deze collega kan geen regie voeren. Kies een consulent of een professional van een partner.',
  },
  waarnemer_is_weg: {
    veld: 'waarnemerId',
    zin: 'Deze collega is in die dagen zelf afwezig. Kies iemand anders.',
  },
  datum_ontbreekt: { veld: 'van', zin: 'Vul de eerste en de laatste dag in.' },
  datum_voorbij: { veld: 'van', zin: 'Deze dag is voorbij. Begin vandaag of later.' },
  einde_voor_begin: { veld: 'tot', zin: 'De laatste dag ligt voor de eerste. Verander een van beide.' },
  te_lang: {
    veld: 'tot',
    zin: 'Dit is langer dan een half jaar. Draag de regie dan over, zodat de inwoner weet wie er leidt.',
  },
  al_waargenomen: {
    veld: 'van',
    zin: 'Op een van deze dagen neemt al iemand waar. Kies andere dagen, of stop die waarneming eerst.',
  },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf kort op waarom.' },
}

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<
  Record<Exclude<RegieWeigering, 'niet_gevonden'>, { readonly veld: string; readonly zin: string }>
> = {
  plan_afgesloten: { veld: '', zin: 'Dit plan is afgesloten. De regie verandert niet meer.' },
  aanbod_loopt: {
    veld: 'medewerkerId',
    zin: 'Er is al iemand gevraagd. Wacht op het antwoord, of trek die vraag eerst in.',
  },
  niet_uw_regie: {
    veld: '',
    zin: 'Alleen wie nu leidt of de teammanager kan dit doen. Vraag het aan de regisseur.',
  },
  verkeerde_status: {
    veld: '',
    zin: 'Dit is intussen al gebeurd, of de vraag is ingetrokken. Bekijk hieronder hoe het nu is.',
  },
  medewerker_ontbreekt: { veld: 'medewerkerId', zin: 'Kies wie u wilt vragen.' },
  kan_niet_leiden: {
    veld: 'medewerkerId',
    zin: 'Deze collega kan geen regie voeren. Kies een consulent of een professional van een partner.',
  },
  is_al_regisseur: { veld: 'medewerkerId', zin: 'Deze collega leidt al. Kies iemand anders.' },
  niet_aan_u: { veld: '', zin: 'Deze vraag is aan een collega gesteld. Alleen die collega kan antwoorden.' },
  reden_ontbreekt: { veld: 'reden', zin: 'Schrijf kort op waarom.' },
  eigen_regie_blijft: { veld: '', zin: 'De eigen regie van de inwoner kunt u niet beëindigen.' },
  niet_uw_aanbod: {
    veld: '',
    zin: 'Alleen wie het vroeg, de procesregisseur of de teammanager trekt deze vraag in.',
  },
  plan_loopt: {
    veld: '',
    zin: 'Een lopend plan heeft een procesregisseur nodig. Vraag eerst een collega om het over te nemen.',
  },
  geen_eigen_regie: { veld: '', zin: 'Dit is niet de regie van de inwoner.' },
  niet_de_regisseur: {
    veld: '',
    zin: 'Alleen de procesregisseur kan dit doen. Vraag eerst iemand voor de procesregie, of neem die op u.',
  },
  inwoner_leidt_al: { veld: '', zin: 'De inwoner heeft de eigen regie al.' },
}
