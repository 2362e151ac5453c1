// What the inwoner said is a record: who, when, how; and only who has the file writes it.

import { expect, test } from 'vitest'
import { verwijzingStand } from '../../../test/support/verwijzingstand.ts'
import { type Invoer, toestemmen } from './toestemmen.ts'
import type { Stand } from './verwijzing.ts'

const heel = { door: 'inwoner', op: '2026-03-02', wijze: 'mondeling' } as const

test.each<[string, Partial<Stand>, Partial<Invoer>, string | undefined]>([
  ['a yes', {}, {}, undefined],
  ['a no after a yes', { toestemming: 'ja' }, { toestemming: 'nee' }, undefined],
  ['a yes of nobody', {}, { antwoord: {} }, 'antwoord_ontbreekt'],
  ['a yes of tomorrow', {}, { antwoord: { ...heel, op: '2026-03-03' } }, 'antwoord_in_toekomst'],
  ['somebody who has not the file', { magBehandelen: false }, {}, 'niet_te_behandelen'],
])('%s', (_, stand, invoer, reason) => {
  const outcome = toestemmen(
    verwijzingStand(stand),
    { toestemming: 'ja', antwoord: heel, ...invoer },
    '2026-03-02',
  )
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})
