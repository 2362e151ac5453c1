// Vastleggen: of a kpi there is, on a day that was, with a group that is one.

import { expect, test } from 'vitest'
import { vastleggen } from './vastleggen.ts'

const invoer = {
  vorm: 'klankbordgroep',
  gehoudenOp: '2026-03-02',
  aantal: 3,
  gehoord: 'Men voelt zich gezien.',
  waardering: 'goed',
} as const
const feiten = { id: 'm', kpi: 'resultaat.mantelzorgers', vandaag: '2026-03-02' } as const

test.each([
  [{}, { kpi: undefined }, 'kpi_onbekend'],
  [{ aantal: undefined }, {}, 'aantal_ontbreekt'],
  [{ aantal: 2 }, {}, 'groep_te_klein'],
  [{ gehoudenOp: '2026-03-03' }, {}, 'dag_komt_nog'],
] as const)('with %o and %o it is refused: %s', (anders, op, reason) => {
  expect(vastleggen({ ...invoer, ...anders }, { ...feiten, ...op })).toEqual({ ok: false, reason })
})

test.each([{}, { vorm: 'gesprek', aantal: 1 }] as const)('with %o it is written down', (anders) => {
  const { vandaag: _, ...rest } = feiten
  expect(vastleggen({ ...invoer, ...anders }, feiten)).toEqual({
    ok: true,
    value: { ...invoer, ...anders, ...rest },
  })
})
