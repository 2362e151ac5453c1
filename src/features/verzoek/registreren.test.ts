// Who may ask what about whom: the ages of the law, from the table of leesrecht, at the moment itself.

import { expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../test/support/vertegenwoordiging.ts'
import { leesrecht, type Over } from '../vertegenwoordiging/leesrecht.ts'
import { type Invoer, registreren } from './registreren.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const vandaag = '2026-03-02'
const over = (geboortedatum: `${number}-${number}-${number}`, anders: Partial<Over> = {}): Over => ({
  inwonerId: 'kind',
  geboortedatum,
  isVerwacht: false,
  isOverleden: false,
  isGeheim: false,
  vertegenwoordigingen: [vertegenwoordiging()],
  ouderIds: ['moeder', 'vader'],
  ...anders,
})
const invoer: Invoer = {
  soort: 'inzage',
  wet: undefined,
  woorden: 'Wat heeft u over mij?',
  kanaal: 'brief',
  ontvangenOp: '2026-02-27',
  wilKind: false,
}
const vraag = (wie: string, o: Over, anders: Partial<Invoer> = {}) => {
  const recht = leesrecht({ vertegenwoordigerId: wie, naam: null }, o, { nu })
  const uit = registreren({ ...invoer, ...anders }, { recht, vandaag })
  return uit.ok ? 'ja' : uit.reason
}
const [elf, twaalf, zestien] = ['2014-03-03', '2014-03-02', '2010-03-02'] as const

test.each([
  ['kind', elf, 'kind_onder_12'],
  ['moeder', elf, 'ja'],
  ['vader', elf, 'niet_bevoegd'],
  ['kind', twaalf, 'ja'],
  ['moeder', twaalf, 'ja'],
  ['kind', '2010-03-03', 'ja'],
  ['moeder', '2010-03-03', 'ja'],
  ['kind', zestien, 'ja'],
  ['moeder', zestien, 'niet_bevoegd'],
  ['vreemde', elf, 'niet_bevoegd'],
] as const)('a copy, asked by %s of who was born on %s: %s', (wie, geboren, uit) => {
  expect(vraag(wie, over(geboren))).toBe(uit)
})

test.each([
  ['moeder', elf, false, 'ja'],
  ['moeder', twaalf, false, 'kind_beslist_mee'],
  ['moeder', twaalf, true, 'ja'],
  ['kind', twaalf, false, 'ja'],
  ['kind', elf, true, 'kind_onder_12'],
  ['moeder', zestien, true, 'niet_bevoegd'],
] as const)(
  'to change or destroy, asked by %s of who was born on %s, the child too: %s',
  (wie, geboren, wilKind, uit) => {
    for (const soort of ['correctie', 'vernietiging'] as const)
      expect(vraag(wie, over(geboren), { soort, wilKind, wet: 'jeugdwet' })).toBe(uit)
  },
)

test('who is closed out for the safety of the child asks in vain', () => {
  const dicht = { vertegenwoordigingen: [vertegenwoordiging({ isAfgeschermd: true })] }
  expect(vraag('moeder', over(elf, dicht))).toBe('niet_bevoegd')
})

test.each([
  ['of who died', { isOverleden: true }, {}, 'inwoner_onbekend'],
  ['of who has no birth date', { geboortedatum: null }, {}, 'inwoner_onbekend'],
  ['received tomorrow', {}, { ontvangenOp: '2026-03-03' }, 'dag_nog_niet'],
  ['to destroy without the wet', {}, { soort: 'vernietiging' }, 'wet_ontbreekt'],
] as const)('%s: %s', (_, anders, o, uit) => {
  expect(vraag('kind', over(zestien, anders as Partial<Over>), o as Partial<Invoer>)).toBe(uit)
})

test('the wet is asked for destruction alone', () => {
  const recht = leesrecht({ vertegenwoordigerId: 'kind', naam: null }, over(zestien), { nu })
  expect(registreren({ ...invoer, wet: 'wmo' }, { recht, vandaag })).toMatchObject({ value: { wet: 'geen' } })
})
