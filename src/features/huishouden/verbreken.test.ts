// A relatie is over: a table of days, reasons and answers.

import { expect, test } from 'vitest'
import { reden } from '../../../test/support/bewoning.ts'
import { verbreken } from './verbreken.ts'

const relatie = { id: 'r', van: '2020-01-01' } as const

test.each([
  ['today', relatie, '2026-03-02', 'voorbij', undefined],
  ['tomorrow', relatie, '2026-03-03', 'voorbij', 'dag_in_toekomst'],
  ['before it began', relatie, '2019-12-31', 'voorbij', 'dag_voor_relatie'],
  ['never was, whatever day', relatie, '2019-12-31', 'vergissing', undefined],
  ['what is over', undefined, '2026-03-02', 'voorbij', 'relatie_is_voorbij'],
] as const)('%s', (_, van, tot, waarom, weigering) => {
  expect(reden(verbreken(van, { tot, reden: waarom, vandaag: '2026-03-02' }))).toBe(weigering)
})

test('a mistake ends on the day it began', () => {
  const outcome = verbreken(relatie, { tot: '2026-01-01', reden: 'vergissing', vandaag: '2026-03-02' })
  expect(outcome).toMatchObject({ ok: true, value: { tot: '2020-01-01' } })
})
