// Afhalen: a line comes off with a reason, until it went.

import { describe, expect, test } from 'vitest'
import { afhalen } from './afhalen.ts'

const lijst = { status: 'opgesteld' } as const
const uit = (uitkomst: { ok: boolean; reason?: string; value?: unknown }) =>
  uitkomst.ok ? uitkomst.value : uitkomst.reason

describe('a line comes off', () => {
  test.each([
    ['with a reason', lijst, { status: 'erop' }, 'Bezwaar', { reden: 'Bezwaar' }],
    ['also after two agreed', { status: 'goedgekeurd' }, { status: 'erop' }, 'Bezwaar', { reden: 'Bezwaar' }],
    ['without a reason', lijst, { status: 'erop' }, undefined, 'reden_ontbreekt'],
    ['that is gone', lijst, { status: 'vernietigd' }, 'Bezwaar', 'regel_is_al_klaar'],
    ['that is not on it', lijst, undefined, 'Bezwaar', 'regel_is_er_niet'],
    ['of a list that ended', { status: 'uitgevoerd' }, { status: 'erop' }, 'Bezwaar', 'lijst_is_voorbij'],
  ] as const)('%s', (_, gegeven, regel, reden, uitkomst) => {
    expect(uit(afhalen(gegeven, regel, { reden, door: { isTeNa: false } }))).toEqual(uitkomst)
  })
  test.each([
    ['a line that is there', { status: 'erop' }],
    ['one that is not, so that none tells', undefined],
  ] as const)('by nobody whose own people are on the list: %s', (_, regel) => {
    expect(uit(afhalen(lijst, regel, { reden: 'Bezwaar', door: { isTeNa: true } }))).toBe('staat_te_na')
  })
})
