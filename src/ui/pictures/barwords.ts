// What bars beside each other say: which are highest and lowest, which have no figure, which miss the streefwaarde.

import type { Streef } from './drawing.tsx'
import { extremes, isOfZijn, names } from './phrase.ts'

export type Bar = {
  readonly naam: string
  readonly waarde: number | null
  /** The value with its unit, or why there is none. */
  readonly tekst: string
  /** 'mist': does not reach its streefwaarde; 'open': too few cases to judge. */
  readonly stand?: 'mist' | 'open'
}

export type BarData = {
  /** What is counted, such as "Maatwerk". */
  readonly naam: string
  readonly staven: readonly Bar[]
  readonly streef?: Streef | null
}

const namenVan = (staven: readonly Bar[]) => staven.map(({ naam }) => naam)

function uitersten(naam: string, staven: readonly Bar[]): readonly string[] {
  const { met, hoogst, laagst, zonder } = extremes(staven)
  const [top] = hoogst
  const [bodem] = laagst
  if (!top || !bodem) return [`${naam}: er is hier nog niets geteld.`]
  const achter = zonder.length > 0 ? [`Voor ${names(namenVan(zonder))} is er geen cijfer.`] : []
  if (met.length === 1) return [`${naam}: ${top.tekst} bij ${top.naam}.`, ...achter]
  if (top.waarde === bodem.waarde) return [`${naam}: ${top.tekst} in elk van de ${met.length}.`, ...achter]
  return [
    `${naam}: het hoogst ${isOfZijn(namenVan(hoogst))} ${names(namenVan(hoogst))} met ${top.tekst},`,
    `het laagst ${isOfZijn(namenVan(laagst))} ${names(namenVan(laagst))} met ${bodem.tekst}.`,
    ...achter,
  ]
}

function oordelen(staven: readonly Bar[], streef: Streef | null | undefined): readonly string[] {
  if (!streef) return []
  const met = staven.filter(({ waarde }) => waarde !== null)
  const mist = met.filter(({ stand }) => stand === 'mist')
  const open = met.filter(({ stand }) => stand === 'open')
  const beoordeeld = met.length - open.length
  return [
    `De streefwaarde is ${streef.tekst}.`,
    ...(mist.length > 0
      ? [
          `${mist.length} van de ${beoordeeld} ${mist.length === 1 ? 'haalt' : 'halen'} die niet: ${names(namenVan(mist))}.`,
        ]
      : []),
    ...(mist.length === 0 && beoordeeld > 0 ? ['Waar wij oordelen, wordt die gehaald.'] : []),
    ...(open.length > 0 ? [`Te weinig gevallen voor een oordeel: ${names(namenVan(open))}.`] : []),
  ]
}

/** The sentence of bars. */
export const barWords = ({ naam, staven, streef }: BarData): string =>
  [...uitersten(naam, staven), ...oordelen(staven, streef)].join(' ')
