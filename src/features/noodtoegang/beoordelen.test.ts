// Beoordelen: by who had no part in it, once, with words.

import { expect, test } from 'vitest'
import { beoordelen } from './beoordelen.ts'
import type { Noodtoegang } from './noodtoegang.ts'

const van = new Date('2026-03-02T08:00:00Z')
const n: Noodtoegang = {
  ...{ id: 'n', medewerkerId: 'noor', huishoudenId: 'h', van, tot: van },
  ...{ vraagtTweede: true, tweedeId: 'sam', uitkomst: null },
}

test.each<[string, Noodtoegang | undefined, string, string, string]>([
  ['by the privacy officer', n, 'vera', 'Klopt', 'done'],
  ['by who took it', n, 'noor', 'Klopt', 'zelf_betrokken'],
  ['by who confirmed it', n, 'sam', 'Klopt', 'zelf_betrokken'],
  ['twice', { ...n, uitkomst: 'terecht' }, 'vera', 'Klopt', 'al_beoordeeld'],
  ['without words', n, 'vera', '  ', 'oordeel_ontbreekt'],
  ['what is not there', undefined, 'vera', 'Klopt', 'niet_gevonden'],
])('%s', (_, wat, doorId, oordeel, verwacht) => {
  const uitkomst = beoordelen(wat, { doorId, uitkomst: 'terecht', oordeel })
  expect(uitkomst.ok ? 'done' : uitkomst.reason).toBe(verwacht)
})
