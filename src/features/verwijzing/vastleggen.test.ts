// Whom we answer and how: what is asked of a verwijzer, and until when the word is due.

import { expect, test } from 'vitest'
import { type Verwijzer, vastleggen } from './vastleggen.ts'
import { isVerwijzer } from './verwijzing.ts'

const melder = { naam: 'dokter Visser', telefoon: '0481 371 234' }
const heel: Verwijzer = {
  organisatie: 'Praktijk Visser',
  weg: 'brief',
  bereik: 'Postbus 12, 6660 AA Elst',
  kenmerk: undefined,
  terugkoppelenVoor: undefined,
}

test.each<[string, Partial<Verwijzer>, string]>([
  ['ten working days when nothing was agreed', {}, '2026-03-16'],
  ['the agreed day', { terugkoppelenVoor: '2026-03-20' }, '2026-03-20'],
  ['the day itself', { terugkoppelenVoor: '2026-03-02' }, '2026-03-02'],
  ['yesterday', { terugkoppelenVoor: '2026-02-27' }, 'terug_in_verleden'],
  ['a Saturday', { terugkoppelenVoor: '2026-03-07' }, 'terug_op_vrije_dag'],
  ['more than a year', { terugkoppelenVoor: '2027-03-03' }, 'terug_te_laat'],
  ['a name without an organisatie', { organisatie: undefined }, 'organisatie_ontbreekt'],
  ['a letter without an address', { bereik: undefined }, 'verwijzer_onbereikbaar'],
  ['a letter to a telephone number', { bereik: '0481 371 234' }, 'bereik_past_niet'],
  ['a mail', { weg: 'e_mail', bereik: 'visser@praktijk.example' }, '2026-03-16'],
  ['a mail to an address of the post', { weg: 'e_mail' }, 'bereik_past_niet'],
  ['nothing said: the number of who reports', { weg: undefined, bereik: undefined }, '2026-03-16'],
])('%s', (_, anders, uitkomst) => {
  const outcome = vastleggen(melder, { ...heel, ...anders }, '2026-03-02')
  expect(outcome.ok ? outcome.value.terugkoppelenVoor : outcome.reason).toBe(uitkomst)
})

test('nobody to call either', () => {
  const outcome = vastleggen(
    { ...melder, telefoon: undefined },
    { ...heel, weg: 'telefoon', bereik: undefined },
    '2026-03-02',
  )
  expect(outcome).toEqual({ ok: false, reason: 'verwijzer_onbereikbaar' })
})

test.each<[string, string, boolean]>([
  ['huisarts', 'telefoon', true],
  ['politie', 'brief', true],
  ['anders', 'verwijzer', true],
  ['anders', 'telefoon', false],
  ['wmo_consulent', 'verwijzer', false],
  ['mantelzorger', 'telefoon', false],
  ['inwoner_zelf', 'verwijzer', false],
])('%s by %s hears back: %s', (wie, kanaal, uitkomst) => expect(isVerwijzer(wie, kanaal)).toBe(uitkomst))
