// Parting: a table of who live there, who leave, and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { splitsen } from './splitsen.ts'

const gezin = bewoning('huis', [bewoner('anna'), bewoner('piet', { van: '2025-06-01' }), verwachtKind()])
const metPlan = { ...gezin, planId: 'plan' }
const o = { dag: '2026-03-02', vandaag: '2026-03-02' } as const

test.each([
  ['one leaves', gezin, ['piet'], {}, undefined],
  ['one leaves with the child on the way', gezin, ['anna', 'kind'], {}, undefined],
  ['the plan stays', metPlan, ['piet'], { plan: 'blijvers' }, undefined],
  ['nobody was chosen', gezin, [], {}, 'niemand_gekozen'],
  ['a stranger', gezin, ['kees'], {}, 'geen_lid'],
  ['only the child on the way', gezin, ['kind'], {}, 'alleen_verwacht_kind'],
  ['everybody', gezin, ['anna', 'piet', 'kind'], {}, 'niemand_blijft'],
  ['everybody but the child on the way', gezin, ['anna', 'piet'], {}, 'niemand_blijft'],
  ['it is not said where the plan stays', metPlan, ['piet'], {}, 'plan_kiezen'],
  ['tomorrow', gezin, ['piet'], { dag: '2026-03-03' }, 'dag_in_toekomst'],
  ['before he lived there', gezin, ['piet'], { dag: '2025-01-01' }, 'dag_voor_bewoning'],
  ['it went up in another', { ...gezin, isOpgegaan: true }, ['piet'], {}, 'al_opgegaan'],
] as const)('%s', (_, huis, vertrekkers, anders, weigering) => {
  expect(reden(splitsen(huis, { ...o, vertrekkers, ...anders }))).toBe(weigering)
})

test.each([
  ['blijvers', false],
  ['vertrekkers', true],
] as const)('the plan is of the %s', (plan, planGaatMee) => {
  const outcome = splitsen(metPlan, { ...o, vertrekkers: ['piet'], plan })
  expect(outcome).toEqual({
    ok: true,
    value: { vertrekkers: ['piet'], blijvers: ['anna', 'kind'], planGaatMee },
  })
})
