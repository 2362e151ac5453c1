// Volwassen worden: from sixteen and a half to twenty-three, each subject whole or not at all.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { volwassenWorden } from './volwassenworden.ts'
import { isCompleet, isInOvergang, onderwerpen, type Stap } from './volwassenwording.ts'

const stap: Stap = {
  onderwerp: 'wonen',
  wat: 'Kamer zoeken',
  wie: 'Noor',
  voorDatum: '2026-06-01',
  isGeregeld: false,
  versie: 1,
}
const wonen = { wat: stap.wat, wie: stap.wie, voorDatum: stap.voorDatum, isGeregeld: false }
const jongere = { geboortedatum: '2009-03-02' } as const
const feiten = { jongere, vandaag: '2026-03-02', stappen: [] } as const

test('one subject is enough to begin with', () => {
  expect(volwassenWorden(planVan('lopend'), { wonen }, feiten)).toEqual({ ok: true, value: [stap] })
})

test.each([
  ['the plan is closed', 'afgesloten', { wonen }, feiten, 'plan_afgesloten'],
  ['nobody is meant', 'lopend', { wonen }, { ...feiten, jongere: undefined }, 'inwoner_hoort_er_niet_bij'],
  ['who is too young', 'lopend', { wonen }, { ...feiten, vandaag: '2025-09-01' }, 'niet_in_overgang'],
  ['a subject is half', 'lopend', { wonen: { ...wonen, wie: '' } }, feiten, 'onderwerp_niet_heel'],
  ['one that stood there is wiped', 'lopend', {}, { ...feiten, stappen: [stap] }, 'onderwerp_niet_heel'],
] as const)('refused when %s', (_geval, status, invoer, over, reason) => {
  expect(volwassenWorden(planVan(status), invoer, over)).toEqual({ ok: false, reason })
})

test.each([
  ['2009-03-02', '2025-09-01', false],
  ['2009-03-02', '2025-09-02', true],
  ['2003-03-02', '2026-03-01', true],
  ['2003-03-02', '2026-03-02', false],
  [null, '2026-03-02', false],
] as const)('born %s, on %s: %s', (geboortedatum, vandaag, verwacht) => {
  expect(isInOvergang(geboortedatum, vandaag)).toBe(verwacht)
})

test('complete is all five, and settled', () => {
  const alle = onderwerpen.map((onderwerp) => ({ ...stap, onderwerp, isGeregeld: true }))
  expect([isCompleet(alle), isCompleet(alle.slice(1)), isCompleet([...alle.slice(1), stap])]).toEqual([
    true,
    false,
    false,
  ])
})
