// The eight fasen of the card and how long it lives, each from how the work stands.

import { expect, test } from 'vitest'
import { fasen, faseOpL0, faseVan, type Vervolg } from './fase.ts'
import { isVerlopen } from './voortgangskaart.ts'

const zaak = (anders: Partial<Vervolg> = {}): Vervolg => ({
  isOnderzoek: true,
  isOpen: true,
  isHeropend: false,
  isBegonnen: true,
  ...anders,
})
const hulp = (anders: Partial<Vervolg> = {}) => zaak({ isOnderzoek: false, ...anders })
const dicht = { isOpen: false }

const gevallen = [
  ['nobody answered', 'aangeboden', [], 'ontvangen'],
  ['it came back', 'geweigerd', [], 'teruggegeven'],
  ['accepted, nobody spoken with', 'aanvaard', [zaak({ isBegonnen: false })], 'aanvaard'],
  ['support accepted, not begun', 'aanvaard', [hulp({ isBegonnen: false })], 'aanvaard'],
  ['the onderzoek runs', 'aanvaard', [zaak()], 'in_onderzoek'],
  ['the onderzoek is done', 'aanvaard', [zaak(dicht)], 'besloten'],
  ['decided, support not begun', 'aanvaard', [zaak(dicht), hulp({ isBegonnen: false })], 'besloten'],
  ['support began', 'aanvaard', [zaak(dicht), hulp()], 'ondersteuning_gestart'],
  ['support without onderzoek', 'aanvaard', [hulp()], 'ondersteuning_gestart'],
  ['support ended', 'aanvaard', [zaak(dicht), hulp(dicht)], 'ondersteuning_beeindigd'],
  ['one support ended, another runs', 'aanvaard', [hulp(dicht), hulp()], 'ondersteuning_gestart'],
  ['the melding opened again', 'aanvaard', [zaak({ isHeropend: true }), hulp(dicht)], 'heropend'],
  ['taken back', 'ingetrokken', [], undefined],
] as const

test.each(gevallen)('%s', (_, status, vervolg, fase) => {
  expect(faseVan(status, vervolg)).toBe(fase)
})

test('every fase has a case, and without a ground only three are told', () => {
  expect(fasen.filter((fase) => !gevallen.some((g) => g[3] === fase))).toEqual([])
  expect(new Set(fasen.map(faseOpL0))).toEqual(new Set(['ontvangen', 'aanvaard', 'teruggegeven']))
})

const gesloten = new Date('2026-03-02T08:00:00Z')
const leven = {
  status: 'aanvaard',
  beantwoordOp: new Date('2026-01-05T08:00:00Z'),
  geslotenOp: gesloten,
  isIetsOpen: false,
  terug: null,
} as const

test.each([
  ['a second before', {}, '2027-03-02T07:59:59Z', false],
  ['twelve months after', {}, '2027-03-02T08:00:00Z', true],
  ['something is open', { isIetsOpen: true }, '2030-03-02T08:00:00Z', false],
  [
    'the inwoner is back with who began it',
    { terug: { isOpen: true, geslotenOp: null } },
    '2030-03-02T08:00:00Z',
    false,
  ],
  [
    'a year after that ended too',
    { terug: { isOpen: false, geslotenOp: '2030-03-02T08:00:00Z' } },
    '2031-03-02T08:00:00Z',
    true,
  ],
  [
    'within a year after that ended',
    { terug: { isOpen: false, geslotenOp: '2030-03-02T08:00:00Z' } },
    '2031-03-02T07:59:00Z',
    false,
  ],
  ['it came back long ago', { status: 'geweigerd' }, '2027-01-05T08:00:00Z', true],
  ['nobody answered', { status: 'aangeboden', beantwoordOp: null }, '2030-01-05T08:00:00Z', false],
] as const)('the card is gone: %s', (_, anders, nu, verlopen) => {
  expect(isVerlopen({ ...leven, ...anders }, new Date(nu))).toBe(verlopen)
})
