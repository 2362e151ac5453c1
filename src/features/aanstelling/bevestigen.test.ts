// Bevestigen: by a second person alone, never for oneself, and not what one asked for.

import { expect, test } from 'vitest'
import { aanstellingVan, feitenVan, voorstelVan, woord } from '../../../test/support/dienst.ts'
import { bevestigen, bevestigenOpServer } from './bevestigen.ts'

const feiten = { ...feitenVan([], {}, { doorId: 'vera' }), isVoorstellerBeheerder: true, anderenMetRol: [] }
const vijf = Array(5).fill({ van: '2015-01-01', tot: null })

test.each([
  ['by a second person', {}, {}, 'done'],
  ['by who gets it', {}, { doorId: 'noor' }, 'eigen_aanstelling'],
  ['by who asked for it', {}, { doorId: 'ties' }, 'zelf_voorgesteld'],
  ['what was confirmed', { status: 'bevestigd' as const }, {}, 'al_beslist'],
  ['what was refused', { status: 'geweigerd' as const }, {}, 'al_beslist'],
  ['asked for by who is no beheerder now', {}, { isVoorstellerBeheerder: false }, 'voorsteller_weg'],
  ['whose last day is past', { van: '2026-02-01' as const, tot: '2026-03-01' as const }, {}, 'is_voorbij'],
  ['of who has it by now', {}, { aanstellingen: [aanstellingVan({ wat: 'teammanager' })] }, 'heeft_al'],
  ['of who left', {}, feitenVan([], { tot: '2026-03-01' }, { doorId: 'vera' }), 'is_uit_dienst'],
  ['a sixth keeper of addresses', { rol: 'interventieteam' }, { anderenMetRol: vijf }, 'te_veel_bewaarders'],
])('%s', (_, anders, anderFeit, verwacht) => {
  expect(woord(bevestigen(voorstelVan(anders), { ...feiten, ...anderFeit }))).toBe(verwacht)
})

test.each([
  ['2026-04-01', '2026-04-01'],
  ['2026-02-01', '2026-03-02'],
] as const)('asked for from %s it begins on %s', (van, begint) => {
  expect(bevestigen(voorstelVan({ van }), feiten)).toMatchObject({ value: { van: begint } })
})

test.each([
  ['nobody else can', false, 'done'],
  ['somebody else can', true, 'er_is_een_tweede'],
])('on the server when %s', (_, isErEenTweede, verwacht) => {
  expect(woord(bevestigenOpServer(voorstelVan(), { ...feiten, doorId: '', isErEenTweede }))).toBe(verwacht)
})
