// From when a look asks for an explanation: numbers with a day, an owner and a source; the functionaris decides on them (decision 0017).

import type { Rol } from '../medewerker/rechten.ts'
import type { Datum } from '../termijn/datum.ts'

export const grenscodes = [
  'straat_keren',
  'naam_keren',
  'naam_dragers',
  'vervolg_dagen',
  'vervolg_keren',
  'vervolg_keren_team',
  'veel_factor',
  'veel_keren',
  'veel_collegas',
  'nacht_keren',
  'nacht_tot_uur',
  'vrije_dag_keren',
  'rust_weken',
  'beoordelen_werkdagen',
] as const
export type Grenscode = (typeof grenscodes)[number]

export type Controlegrens = {
  readonly code: Grenscode
  readonly vanaf: Datum
  readonly waarde: number
  readonly zin: string
  readonly bron: string
}
export type Grenzen = Readonly<Record<Grenscode, number>>

/** Who changes a number here, and writes down from which day. */
export const eigenaar = 'Functionaris gegevensbescherming'

const begin = '2015-01-01'
const opzet = 'opzet van dit programma'
const eigen = 'eigen keuze, nagaan na een half jaar'

/** Of each code the line with the latest day counts; an older line stays, so that an older round can be explained. */
export const controlegrenzen: readonly Controlegrens[] = [
  {
    code: 'straat_keren',
    vanaf: begin,
    waarde: 1,
    zin: 'Zo vaak keek iemand bij een inwoner in de eigen straat (zelfde straat en zelfde vier cijfers van de postcode).',
    bron: opzet,
  },
  {
    code: 'naam_keren',
    vanaf: begin,
    waarde: 1,
    zin: 'Zo vaak keek iemand bij een inwoner met dezelfde achternaam.',
    bron: opzet,
  },
  {
    code: 'naam_dragers',
    vanaf: begin,
    waarde: 40,
    zin: 'Een achternaam telt alleen als hoogstens zoveel inwoners haar hebben: een Jansen is meestal geen familie.',
    bron: eigen,
  },
  {
    code: 'vervolg_dagen',
    vanaf: begin,
    waarde: 14,
    zin: 'Zoveel dagen ervoor of erna deed iemand niets aan het dossier.',
    bron: opzet,
  },
  {
    code: 'vervolg_keren',
    vanaf: begin,
    waarde: 2,
    zin: 'Zo vaak keek iemand zonder vervolg, zonder dat het werk op naam stond of van het team was.',
    bron: eigen,
  },
  {
    code: 'vervolg_keren_team',
    vanaf: begin,
    waarde: 5,
    zin: 'Zo vaak keek iemand zonder vervolg bij werk van het eigen team.',
    bron: eigen,
  },
  {
    code: 'veel_factor',
    vanaf: begin,
    waarde: 3,
    zin: 'Meer dan zoveel keer de mediaan van de collega’s in het team, in een week.',
    bron: opzet,
  },
  {
    code: 'veel_keren',
    vanaf: begin,
    waarde: 100,
    zin: 'En ten minste zoveel keer in die week.',
    bron: eigen,
  },
  {
    code: 'veel_collegas',
    vanaf: begin,
    waarde: 3,
    zin: 'Met minder collega’s die keken, telt de mediaan van alle anderen; zijn ook dat er minder, dan telt dit niet.',
    bron: eigen,
  },
  { code: 'nacht_keren', vanaf: begin, waarde: 1, zin: 'Zo vaak keek iemand in de nacht.', bron: opzet },
  {
    code: 'nacht_tot_uur',
    vanaf: begin,
    waarde: 6,
    zin: 'De nacht duurt van 0 uur tot dit uur.',
    bron: opzet,
  },
  {
    code: 'vrije_dag_keren',
    vanaf: begin,
    waarde: 1,
    zin: 'Zo vaak keek iemand in een weekend of op een feestdag, overdag of in de avond.',
    bron: opzet,
  },
  {
    code: 'rust_weken',
    vanaf: begin,
    waarde: 12,
    zin: 'Was hetzelfde in orde, dan komt het zoveel weken niet terug.',
    bron: eigen,
  },
  {
    code: 'beoordelen_werkdagen',
    vanaf: begin,
    waarde: 5,
    zin: 'Binnen zoveel werkdagen wordt een regel beoordeeld.',
    bron: 'zoals bij noodtoegang',
  },
]

/** Who works at night and in the weekend: the crisis work of the interventieteam. Their other looks count as anybody’s. */
export const altijdBereikbaar: readonly Rol[] = ['interventieteam']

/** The lines that hold on a day. */
export const geldendOp = (dag: Datum, alle = controlegrenzen): Controlegrens[] =>
  grenscodes.flatMap((code) => {
    const passend = alle.filter((g) => g.code === code && g.vanaf <= dag)
    return passend.toSorted((a, b) => (a.vanaf < b.vanaf ? 1 : -1)).slice(0, 1)
  })

/** Their numbers; throws when a code has none on that day, for that is a fault in the list. */
export function grenzenOp(dag: Datum): Grenzen {
  const paren = geldendOp(dag).map(({ code, waarde }) => [code, waarde] as const)
  if (paren.length !== grenscodes.length) throw new Error(`not every controlegrens holds on ${dag}`)
  return Object.fromEntries(paren) as Grenzen
}
