// A municipality made by chance: its cases by kern, deur and quarter, and what would be counted of them.

import type { Meting } from '../../../src/features/monitor/meting.ts'

export type Wereld = {
  readonly kernen: readonly string[]
  readonly deuren: readonly string[]
  /** How many cases of each underlying cell: kern × deur × quarter × reached or not. */
  readonly waar: readonly number[]
}
export type Opdracht = {
  readonly inwoners: number
  readonly kernen: number
  readonly deuren: number
  readonly zaad: number
}

export const jaar = '2019'
export const kwartalen = ['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4'] as const

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function loting(zaad: number): () => number {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Plek = {
  readonly kern: number
  readonly deur: number
  readonly kwartaal: number
  readonly bereikt: boolean
}
const nummer = (w: Pick<Wereld, 'deuren'>, { kern, deur, kwartaal, bereikt }: Plek) =>
  ((kern * w.deuren.length + deur) * 4 + kwartaal) * 2 + (bereikt ? 1 : 0)

/** Large and small kernen, as there are; two in a hundred inwoners a quarter. */
export function maakWereld({ inwoners, kernen, deuren, zaad }: Opdracht): Wereld {
  const kans = loting(zaad)
  const namen = (wat: string, aantal: number) => Array.from({ length: aantal }, (_, nr) => `${wat} ${nr + 1}`)
  const wereld = { kernen: namen('kern', kernen), deuren: namen('deur', deuren) }
  const gewicht = wereld.kernen.map(() => kans() ** 3 + 0.01)
  const tot = gewicht.map((_, nr) => gewicht.slice(0, nr + 1).reduce((a, b) => a + b, 0))
  const waar = new Array<number>(kernen * deuren * 8).fill(0)
  const kies = () => {
    const punt = kans() * (tot.at(-1) ?? 0)
    return tot.findIndex((grens) => punt < grens)
  }
  for (let geval = 0; geval < inwoners * 0.08; geval++) {
    const nr = nummer(wereld, {
      kern: kies(),
      deur: Math.floor(kans() ** 2 * deuren),
      kwartaal: Math.floor(kans() * 4),
      bereikt: kans() < 0.6,
    })
    waar[nr] = (waar[nr] ?? 0) + 1
  }
  return { ...wereld, waar }
}

/** The underlying cells that a table cell is the sum of; `teller` of those reached alone. */
export function cellenVan(
  wereld: Wereld,
  m: Pick<Meting, 'periode' | 'splitsing' | 'groep'>,
  wat: 'alle' | 'teller' = 'alle',
): readonly number[] {
  const uit: number[] = []
  for (const [kern, k] of wereld.kernen.entries())
    for (const [deur, d] of wereld.deuren.entries())
      for (const [kwartaal, q] of kwartalen.entries())
        for (const bereikt of [true, false]) {
          if (m.splitsing === 'kern' && m.groep !== k) continue
          if (m.splitsing === 'deur' && m.groep !== d) continue
          if (m.periode !== jaar && m.periode !== q) continue
          if (wat === 'teller' && !bereikt) continue
          uit.push(nummer(wereld, { kern, deur, kwartaal, bereikt }))
        }
  return uit
}

export const tel = (wereld: Wereld, cellen: readonly number[]): number =>
  cellen.reduce((som, nr) => som + (wereld.waar[nr] ?? 0), 0)

export const kpi = {
  code: 'proef',
  telt: 'in de periode',
  delen: [
    { code: 'aantal', eenheid: 'aantal' },
    { code: 'bereikt', eenheid: '%' },
  ],
} as const

/** All metingen of these perioden: the total, by kern and by deur; of the count, and of the percentage. */
export function metingen(wereld: Wereld, perioden: readonly string[]): readonly Meting[] {
  const groepen = [
    { splitsing: 'totaal', namen: [''] },
    { splitsing: 'kern', namen: wereld.kernen },
    { splitsing: 'deur', namen: wereld.deuren },
  ]
  return perioden.flatMap((periode) =>
    groepen.flatMap(({ splitsing, namen }) =>
      namen.flatMap((groep): Meting[] => {
        const waar = { kpi: kpi.code, periode, splitsing, groep }
        const alle = tel(wereld, cellenVan(wereld, waar))
        const teller = tel(wereld, cellenVan(wereld, waar, 'teller'))
        return [
          { ...waar, deel: 'aantal', teller: alle, noemer: null, waarde: alle },
          {
            ...waar,
            deel: 'bereikt',
            teller,
            noemer: alle,
            waarde: alle === 0 ? null : (100 * teller) / alle,
          },
        ]
      }),
    ),
  )
}
