// Which version holds on a day, and that every activity of the log stands in the register with all that AVG 30 asks.

import { expect, test } from 'vitest'
import { verwerkingsactiviteiten } from '../logboek/verwerkingsactiviteit.ts'
import { meegegevenVoor } from './meegegeven.ts'
import { geldtOp, registerOp, type Verwerking, velden, zonderVerwerking } from './verwerking.ts'

const gegeven = meegegevenVoor('Overbetuwe')

test('every activity that a line of the log can refer to stands in the register', () => {
  expect(zonderVerwerking(verwerkingsactiviteiten, gegeven)).toEqual([])
  expect(gegeven.map(({ code }) => code).toSorted()).toEqual(
    verwerkingsactiviteiten.map(({ code }) => code).toSorted(),
  )
  const [eerste, ...rest] = verwerkingsactiviteiten
  expect(
    zonderVerwerking(
      verwerkingsactiviteiten,
      gegeven.filter(({ code }) => code !== eerste?.code),
    ),
  ).toEqual([eerste])
  expect(rest.length).toBeGreaterThan(5)
})

test.each(gegeven.map((v) => [v.code, v] as const))('%s says all that AVG 30 asks', (_, v) => {
  for (const veld of velden) expect(v[veld].length, veld).toBeGreaterThan(5)
  expect(v.grondslag).toContain('AVG')
  expect(v.verantwoordelijke).toContain('Overbetuwe')
})

const versie = (anders: Partial<Verwerking>): Verwerking => ({ ...(gegeven[0] as Verwerking), ...anders })
const rijen = [
  versie({}),
  versie({ versie: 2, van: '2026-03-02' }),
  versie({ versie: 3, van: '2026-06-01', tot: '2026-06-30' }),
]

test.each([
  ['2020-01-01', 1],
  ['2026-03-01', 1],
  ['2026-03-02', 2],
  ['2026-05-31', 2],
  ['2026-06-01', 3],
  ['2026-06-30', 3],
  ['2026-07-01', undefined],
] as const)('on %s version %s holds', (dag, wel) => {
  expect(geldtOp(rijen, 'melding', dag)?.versie).toBe(wel)
  expect(registerOp(rijen, dag)).toHaveLength(wel ? 1 : 0)
})
