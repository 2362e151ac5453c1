// Goedkeuren: two others than who drew it up, each once.

import { describe, expect, test } from 'vitest'
import { goedkeuren } from './goedkeuren.ts'
import type { Lijst } from './vernietigingslijst.ts'

const lijst: Lijst = { id: 'l', status: 'opgesteld', opgesteldDoorId: 'ties', akkoordIds: [], erop: 3 }
const uit = (uitkomst: { ok: boolean; reason?: string; value?: unknown }) =>
  uitkomst.ok ? uitkomst.value : uitkomst.reason

describe('agreeing', () => {
  test.each([
    ['the first of two', lijst, 'vera', { isKlaar: false }],
    ['the second', { ...lijst, akkoordIds: ['vera'] }, 'lotte', { isKlaar: true }],
    ['the same person again', { ...lijst, akkoordIds: ['vera'] }, 'vera', 'al_akkoord'],
    ['who drew it up', lijst, 'ties', 'eigen_lijst'],
    ['after it was agreed on', { ...lijst, status: 'goedgekeurd' }, 'vera', 'lijst_wacht_niet'],
    ['to nothing', { ...lijst, erop: 0 }, 'vera', 'lijst_is_leeg'],
  ] as const)('%s', (_, gegeven, wie, uitkomst) => {
    expect(uit(goedkeuren(gegeven, { id: wie, isTeNa: false }))).toEqual(uitkomst)
  })
  test.each([
    ['whose own people are on it', lijst, 'staat_te_na'],
    ['who drew it up hears that first', { ...lijst, opgesteldDoorId: 'vera' }, 'eigen_lijst'],
  ] as const)('%s', (_, gegeven, uitkomst) => {
    expect(uit(goedkeuren(gegeven, { id: 'vera', isTeNa: true }))).toEqual(uitkomst)
  })
})
