// Ids carry their moment, and sort in the order in which they were made.

import { expect, test } from 'vitest'
import { systemIds } from './clock.ts'

const op = new Date('2026-03-02T08:00:00Z')
const ids = systemIds({ now: () => op })

test('ids of one millisecond sort in the order they were made', () => {
  const gemaakt = Array.from({ length: 1000 }, () => ids.nieuw())
  expect(gemaakt.toSorted()).toEqual(gemaakt)
  expect(new Set(gemaakt).size).toBe(1000)
})

test('an id is a uuid v7 of the moment it is given', () => {
  const id = ids.nieuw(new Date('2018-06-01T10:00:00Z'))
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2018-06-01T10:00:00Z'))
})
