// Bevestigen: by somebody else, once, within a quarter of an hour.

import { expect, test } from 'vitest'
import { bevestigen } from './bevestigen.ts'
import type { Noodtoegang } from './noodtoegang.ts'

const van = new Date('2026-03-02T08:00:00Z')
const n: Noodtoegang = {
  ...{ id: 'n', medewerkerId: 'noor', huishoudenId: 'h', van, tot: new Date('2026-03-03T08:00:00Z') },
  ...{ vraagtTweede: true, tweedeId: null, uitkomst: null },
}

test.each<[string, Noodtoegang | undefined, string, number, string]>([
  ['by a colleague', n, 'sam', 0, 'done'],
  ['in the last second', n, 'sam', 15 * 60_000, 'done'],
  ['a moment later', n, 'sam', 15 * 60_000 + 1, 'te_laat'],
  ['by who asks', n, 'noor', 0, 'eigen_aanvraag'],
  ['what was confirmed', { ...n, tweedeId: 'iris' }, 'sam', 0, 'al_bevestigd'],
  ['what asked no second', { ...n, vraagtTweede: false }, 'sam', 0, 'niet_gevonden'],
  ['what is not there', undefined, 'sam', 0, 'niet_gevonden'],
])('%s', (_, wat, doorId, later, verwacht) => {
  const uitkomst = bevestigen(wat, { doorId, nu: new Date(van.getTime() + later) })
  expect(uitkomst.ok ? 'done' : uitkomst.reason).toBe(verwacht)
})
