// Voeren: preparation, the day itself, what is kept, and when it is too late to write.

import { expect, test } from 'vitest'
import { type Bevinding, type Gesprek, possibleIn, statussen } from './gesprek.ts'
import { type Invoer, voeren, weigering } from './voeren.ts'

const nu = new Date('2026-03-10T08:00:00Z')
const gesprek: Gesprek = {
  id: 'g',
  huishoudenId: 'h',
  meldingId: 'm',
  planId: null,
  trajectId: null,
  status: 'gepland',
  sinds: new Date('2026-03-08T15:00:00Z'),
  geplandOp: new Date('2026-03-09T13:00:00Z'),
  gevoerdOp: null,
  versie: 3,
}
const leeg: Bevinding = {
  leefgebied: 'financien',
  eigenKracht: '',
  netwerk: '',
  wens: '',
  behoefte: '',
  score: undefined,
}
const invoer: Invoer = { gevoerdOp: undefined, eigenPlan: '', verslag: 'Goed gesprek.', bevindingen: [leeg] }

test('without a day it is preparation: the status stays gepland, the text is kept', () => {
  expect(voeren(gesprek, invoer, nu)).toMatchObject({
    ok: true,
    value: { status: 'gepland', gevoerdOp: null, verslag: 'Goed gesprek.', versie: 4 },
  })
})

for (const [dag, moment] of [
  ['2026-03-09', '2026-03-09T13:00:00Z'],
  ['2026-03-08', '2026-03-08T11:00:00Z'],
  // Noon has not struck yet.
  ['2026-03-10', '2026-03-10T08:00:00Z'],
] as const)
  test(`held on ${dag} is held at ${moment}`, () => {
    expect(voeren(gesprek, { ...invoer, gevoerdOp: dag }, nu)).toMatchObject({
      value: { status: 'gevoerd', gevoerdOp: new Date(moment) },
    })
  })

test('only leefgebieden with something in them are kept; a score alone is something', () => {
  const bevindingen: Bevinding[] = [
    leeg,
    { ...leeg, leefgebied: 'huisvesting', score: 3 },
    { ...leeg, leefgebied: 'justitie', wens: 'Rust' },
  ]
  const outcome = voeren(gesprek, { ...invoer, bevindingen }, nu)
  expect(outcome.ok && outcome.value.bevindingen.map((b) => b.leefgebied)).toEqual([
    'huisvesting',
    'justitie',
  ])
})

test('a day before the melding is refused: it cannot have been about it', () => {
  expect(voeren(gesprek, { ...invoer, gevoerdOp: '2026-03-07' }, nu)).toEqual({
    ok: false,
    reason: 'gevoerd_voor_aanleiding',
  })
})

test('a day in the future is refused', () => {
  expect(voeren(gesprek, { ...invoer, gevoerdOp: '2026-03-11' }, nu)).toEqual({
    ok: false,
    reason: 'datum_in_toekomst',
  })
})

for (const status of statussen)
  test(`a gesprek that is ${status} ${possibleIn.voeren.some((s) => s === status) ? 'can' : 'cannot'} be written down`, () => {
    const reden = {
      gepland: undefined,
      gevoerd: undefined,
      vastgesteld: 'verslag_staat_vast',
      afgezegd: 'is_afgezegd',
    }
    expect(weigering({ status })).toBe(reden[status])
  })
