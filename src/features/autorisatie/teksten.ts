// The words of the autorisatiematrix: who looks, what ties them to the work, and every rule in a sentence.

import type { Recht } from '../medewerker/rechten.ts'
import type { Niveau } from './autorisatie.ts'
import type { Verschilsoort } from './herrekening.ts'
import type { Geheim, Hoedanigheid, Plafond } from './plafond.ts'
import type { Regel } from './regel.ts'
import type { Actie } from './voorwerp.ts'

/** Who has no rol in the werkplek. */
export const andereNaam: Readonly<Partial<Record<Hoedanigheid, string>>> = {
  inwoner: 'Inwoner',
  vertegenwoordiger: 'Vertegenwoordiger van een inwoner',
  aanbieder: 'Aanbieder',
  gecertificeerde_instelling: 'Gecertificeerde instelling of Veilig Thuis',
  klachtbehandelaar: 'Behandelaar van klacht of bezwaar',
  financieel_medewerker: 'Financieel medewerker',
  auditor: 'Auditor of accountant',
  technisch_beheerder: 'Technisch beheerder',
  dienstaccount: 'Programma zonder mens',
  medewerker_zelf: 'Iedere medewerker, over wat van hem of haar zelf is',
}

type Kolom = {
  readonly code: keyof Omit<Plafond, 'aanDeDeur'>
  readonly kop: string
  readonly uitleg: string
}
export const kolommen: readonly Kolom[] = [
  { code: 'genoemd', kop: 'Op naam', uitleg: 'het werk is aan deze medewerker zelf gegeven' },
  { code: 'team', kop: 'Team', uitleg: 'het werk is aan het eigen team gegeven' },
  {
    code: 'metMandaat',
    kop: 'Mandaat',
    uitleg: 'op naam of via het team, onder een wet van het eigen mandaat',
  },
  { code: 'kaart', kop: 'Kaart', uitleg: 'het eigen team droeg het werk over en volgt de voortgangskaart' },
  {
    code: 'regie',
    kop: 'Regie',
    uitleg:
      'wie het plan leidt: wat de inwoner in het plan liet zetten; van de rest alleen dat er iemand is (L0)',
  },
  { code: 'werkverdeling', kop: 'Verdelen', uitleg: 'werk van het eigen team, om het te verdelen' },
  {
    code: 'steekproef',
    kop: 'Steekproef',
    uitleg: 'getrokken door het systeem, of onder een opdracht van de accountant',
  },
  { code: 'voorziening', kop: 'Bedragen', uitleg: 'voorzieningen en bedragen, zonder verhaal' },
  { code: 'inzage', kop: 'Wie keek', uitleg: 'het logboek van wie waarnaar keek' },
  { code: 'herkennen', kop: 'Herkennen', uitleg: 'zoeken of iemand al bekend is' },
  { code: 'eigenStuk', kop: 'Eigen stuk', uitleg: 'wat iemand zelf schreef of op naam kreeg' },
  {
    code: 'zelf',
    kop: 'Zelf',
    uitleg: 'wat iemand zelf opschreef of waar die op naam om gevraagd is, zonder autorisatie',
  },
  {
    code: 'nood',
    kop: 'Nood',
    uitleg: 'noodtoegang zonder tweede persoon; met een tweede persoon tot en met L4',
  },
]

export const geheimNaam: Readonly<Record<Geheim, string>> = {
  niets: 'niets',
  genoemd: 'alleen op naam, zonder adres',
  balie: 'alleen: bijzondere balie',
  ongezien: 'verdelen zonder naam',
  zonder_adres: 'zonder adres',
  eigen: 'de eigen gegevens',
}

export const actieNaam: Readonly<Record<Actie, string>> = {
  zien: 'zien',
  zoeken: 'zoeken',
  wijzigen: 'wijzigen',
  uitvoeren: 'als bestand ophalen',
  delen: 'delen',
  verwijderen: 'verwijderen',
}

export const niveauZin: Readonly<Record<Niveau, string>> = {
  L0: 'alleen dat er iemand bij betrokken is',
  L1: 'hoe ver het is, wie het doet en wanneer',
  L2: 'het plan: doelen, afspraken, besluit',
  L3: 'het dossier: verslagen, notities, brieven',
  L4: 'bijzonder: gezondheid, schulden, geweld',
  LX: 'verzegeld: alleen wie met naam op het zegel staat',
}

export const regelZin: Readonly<Record<Regel, string>> = {
  H1: 'U bent niet (meer) in dienst of niet goed ingelogd: u ziet niets.',
  H2: 'Niemand ziet het eigen dossier in het werk.',
  H3: 'Niemand ziet het dossier van familie, ex-partner, huisgenoot of iemand die op de eigen lijst staat.',
  H4: 'Wat verzegeld is, ziet alleen wie genoemd is. Wie geheim is, ziet alleen wie op naam is aangewezen.',
  H5: 'Gegevens van de ene wet zijn niet voor werk onder een andere wet, tenzij er een grondslag voor is.',
  H6: 'Vrijwilligers zien de voortgang, en verder alleen wat zij zelf schreven of op naam kregen.',
  H7: 'Raad, beleid en contractbeheer zien cijfers en nooit een dossier.',
  H8: 'Wie beheert, ziet geen inhoud. Noodtoegang is er dan ook niet.',
  H9: 'Wat een kind van 12 jaar of ouder voor de ouders sluit, zien de ouders niet.',
  H10: 'Een programma leest alleen de tabellen van zijn eigen taak.',
  O1: 'U heeft geen autorisatie op dit werk, ook niet via uw team.',
  O2: 'Het werk is van een kern waar u niet werkt.',
  O3: 'Het is langer dan twaalf maanden dicht.',
  O4: 'Dit deel, of deze handeling, gaat verder dan uw autorisatie.',
  A0: 'U zoekt of iemand al bekend is: naam, leeftijd en kern.',
  N1: 'U heeft noodtoegang: alleen kijken, hooguit 24 uur. Het wordt altijd nagekeken.',
  E1: 'U schreef het zelf op, of u bent er op naam om gevraagd.',
  A1: 'Het werk is op uw naam gezet.',
  A2: 'Het werk is van uw team.',
  A3: 'Uw team droeg het over en volgt de voortgangskaart.',
  A4: 'U leidt het plan: u ziet wat de inwoner in het plan liet zetten.',
  A5: 'De aanbieder ziet de eigen voorziening.',
  A6: 'U verdeelt het werk van uw team, of het is een getrokken steekproef.',
  A7: 'U houdt toezicht: u ziet wie keek, en van eigen werk de voortgang.',
  A8: 'U doet de financiën: voorzieningen en bedragen, zonder verhaal.',
  A9: 'U behandelt de klacht of het bezwaar: die ene zaak.',
  A10: 'De inwoner leest over zichzelf, of een vertegenwoordiger over wie hij vertegenwoordigt.',
}

/** What is wrong with a grant that was recomputed. */
export const verschilZin: Readonly<Record<Verschilsoort, string>> = {
  niet_gegeven: 'Door niets gegeven wat gebeurde',
  te_lang: 'Loopt door na het einde',
  te_kort: 'Gestopt zonder reden',
  ontbreekt: 'Is er niet meer',
}

/** What a recht is about, as who reads the matrix calls it; the other nouns are the word itself. */
const anderOnderwerp: Readonly<Record<string, string>> = {
  adres: 'Geheim adres',
  autorisatie: 'Autorisaties',
  controle: 'Controle van wie keek',
  gemeente: 'Gemeente',
  gezondheidsbeeld: 'Eigen beeld van de inwoner',
  instelling: 'Instellingen',
  inzage: 'Wie keek',
  kopie: 'Kopie voor de inwoner',
  logboek: 'Log',
  matrix: 'Autorisatiematrix',
  rolvoorstel: 'Bijzondere rol',
  verwerking: 'Verwerkingsregister',
  verzoek: 'Vraag over gegevens',
  werk: 'Werk van een collega',
}
const metHoofdletter = (woord: string) => `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`
const delenVan = (recht: Recht) => recht.split(':') as [string, string]

export const onderwerpVan = (recht: Recht): string => delenVan(recht)[0]
export const onderwerpNaam = (onderwerp: string): string =>
  anderOnderwerp[onderwerp] ?? metHoofdletter(onderwerp.replaceAll('_', ' '))
export const handelingVan = (recht: Recht): string =>
  delenVan(recht)[1].replaceAll('_', ' ').replace('beeindigen', 'beëindigen')
