// Prognose: what a category costs in a year: residents per age × use per age × cost per client, with measures; cents in, cents out.

import { isKlein } from '../analyse/analyse.ts'
import type { Hoofdcategorie } from '../kosten/declaratie.ts'
import { factoren, type Kostenmaatregel } from './kostenmaatregel.ts'

/** Residents by age from 0; the last, of 100, is of everybody from there on. */
export type Bevolking = readonly number[]
export const oudste = 100

/** What was declared of a category in a year. */
export type Categoriejaar = {
  readonly categorie: Hoofdcategorie
  readonly jaar: number
  /** Different people; nought where bills name nobody. */
  readonly clienten: number
  readonly bedrag: number
  /** Of those whose age is known. */
  readonly perLeeftijd: readonly { readonly leeftijd: number; readonly clienten: number }[]
  /** What those together cost. */
  readonly bedragMetLeeftijd: number
}

/** What a prognose of a category starts from. */
export type Basis = {
  readonly categorie: Hoofdcategorie
  readonly jaar: number
  /** Clients per resident, by age; groups of ages with few clients share one. */
  readonly gebruik: readonly number[]
  readonly perClient: number
  /** What has no age: bills of many together. */
  readonly zonderLeeftijd: number
  /** Residents of the ages of this category. */
  readonly inwoners: number
}

export type Geraamd = { readonly clienten: number; readonly bedrag: number }

/** Youth from 0 to 23, Wmo from 18 to 100 (monitor.md, Analyse); transport is of both. */
function leeftijdenVan(categorie: Hoofdcategorie): readonly [number, number] {
  if (categorie.startsWith('jeugd')) return [0, 23]
  return categorie.startsWith('wmo') ? [18, oudste] : [0, oudste]
}

const som = (getallen: readonly number[]) => getallen.reduce((totaal, n) => totaal + n, 0)
const inwonersVan = (categorie: Hoofdcategorie, bevolking: Bevolking): number => {
  const [van, tot] = leeftijdenVan(categorie)
  return som(bevolking.slice(van, tot + 1))
}

/**
 * What a prognose starts from; undefined without residents of these ages, without bills, or with so few clients
 * that what they cost is nearly what one of them costs.
 * In the base year, with its own residents, it answers what was declared.
 */
export function basisVan(c: Categoriejaar, bevolking: Bevolking): Basis | undefined {
  const inwoners = inwonersVan(c.categorie, bevolking)
  if (inwoners === 0 || c.bedrag <= 0 || isKlein(c.clienten)) return undefined
  const [van, tot] = leeftijdenVan(c.categorie)
  const clienten = Array<number>(oudste + 1).fill(0)
  for (const { leeftijd, clienten: n } of c.perLeeftijd) {
    // Who is just outside, such as longer youth care at 24, counts with the nearest age.
    const binnen = Math.min(Math.max(leeftijd, van), tot)
    clienten[binnen] = (clienten[binnen] ?? 0) + n
  }
  const bekend = som(clienten)
  const vast = { categorie: c.categorie, jaar: c.jaar, inwoners }
  if (bekend === 0 || isKlein(bekend)) return { ...vast, gebruik: [], perClient: 0, zonderLeeftijd: c.bedrag }
  // A few people without a known age would be all of what has no age: then they are spread over the others.
  const zonderLeeftijd = isKlein(c.clienten - bekend) ? 0 : c.bedrag - c.bedragMetLeeftijd
  const perClient = (c.bedrag - zonderLeeftijd) / bekend
  const groepen = groepenVan(clienten).map((g) => ({
    ...g,
    inwoners: som(g.leeftijden.map((l) => bevolking[l] ?? 0)),
  }))
  const gebruik = Array<number>(oudste + 1).fill(0)
  for (const { leeftijden, clienten: n, inwoners: van } of groepen)
    for (const leeftijd of leeftijden) gebruik[leeftijd] = van > 0 ? n / van : 0
  const zonderInwoners = som(groepen.filter((g) => g.inwoners === 0).map((g) => g.clienten))
  return { ...vast, gebruik, perClient, zonderLeeftijd: zonderLeeftijd + zonderInwoners * perClient }
}

type Groep = { readonly leeftijden: readonly number[]; readonly clienten: number }

/**
 * Ages with fewer than five clients go together with the next ones that have any, until they are enough; the last ones with those before.
 * It follows from clients alone, so that no age tells how few there are, whatever residents somebody reads in.
 */
function groepenVan(clienten: readonly number[]): readonly Groep[] {
  const groepen: Groep[] = []
  let open: Groep = { leeftijden: [], clienten: 0 }
  for (const [leeftijd, n] of clienten.entries()) {
    if (n === 0) continue
    open = erbij(open, { leeftijden: [leeftijd], clienten: n })
    if (isKlein(open.clienten)) continue
    groepen.push(open)
    open = { leeftijden: [], clienten: 0 }
  }
  const laatste = groepen.pop()
  return laatste ? [...groepen, erbij(laatste, open)] : []
}

const erbij = (a: Groep, b: Groep): Groep => ({
  leeftijden: [...a.leeftijden, ...b.leeftijden],
  clienten: a.clienten + b.clienten,
})

/** What the category costs in this year with these residents, and by how many clients; at the prices of the base year. */
export function raam(
  basis: Basis,
  o: {
    readonly jaar: number
    readonly bevolking: Bevolking
    readonly maatregelen: readonly Kostenmaatregel[]
  },
): Geraamd {
  const { categorie } = basis
  const zonder = factoren(o.maatregelen, { categorie, jaar: o.jaar, leeftijd: undefined })
  const groei = inwonersVan(categorie, o.bevolking) / basis.inwoners
  const begin = basis.zonderLeeftijd * groei * zonder.gebruik * zonder.kosten
  return basis.gebruik.reduce<Geraamd>(
    (samen, gebruik, leeftijd) => {
      const factor = factoren(o.maatregelen, { categorie, jaar: o.jaar, leeftijd })
      const clienten = (o.bevolking[leeftijd] ?? 0) * gebruik * factor.gebruik
      return {
        clienten: samen.clienten + clienten,
        bedrag: samen.bedrag + clienten * basis.perClient * factor.kosten,
      }
    },
    { clienten: 0, bedrag: begin },
  )
}
