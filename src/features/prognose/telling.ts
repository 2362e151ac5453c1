// From what was counted and what stands in the address to what the prognose reads.

import { type Hoofdcategorie, hoofdcategorieen } from '../kosten/declaratie.ts'
import type { Bevolkingscijfer } from './bevolkingscijfer.ts'
import type { Bevolking, Categoriejaar } from './prognose.ts'
import { type Keuze, prognosedelen } from './uitkomst.ts'

type Telling = {
  readonly jaar: number
  readonly sleutel: string
  readonly clienten: number
  readonly bedrag: number
}

/** Each category of each year, with its clients per age: `jeugd_met_verblijf` beside `jeugd_met_verblijf/16`. */
export function categoriejaren(
  perCategorie: readonly Telling[],
  perLeeftijd: readonly Telling[],
): readonly Categoriejaar[] {
  const leeftijden = Map.groupBy(perLeeftijd, (t) => `${t.jaar} ${t.sleutel.split('/')[0]}`)
  return perCategorie
    .filter(({ sleutel }) => hoofdcategorieen.includes(sleutel as Hoofdcategorie))
    .map(({ jaar, sleutel, clienten, bedrag }) => {
      const mensen = leeftijden.get(`${jaar} ${sleutel}`) ?? []
      return {
        ...{ categorie: sleutel as Hoofdcategorie, jaar, clienten, bedrag },
        perLeeftijd: mensen.map((t) => ({ leeftijd: Number(t.sleutel.split('/')[1]), clienten: t.clienten })),
        bedragMetLeeftijd: mensen.reduce((som, t) => som + t.bedrag, 0),
      }
    })
}

/** Residents by age of each year; the cijfers come by year and age. */
export const bevolkingVan = (cijfers: readonly Bevolkingscijfer[]): ReadonlyMap<number, Bevolking> =>
  new Map(
    [...Map.groupBy(cijfers, ({ jaar }) => jaar)].map(([jaar, van]) => [
      jaar,
      van.map(({ aantal }) => aantal),
    ]),
  )

/** What was asked for as far as it can be; else everything from the last year. Undefined when there is no year at all. */
export function keuzeVan(vraag: URLSearchParams, basisjaren: readonly number[]): Keuze | undefined {
  const laatste = basisjaren.at(-1)
  if (laatste === undefined) return undefined
  const basis = Number(vraag.get('basis'))
  return {
    basisjaar: basisjaren.includes(basis) ? basis : laatste,
    deel: prognosedelen.find((deel) => deel === vraag.get('deel')) ?? 'alles',
    aan: new Set(vraag.getAll('maatregel')),
  }
}
