// Herinneren: in time, by a way that is known, and never where it could betray somebody.

import { expect, test } from 'vitest'
import { herinneren, herinnering, type Ontvanger } from './herinneren.ts'

const mens: Ontvanger = { leeftijd: 70, heeftEmail: true, heeftAdres: true, isGeheim: false }
const o = { vandaag: '2026-03-02', dagen: 3 } as const

test.each([
  ['by mail when there is an address for it', '2026-03-05', mens, 'e_mail'],
  ['by letter otherwise', '2026-03-05', { ...mens, heeftEmail: false }, 'brief'],
  ['also on the day itself', '2026-03-02', mens, 'e_mail'],
  ['also to a child of twelve', '2026-03-03', { ...mens, leeftijd: 12 }, 'e_mail'],
  ['also when the age was never asked', '2026-03-03', { ...mens, leeftijd: undefined }, 'e_mail'],
] as const)('%s', (_, dag, wie, weg) => {
  expect(herinneren(dag, wie, o)).toEqual({ ok: true, value: weg })
})

test.each([
  ['it is too early', '2026-03-06', mens, o, 'niet_aan_de_beurt'],
  ['the day is over', '2026-03-01', mens, o, 'niet_aan_de_beurt'],
  ['the gemeente turned it off', '2026-03-03', mens, { ...o, dagen: 0 }, 'staat_uit'],
  ['the address is secret', '2026-03-03', { ...mens, isGeheim: true }, o, 'geheim'],
  ['it is a child of eleven', '2026-03-03', { ...mens, leeftijd: 11 }, o, 'te_jong'],
  ['no way is known', '2026-03-03', { ...mens, heeftEmail: false, heeftAdres: false }, o, 'geen_weg'],
] as const)('not when %s', (_, dag, wie, wanneer, reason) => {
  expect(herinneren(dag, wie, wanneer)).toEqual({ ok: false, reason })
})

test('the text names the day and the phone, and nothing of what was promised', () => {
  const { tekst } = herinnering({ gemeente: 'Overbetuwe', telefoon: '0481', dag: '5 maart 2026' })
  expect(tekst).toContain('vóór 5 maart 2026')
  expect(tekst).toContain('0481')
})
