// The holidays of the Algemene termijnenwet against the almanac, and against the reference list where it lies.

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { feestdagen, isBesluitBekend, vrijeDag } from './feestdagen.ts'

const dagenVan = (jaar: number) => {
  const uitkomst = feestdagen(jaar)
  return uitkomst.ok ? uitkomst.value.map(({ datum }) => datum) : uitkomst.reason
}

// Goede Vrijdag, tweede Paasdag, Koningsdag, Hemelvaart and tweede Pinksterdag of every year, from the almanac; then the decrees.
for (const [jaar, beweeglijk, besluit] of [
  [2015, ['04-03', '04-06', '04-27', '05-14', '05-25'], []],
  [2016, ['03-25', '03-28', '04-27', '05-05', '05-16'], []],
  [2017, ['04-14', '04-17', '04-27', '05-25', '06-05'], []],
  [2018, ['03-30', '04-02', '04-27', '05-10', '05-21'], []],
  [2019, ['04-19', '04-22', '04-27', '05-30', '06-10'], []],
  [2020, ['04-10', '04-13', '04-27', '05-21', '06-01'], []],
  [2021, ['04-02', '04-05', '04-27', '05-13', '05-24'], []],
  [2022, ['04-15', '04-18', '04-27', '05-26', '06-06'], []],
  [2023, ['04-07', '04-10', '04-27', '05-18', '05-29'], ['04-28', '05-19']],
  [2024, ['03-29', '04-01', '04-27', '05-09', '05-20'], ['05-10', '12-27']],
  [2025, ['04-18', '04-21', '04-26', '05-29', '06-09'], ['05-30']],
  [2026, ['04-03', '04-06', '04-27', '05-14', '05-25'], ['01-02', '05-15']],
  [2027, ['03-26', '03-29', '04-27', '05-06', '05-17'], ['05-07']],
  [2028, ['04-14', '04-17', '04-27', '05-25', '06-05'], ['04-28', '05-26']],
  [2029, ['03-30', '04-02', '04-27', '05-10', '05-21'], []],
  [2030, ['04-19', '04-22', '04-27', '05-30', '06-10'], []],
  [2031, ['04-11', '04-14', '04-26', '05-22', '06-02'], []],
  [2032, ['03-26', '03-29', '04-27', '05-06', '05-17'], []],
] as const)
  test(`all holidays of ${jaar}`, () => {
    const vast = ['01-01', '05-05', '12-25', '12-26']
    const dagen = [...new Set([...vast, ...beweeglijk, ...besluit])].sort().map((dag) => `${jaar}-${dag}`)
    expect(dagenVan(jaar)).toEqual(dagen)
  })

test('all nine days of the law and the two days of the decree in 2026', () => {
  expect(dagenVan(2026)).toEqual([
    '2026-01-01',
    '2026-01-02',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-15',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
})

// 27 April 2025 and 2031 are Sundays.
test('Koningsdag moves to 26 April when the 27th is a Sunday', () => {
  expect(vrijeDag('2025-04-26')).toBe('Koningsdag')
  expect(vrijeDag('2025-04-27')).toBe('weekend')
  expect(vrijeDag('2031-04-26')).toBe('Koningsdag')
  expect(vrijeDag('2026-04-27')).toBe('Koningsdag')
})

// Easter 2016 was on 27 March; 39 days later is 5 May.
test('in 2016 Hemelvaartsdag and 5 May are one day, listed once', () => {
  expect(dagenVan(2016)).toHaveLength(8)
  expect(vrijeDag('2016-05-05')).toBeDefined()
})

test('Goede Vrijdag and the fifth of May count each year; an ordinary day does not', () => {
  expect(vrijeDag('2024-03-29')).toBe('Goede Vrijdag')
  expect(vrijeDag('2023-05-05')).toBe('Bevrijdingsdag')
  expect(vrijeDag('2026-04-07')).toBeUndefined()
  expect(vrijeDag('2026-04-04')).toBe('weekend')
})

test('the decrees are known for 2023-2028 only, and that is said', () => {
  const bekend = Array.from({ length: 18 }, (_, n) => 2015 + n).filter(isBesluitBekend)
  expect(bekend).toEqual([2023, 2024, 2025, 2026, 2027, 2028])
})

for (const jaar of [2014, 2033, Number.NaN])
  test(`the holidays of ${jaar} are refused`, () => {
    expect(dagenVan(jaar)).toBe('jaar_buiten_kalender')
  })

// The list left out the decree of 2023-2025, which its own source names in the same answer.
const ontbreektInLijst = ['2024-05-10', '2024-12-27', '2025-05-30']
const lijst = new URL('../../../../shared/data/termijnen/feestdagen_awt_2024_2032.json', import.meta.url)

if (existsSync(lijst))
  test('2024-2032 equals the reference list, but for three days of the decree of 2023-2025', () => {
    const { days } = JSON.parse(readFileSync(lijst, 'utf8')) as { days: { date: string }[] }
    const onze = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032].flatMap(dagenVan)
    const verwacht = [...days.map(({ date }) => date), ...ontbreektInLijst].sort()
    expect(days.length).toBeGreaterThan(80)
    expect(onze).toEqual(verwacht)
  })
