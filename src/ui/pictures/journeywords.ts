// What a journey says: how many steps in which time, with what it began, how many ran at once, what runs still.

import { names } from './phrase.ts'

/** A day as '2019-03-01'. */
export type Dag = string

export type Stap = {
  readonly naam: string
  readonly van: Dag
  /** The first day without it; null: it runs still. */
  readonly tot: Dag | null
}
export type JourneyData = {
  /** Whose journey, without a name where the reader may not know it: "Dit huishouden". */
  readonly naam: string
  readonly van: Dag
  readonly tot: Dag
  readonly stappen: readonly Stap[]
  /** What happened on one day, such as a melding. */
  readonly momenten?: readonly { readonly naam: string; readonly op: Dag }[]
}

const maand = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'long', year: 'numeric' })
export const tijd = (dag: Dag): number => Date.parse(`${dag}T00:00:00Z`)
export const maandTekst = (dag: Dag): string => maand.format(tijd(dag))

/** The largest number of steps on one day; that only grows on a day on which one begins. */
function tegelijk({ stappen }: JourneyData): number {
  const opDag = (dag: Dag) =>
    stappen.filter(({ van, tot }) => van <= dag && (tot === null || tot > dag)).length
  return Math.max(0, ...stappen.map(({ van }) => opDag(van)))
}

/** "van maart 2016 tot juni 2018", or since when. */
export const duurTekst = ({ van, tot }: Stap): string =>
  tot === null ? `vanaf ${maandTekst(van)}, loopt nog` : `van ${maandTekst(van)} tot ${maandTekst(tot)}`

/** The sentence of a journey. */
export function journeyWords(data: JourneyData): string {
  const { naam, momenten = [] } = data
  const stappen = data.stappen.toSorted((a, b) => a.van.localeCompare(b.van))
  const [eerste] = stappen
  const lopend = stappen.filter(({ tot }) => tot === null)
  const gebeurd = momenten.map((m) => `${m.naam} (${maandTekst(m.op)})`)
  return [
    eerste
      ? `${naam}: ${stappen.length} ${stappen.length === 1 ? 'stap' : 'stappen'}, de eerste was ${eerste.naam}, ${duurTekst(eerste)}.`
      : `${naam}: er is nog geen hulp geweest.`,
    ...(stappen.length > 1 ? [`Tegelijk liepen er ten hoogste ${tegelijk(data)}.`] : []),
    ...(eerste && lopend.length > 0 ? [`Nu loopt nog: ${names(lopend.map((s) => s.naam))}.`] : []),
    ...(eerste && lopend.length === 0 ? ['Nu loopt er niets meer.'] : []),
    ...(gebeurd.length > 0 ? [`Ook gebeurd: ${names(gebeurd)}.`] : []),
  ].join(' ')
}
