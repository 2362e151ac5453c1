// The words of the weekly review: why a line was drawn, what a judgement means, and why somebody cannot judge.

import type { Weigering } from './beoordelen.ts'
import type { Reden, Uitkomst } from './controle.ts'

export const redenNaam: Readonly<Record<Reden, string>> = {
  zelfde_straat: 'Zelfde straat',
  zelfde_naam: 'Zelfde achternaam',
  zonder_vervolg: 'Zonder vervolg',
  veel: 'Veel vaker dan collega’s',
  nacht: 'In de nacht',
  vrije_dag: 'In het weekend of op een feestdag',
}

type Geteld = { readonly keren: number; readonly inwoners: number; readonly mediaan: number | null }
const maal = (n: number) => (n === 1 ? '1 keer' : `${n} keer`)
const mensen = (n: number) => (n === 1 ? '1 inwoner' : `${n} inwoners`)

/** What was counted, in one sentence. */
export const redenZin: Readonly<Record<Reden, (g: Geteld) => string>> = {
  zelfde_straat: ({ keren }) => `Keek ${maal(keren)} bij een inwoner uit de eigen straat.`,
  zelfde_naam: ({ keren }) => `Keek ${maal(keren)} bij een inwoner met dezelfde achternaam.`,
  zonder_vervolg: ({ keren }) =>
    `Keek ${maal(keren)} of probeerde het. Het werk stond niet op naam, en er gebeurde niets mee.`,
  veel: ({ keren, inwoners, mediaan }) =>
    `Keek ${maal(keren)}, bij ${mensen(inwoners)}. Collega’s keken in die week meestal ${maal(Math.round(mediaan ?? 0))}.`,
  nacht: ({ keren }) => `Keek ${maal(keren)} in de nacht.`,
  vrije_dag: ({ keren }) => `Keek ${maal(keren)} op een vrije dag, niet in de nacht.`,
}

/** What to ask first; most looks have a good reason. */
export const redenVraag: Readonly<Record<Reden, string>> = {
  zelfde_straat: 'Was dit werk, en wist het team dat het een buur is?',
  zelfde_naam: 'Is het familie? Zet de inwoner dan op de lijst van wie deze medewerker niet mag zien.',
  zonder_vervolg: 'Waarvoor was het nodig? Misschien belde de inwoner en is dat niet opgeschreven.',
  veel: 'Was er iets bijzonders, zoals een waarneming of een overdracht van werk?',
  nacht: 'Was er spoed, of werkte iemand zo laat door?',
  vrije_dag: 'Was er spoed, of werkte iemand een dag extra?',
}

export const uitkomstNaam: Readonly<Record<Uitkomst, string>> = {
  in_orde: 'In orde',
  gesprek: 'Gesprek',
  onterecht: 'Onterecht',
}

export const uitkomstKeuzes = [
  { value: 'in_orde', label: 'In orde', hint: 'Er was een goede reden. Hetzelfde komt een tijd niet terug.' },
  { value: 'gesprek', label: 'Gesprek', hint: 'U praat erover met de medewerker of de teammanager.' },
  {
    value: 'onterecht',
    label: 'Onterecht',
    hint: 'Dit is een datalek. Meld het binnen 72 uur bij de Autoriteit Persoonsgegevens als er risico is (AVG 33), en kijk of u de inwoner moet inlichten (AVG 34).',
  },
] as const

export const waarom: Readonly<Record<Weigering, readonly [veld: string, zin: string]>> = {
  eigen_inzagen: ['', 'Dit gaat over uw eigen inzagen. Een andere functionaris beoordeelt dit.'],
  eigen_kring: ['', 'Dit gaat over iemand uit uw eigen kring. Een andere functionaris beoordeelt dit.'],
  al_beoordeeld: ['', 'Een ander beoordeelde dit net. Hieronder staat wat die zei; dat blijft staan.'],
  toelichting_ontbreekt: ['toelichting', 'Schrijf op wat u deed, of met wie u gaat praten.'],
}
