// AC-1: the function that decides and a second, separately written opinion agree on every combination (access.md 2.9).

import { expect, test } from 'vitest'
import { beslis, type Decision, regelwerk } from '../src/features/autorisatie/decide.ts'
import { type Geval, vraagVan } from './support/toegang/geval.ts'
import { type Oordeel, orakel } from './support/toegang/orakel.ts'
import { kruis, tabellen } from './support/toegang/tabellen.ts'

const oordeelUit = (b: Decision): Oordeel => ({
  mag: b.allow,
  niveau: b.allow ? b.niveau : '',
  regel: b.regel,
  glas: !b.allow && b.isDoorbreekbaar,
})
const alsTekst = (o: Oordeel) => `${o.mag ? `ja ${o.niveau}` : 'nee'} ${o.regel}${o.glas ? ' glas' : ''}`

function besluit(g: Geval): string {
  const { wie, voorwerp, vraag } = vraagVan(g)
  return alsTekst(oordeelUit(beslis(wie, voorwerp, vraag, regelwerk)))
}

test.each(Object.keys(tabellen))('%s: no difference', (naam) => {
  const verschillen: string[] = []
  const perRegel = new Map<string, number>()
  let aantal = 0
  for (const g of kruis(tabellen[naam] ?? {})) {
    aantal += 1
    const wij = besluit(g)
    const zij = alsTekst(orakel(g))
    perRegel.set(wij, (perRegel.get(wij) ?? 0) + 1)
    if (wij !== zij && verschillen.length < 20)
      verschillen.push(`${JSON.stringify(g)}: ${wij}, orakel ${zij}`)
  }
  console.log(`AC-1 ${naam}: ${aantal} decisions, ${perRegel.size} outcomes`)
  expect(verschillen).toEqual([])
  expect(aantal).toBeGreaterThan(10_000)
})
