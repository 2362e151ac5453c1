// Beoordelen: by somebody else, once, with an explanation.

import { expect, test } from 'vitest'
import { beoordelen } from './beoordelen.ts'
import type { Verzoek } from './uitsluiting.ts'

const verzoek: Verzoek = {
  ...({ id: 'v', uitsluitingId: 'u', medewerkerId: 'noor', reden: 'Verhuisd', status: 'gevraagd' } as const),
}

test.each<[string, Verzoek | undefined, string, string, string]>([
  ['by the privacy officer', verzoek, 'vera', 'Akkoord', 'done'],
  ['what is not there', undefined, 'vera', 'Akkoord', 'niet_gevonden'],
  ['of the own list', verzoek, 'noor', 'Akkoord', 'eigen_lijst'],
  ['what was decided', { ...verzoek, status: 'afgewezen' }, 'vera', 'Akkoord', 'al_besloten'],
  ['without an explanation', verzoek, 'vera', ' ', 'toelichting_ontbreekt'],
])('%s', (_, v, doorId, toelichting, verwacht) => {
  const uitkomst = beoordelen(v, { doorId, toelichting, besluit: 'ingewilligd' })
  expect(uitkomst.ok ? 'done' : uitkomst.reason).toBe(verwacht)
})
