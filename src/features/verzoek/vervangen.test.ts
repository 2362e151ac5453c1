// Another colleague is asked as long as nobody read or destroyed, and never who decided.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { vervangen } from './vervangen.ts'

const ja = { besluit: 'ingewilligd', beslotenDoorId: 'vera', nakijkerId: 'noor' } as const
const f = { isEigenKring: false, nakijkerIds: ['noor', 'sanne', 'vera'] }

test('another colleague', () => {
  for (const soort of ['inzage', 'vernietiging'] as const)
    expect(vervangen(verzoek({ ...ja, soort }), f, 'sanne')).toEqual({ ok: true, value: 'sanne' })
})

test.each([
  ['of the own circle', ja, { ...f, isEigenKring: true }, 'sanne', 'eigen_kring'],
  ['a correction', { ...ja, soort: 'correctie', nakijkerId: null }, f, 'sanne', 'wacht_op_niemand'],
  ['read already', { ...ja, nagekekenOp: new Date() }, f, 'sanne', 'wacht_op_niemand'],
  ['nobody', ja, f, undefined, 'nakijker_ontbreekt'],
  ['who does not treat', ja, f, 'tom', 'nakijker_ontbreekt'],
  ['who decided', ja, f, 'vera', 'nakijker_ontbreekt'],
  ['the same', ja, f, 'noor', 'nakijker_is_het_al'],
] as const)('%s is refused', (_, v, feiten, wie, reason) => {
  expect(vervangen(verzoek(v), feiten, wie)).toEqual({ ok: false, reason })
})
