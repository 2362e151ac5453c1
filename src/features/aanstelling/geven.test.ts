// Geven: nobody to themselves, nothing for the past, nothing outside the dienst, and the same thing once a day.

import { expect, test } from 'vitest'
import { aanstellingVan, feitenVan, woord } from '../../../test/support/dienst.ts'
import { geven, type Invoer } from './geven.ts'

const invoer: Invoer = { soort: 'team', wat: 't', van: '2026-03-02', tot: null }
const team = aanstellingVan({ soort: 'team', wat: 't' })

test.each([
  ['a team from today', {}, feitenVan(), 'done'],
  ['a team for later, for a while', { van: '2026-04-01', tot: '2026-05-01' }, feitenVan(), 'done'],
  ['to oneself', {}, feitenVan([], {}, { doorId: 'noor' }), 'eigen_aanstelling'],
  ['for yesterday', { van: '2026-03-01' }, feitenVan(), 'van_is_voorbij'],
  ['an end before the begin', { van: '2026-03-03', tot: '2026-03-02' }, feitenVan(), 'tot_voor_van'],
  ['before the first day of work', {}, feitenVan([], { van: '2026-03-03' }), 'nog_niet_in_dienst'],
  [
    'after the last day of work',
    { van: '2026-03-07' },
    feitenVan([], { tot: '2026-03-06' }),
    'dan_uit_dienst',
  ],
  ['to who left', {}, feitenVan([], { tot: '2026-03-01' }), 'is_uit_dienst'],
  ['to who never began', {}, feitenVan([], { van: '2026-04-01', tot: '2026-03-31' }), 'is_uit_dienst'],
  ['what they have', {}, feitenVan([team]), 'heeft_al'],
  ['what they get later', {}, feitenVan([{ ...team, van: '2026-06-01' }]), 'heeft_al'],
  ['up to the day before that', { tot: '2026-05-31' }, feitenVan([{ ...team, van: '2026-06-01' }]), 'done'],
  ['what ended yesterday', {}, feitenVan([{ ...team, tot: '2026-03-01' }]), 'done'],
  ['what ends today', {}, feitenVan([{ ...team, tot: '2026-03-02' }]), 'heeft_al'],
  ['what was withdrawn', {}, feitenVan([{ ...team, van: '2026-06-01', tot: '2026-05-31' }]), 'done'],
  ['another team', { wat: 'u' }, feitenVan([team]), 'done'],
  ['a bijzondere rol', { soort: 'rol' as const, wat: 'privacy_officer' }, feitenVan(), 'vraagt_tweede'],
  ['a rol', { soort: 'rol' as const, wat: 'consulent' }, feitenVan(), 'done'],
] as const)('%s', (_, anders, feiten, verwacht) => {
  expect(woord(geven({ ...invoer, ...anders }, feiten))).toBe(verwacht)
})

test('of who leaves it ends with that, and remembers how long it was meant', () => {
  expect(geven(invoer, feitenVan([], { tot: '2026-03-31' }))).toMatchObject({
    value: { tot: '2026-03-31', einde: 'uit_dienst', totEerder: null },
  })
  expect(geven({ ...invoer, tot: '2026-03-10' }, feitenVan([], { tot: '2026-03-31' }))).toMatchObject({
    value: { tot: '2026-03-10', einde: null },
  })
})
