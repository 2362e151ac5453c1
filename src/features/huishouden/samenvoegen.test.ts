// Joining two huishoudens: a table of who live there and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { samenvoegen } from './samenvoegen.ts'

const anna = bewoning('hier', [bewoner('anna')])
const piet = bewoning('daar', [bewoner('piet', { van: '2025-06-01' })])
const metPlan = (huis: typeof anna) => ({ ...huis, planId: `plan ${huis.id}` })
const o = { dag: '2026-03-02', vandaag: '2026-03-02', reden: '' } as const
const reason = 'Zij wonen samen'

test.each([
  ['two without a plan', anna, piet, o, undefined],
  ['a plan here only', metPlan(anna), piet, o, undefined],
  ['a plan there only', anna, metPlan(piet), o, undefined],
  [
    'two plans and a choice',
    metPlan(anna),
    metPlan(piet),
    { ...o, plan: 'van_hier', reden: reason },
    undefined,
  ],
  ['two plans and no choice', metPlan(anna), metPlan(piet), o, 'plan_kiezen'],
  ['two plans and no reason', metPlan(anna), metPlan(piet), { ...o, plan: 'van_daar' }, 'reden_ontbreekt'],
  ['with itself', anna, anna, o, 'zelfde_huishouden'],
  ['into one that went up in another', { ...anna, isOpgegaan: true }, piet, o, 'al_opgegaan'],
  ['with one that went up in another', anna, { ...piet, isOpgegaan: true }, o, 'al_opgegaan'],
  ['with one where nobody lives', anna, bewoning('leeg', []), o, 'niemand_woont_hier'],
  ['tomorrow', anna, piet, { ...o, dag: '2026-03-03' }, 'dag_in_toekomst'],
  ['before he lived there', anna, piet, { ...o, dag: '2025-05-31' }, 'dag_voor_bewoning'],
  ['on the day he came to live there', anna, piet, { ...o, dag: '2025-06-01' }, undefined],
  ['before he was born', anna, piet, { ...o, dag: '1979-01-01' }, 'dag_voor_geboorte'],
  ['with a child on the way', anna, bewoning('daar', [bewoner('eva'), verwachtKind()]), o, undefined],
] as const)('%s', (_, blijft, komt, invoer, weigering) => {
  expect(reden(samenvoegen({ blijft, komt }, invoer))).toBe(weigering)
})

test.each([
  ['van_hier', { planId: 'plan daar', inId: 'plan hier' }],
  ['van_daar', { planId: 'plan hier', inId: 'plan daar' }],
] as const)('with the plan %s the other goes up in it', (plan, opgaand) => {
  const outcome = samenvoegen({ blijft: metPlan(anna), komt: metPlan(piet) }, { ...o, plan, reden: reason })
  expect(outcome).toEqual({ ok: true, value: { verhuizers: ['piet'], opgaand } })
})
