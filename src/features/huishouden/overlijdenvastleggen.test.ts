// Somebody died: a table of who, when, and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { overlijdenVastleggen } from './overlijdenvastleggen.ts'

const gezin = bewoning('huis', [bewoner('anna'), verwachtKind()])

test.each([
  ['yesterday', 'anna', '2026-03-01', undefined],
  ['today', 'anna', '2026-03-02', undefined],
  ['tomorrow', 'anna', '2026-03-03', 'dag_in_toekomst'],
  ['before birth', 'anna', '1980-05-05', 'dag_voor_geboorte'],
  ['before living here', 'anna', '2019-12-31', 'dag_voor_bewoning'],
  ['nobody', undefined, '2026-03-01', 'geen_lid'],
  ['a stranger', 'kees', '2026-03-01', 'geen_lid'],
  ['who is still to be born', 'kind', '2026-03-01', 'nog_niet_geboren'],
] as const)('%s', (_, inwonerId, dag, weigering) => {
  expect(reden(overlijdenVastleggen(gezin, { inwonerId, dag, vandaag: '2026-03-02' }))).toBe(weigering)
})
