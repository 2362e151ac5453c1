// Maken: who promises, from the list, by name, or the resident.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { type Feiten, type Invoer, maken } from './maken.ts'

const invoer: Invoer = {
  wat: 'Elke week samen boodschappen doen',
  van: 'netwerk',
  wie: 'dochter Petra',
  medewerkerId: undefined,
  voorDatum: '2026-03-20',
  doelId: 'd',
}
const feiten: Feiten & { id: string } = {
  id: 'a',
  vandaag: '2026-03-02',
  doelIds: ['d'],
  collegas: [{ id: 'sam', naam: 'Sam Peters' }],
  mensen: [
    { id: 'anna', naam: 'Anna Bakker' },
    { id: 'petra', naam: 'Petra Bakker' },
  ],
}

test.each([
  ['somebody near, by name', {}, 'dochter Petra', null],
  ['the resident, without a name', { van: 'inwoner', wie: undefined }, 'Anna Bakker', null],
  ['somebody near, from the list', { inwonerId: 'petra' }, 'Petra Bakker', null],
  [
    'a colleague from the list',
    { van: 'medewerker', wie: undefined, medewerkerId: 'sam' },
    'Sam Peters',
    'sam',
  ],
] as const)('%s', (_, anders, wie, medewerkerId) => {
  expect(maken(planVan('concept'), { ...invoer, ...anders }, feiten)).toMatchObject({
    ok: true,
    value: { plan: { versie: 3 }, afspraak: { wie, medewerkerId, status: 'open', doelId: 'd' } },
  })
})

test('an afspraak may serve the whole plan, and may be for today', () => {
  const outcome = maken(planVan('lopend'), { ...invoer, doelId: undefined, voorDatum: '2026-03-02' }, feiten)
  expect(outcome).toMatchObject({ value: { afspraak: { doelId: null, voorDatum: '2026-03-02' } } })
})

test.each([
  ['nobody promises', { wie: undefined }, 'wie_ontbreekt'],
  [
    'the colleague is not on the list',
    { van: 'medewerker', wie: undefined, medewerkerId: 'henk' },
    'wie_ontbreekt',
  ],
  ['somebody near promises and a colleague was chosen too', { medewerkerId: 'sam' }, 'wie_dubbel'],
  [
    'the resident promises and a colleague was chosen too',
    { van: 'inwoner', wie: undefined, medewerkerId: 'sam' },
    'wie_dubbel',
  ],
  ['the day is behind us', { voorDatum: '2026-03-01' }, 'datum_voorbij'],
  ['the doel is of another plan', { doelId: 'x' }, 'doel_niet_gevonden'],
] as const)('maken is refused when %s', (_, anders, reason) => {
  expect(maken(planVan('concept'), { ...invoer, ...anders }, feiten)).toEqual({ ok: false, reason })
})

test('a closed plan gets no promises', () => {
  expect(maken(planVan('afgesloten'), invoer, feiten)).toEqual({ ok: false, reason: 'plan_afgesloten' })
})

test.each([
  ['the resident without a name is whose plan it is', { van: 'inwoner', wie: undefined }, 'anna'],
  ['somebody from the list', { inwonerId: 'petra' }, 'petra'],
  ['a neighbour of whom we know no more than a name', {}, null],
  ['somebody who is not in the list', { inwonerId: 'vreemd' }, null],
  ['one of us', { van: 'medewerker', medewerkerId: 'sam', inwonerId: 'petra' }, null],
] as const)('who can be reminded: %s', (_, anders, inwonerId) => {
  expect(maken(planVan('concept'), { ...invoer, ...anders }, feiten)).toMatchObject({
    value: { afspraak: { inwonerId } },
  })
})
