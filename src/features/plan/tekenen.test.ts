// Tekenen: whole, of somebody of the household, of a day that was, and once a day.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { beginEnNu, dimensies, type Gezondheidsbeeld } from './gezondheidsbeeld.ts'
import { type Invoer, tekenen } from './tekenen.ts'

const punten = Object.fromEntries(dimensies.map((d) => [d, 6])) as Gezondheidsbeeld['punten']
const invoer: Invoer = { inwonerId: 'anna', op: '2026-03-02', toelichting: '', punten }
const beeld: Gezondheidsbeeld = {
  id: 'b',
  inwonerId: 'anna',
  op: '2026-03-02',
  punten,
  toelichting: '',
  versie: 1,
}
const feiten = {
  vandaag: '2026-03-02',
  ledenIds: ['anna'],
  beelden: [],
  welk: undefined,
  nieuwId: 'n',
} as const

test('six points of a day make a picture', () => {
  expect(tekenen(planVan('concept'), invoer, feiten)).toEqual({ ok: true, value: { ...beeld, id: 'n' } })
})

test('the same picture drawn again is its next versie', () => {
  expect(tekenen(planVan('lopend'), invoer, { ...feiten, beelden: [beeld], welk: 'b' })).toMatchObject({
    value: { id: 'b', versie: 2 },
  })
})

test('nought is a point', () => {
  expect(tekenen(planVan('lopend'), { ...invoer, punten: { ...punten, meedoen: 0 } }, feiten)).toMatchObject({
    ok: true,
  })
})

test.each([
  ['the plan is closed', 'afgesloten', {}, {}, 'plan_afgesloten'],
  ['somebody does not belong', 'lopend', { inwonerId: 'x' }, {}, 'inwoner_hoort_er_niet_bij'],
  ['the day comes', 'lopend', { op: '2026-03-03' }, {}, 'datum_in_toekomst'],
  ['a point is missing', 'lopend', { punten: { ...punten, zingeving: undefined } }, {}, 'punt_ontbreekt'],
  ['there is one of that day', 'lopend', {}, { beelden: [beeld] }, 'beeld_is_er_al'],
  ['the one to draw again is gone', 'lopend', {}, { welk: 'weg' }, 'onderdeel_is_weg'],
] as const)('refused when %s', (_, status, anders, over, reason) => {
  expect(tekenen(planVan(status), { ...invoer, ...anders }, { ...feiten, ...over })).toEqual({
    ok: false,
    reason,
  })
})

test('begin and now are the first and the last day; one picture is the begin', () => {
  const later = { ...beeld, op: '2026-09-01' } as const
  expect(beginEnNu([later, beeld])).toEqual({ begin: beeld, nu: later })
  expect(beginEnNu([beeld])).toEqual({ begin: beeld, nu: undefined })
})
