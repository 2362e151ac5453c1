// Chance that repeats itself: the same seed gives the same municipality, on every computer.

import { uuidV7 } from '../../src/platform/clock.ts'

export type Toeval = {
  /** At least 0, below 1. */
  getal(): number
  /** A whole number, both ends included. */
  tussen(laagste: number, hoogste: number): number
  kans(p: number): boolean
  kies<T>(lijst: readonly T[]): T
  /** A uuid v7 whose time is the moment of the event. */
  id(op: Date): string
}

/** A stream of its own per subject, so that a change in one does not shift the others. */
export function toeval(zaad: string): Toeval {
  const woord = sfc32(zaad)
  const getal = () => woord() / 4_294_967_296
  const tussen = (laagste: number, hoogste: number) => laagste + Math.floor(getal() * (hoogste - laagste + 1))
  const hex = () => woord().toString(16).padStart(8, '0')
  return {
    getal,
    tussen,
    kans: (p) => getal() < p,
    kies: (lijst) => lijst[Math.floor(getal() * lijst.length)] as (typeof lijst)[number],
    id: (op) => {
      const [a, b, c] = [hex(), hex(), hex()]
      // RFC 9562: the variant is two fixed bits, so the first digit of the fourth group is 8, 9, a or b.
      const variant = '89ab'[Number.parseInt(a[0] as string, 16) % 4]
      return uuidV7(
        op.getTime(),
        `00000000-0000-4${a.slice(1, 4)}-${variant}${a.slice(4, 7)}-${b}${c.slice(4)}`,
      )
    },
  }
}

/** Keys by weight: `const soort = trekker({ a: 3, b: 1 })`, and then `soort(t)` is 'a' three times out of four. */
export function trekker<K extends string>(gewichten: Readonly<Record<K, number>>): (t: Toeval) => K {
  const keuzes = Object.entries<number>(gewichten) as [K, number][]
  const totaal = keuzes.reduce((som, [, gewicht]) => som + gewicht, 0)
  return (t) => {
    let over = t.getal() * totaal
    for (const [keuze, gewicht] of keuzes) {
      over -= gewicht
      if (over < 0) return keuze
    }
    return keuzes[0]?.[0] as K
  }
}

/** `aantal` keys in exactly these proportions (largest remainder), shuffled. */
export function deck<K extends string>(
  t: Toeval,
  gewichten: Readonly<Record<K, number>>,
  aantal: number,
): K[] {
  const keuzes = Object.entries<number>(gewichten) as [K, number][]
  const totaal = keuzes.reduce((som, [, gewicht]) => som + gewicht, 0)
  const delen = keuzes.map(([keuze, gewicht]) => {
    const deel = (gewicht * aantal) / totaal
    return { keuze, heel: Math.floor(deel), rest: deel % 1 }
  })
  let over = aantal - delen.reduce((som, { heel }) => som + heel, 0)
  for (const deel of delen.toSorted((a, b) => b.rest - a.rest)) if (over-- > 0) deel.heel += 1
  return schud(
    t,
    delen.flatMap(({ keuze, heel }) => Array<K>(heel).fill(keuze)),
  )
}

/** The same things in another order (Fisher and Yates). */
export function schud<T>(t: Toeval, lijst: readonly T[]): T[] {
  const anders = [...lijst]
  for (let at = anders.length - 1; at > 0; at--) {
    const ander = t.tussen(0, at)
    const bewaard = anders[at] as T
    anders[at] = anders[ander] as T
    anders[ander] = bewaard
  }
  return anders
}

/** The small fast counter generator (sfc32), 32 bits at a time; seeded by hashing the words of the seed. */
function sfc32(zaad: string): () => number {
  let [a, b, c, teller] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]
  const woord = () => {
    const uit = (a + b + teller) | 0
    teller = (teller + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + uit
    c |= 0
    return uit >>> 0
  }
  for (const letter of zaad) {
    a ^= letter.codePointAt(0) ?? 0
    for (let keer = 0; keer < 4; keer++) woord()
  }
  for (let keer = 0; keer < 12; keer++) woord()
  return woord
}
