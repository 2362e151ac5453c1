// A published figure is judged by the streefwaarde of its own time, and what is hidden by nobody.

import { expect, test } from 'vitest'
import type { Deel } from '../monitor/kpi.ts'
import type { Streefwaarde } from '../monitor/streefwaarde.ts'
import { delenMetStreven, type Gepubliceerd, gepubliceerdVan, kwartalen, laatste, perKern } from './cijfer.ts'

const cel = (periode: string, waarde: number | null, anders: Partial<Gepubliceerd> = {}): Gepubliceerd => ({
  ...{ kpi: 'kort.terugkeer', deel: 'terug', periode, splitsing: 'totaal', groep: '', teller: null },
  ...{ noemer: 100, waarde, verborgen: null, voorlopig: false, rapportId: 'r', ...anders },
})
const streef = (van: Streefwaarde['van'], maximaal: number, kern: string | null = null): Streefwaarde => ({
  ...{ id: van, kpi: 'kort.terugkeer', deel: 'terug', kern, minimaal: null, maximaal, van, tot: null },
  ...{ status: 'vastgesteld', beslotenDoor: 'raad', beslotenOp: null, verwijzing: 'x' },
})
const gegevens = {
  cellen: [
    cel('2025', 30),
    cel('2025-Q4', 35),
    cel('2025-Q3', 35),
    cel('2026-Q1', null, { verborgen: 'te_weinig_gevallen' }),
    cel('2025-Q4', 20, { splitsing: 'kern', groep: 'Zetten' }),
    cel('2025-Q4', 20, { splitsing: 'kern', groep: 'Elst' }),
    cel('2025-Q4', 99, { deel: 'maatwerk' }),
  ],
  streefwaarden: [streef('2021-01-01', 40), streef('2025-10-01', 30), streef('2025-01-01', 15, 'Zetten')],
}
const welk = { kpi: { code: 'kort.terugkeer' }, deel: { code: 'terug' } }
const punten = gepubliceerdVan(gegevens, welk)

test('each is judged by the streefwaarde of its first day', () => {
  expect(punten.map((p) => [p.periode.code, p.oordeel])).toEqual([
    ['2025-Q3', 'gehaald'],
    ['2025-Q4', 'niet_gehaald'],
    ['2025', 'gehaald'],
    ['2026-Q1', 'geen_oordeel'],
  ])
})

test('the last is a quarter, or the year where there is none', () => {
  expect(kwartalen(punten)).toHaveLength(3)
  expect(laatste(punten)?.periode.code).toBe('2026-Q1')
  expect(laatste(punten.filter((p) => p.periode.code === '2025'))?.periode.code).toBe('2025')
  expect(laatste([])).toBeUndefined()
})

test('a kern by its own streefwaarde, else by that of the gemeente', () => {
  expect(perKern(gegevens, welk, '2025-Q4').map((p) => [p.cel.groep, p.oordeel])).toEqual([
    ['Elst', 'gehaald'],
    ['Zetten', 'niet_gehaald'],
  ])
})

test('a kpi shows the delen something was said of, else its first', () => {
  const [een, twee] = [{ code: 'a' }, { code: 'b' }] as [Deel, Deel]
  const kpi = { code: 'kort.terugkeer', delen: [een, twee] as const }
  expect(delenMetStreven(kpi, [{ kpi: 'kort.terugkeer', deel: 'b' }])).toEqual([twee])
  expect(delenMetStreven(kpi, [{ kpi: 'kort.contacten', deel: 'b' }])).toEqual([een])
})
