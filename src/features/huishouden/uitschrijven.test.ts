// Somebody no longer lives in a huishouden: a table of who, why, and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { uitschrijven } from './uitschrijven.ts'

const gezin = bewoning('huis', [bewoner('anna'), bewoner('piet'), verwachtKind()])
const alleen = bewoning('huis', [bewoner('anna'), verwachtKind()])
const o = { dag: '2026-03-02', vandaag: '2026-03-02' } as const

test.each([
  ['who goes elsewhere', gezin, 'piet', 'elders', {}, undefined],
  ['who goes to an institution', gezin, 'piet', 'instelling', {}, undefined],
  ['a child that was not born', gezin, 'kind', 'niet_geboren', {}, undefined],
  ['a child that was not born, of who lives alone', alleen, 'kind', 'niet_geboren', {}, undefined],
  ['nobody was chosen', gezin, undefined, 'elders', {}, 'geen_lid'],
  ['a stranger', gezin, 'kees', 'elders', {}, 'geen_lid'],
  ['a child on the way that goes elsewhere alone', gezin, 'kind', 'elders', {}, 'reden_past_niet'],
  ['somebody who was not born', gezin, 'piet', 'niet_geboren', {}, 'reden_past_niet'],
  ['the last', alleen, 'anna', 'elders', {}, 'laatste_bewoner'],
  ['tomorrow', gezin, 'piet', 'elders', { dag: '2026-03-03' }, 'dag_in_toekomst'],
  ['before living here', gezin, 'piet', 'elders', { dag: '2019-12-31' }, 'dag_voor_bewoning'],
] as const)('%s', (_, huis, inwonerId, waarom, anders, weigering) => {
  expect(reden(uitschrijven(huis, { ...o, inwonerId, reden: waarom, ...anders }))).toBe(weigering)
})

test.each([
  ['piet', 'elders', true],
  ['kind', 'niet_geboren', false],
] as const)('%s (%s): a huishouden of their own is %s', (inwonerId, waarom, krijgtHuishouden) => {
  const outcome = uitschrijven(gezin, { ...o, inwonerId, reden: waarom })
  expect(outcome).toMatchObject({ ok: true, value: { krijgtHuishouden } })
})
