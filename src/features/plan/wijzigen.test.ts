// Wijzigen: what may be added, changed and taken out, and when not.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { type Wijziging, wijzigen } from './wijzigen.ts'

const doel = (hoe: 'erbij' | 'anders' | 'weg', bekend = true, vanHuishouden = true): Wijziging => ({
  onderdeel: 'doel',
  hoe,
  is: { bekend, vanHuishouden, isAfgesloten: false },
})
const afspraak = (hoe: 'anders' | 'weg', status: 'open' | 'nagekomen' | undefined = 'open'): Wijziging => ({
  onderdeel: 'afspraak',
  hoe,
  is: { status },
})

test.each([
  ['a new doel', doel('erbij', false)],
  ['another wording of a doel', doel('anders')],
  ['the words on top', { onderdeel: 'woorden' } as const],
  ['another day for an afspraak', afspraak('anders')],
])('%s is the next versie, also of a plan that runs', (_, wijziging) => {
  expect(wijzigen(planVan('lopend'), wijziging)).toMatchObject({
    ok: true,
    value: { versie: 3, status: 'lopend' },
  })
  expect(wijzigen(planVan('gedeeld'), wijziging)).toMatchObject({
    ok: true,
    value: { versie: 3, status: 'concept' },
  })
})

test.each([
  ['a doel', doel('weg')],
  ['an afspraak', afspraak('weg')],
])('%s is taken out of a concept, and stays in a plan that runs', (_, wijziging) => {
  expect(wijzigen(planVan('concept'), wijziging)).toMatchObject({ ok: true })
  expect(wijzigen(planVan('lopend'), wijziging)).toEqual({ ok: false, reason: 'lopend_onderdeel_blijft' })
})

test.each([
  ['the doel is gone', doel('anders', false), 'onderdeel_is_weg'],
  ['the doel to take out is gone', doel('weg', false), 'onderdeel_is_weg'],
  ['the doel is of somebody else', doel('erbij', false, false), 'inwoner_hoort_er_niet_bij'],
  [
    'the afspraak is gone',
    { ...afspraak('anders'), is: { status: undefined } } as Wijziging,
    'onderdeel_is_weg',
  ],
  [
    'the doel has its result',
    { onderdeel: 'doel', hoe: 'anders', is: { bekend: true, vanHuishouden: true, isAfgesloten: true } },
    'doel_is_afgesloten',
  ],
  ['the afspraak was kept already', afspraak('anders', 'nagekomen'), 'afspraak_is_afgerond'],
] as const)('wijzigen is refused when %s', (_, wijziging, reason) => {
  expect(wijzigen(planVan('concept'), wijziging)).toEqual({ ok: false, reason })
})

test('a closed plan stays as it is', () => {
  expect(wijzigen(planVan('afgesloten'), { onderdeel: 'woorden' })).toEqual({
    ok: false,
    reason: 'plan_afgesloten',
  })
})
