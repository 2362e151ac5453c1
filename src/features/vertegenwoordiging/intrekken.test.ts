// Changing, taking back and ending: what may, by soort and by what already happened.

import { expect, test } from 'vitest'
import { beeindigen, type Eindreden } from './beeindigen.ts'
import { intrekken } from './intrekken.ts'
import type { Soort } from './soort.ts'
import { overlapt, standOp, type Vertegenwoordiging } from './vertegenwoordiging.ts'
import { weigering as nietTeWijzigen } from './wijzigen.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const van = (soort: Soort, anders: Partial<Vertegenwoordiging> = {}): Vertegenwoordiging => ({
  id: 'v',
  inwonerId: 'over',
  vertegenwoordigerId: 'wie',
  naam: null,
  soort,
  waarover: 'alles',
  meldingId: null,
  trajectId: null,
  niveau: 'L2',
  metAfspraken: false,
  magHandelen: false,
  heeftBezwaar: false,
  isAfgeschermd: false,
  van: '2026-01-01',
  totEnMet: '2026-12-31',
  gegevenDoor: null,
  beeindigdOp: null,
  dichtOp: null,
  ...anders,
})
const voorbij = { totEnMet: '2026-03-01' } as const

test.each<[string, Vertegenwoordiging, string | undefined]>([
  ['what the inwoner gave', van('mantelzorger'), undefined],
  ['also before it began', van('gemachtigde', { van: '2026-05-01' }), undefined],
  ['what a court gave', van('curator'), 'niet_van_inwoner'],
  ['gezag', van('ouder_met_gezag'), 'niet_van_inwoner'],
  ['what ended by itself', van('oco', voorbij), 'al_voorbij'],
  ['what was taken back already', van('oco', { beeindigdOp: nu }), 'al_voorbij'],
])('taken back: %s', (_, v, reden) => {
  const uitslag = intrekken(v, nu)
  expect(uitslag.ok ? undefined : uitslag.reason).toBe(reden)
})

test.each<[Soort, Eindreden, string | undefined]>([
  ['voogd', 'maatregel_voorbij', undefined],
  ['voogd', 'gezag_voorbij', 'eindreden_past_niet'],
  ['ouder_met_gezag', 'gezag_voorbij', undefined],
  ['mantelzorger', 'taak_voorbij', undefined],
  ['mantelzorger', 'maatregel_voorbij', 'eindreden_past_niet'],
  ['curator', 'vergissing', undefined],
])('%s ended as %s', (soort, reden, weigering) => {
  const uitslag = beeindigen(van(soort), { reden, nu })
  expect(uitslag.ok ? undefined : uitslag.reason).toBe(weigering)
})

test('what is over is not ended or changed again', () => {
  expect(beeindigen(van('voogd', voorbij), { reden: 'vergissing', nu })).toEqual({
    ok: false,
    reason: 'al_voorbij',
  })
  expect([nietTeWijzigen(van('voogd', voorbij), nu), nietTeWijzigen(van('voogd'), nu)]).toEqual([
    'al_voorbij',
    undefined,
  ])
})

test.each<[string, Partial<Vertegenwoordiging>, string]>([
  ['on the first day', { van: '2026-03-02' }, 'geldt'],
  ['on the last', { totEnMet: '2026-03-02' }, 'geldt'],
  ['before the first', { van: '2026-03-03' }, 'komt'],
  ['after the last', voorbij, 'voorbij'],
  ['without a last', { totEnMet: null }, 'geldt'],
  ['taken back before it began', { van: '2026-03-03', beeindigdOp: nu }, 'voorbij'],
  ['what it was about is closed', { dichtOp: nu }, 'voorbij'],
  ['a moment before it is taken back', { beeindigdOp: new Date(nu.getTime() + 1) }, 'geldt'],
])('%s', (_, anders, stand) => {
  expect(standOp(van('oco', anders), nu)).toBe(stand)
})

test.each([
  [['2026-01-01', '2026-02-01'], ['2026-02-01', null], true],
  [['2026-01-01', '2026-02-01'], ['2026-02-02', null], false],
  [['2026-01-01', null], ['2025-01-01', '2025-12-31'], false],
  [['2026-01-01', null], ['2025-01-01', null], true],
] as const)('%j and %j', ([v1, t1], [v2, t2], samen) => {
  expect(overlapt({ van: v1, totEnMet: t1 }, { van: v2, totEnMet: t2 })).toBe(samen)
})
