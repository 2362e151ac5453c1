// Plannen: given what was filled in and the plan it is about, planned or one word for the obstacle.

import { expect, test } from 'vitest'
import { type Invoer, plannen } from './plannen.ts'

const invoer: Invoer = {
  soort: 'mdo',
  geplandOp: new Date('2026-03-09T13:00:00Z'),
  plaats: 'Gemeentehuis',
  vraag: 'Wie doet wat?',
  inwoner: 'akkoord',
  redenNietVerteld: null,
  oco: 'niet_gevraagd',
  punten: ['Wie leidt?'],
}
const plan = { id: 'p', huishoudenId: 'h', isOpen: true, opgesteldOp: new Date('2026-02-20T09:00:00Z') }
const doe = (anders: Partial<Invoer>, isOpen = true) =>
  plannen({ ...invoer, ...anders }, { id: 'o', plan: { ...plan, isOpen } })

for (const [wat, anders, isOpen, reason] of [
  ['in a closed plan', {}, false, 'plan_afgesloten'],
  ['the day before the plan was', { geplandOp: new Date('2026-02-19T09:00:00Z') }, true, 'voor_het_plan'],
  ['behind the back of the resident without a reason', { inwoner: 'niet_verteld' }, true, 'reden_ontbreekt'],
  ['about the Wlz without offering the OCO', { soort: 'wlz_toeleiding' }, true, 'oco_niet_gevraagd'],
  ['with an empty agenda', { punten: [] }, true, 'agenda_leeg'],
] as const)
  test(`an overleg ${wat} is refused: ${reason}`, () => {
    expect(doe(anders as Partial<Invoer>, isOpen)).toEqual({ ok: false, reason })
  })

test('an overleg is planned within its plan', () => {
  expect(doe({})).toMatchObject({
    ok: true,
    value: { id: 'o', planId: 'p', huishoudenId: 'h', status: 'gepland' },
  })
})

test('about the Wlz it is enough that the resident does not want the OCO', () => {
  expect(doe({ soort: 'wlz_toeleiding', oco: 'wil_niet' }).ok).toBe(true)
})

test('a reason is kept only where the resident was not told', () => {
  const zwijgen = doe({ inwoner: 'niet_verteld', redenNietVerteld: 'Onveilig thuis.' })
  expect(zwijgen).toMatchObject({ value: { redenNietVerteld: 'Onveilig thuis.' } })
  expect(doe({ redenNietVerteld: 'Blijft niet staan.' })).toMatchObject({ value: { redenNietVerteld: null } })
})

test('an overleg of the day the plan was made, earlier than the plan, is written down afterwards', () => {
  expect(doe({ geplandOp: new Date('2026-02-20T08:00:00Z') })).toMatchObject({ ok: true })
})
