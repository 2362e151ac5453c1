// Before the council a question stands with its answer only; how long it waits is counted in days.

import { expect, test } from 'vitest'
import type { Recht } from '../medewerker/recht.ts'
import { leeftijd, mag, type Raadsvraag } from './raadsvraag.ts'

const aydin = { id: 'a', rechten: new Set<Recht>(['raadsvraag:stellen']) }
const ander = { ...aydin, id: 'b' }
const mila = { id: 'm', rechten: new Set<Recht>(['raadsvraag:beantwoorden']) }

test.each([
  ['open', [aydin, mila], [ander]],
  ['gepubliceerd', [aydin, mila, ander], []],
  ['ingetrokken', [aydin, mila], [ander]],
] as const)('what is %s', (status, wel, niet) => {
  const vraag: Pick<Raadsvraag, 'status' | 'gesteldDoorId'> = { status, gesteldDoorId: 'a' }
  for (const lezer of wel) expect(mag(vraag, lezer), lezer.id).toBe(true)
  for (const lezer of niet) expect(mag(vraag, lezer), lezer.id).toBe(false)
})

test('asked just before midnight it is one day old on the next', () => {
  // Half past eleven in the evening in Amsterdam.
  expect(leeftijd({ gesteldOp: new Date('2026-03-01T22:30:00Z') }, '2026-03-02')).toBe(1)
  expect(leeftijd({ gesteldOp: new Date('2026-03-01T23:30:00Z') }, '2026-03-02')).toBe(0)
})
