// Herstellen: until the day comes, back to what it was and no further.

import { expect, test } from 'vitest'
import { aanstellingVan, feitenVan, woord } from '../../../test/support/dienst.ts'
import { herstellen } from './herstellen.ts'

const stopt = aanstellingVan({ tot: '2026-03-31', einde: 'beeindigd' })

test.each([
  ['it goes on without end', stopt, feitenVan([stopt]), null],
  [
    'it goes on until its old end',
    { ...stopt, totEerder: '2026-06-01' as const },
    feitenVan([stopt]),
    '2026-06-01',
  ],
  ['on its last day', { ...stopt, tot: '2026-03-02' as const }, feitenVan(), null],
  [
    'what would not begin',
    { ...stopt, van: '2026-05-01' as const, tot: '2026-04-30' as const },
    feitenVan(),
    null,
  ],
  ['of who leaves', stopt, feitenVan([stopt], { tot: '2026-05-01' }), '2026-05-01'],
  ['a day after', { ...stopt, tot: '2026-03-01' as const }, feitenVan(), 'dag_is_voorbij'],
  [
    'what would have begun yesterday',
    { ...stopt, van: '2026-03-01' as const, tot: '2026-02-28' as const },
    feitenVan(),
    'dag_is_voorbij',
  ],
  ['what nobody ended', aanstellingVan({ tot: '2026-03-31' }), feitenVan(), 'niet_beeindigd'],
  ['what ended with the dienst', { ...stopt, einde: 'uit_dienst' as const }, feitenVan(), 'niet_beeindigd'],
  ['of oneself', stopt, feitenVan([stopt], {}, { doorId: 'noor' }), 'eigen_aanstelling'],
  [
    'where it was given anew after',
    stopt,
    feitenVan([stopt, aanstellingVan({ van: '2026-04-01' })]),
    'heeft_al',
  ],
] as const)('%s', (_, a, feiten, verwacht) => {
  const uitkomst = herstellen(a, { ...feiten, anderenMetRol: [] })
  expect(uitkomst.ok ? uitkomst.value.tot : woord(uitkomst)).toBe(verwacht)
  if (uitkomst.ok) expect(uitkomst.value.van).toBe(a.van)
})

test('a keeper of addresses whose place was given to another does not go on', () => {
  const bewaart = { ...stopt, soort: 'rol' as const, wat: 'interventieteam' }
  const anders = (n: number) => Array.from({ length: n }, () => ({ van: '2026-04-01' as const, tot: null }))
  const bij = (n: number) => woord(herstellen(bewaart, { ...feitenVan([bewaart]), anderenMetRol: anders(n) }))
  expect([bij(4), bij(5)]).toEqual(['done', 'te_veel_bewaarders'])
})
