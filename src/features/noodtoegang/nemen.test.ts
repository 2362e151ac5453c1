// Nemen: with a reason of at least twenty characters, after logging in anew, three times in thirty days.

import { expect, test } from 'vitest'
import { type Invoer, nemen, type Stand } from './nemen.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const voor = (minuten: number) => new Date(nu.getTime() - minuten * 60_000)
const invoer: Invoer = {
  reden: 'crisis',
  toelichting: 'De buren horen geschreeuw.',
  vraagtTweede: false,
}
const stand: Stand = { nu, versOp: voor(1), aantal: 0, loopt: false, isTeOpenen: true }

test.each<[string, Partial<Invoer>, Partial<Stand>, string]>([
  ['all in order', {}, {}, 'done'],
  ['the third time', {}, { aantal: 2 }, 'done'],
  ['the fourth time', {}, { aantal: 3 }, 'te_vaak'],
  ['while one runs', {}, { loopt: true }, 'loopt_al'],
  ['where nothing may be opened', {}, { isTeOpenen: false }, 'niets_te_openen'],
  ['without a fresh login', {}, { versOp: null }, 'niet_vers'],
  ['a login of nine minutes ago', {}, { versOp: voor(9) }, 'done'],
  ['a login of ten minutes ago', {}, { versOp: voor(10) }, 'niet_vers'],
  ['a login that is still to come', {}, { versOp: voor(-1) }, 'niet_vers'],
  ['nineteen characters', { toelichting: 'a'.repeat(19) }, {}, 'toelichting_te_kort'],
  ['twenty', { toelichting: 'a'.repeat(20) }, {}, 'done'],
  ['twenty with the spaces around it', { toelichting: `  ${'a'.repeat(16)}  ` }, {}, 'toelichting_te_kort'],
  ['spaces that fill it up', { toelichting: `a${' '.repeat(30)}b` }, {}, 'toelichting_te_kort'],
])('%s', (_, anders, anderStand, verwacht) => {
  const uitkomst = nemen({ ...invoer, ...anders }, { ...stand, ...anderStand })
  expect(uitkomst.ok ? 'done' : uitkomst.reason).toBe(verwacht)
})

test('it holds for a day and no longer', () => {
  expect(nemen(invoer, stand)).toMatchObject({
    ok: true,
    value: { van: nu, tot: new Date('2026-03-03T08:00:00Z') },
  })
})
