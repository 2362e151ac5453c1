// A child is born: a table of children, parents, days and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { geboorteVastleggen } from './geboortevastleggen.ts'

const gezin = bewoning('huis', [
  bewoner('anna'),
  bewoner('broer', { geboortedatum: '2012-01-01' }),
  bewoner('zus', { geboortedatum: '2026-08-02' }),
  verwachtKind(),
  verwachtKind('tweede'),
])
const kind = {
  inwonerId: 'kind',
  voornamen: 'Sem',
  voorvoegsel: undefined,
  geslachtsnaam: 'Bakker',
  geboortedatum: '2026-07-28',
  ouderIds: ['anna'],
} as const

test.each([
  ['a child with a mother', {}, undefined],
  ['a child whose parents are not said', { ouderIds: [] }, undefined],
  ['far too early, and there', { geboortedatum: '2026-03-14' }, undefined],
  ['earlier than can be', { geboortedatum: '2026-03-13' }, 'geboorte_past_niet'],
  ['five weeks late', { geboortedatum: '2026-09-05' }, undefined],
  ['later than can be', { geboortedatum: '2026-09-06' }, 'geboorte_past_niet'],
  ['tomorrow', { geboortedatum: '2026-10-02' }, 'geboorte_in_toekomst'],
  ['without a name', { voornamen: undefined }, 'naam_ontbreekt'],
  ['without a surname', { geslachtsnaam: undefined }, 'naam_ontbreekt'],
  ['nobody', { inwonerId: undefined }, 'geen_verwacht_kind'],
  ['who was born already', { inwonerId: 'anna' }, 'geen_verwacht_kind'],
  ['of a stranger', { ouderIds: ['kees'] }, 'ouder_geen_lid'],
  ['of another child on the way', { ouderIds: ['tweede'] }, 'ouder_geen_lid'],
  ['of a brother of fourteen', { ouderIds: ['broer'] }, 'ouder_te_jong'],
  ['of a parent who is younger', { ouderIds: ['zus'] }, 'ouder_jonger'],
] as const)('%s', (_, anders, weigering) => {
  expect(reden(geboorteVastleggen(gezin, { ...kind, ...anders }, '2026-10-01'))).toBe(weigering)
})
