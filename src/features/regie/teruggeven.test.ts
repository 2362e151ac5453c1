// The resident leads again: by the procesregisseur, once.

import { expect, test } from 'vitest'
import type { Regie } from './regie.ts'
import { teruggeven } from './teruggeven.ts'

const weg: Regie = { laag: 'eigen', status: 'overgedragen', medewerkerId: null, aangebodenDoorId: 'noor' }
const proces: Regie = { laag: 'proces', status: 'aanvaard', medewerkerId: 'noor', aangebodenDoorId: 'kim' }

test.each([
  ['by the procesregisseur', weg, [proces], 'lopend', 'noor', undefined],
  ['a second time', weg, [proces, { ...weg, status: 'aanvaard' }], 'lopend', 'noor', 'inwoner_leidt_al'],
  ['by a colleague', weg, [proces], 'lopend', 'sam', 'niet_de_regisseur'],
  ['of another layer', proces, [proces], 'lopend', 'noor', 'geen_eigen_regie'],
  ['of a closed plan', weg, [proces], 'afgesloten', 'noor', 'plan_afgesloten'],
] as const)('%s', (_, regie, regies, status, door, reason) => {
  const outcome = teruggeven<Regie>(regie, { plan: { status }, regies }, door)
  expect(outcome.ok ? outcome.value.status : outcome.reason).toBe(reason ?? 'aanvaard')
})
