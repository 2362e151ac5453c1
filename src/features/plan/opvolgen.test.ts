// Opvolgen: once, of an evaluatie that asked for more or less.

import { expect, test } from 'vitest'
import { type Opvolgbaar, opvolgen } from './opvolgen.ts'

const meer: Opvolgbaar = { id: 'e', vervolg: 'opschalen', opvolging: null }

test.each(['opschalen', 'afschalen'] as const)('what %s led to is written down', (vervolg) => {
  expect(opvolgen({ ...meer, vervolg }, 'Begeleiding gestart.')).toEqual({
    ok: true,
    value: { id: 'e', opvolging: 'Begeleiding gestart.' },
  })
})

test.each([
  ['there is no evaluatie', undefined, 'x', 'onderdeel_is_weg'],
  ['all goes on', { ...meer, vervolg: 'doorgaan' }, 'x', 'niets_op_te_volgen'],
  ['the plan closes', { ...meer, vervolg: 'afsluiten' }, 'x', 'niets_op_te_volgen'],
  ['it was done before', { ...meer, opvolging: 'Gedaan.' }, 'x', 'al_opgevolgd'],
  ['no words are given', meer, '', 'opvolging_ontbreekt'],
] as const)('refused when %s', (_, evaluatie, woorden, reason) => {
  expect(opvolgen(evaluatie, woorden)).toEqual({ ok: false, reason })
})
