// An attack that knows nothing of our rules but what is printed: sums of underlying cells within bounds, solved for each cell.

import { type Bereik, type Som, uitersten } from '../../../src/platform/uitersten.ts'

/** A published number and which underlying cells it is the sum of. */
export type Gedrukt = Bereik & { readonly cellen: readonly number[] }
/** Parts of a base, as a percentage is: teller ≤ noemer, and the ratio between two bounds. */
export type Verhouding = Bereik & { readonly teller: readonly number[]; readonly noemer: readonly number[] }

export type Uitslag = {
  /** Sums of 1-4 people that are known to within two. */
  readonly klein: number
  /** Sums of any size that are known exactly. */
  readonly precies: number
  readonly gezocht: number
}

type Aanval = {
  /** The truth, per underlying cell. */
  readonly waar: readonly number[]
  readonly gedrukt: readonly Gedrukt[]
  readonly verhoudingen?: readonly Verhouding[]
  /** What is looked for: sums of underlying cells. */
  readonly doelen: readonly (readonly number[])[]
}

const som = (waar: readonly number[], cellen: readonly number[]) =>
  cellen.reduce((totaal, nr) => totaal + (waar[nr] ?? 0), 0)

const ratio = ({ teller, noemer }: Verhouding, keer: number): Som['termen'] => {
  const telt = new Map(noemer.map((nr) => [nr, -keer]))
  for (const nr of teller) telt.set(nr, (telt.get(nr) ?? 0) + 1)
  return [...telt]
}

/** How much of what is looked for can be worked out; throws when the truth does not fit what was printed, for then the attack is wrong. */
export async function val({ waar, gedrukt, verhoudingen = [], doelen }: Aanval): Promise<Uitslag> {
  for (const { cellen, van, tot } of gedrukt) {
    const echt = som(waar, cellen)
    if (echt < van || echt > tot) throw new Error(`the truth ${echt} is not between ${van} and ${tot}`)
  }
  // Each target is an unknown of its own, after the cells.
  const onbekenden = [...waar, ...doelen].map(() => ({ van: 0, tot: 1e6 }))
  const sommen: Som[] = [
    ...gedrukt.map(({ cellen, van, tot }) => ({ termen: cellen.map((nr) => [nr, 1] as const), van, tot })),
    ...verhoudingen.flatMap((v) => [
      { termen: ratio(v, v.van), van: 0, tot: Number.POSITIVE_INFINITY },
      { termen: ratio(v, v.tot), van: Number.NEGATIVE_INFINITY, tot: 0 },
    ]),
    ...doelen.map((cellen, nr) => ({
      termen: [...cellen.map((cel) => [cel, 1] as const), [waar.length + nr, -1] as const],
      van: 0,
      tot: 0,
    })),
  ]
  const gezocht = doelen.map((_, nr) => waar.length + nr)
  const bereiken = await uitersten({ onbekenden, sommen }, gezocht, 3)
  if (!bereiken) throw new Error('nothing fits what was printed')
  const uitslagen = doelen.map((cellen, nr) => {
    const { van, tot } = bereiken.get(waar.length + nr) ?? { van: 0, tot: 1e6 }
    return { echt: som(waar, cellen), breedte: tot - van }
  })
  return {
    klein: uitslagen.filter(({ echt, breedte }) => echt >= 1 && echt <= 4 && breedte < 3).length,
    precies: uitslagen.filter(({ breedte }) => breedte < 1).length,
    gezocht: uitslagen.length,
  }
}
