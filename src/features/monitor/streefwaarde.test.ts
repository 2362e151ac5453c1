// A figure is judged against the streefwaarde of its own time.

import { describe, expect, test } from 'vitest'
import { geldend, loopttot, oordeel, type Streefwaarde } from './streefwaarde.ts'

const streef = (id: string, anders: Partial<Streefwaarde>): Streefwaarde => ({
  id,
  kpi: 'dichtbij.uitstroom',
  deel: 'maatwerk',
  kern: null,
  minimaal: null,
  maximaal: 20,
  van: '2021-01-01',
  tot: null,
  status: 'vastgesteld',
  beslotenDoor: 'raad',
  beslotenOp: null,
  verwijzing: 'beleidsplan',
  ...anders,
})

const alle = [
  streef('a', {}),
  streef('b', { van: '2023-01-01', maximaal: 18 }),
  streef('c', { van: '2024-01-01', maximaal: 5, status: 'voorstel', beslotenDoor: null }),
  streef('d', { van: '2022-01-01', maximaal: 25, kern: 'Zetten' }),
  streef('e', { deel: 'wlz_zvw', maximaal: 1 }),
  streef('f', { van: '2025-01-01', tot: '2025-07-01', maximaal: 15 }),
]

describe('a figure is judged by the streefwaarde of its own time', () => {
  test.each([
    ['before anybody decided', '2020-12-31', undefined, undefined],
    ['from the first day', '2021-01-01', undefined, 'a'],
    ['until the day before the next', '2022-12-31', undefined, 'a'],
    ['from the next', '2023-01-01', undefined, 'b'],
    ['by no voorstel', '2024-06-01', undefined, 'b'],
    ['by the one of the kern first', '2022-06-01', 'Zetten', 'd'],
    ['by the one of the gemeente where the kern has none', '2022-06-01', 'Elst', 'a'],
    ['while it lasts', '2025-06-30', undefined, 'f'],
    ['by none once it ended', '2025-07-01', undefined, undefined],
  ] as const)('%s', (_, op, kern, id) => {
    const waarvoor = { kpi: 'dichtbij.uitstroom', deel: 'maatwerk', op, ...(kern && { kern }) }
    expect(geldend(alle, waarvoor)?.id).toBe(id)
  })
})

test('of a day for which it was decided that there is none, nobody is judged', () => {
  const geen = streef('g', { van: '2023-07-01', maximaal: null, status: 'niet_vastgesteld' })
  const waarvoor = { kpi: 'dichtbij.uitstroom', deel: 'maatwerk' }
  expect(geldend([...alle, geen], { ...waarvoor, op: '2023-08-01' })).toBeUndefined()
  expect(geldend([...alle, geen], { ...waarvoor, op: '2023-06-30' })?.id).toBe('b')
})

test.each([
  ['until the next for the same figure begins', 'a', '2023-01-01'],
  ['a voorstel ends nothing', 'b', '2025-01-01'],
  ['one of a kern not by one of the gemeente', 'd', null],
  ['its own last day', 'f', '2025-07-01'],
] as const)('a streefwaarde holds: %s', (_, id, tot) => {
  expect(loopttot(alle, alle.find((s) => s.id === id) as Streefwaarde)).toBe(tot)
})

describe('on the border it is reached', () => {
  test.each([
    ['just reached', 20, { minimaal: null, maximaal: 20 }, 'gehaald'],
    ['just missed', 20.01, { minimaal: null, maximaal: 20 }, 'niet_gehaald'],
    ['a minimum reached', 75, { minimaal: 75, maximaal: null }, 'gehaald'],
    ['a minimum missed', 74.9, { minimaal: 75, maximaal: null }, 'niet_gehaald'],
    ['below a band', 9, { minimaal: 10, maximaal: 20 }, 'niet_gehaald'],
    ['above a band', 21, { minimaal: 10, maximaal: 20 }, 'niet_gehaald'],
    ['within a band', 15, { minimaal: 10, maximaal: 20 }, 'gehaald'],
    ['no cases', null, { minimaal: null, maximaal: 20 }, 'geen_oordeel'],
    ['nothing decided', 15, undefined, 'geen_oordeel'],
  ] as const)('%s', (_, waarde, doel, verwacht) => {
    expect(oordeel(waarde, doel)).toBe(verwacht)
  })
})
