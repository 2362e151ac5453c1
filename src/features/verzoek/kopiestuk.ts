// A piece of a copy: one thing we hold about an inwoner, its words by the niveau they need.

import type { Weergave } from '../autorisatie/present.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'

/** What stands under a label; what is not filled in is not there. */
export type Woorden = Readonly<Record<string, string | number | null>>

export const stuksoorten = [
  'inwoner',
  'vorig_adres',
  'relatie',
  'vertegenwoordiging',
  'signaal',
  'melding',
  'verwijzing',
  'termijn',
  'eigen_plan',
  'contact',
  'gesprek',
  'plan',
  'akkoord',
  'doel',
  'afspraak',
  'evaluatie',
  'gezondheidsbeeld',
  'volwassenwording',
  'jeugdhulpverlenging',
  'regie',
  'overleg',
  'traject',
  'overdracht',
  'terugkoppeling',
  'declaratie',
  'document',
  'toestemming',
  'uitgaand',
  'verzoek',
] as const
export type Stuksoort = (typeof stuksoorten)[number]

export type Kopiestuk = {
  readonly soort: Stuksoort
  readonly id: string
  readonly inwonerId: string
  readonly dag: Datum | null
  readonly wet: Wet | null
  readonly meldingId: string | null
  readonly trajectId: string | null
  /** A child of twelve or older closed it to its parents (H9); that it did leaves with nobody. */
  readonly isDichtVoorOuders: boolean
  /** How far it is and when. */
  readonly L1: Woorden
  /** Where somebody lives: only who may know that reads it. */
  readonly adres: Woorden
  /** The plan. */
  readonly L2: Woorden
  /** The file. */
  readonly L3: Woorden
  /** What is special, such as health. */
  readonly L4: Woorden
}

export const kopieWeergave: Weergave<Kopiestuk> = {
  personen: (s) => [s.inwonerId],
  velden: {
    soort: 'L1',
    id: 'L1',
    inwonerId: 'L1',
    dag: 'L1',
    wet: 'L1',
    meldingId: 'L1',
    trajectId: 'L1',
    isDichtVoorOuders: 'LX',
    L1: 'L1',
    adres: 'L1',
    L2: 'L2',
    L3: 'L3',
    L4: 'L4',
  },
}

/** Above the pieces: which request it answers, of whom it is and who asked. */
type Kop = {
  readonly id: string
  readonly inwonerId: string
  readonly naam: string
  readonly vrager: string
}
export const kopWeergave: Weergave<Kop> = {
  personen: (k) => [k.inwonerId],
  velden: { id: 'L1', inwonerId: 'L1', naam: 'L1', vrager: 'L1' },
}
