// What the page of the prognose shows: years known and expected of what was chosen, each category, each measure, and the terugtoets.

import { isKlein } from '../analyse/analyse.ts'
import { type Hoofdcategorie, hoofdcategorieen } from '../kosten/declaratie.ts'
import { type Kostenmaatregel, maatregelcategorieen, valtOnder } from './kostenmaatregel.ts'
import { type Basis, type Bevolking, basisVan, type Categoriejaar, raam } from './prognose.ts'
import { margeOp, type Terugtoets, terugtoetsen, type Verleden } from './terugtoets.ts'

export const prognosedelen = ['alles', ...maatregelcategorieen] as const
export type Prognosedeel = (typeof prognosedelen)[number]

export type Gegevens<M extends Kostenmaatregel = Kostenmaatregel> = Verleden & {
  readonly maatregelen: readonly M[]
}
export type Keuze = {
  readonly basisjaar: number
  readonly deel: Prognosedeel
  /** Ids of the measures that are on. */
  readonly aan: ReadonlySet<string>
}

/** In cents. */
export type Prognosejaar = {
  readonly jaar: number
  readonly zonder: number
  readonly met: number
  /** Undefined where too little is known to say how far off it may be. */
  readonly tussen: { readonly laag: number; readonly hoog: number } | undefined
}
export type Categorieprognose = {
  readonly basis: Basis
  /** Clients and cents of the base year, and of each year after it with the measures that are on. */
  readonly toen: { readonly clienten: number; readonly bedrag: number }
  readonly jaren: readonly { readonly jaar: number; readonly clienten: number; readonly bedrag: number }[]
}
/** What one measure does by itself, below nought when it saves. */
export type Maatregeleffect<M extends Kostenmaatregel = Kostenmaatregel> = {
  readonly maatregel: M
  readonly isAan: boolean
  readonly laatste: number
  readonly totaal: number
}
export type Uitkomst<M extends Kostenmaatregel = Kostenmaatregel> = {
  /** What was declared, up to and including the base year. */
  readonly bekend: readonly { readonly jaar: number; readonly bedrag: number }[]
  readonly jaren: readonly Prognosejaar[]
  readonly categorieen: readonly Categorieprognose[]
  /** Of these too little was declared, or by too few clients to show. */
  readonly ontbreekt: readonly Hoofdcategorie[]
  readonly effecten: readonly Maatregeleffect<M>[]
  readonly toetsen: readonly Terugtoets[]
}

const som = (getallen: readonly number[]) => getallen.reduce((totaal, n) => totaal + n, 0)

/** The years from which a prognose can be made: something was declared, and it is known who lived here. */
export const basisjaren = ({ jaren, bevolking }: Verleden): readonly number[] =>
  [
    ...new Set(jaren.filter((c) => basisVan(c, bevolking.get(c.jaar) ?? [])).map(({ jaar }) => jaar)),
  ].toSorted((a, b) => a - b)

export function uitkomstVan<M extends Kostenmaatregel>(g: Gegevens<M>, k: Keuze): Uitkomst<M> {
  const gekozen = hoofdcategorieen.filter((c) => k.deel === 'alles' || valtOnder(c, k.deel))
  const toen = g.jaren.filter((c) => c.jaar === k.basisjaar && gekozen.includes(c.categorie))
  const bases = toen.flatMap((c) => {
    const basis = basisVan(c, g.bevolking.get(c.jaar) ?? [])
    return basis ? [{ basis, toen: { clienten: c.clienten, bedrag: c.bedrag } }] : []
  })
  const namen = bases.map(({ basis }) => basis.categorie)
  const jaren = [...g.bevolking].filter(([jaar]) => jaar > k.basisjaar).toSorted(([a], [b]) => a - b)
  const aan = g.maatregelen.filter(({ id }) => k.aan.has(id))
  const reeks = (maatregelen: readonly M[]) =>
    jaren.map(([jaar, bevolking]) =>
      som(bases.map(({ basis }) => raam(basis, { jaar, bevolking, maatregelen }).bedrag)),
    )
  const [zonder, met] = [reeks([]), reeks(aan)]
  const toetsen = terugtoetsen(g, { categorieen: namen, tot: k.basisjaar })
  return {
    bekend: bekendeJaren(g.jaren, namen, k.basisjaar),
    jaren: jaren.map(([jaar], at) => ({
      ...{ jaar, zonder: zonder[at] ?? 0, met: met[at] ?? 0 },
      tussen: tussenVan(met[at] ?? 0, margeOp(toetsen, jaar - k.basisjaar)),
    })),
    categorieen: bases.map((b) => ({ ...b, jaren: jaren.map(geraamd(b.basis, aan)) })),
    ontbreekt: toen.filter((c) => !namen.includes(c.categorie)).map(({ categorie }) => categorie),
    effecten: g.maatregelen.map((maatregel) => {
      const verschil = reeks([maatregel]).map((bedrag, at) => bedrag - (zonder[at] ?? 0))
      return {
        ...{ maatregel, isAan: k.aan.has(maatregel.id) },
        ...{ laatste: verschil.at(-1) ?? 0, totaal: som(verschil) },
      }
    }),
    toetsen,
  }
}

const geraamd =
  (basis: Basis, maatregelen: readonly Kostenmaatregel[]) =>
  ([jaar, bevolking]: readonly [number, Bevolking]) => ({
    jaar,
    ...raam(basis, { jaar, bevolking, maatregelen }),
  })

const tussenVan = (bedrag: number, marge: number | undefined): Prognosejaar['tussen'] =>
  marge === undefined ? undefined : { laag: Math.max(0, bedrag * (1 - marge)), hoog: bedrag * (1 + marge) }

/** Declared per year, of the categories that are in the prognose; what so few cost is left out. */
function bekendeJaren(
  jaren: readonly Categoriejaar[],
  categorieen: readonly Hoofdcategorie[],
  tot: number,
): Uitkomst['bekend'] {
  const mee = jaren.filter((c) => c.jaar <= tot && categorieen.includes(c.categorie) && !isKlein(c.clienten))
  return [...Map.groupBy(mee, ({ jaar }) => jaar)]
    .map(([jaar, van]) => ({ jaar, bedrag: som(van.map(({ bedrag }) => bedrag)) }))
    .toSorted((a, b) => a.jaar - b.jaar)
}
