// Voorstellen: a bijzondere rol for somebody else, once at a time.

import { expect, test } from 'vitest'
import { aanstellingVan, feitenVan, woord } from '../../../test/support/dienst.ts'
import { voorstellen } from './voorstellen.ts'

const invoer = { id: 'v', soort: 'rol', wat: 'interventieteam', van: '2026-03-02', tot: null } as const
const feiten = { ...feitenVan(), gevraagd: [], anderenMetRol: [] }
const vijf = Array(5).fill({ van: '2015-01-01', tot: null })

test.each([
  ['a bijzondere rol', {}, feiten, 'done'],
  ['for oneself', {}, { ...feiten, doorId: 'noor' }, 'eigen_aanstelling'],
  ['a rol that one person gives', { wat: 'consulent' }, feiten, 'vraagt_geen_tweede'],
  ['asked for already', {}, { ...feiten, gevraagd: ['interventieteam'] }, 'al_voorgesteld'],
  ['another than was asked for', {}, { ...feiten, gevraagd: ['teammanager'] }, 'done'],
  ['a sixth keeper of addresses', {}, { ...feiten, anderenMetRol: vijf }, 'te_veel_bewaarders'],
  ['a sixth manager', { wat: 'teammanager' }, { ...feiten, anderenMetRol: vijf }, 'done'],
  ['for yesterday', { van: '2026-03-01' as const }, feiten, 'van_is_voorbij'],
  [
    'what they have',
    {},
    { ...feiten, aanstellingen: [aanstellingVan({ wat: 'interventieteam' })] },
    'heeft_al',
  ],
])('%s', (_, anders, f, verwacht) => {
  const uitkomst = voorstellen({ ...invoer, ...anders }, f)
  expect(woord(uitkomst)).toBe(verwacht)
  if (uitkomst.ok) expect(uitkomst.value).toMatchObject({ status: 'voorgesteld', voorgesteldDoorId: 'ties' })
})
