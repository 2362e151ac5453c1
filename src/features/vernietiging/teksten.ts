// The words of destroying: how far a list is, what is in the way, and why somebody cannot do something.

import type { Weigering as AfhaalWeigering } from './afhalen.ts'
import type { Belemmering } from './belemmering.ts'
import type { Weigering as KeurWeigering } from './goedkeuren.ts'
import type { Weigering as IntrekWeigering } from './intrekken.ts'
import type { OpstelWeigering } from './lijst.commands.ts'
import type { OphefWeigering, Weigering as StopWeigering } from './stoppen.ts'
import type { Regel, Status } from './vernietigingslijst.ts'

export const statusNaam: Readonly<Record<Status, string>> = {
  opgesteld: 'Wacht op akkoord',
  goedgekeurd: 'Goedgekeurd',
  uitgevoerd: 'Uitgevoerd',
  ingetrokken: 'Ingetrokken',
}

export const regelNaam: Readonly<Record<Regel['status'], string>> = {
  erop: 'Op de lijst',
  eraf: 'Van de lijst gehaald',
  vernietigd: 'Vernietigd',
  gebleven: 'Gebleven',
}

/** What stood in the way, in a sentence of a line that stayed. */
export const belemmeringZin: Readonly<Record<Belemmering, string>> = {
  is_er_niet: 'Het was er niet meer.',
  loopt_nog: 'Er wordt weer aan gewerkt.',
  stop: 'Iemand zei dat dit niet weg mag.',
  zegel: 'Er ligt een zegel op een stuk. Vraag wie op het zegel staat.',
  verzoek_open: 'Een inwoner vroeg iets over de eigen gegevens. Dat is nog niet klaar.',
  wordt_nagekeken: 'Wie keek in dit dossier, wordt nog nagekeken.',
  werk_loopt: 'In dit huishouden loopt werk onder dezelfde wet.',
  hoort_bij_ander_werk: 'Ander werk heeft dit nog nodig.',
}

type Zin = readonly [veld: string, zin: string]

export const opstelWaarom: Readonly<Record<OpstelWeigering, Zin>> = {
  er_is_een_lijst: ['', 'Er is al een lijst. Maak die eerst af of trek haar in.'],
  geen_bewaartermijn: ['', 'Er is nog geen bewaartermijn. Leg er eerst een vast bij Bewaartermijnen.'],
  niets_te_vernietigen: ['', 'Er is niets waarvan de bewaartermijn voorbij is en dat weg mag.'],
}

/** Without who or what it is (access.md H2, H3). */
const teNa =
  'Over deze lijst mag u niet beslissen: iets erop staat u te na. Wat dat is, zeggen wij niet. Vraag een ander. Is er niemand anders? Trek de lijst in en stel zelf een nieuwe op: dan beslissen anderen.'

export const keurWaarom: Readonly<Record<KeurWeigering, Zin>> = {
  lijst_wacht_niet: ['', 'Deze lijst wacht niet op akkoord. Kijk hoe ver zij is.'],
  eigen_lijst: ['', 'U stelde deze lijst op. Twee anderen keuren haar goed.'],
  al_akkoord: ['', 'U gaf al akkoord. Nog één ander moet kijken.'],
  staat_te_na: ['', teNa],
  lijst_is_leeg: ['', 'Er staat niets meer op deze lijst. Trek haar in.'],
}

export const afhaalWaarom: Readonly<Record<AfhaalWeigering, Zin>> = {
  lijst_is_voorbij: ['', 'Deze lijst is al klaar.'],
  staat_te_na: ['', teNa],
  regel_is_er_niet: ['nummer', 'Dit nummer staat niet op de lijst. Kijk in de eerste kolom.'],
  regel_is_al_klaar: ['nummer', 'Deze regel is al van de lijst of al vernietigd.'],
  reden_ontbreekt: ['reden', 'Schrijf waarom dit nog niet weg mag.'],
}

export const intrekWaarom: Readonly<Record<IntrekWeigering, Zin>> = {
  lijst_is_voorbij: ['', 'Deze lijst is al klaar.'],
  al_begonnen: ['', 'Het vernietigen is begonnen. Haal de regels die moeten blijven van de lijst.'],
}

export const stopWaarom: Readonly<Record<StopWeigering, Zin>> = {
  is_er_niet: ['adres', 'Dit bestaat niet (meer). Kijk of het adres heel is geplakt.'],
  is_al_gestopt: ['adres', 'Hier ligt al een stop op. Zij staat hieronder.'],
  reden_ontbreekt: ['reden', 'Schrijf waarom dit niet weg mag.'],
}

export const ophefWaarom: Readonly<Record<OphefWeigering, Zin>> = {
  al_opgeheven: ['', 'Een ander hief deze stop net op.'],
  reden_ontbreekt: ['reden', 'Schrijf waarom dit nu wel weg mag.'],
}
