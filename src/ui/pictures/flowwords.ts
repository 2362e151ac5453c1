// What a flow says: from each side how many there were, and where they went.

import { names } from './phrase.ts'

export type Stroom = { readonly van: string; readonly naar: string; readonly aantal: number }
export type FlowData = {
  /** What is counted, such as "Jongeren die 18 werden". */
  readonly naam: string
  readonly stromen: readonly Stroom[]
  /** A count as a person reads it. */
  readonly schrijf: (aantal: number) => string
}

const som = (stromen: readonly Stroom[]) => stromen.reduce((alle, { aantal }) => alle + aantal, 0)

/** The names of one side in their order, each with its streams and their sum. */
export function sides(stromen: readonly Stroom[], kant: 'van' | 'naar') {
  const namen = [...new Set(stromen.map((stroom) => stroom[kant]))]
  return namen.map((naam) => {
    const eigen = stromen.filter((stroom) => stroom[kant] === naam)
    return { naam, stromen: eigen, aantal: som(eigen) }
  })
}

/** The sentence of a flow. */
export function flowWords({ naam, stromen, schrijf }: FlowData): string {
  const geteld = stromen.filter(({ aantal }) => aantal > 0)
  if (geteld.length === 0) return `${naam}: er is hier nog niemand geteld.`
  const zinnen = sides(geteld, 'van').map((bron) => {
    const delen = bron.stromen
      .toSorted((a, b) => b.aantal - a.aantal)
      .map(
        (s) => `${schrijf(s.aantal)} naar ${s.naar} (${Math.round((100 * s.aantal) / bron.aantal)}\u00a0%)`,
      )
    return `Van ${schrijf(bron.aantal)} uit ${bron.naam}: ${names(delen, 8)}.`
  })
  return [`${naam}.`, ...zinnen].join(' ')
}
