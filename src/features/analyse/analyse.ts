// Analyse: the pictures of bijlage III of the policy plan, worked out from counted declaraties; cents in, cents out.

import type { Kostenwet } from '../kosten/declaratie.ts'

type Telling = {
  readonly jaar: number
  readonly sleutel: string
  readonly clienten: number
  readonly bedrag: number
}

/** An amount of fewer people than this is nearly an amount of one of them: how many they are is shown, what they cost is not. */
const minstens = 5
export const isKlein = (aantal: number): boolean => aantal > 0 && aantal < minstens

export type Leeftijdsjaar = {
  readonly leeftijd: number
  readonly clienten: number
  readonly bedrag: number
  /** Per client; null where nobody was counted, or too few to show. */
  readonly gemiddeld: number | null
}

/** Youth from 0 to 23, Wmo from 18 to 100: the ages the policy plan draws. */
const leeftijden: Readonly<Record<Kostenwet, readonly [number, number]>> = {
  jeugdwet: [0, 23],
  wmo: [18, 100],
}

/** Every age year of a wet in a year, also those nobody has. */
export function perLeeftijd(
  tellingen: readonly Telling[],
  wet: Kostenwet,
  jaar: number,
): readonly Leeftijdsjaar[] {
  const [van, tot] = leeftijden[wet]
  return Array.from({ length: tot - van + 1 }, (_, at) => {
    const leeftijd = van + at
    const telling = tellingen.find((t) => t.jaar === jaar && t.sleutel === `${wet}/${leeftijd}`)
    const { clienten, bedrag } = telling ?? { clienten: 0, bedrag: 0 }
    return {
      leeftijd,
      clienten,
      bedrag,
      gemiddeld: clienten > 0 && !isKlein(clienten) ? bedrag / clienten : null,
    }
  })
}

export type Aandeel = {
  readonly naam: string
  readonly bedrag: number
  /** Percentage of all. */
  readonly aandeel: number
  /** Percentage more than the year before; undefined for who had nothing then. */
  readonly groei: number | undefined
}

/** Who got which part of a year, the largest first. */
export function aandelen(tellingen: readonly Telling[], jaar: number): readonly Aandeel[] {
  const nu = tellingen.filter((t) => t.jaar === jaar)
  const totaal = nu.reduce((som, { bedrag }) => som + bedrag, 0)
  const vorig = new Map(tellingen.filter((t) => t.jaar === jaar - 1).map((t) => [t.sleutel, t.bedrag]))
  return nu
    .map(({ sleutel, bedrag }): Aandeel => {
      const eerder = vorig.get(sleutel) ?? 0
      return {
        ...{ naam: sleutel, bedrag, aandeel: totaal > 0 ? (100 * bedrag) / totaal : 0 },
        groei: eerder > 0 ? (100 * (bedrag - eerder)) / eerder : undefined,
      }
    })
    .toSorted((a, b) => b.bedrag - a.bedrag)
}

/** The parts of a key that begins with this, by the rest of it, of one year. */
export const metBegin = <T extends { readonly jaar: number; readonly sleutel: string }>(
  tellingen: readonly T[],
  begin: string,
  jaar: number,
): readonly (T & { readonly deel: string })[] =>
  tellingen
    .filter((t) => t.jaar === jaar && t.sleutel.startsWith(`${begin}/`))
    .map((t) => ({ ...t, deel: t.sleutel.slice(begin.length + 1) }))
