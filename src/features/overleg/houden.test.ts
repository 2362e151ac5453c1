// Houden: decisions are fixed after the meeting began, once, and at least one was made or explained.

import { expect, test } from 'vitest'
import { houden, terugkijkenTot } from './houden.ts'
import type { Overleg } from './overleg.ts'

const op = new Date('2026-03-09T15:00:00Z')
const overleg = {
  id: 'o',
  status: 'gepland',
  geplandOp: new Date('2026-03-09T13:00:00Z'),
  versie: 3,
} as Overleg
const punten = [
  { id: 'a', tekst: 'Wie leidt?', besluit: null },
  { id: 'b', tekst: 'Wat kan thuis?', besluit: null },
]
const doe = (anders: Partial<Overleg>, samenvatting: string, besluiten: Record<string, string>) =>
  houden({ ...overleg, ...anders }, punten, { samenvatting, uitkomst: 'plan_wijzigt', besluiten }, op)

for (const [wat, anders, samenvatting, besluiten, reason] of [
  ['that was held already', { status: 'gehouden' }, 'x', {}, 'niet_meer_gepland'],
  ['that is off', { status: 'afgezegd' }, 'x', {}, 'niet_meer_gepland'],
  ['before it began', { geplandOp: new Date('2026-03-09T16:00:00Z') }, 'x', {}, 'nog_niet_begonnen'],
  ['without a word', {}, '', { a: '' }, 'niets_besloten'],
] as const)
  test(`an overleg ${wat} is not fixed: ${reason}`, () => {
    expect(doe(anders, samenvatting, besluiten)).toEqual({ ok: false, reason })
  })

test('a point that was not reached has no decision, and a decision on an unknown point goes nowhere', () => {
  const outcome = doe({}, '', { a: 'Noor leidt.', z: 'Verzonnen.' })
  expect(outcome).toMatchObject({
    value: {
      overleg: { status: 'gehouden', gehoudenOp: op, versie: 4, samenvatting: null },
      punten: [{ besluit: 'Noor leidt.' }, { besluit: null }],
    },
  })
})

test('a meeting that decided nothing says why', () => {
  expect(doe({}, 'De school was er niet.', {}).ok).toBe(true)
})

test('who was asked looks back for two weeks', () => {
  expect(terugkijkenTot(op).toISOString()).toBe('2026-03-23T15:00:00.000Z')
})
