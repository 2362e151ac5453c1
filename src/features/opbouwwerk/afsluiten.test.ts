// Afsluiten: once, and with what it brought.

import { expect, test } from 'vitest'
import { afsluiten } from './afsluiten.ts'
import type { Opbouwproject } from './opbouwproject.ts'

const project = { status: 'lopend', versie: 1 } as Opbouwproject

test.each([
  [{ status: 'afgesloten' }, 'x', 'is_afgesloten'],
  [{}, '', 'toelichting_ontbreekt'],
] as const)('ending %o with "%s" is refused: %s', (van, toelichting, reason) => {
  expect(afsluiten({ ...project, ...van }, { resultaat: 'deels', toelichting })).toEqual({
    ok: false,
    reason,
  })
})

test('it ends with what it brought', () => {
  const outcome = afsluiten(project, { resultaat: 'bereikt', toelichting: 'Elke week twintig.' })
  expect(outcome).toMatchObject({ value: { status: 'afgesloten', resultaat: 'bereikt', versie: 2 } })
})
