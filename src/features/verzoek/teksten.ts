// The words of a verzoek: what is asked, how far the answer is, and each refusal as a sentence.

import { schrijfDatum } from '../termijn/datum.ts'
import type { VerzoekWeigering } from './commands.ts'
import type { Ding, Dingsoort, Reden } from './ding.ts'
import type { KopieWeigering } from './kopie.commands.ts'
import type { Stuksoort } from './kopiestuk.ts'
import type { Weigering as Nietvragen } from './registreren.ts'
import type { VernietigWeigering } from './vernietigen.commands.ts'
import type { Besluit, Grond, Identiteit, Kanaal, Soort, Stand, VerzoekWet } from './verzoek.ts'
import type { Weglaatgrond } from './weglating.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  inzage: 'Een kopie van de gegevens',
  correctie: 'Iets verbeteren',
  vernietiging: 'Iets laten weghalen',
}
export const soortHint: Readonly<Record<Soort, string>> = {
  inzage: 'Antwoord binnen een maand (AVG 12, 15; Wmo 2015 5.3.2).',
  correctie: 'Antwoord binnen een maand (AVG 12, 16).',
  vernietiging: 'Antwoord binnen een maand. Weghalen binnen drie maanden (Wmo 2015 5.3.5; Jeugdwet 7.3.9).',
}
export const wetNaam: Readonly<Record<VerzoekWet, string>> = {
  wmo: 'Wmo 2015',
  jeugdwet: 'Jeugdwet',
  geen: 'Een andere wet: alleen de AVG',
}
export const kanaalNaam: Readonly<Record<Kanaal, string>> = {
  balie: 'Aan de balie',
  huisbezoek: 'Bij een huisbezoek',
  telefoon: 'Door de telefoon',
  brief: 'Met een brief',
  e_mail: 'Met een e-mail',
}
export const identiteitNaam: Readonly<Record<Identiteit, string>> = {
  document: 'Paspoort, rijbewijs of identiteitskaart gezien',
  digid: 'Ingelogd met DigiD',
  bekend: 'Een medewerker kent deze persoon van gezicht',
}
export const besluitNaam: Readonly<Record<Besluit, string>> = {
  ingewilligd: 'Ja',
  deels: 'Voor een deel',
  geweigerd: 'Nee',
}
export const grondNaam: Readonly<Record<Grond, string>> = {
  belang_ander: 'Het schaadt een ander (Wmo 2015 5.3.2, 5.3.5; AVG 15 lid 4)',
  wet_verbiedt: 'Een wet verbiedt het',
  nog_nodig: 'Het is nog nodig: hulp loopt, of er is een bezwaar of claim (AVG 17 lid 3)',
  niet_bevoegd: 'Deze persoon mag dit niet vragen',
  niet_van_ons: 'Wij hebben deze gegevens niet',
  klopt_wel: 'Wat er staat klopt, of is een oordeel van een deskundige',
  buitensporig: 'Het is steeds dezelfde vraag, of duidelijk zonder grond (AVG 12 lid 5)',
}
/** In the letter: the same, to the inwoner. */
export const grondBrief: Readonly<Record<Grond, string>> = {
  belang_ander: 'Het gaat ook over een ander. Die mag er geen last van hebben.',
  wet_verbiedt: 'Een wet zegt dat wij dit niet mogen doen.',
  nog_nodig: 'Wij hebben deze gegevens nog nodig.',
  niet_bevoegd: 'U mag dit niet vragen voor deze persoon.',
  niet_van_ons: 'Wij hebben deze gegevens niet.',
  klopt_wel: 'Wij denken dat het klopt wat er staat.',
  buitensporig: 'U vroeg dit al eerder, en wij gaven toen antwoord.',
}
export const standNaam: Readonly<Record<Stand, string>> = {
  identiteit_nodig: 'Wacht: wie vraagt dit?',
  te_beslissen: 'Te beslissen',
  na_te_kijken: 'Bij een collega',
  uit_te_voeren: 'Nog te doen',
  afgerond: 'Klaar',
  ingetrokken: 'Vervallen',
}
export const weglaatNaam: Readonly<Record<Weglaatgrond, string>> = {
  over_ander: 'Het gaat over een ander, en schaadt die',
  van_ander_in_vertrouwen: 'Een ander vertelde het in vertrouwen',
  gevaar: 'Het brengt iemand in gevaar',
  werkaantekening: 'Een eigen aantekening, die niemand anders zag',
}
export const stukNaam: Readonly<Record<Stuksoort, string>> = {
  inwoner: 'Wie u bent',
  vorig_adres: 'Waar u eerder woonde',
  relatie: 'Wie bij u hoort',
  vertegenwoordiging: 'Wie namens u leest of handelt',
  signaal: 'Iets dat veranderde',
  melding: 'Melding',
  verwijzing: 'Verwijzing',
  termijn: 'Langer dan de termijn',
  eigen_plan: 'Eigen plan',
  contact: 'Contact',
  gesprek: 'Gesprek',
  plan: 'Plan',
  akkoord: 'Uw antwoord op het plan',
  doel: 'Doel',
  afspraak: 'Afspraak',
  evaluatie: 'Evaluatie',
  gezondheidsbeeld: 'Hoe u het zelf ziet',
  volwassenwording: 'Op weg naar 18 jaar',
  jeugdhulpverlenging: 'Jeugdhulp na 18 jaar',
  regie: 'Wie het plan leidde',
  overleg: 'Overleg over uw plan',
  traject: 'Hulp',
  overdracht: 'Aan een ander team gegeven',
  terugkoppeling: 'Wat het andere team terug vertelde',
  declaratie: 'Wat hulp kostte',
  document: 'Document',
  toestemming: 'Toestemming',
  uitgaand: 'Brief van ons',
  verzoek: 'Vraag over uw gegevens',
}

type Waarom = readonly [veld: string, zin: string]
export const nietVragen: Readonly<Record<Nietvragen, Waarom>> = {
  inwoner_onbekend: [
    'wie',
    'Van deze inwoner weten wij de geboortedatum niet, of hij leeft niet meer. Vul de geboortedatum aan, of vraag het de functionaris gegevensbescherming.',
  ],
  kind_onder_12: [
    'wie',
    'Onder 12 jaar vraagt een kind dit niet zelf (Wmo 2015 5.3.2). Een ouder met gezag of voogd kan het wel vragen.',
  ],
  niet_bevoegd: [
    'wie',
    'Deze persoon mag dit nu niet vragen. Kijk bij Wie mag lezen en handelen wat is vastgelegd, en leg het eerst goed vast.',
  ],
  kind_beslist_mee: ['wilKind', 'Van 12 tot 16 jaar beslist het kind mee. Vraag het, en zet dan het vinkje.'],
  wet_ontbreekt: ['wet', 'Kies bij welke wet de gegevens horen: dat bepaalt hoe lang weghalen mag duren.'],
  dag_nog_niet: ['ontvangenOp', 'Deze dag is er nog niet. Vul in wanneer de vraag binnenkwam.'],
}
const alDicht = 'Een collega was u voor: hierover is al besloten. Kijk wat er nu staat.'
export const waarom: Readonly<Record<VerzoekWeigering | KopieWeigering, Waarom>> = {
  ingetrokken: ['', 'Deze vraag is vervallen. U hoeft niets te doen.'],
  al_beslist: ['', alDicht],
  al_vastgesteld: ['', 'Een collega schreef dit net op. Kijk wat er nu staat.'],
  al_uitgesteld: ['', 'Langer kan één keer, en dat is al gezegd.'],
  te_laat: ['', 'De eerste maand is voorbij. Uitstel moest daarvoor. Geef nu zo snel mogelijk antwoord.'],
  buiten_kalender: ['', 'Deze dag kunnen wij niet uitrekenen. Kijk na wanneer de vraag binnenkwam.'],
  eigen_kring: ['', 'Dit gaat over iemand uit uw eigen kring. Een andere functionaris doet dit.'],
  identiteit_ontbreekt: [
    'besluit',
    'Wij weten nog niet zeker wie dit vraagt. Schrijf dat eerst op, of zeg nee.',
  ],
  mag_niet_meer: [
    'besluit',
    'Deze persoon mag dit vandaag niet meer vragen, bijvoorbeeld door een verjaardag. Zeg nee, en leg uit wie het wel mag.',
  ],
  loopt_nog: [
    'besluit',
    'Er loopt nog hulp of een melding. Zeg voor een deel ja, of nee, en leg uit wat nog nodig is.',
  ],
  grond_ontbreekt: ['grond', 'Kies waarom niet alles mag. De inwoner leest dat ook.'],
  nakijker_ontbreekt: [
    'nakijkerId',
    'Kies een collega die de kopie leest of dit vernietigt. U doet dit niet alleen.',
  ],
  al_afgerond: ['', 'Dit is al klaar of vervallen. Kijk wat er nu staat.'],
  niet_beslist: ['', 'Beslis eerst.'],
  kopie_niet_nagekeken: ['', 'De collega heeft de kopie nog niet nagekeken.'],
  niet_geweigerd: ['', 'Een verklaring hoort bij iets dat wij niet verbeterden.'],
  al_verklaard: ['', 'Er staat al een verklaring bij. Kijk wat er nu staat.'],
  niet_gevraagd: ['', 'Deze kopie is aan een ander gevraagd.'],
  al_nagekeken: ['', 'Deze kopie is al nagekeken. Er kan niets meer uit.'],
  niets_genoemd: ['dingen', 'Kies wat weg gaat, of zeg nee.'],
  ding_kan_niet: [
    'dingen',
    'Dit kan nu niet weg, of niet zonder wat erbij hoort. Kies bij een melding of plan ook de hulp die eruit kwam.',
  ],
  niet_alles_genoemd: [
    'besluit',
    'Niet alles gaat weg. Zeg voor een deel ja, en kies waarom de rest blijft.',
  ],
  niet_alles_weg: [
    '',
    'De collega heeft nog niet alles vernietigd wat u noemde. Daarna kunt u dit afronden.',
  ],
  wacht_op_niemand: ['', 'Deze vraag wacht niet op een collega. Kijk hoe het nu staat.'],
  nakijker_is_het_al: ['nakijkerId', 'Deze collega is het al. Kies een ander.'],
  stuk_onbekend: ['stuk', 'Dit stuk is er niet meer. Kies opnieuw.'],
}

const dingSoort: Readonly<Record<Dingsoort, string>> = {
  traject: 'Hulp, begonnen op',
  contact: 'Contact van',
  melding: 'Melding van',
  plan: 'Plan van',
}
/** To the inwoner: kind and day. */
export const dingBrief = ({ soort, dag }: Ding): string => `${dingSoort[soort]} ${schrijfDatum(dag)}`
/** For us: with the end of its number, as the lists of destroying have it. */
export const dingNaam = (ding: Ding): string => `${dingBrief(ding)}, kenmerk ${ding.id.slice(-12)}`

export const redenZin: Readonly<Record<Reden, string>> = {
  is_er_niet: 'Het is er niet meer.',
  loopt_nog: 'Dit loopt nog.',
  stop: 'Iemand zei dat dit niet weg mag.',
  zegel: 'Er ligt een zegel op een stuk.',
  verzoek_open: 'Een inwoner vroeg nog iets over de eigen gegevens.',
  wordt_nagekeken: 'Wie keek in dit dossier, wordt nog nagekeken.',
  werk_loopt: 'In dit huishouden loopt werk onder dezelfde wet.',
  hoort_bij_ander_werk: 'Ander werk heeft dit nog nodig. Dat gaat eerst.',
  ook_van_ander: 'Het gaat ook over een ander.',
}

const nogNietNu = 'Dit kunnen wij nu nog niet weghalen.'
/** In the letter; what only we may know is not in it. */
export const redenBrief: Readonly<Record<Reden, string>> = {
  is_er_niet: 'Dit hebben wij niet meer.',
  loopt_nog: 'Dit loopt nog.',
  stop: nogNietNu,
  zegel: nogNietNu,
  verzoek_open: 'Er is nog een andere vraag over deze gegevens.',
  wordt_nagekeken: nogNietNu,
  werk_loopt: 'Er loopt nog andere hulp.',
  hoort_bij_ander_werk: 'Dit hoort bij iets dat wij nog nodig hebben.',
  ook_van_ander: 'Het gaat ook over een ander.',
}

const belemmerd = Object.fromEntries(
  Object.entries(redenZin).map(([reden, zin]) => [reden, ['', zin]]),
) as unknown as Readonly<Record<Reden, Waarom>>
export const waaromNietWeg: Readonly<Record<VernietigWeigering, Waarom>> = {
  ...belemmerd,
  niet_gevraagd: ['', 'Dit is aan een ander gevraagd.'],
  eigen_besluit: ['', 'U besliste dit. Een ander vernietigt.'],
  ding_onbekend: ['', 'Dit staat niet in het besluit. Open de pagina opnieuw.'],
  al_afgerond: ['', 'Deze vraag is al klaar of vervallen. U hoeft niets te doen.'],
  mag_niet_meer: ['', 'Deze persoon mag dit vandaag niet meer vragen. Bel de functionaris.'],
}
