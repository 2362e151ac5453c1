// In dienst nemen: one person is one medewerker, from today on at the earliest.

import { expect, test } from 'vitest'
import { woord } from '../../../test/support/dienst.ts'
import { inDienstNemen } from './indienstnemen.ts'

const nieuw = {
  naam: 'A',
  functie: 'B',
  telefoon: null,
  organisatieId: 'o',
  sub: 's',
  van: '2026-03-02',
} as const
const feiten = { id: 'a', vandaag: '2026-03-02', isSubBekend: false, isOrganisatie: true } as const

test.each([
  ['from today', {}, {}, 'done'],
  ['from a later day', { van: '2026-04-01' as const }, {}, 'done'],
  ['for yesterday', { van: '2026-03-01' as const }, {}, 'van_is_voorbij'],
  ['who logs in as somebody we know', {}, { isSubBekend: true }, 'sub_is_bekend'],
  ['for an organisatie that is not there', {}, { isOrganisatie: false }, 'organisatie_onbekend'],
])('%s', (_, anders, anderFeit, verwacht) => {
  expect(woord(inDienstNemen({ ...nieuw, ...anders }, { ...feiten, ...anderFeit }))).toBe(verwacht)
})
