// Verlof vastleggen: of an own colleague, in order, not twice, and not for what is over.

import { describe, expect, test } from 'vitest'
import { verlofVastleggen } from './verlofvastleggen.ts'

describe('being away', () => {
  const weg = { medewerkerId: 'noor', van: '2026-03-02', tot: '2026-03-13' } as const
  const feiten = { id: 'v', vandaag: '2026-03-02', collegas: ['noor'], eerder: [] } as const
  test.each([
    [{ medewerkerId: 'fleur' }, {}, 'niet_van_uw_team'],
    [{ tot: '2026-03-01' }, {}, 'einde_voor_begin'],
    [{ van: '2026-02-01', tot: '2026-03-01' }, {}, 'al_voorbij'],
    [{ tot: '2027-04-01' }, {}, 'te_lang'],
    [{}, { eerder: [{ ...weg, id: 'e', van: '2026-03-13', tot: '2026-03-20' }] }, 'overlapt'],
  ] as const)('%o is refused', (anders, bij, reason) => {
    expect(verlofVastleggen({ ...weg, ...anders }, { ...feiten, ...bij })).toEqual({ ok: false, reason })
  })
  test('one day is enough, and the day after another leave is free', () => {
    const eerder = [{ ...weg, id: 'e', van: '2026-02-20', tot: '2026-03-01' }] as const
    expect(verlofVastleggen({ ...weg, tot: '2026-03-02' }, { ...feiten, eerder }).ok).toBe(true)
  })
})
