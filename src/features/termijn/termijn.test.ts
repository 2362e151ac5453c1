// Worked examples of terms, each with its sum in the line above it.

import { expect, test } from 'vitest'
import type { Datum } from './datum.ts'
import type { Pauze } from './pauze.ts'
import { termijn } from './termijn.ts'

const wettelijk = { awt: true, opschortbaar: false } as const
const norm = { awt: false, opschortbaar: false } as const
const beschikking = { duur: 'P2W', awt: true, opschortbaar: 'Awb artikel 4:15' } as const

const einde = (...gegeven: Parameters<typeof termijn>) => {
  const uitkomst = termijn(...gegeven)
  return uitkomst.ok ? uitkomst.value.einddatum : uitkomst.reason
}

for (const [waarom, begin, duur, verwacht] of [
  // 20 February + 42 days = Friday 3 April = Goede Vrijdag; 4 and 5 weekend; 6 tweede Paasdag; so Tuesday 7.
  ['over Easter', '2026-02-20', 'P6W', '2026-04-07'],
  // 2 April + 42 = Thursday 14 May = Hemelvaartsdag; 15 by decree; 16 and 17 weekend; so Monday 18.
  ['over Hemelvaart and the decree', '2026-04-02', 'P6W', '2026-05-18'],
  // 15 March + 42 = Sunday 26 April; 27 Koningsdag; so Tuesday 28.
  ['over Koningsdag', '2026-03-15', 'P6W', '2026-04-28'],
  // 13 November + 42 = Friday 25 December; 26 and 27 Saturday and Sunday; so Monday 28.
  ['over Christmas', '2026-11-13', 'P6W', '2026-12-28'],
  // 15 March 2025 + 42 = Saturday 26 April = Koningsdag, because the 27th is a Sunday; so Monday 28.
  ['over Koningsdag on Saturday 26', '2025-03-15', 'P6W', '2025-04-28'],
  // 29 March 2024 + 42 = Friday 10 May = by decree; 11 and 12 weekend; so Monday 13.
  ['over the decree of 2024', '2024-03-29', 'P6W', '2024-05-13'],
  // 2 March + 42 = Monday 13 April, an ordinary day; summer time began in between.
  ['on an ordinary day', '2026-03-02', 'P6W', '2026-04-13'],
  // 25, 26, 27 December: end Sunday 27, art. 1: Monday 28; ordinary days 28 only, art. 2: Tuesday 29.
  ['article 2 at Christmas', '2026-12-24', 'P3D', '2026-12-29'],
  // 3, 4, 5 April: end Sunday 5, art. 1 over Monday 6: Tuesday 7; ordinary days 7 only, art. 2: Wednesday 8.
  ['article 2 at Easter', '2026-04-02', 'P3D', '2026-04-08'],
  // 25 and 26 December: end Saturday 26, art. 1: Monday 28; two days are too short for art. 2.
  ['two days have no article 2', '2026-12-24', 'P2D', '2026-12-28'],
  // 25 December to 31 December holds 28, 29, 30, 31: enough.
  ['a week at Christmas holds two ordinary days', '2026-12-24', 'P1W', '2026-12-31'],
  // 31 January + 1 month = 28 February (no 31st), a Saturday; so Monday 2 March.
  ['end of month, then the weekend', '2026-01-31', 'P1M', '2026-03-02'],
  // 10 January + 84 = Saturday 4 April; 5 Sunday; 6 tweede Paasdag; so Tuesday 7.
  ['twelve weeks still move', '2026-01-10', 'P12W', '2026-04-07'],
  // 10 January + 91 = Saturday 11 April.
  ['thirteen weeks do not move (article 4)', '2026-01-10', 'P13W', '2026-04-11'],
  // 4 January + 90 = 4 April (27 in January, 28, 31, 4 in April = 90), a Saturday.
  ['ninety days still move', '2026-01-04', 'P90D', '2026-04-07'],
  // 3 January + 91 = Saturday 4 April.
  ['ninety-one days do not move', '2026-01-03', 'P91D', '2026-04-04'],
  ['three months still move', '2026-01-04', 'P3M', '2026-04-07'],
  ['four months do not move', '2025-12-04', 'P4M', '2026-04-04'],
  ['a year does not move', '2025-04-04', 'P1Y', '2026-04-04'],
  // 11 April - 7 = Saturday 4 April.
  ['counted back it does not move (article 1 lid 2)', '2026-04-11', '-P1W', '2026-04-04'],
] as const)
  test(`a statutory term ${waarom}: ${begin} ${duur} ends on ${verwacht}`, () => {
    expect(einde({ ...wettelijk, duur }, begin)).toBe(verwacht)
  })

for (const [begin, duur, verwacht] of [
  ['2026-02-20', 'P6W', '2026-04-03'],
  ['2026-12-24', 'P3D', '2026-12-27'],
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2028-08-31', 'P6M', '2029-02-28'],
  ['2026-04-04', 'P0D', '2026-04-04'],
  // 1 June - 70 = 23 March: 8 days to the end of March, 30 in April, 31 in May, 1 in June.
  ['2026-06-01', '-P10W', '2026-03-23'],
] as const)
  test(`a norm is no law and never moves: ${begin} ${duur} ends on ${verwacht}`, () => {
    expect(einde({ ...norm, duur }, begin)).toBe(verwacht)
  })

for (const [begin, werkdagen, verwacht] of [
  // 24 is one; 25 to 27 are free; 28 and 29 are two and three.
  ['2026-12-23', 3, '2026-12-29'],
  // 23 to 27 November five, 30 November to 4 December five.
  ['2026-11-20', 10, '2026-12-04'],
  // Saturday 4 to Monday 6 April are free; 7, 8, 9.
  ['2026-04-04', 3, '2026-04-09'],
] as const)
  test(`${werkdagen} werkdagen from ${begin} end on ${verwacht}, law or norm`, () => {
    expect(einde({ ...wettelijk, duur: { werkdagen } }, begin)).toBe(verwacht)
    expect(einde({ ...norm, duur: { werkdagen } }, begin)).toBe(verwacht)
  })

// The term without a pause: Monday 2 March 2026 + 14 = Monday 16 March.
for (const [waarom, pauzes, verwacht] of [
  ['no pause', [], '2026-03-16'],
  // 5 to 13 March = 9 days; 16 + 9 = Wednesday 25.
  ['one pause', [{ na: '2026-03-04', tot: '2026-03-14' }], '2026-03-25'],
  // 5 to 17 March = 13 days, though 9 + 7 = 16; 16 + 13 = Sunday 29; so Monday 30.
  [
    'overlapping pauses, each day once',
    [
      { na: '2026-03-10', tot: '2026-03-18' },
      { na: '2026-03-04', tot: '2026-03-14' },
    ],
    '2026-03-30',
  ],
  // 5 to 9 = 5 days and 11 to 13 = 3 days; 16 + 8 = Tuesday 24.
  [
    'two pauses apart',
    [
      { na: '2026-03-04', tot: '2026-03-10' },
      { na: '2026-03-10', tot: '2026-03-14' },
    ],
    '2026-03-24',
  ],
  // The second starts on 18 March, inside the term only because the first moved its end to the 25th: 9 + 3.
  [
    'a pause inside the lengthened term',
    [
      { na: '2026-03-04', tot: '2026-03-14' },
      { na: '2026-03-17', tot: '2026-03-21' },
    ],
    '2026-03-30', // 16 + 12 = Saturday 28; so Monday 30
  ],
  ['a request answered the same day', [{ na: '2026-03-04', tot: '2026-03-04' }], '2026-03-16'],
  ['a request answered the next day', [{ na: '2026-03-04', tot: '2026-03-05' }], '2026-03-16'],
  ['a request on the last day: the term is over', [{ na: '2026-03-16', tot: '2026-03-30' }], '2026-03-16'],
  ['a pause before the begin', [{ na: '2026-02-02', tot: '2026-02-20' }], '2026-03-16'],
  // Only 3 and 4 March lie after the begin: 16 + 2 = Wednesday 18.
  ['a pause that began before the begin', [{ na: '2026-02-20', tot: '2026-03-05' }], '2026-03-18'],
] satisfies [string, Pauze[], Datum][])
  test(`beschikking from 2026-03-02 with ${waarom} ends on ${verwacht}`, () => {
    expect(einde(beschikking, '2026-03-02', pauzes)).toBe(verwacht)
  })

// Saturday 7 March + 14 = Saturday 21; the Awt lets it run on to Monday 23.
// Standstill from Sunday 22 to Tuesday 24: 21 + 3 = 24, but on Wednesday 25 the term runs again: its last day.
test('a pause asked for in the weekend after the counted end still lengthens the term', () => {
  expect(einde(beschikking, '2026-03-07', [{ na: '2026-03-21', tot: '2026-03-25' }])).toBe('2026-03-25')
})

// 15 to 24 December = 10 days; 17 + 10 = Sunday 27, art. 1: Monday 28, the only ordinary day left; art. 2: 29.
test('days of standstill are no ordinary days for article 2', () => {
  const regel = { duur: 'P3D', awt: true, opschortbaar: 'Awb artikel 4:15' }
  expect(einde(regel, '2026-12-14', [{ na: '2026-12-14', tot: '2026-12-25' }])).toBe('2026-12-29')
})

// Without: 5 and 6 March. With 5 to 8 March still: 9 and 10 March.
test('werkdagen stand still as well when the rule has an article for it', () => {
  const regel = { duur: { werkdagen: 2 }, awt: true, opschortbaar: 'een artikel' }
  expect(einde(regel, '2026-03-04', [{ na: '2026-03-04', tot: '2026-03-09' }])).toBe('2026-03-10')
})

test('a term that cannot stand still leaves the pause out and says so', () => {
  const uitkomst = termijn({ ...wettelijk, duur: 'P6W' }, '2026-03-02', [
    { na: '2026-03-04', tot: '2026-03-14' },
  ])
  expect(uitkomst).toMatchObject({ ok: true, value: { einddatum: '2026-04-13' } })
  expect(uitkomst.ok && uitkomst.value.stappen.join(' ')).toContain('kan niet stilstaan')
})

// 31 January + 84 + 42 = Saturday 6 June; each part is within twelve weeks, so it moves to Monday 8.
test('a term with its extension stays under the Awt when each part does', () => {
  expect(einde({ ...wettelijk, duur: 'P12W', verlenging: 'P6W' }, '2026-01-31')).toBe('2026-06-08')
  expect(einde({ ...wettelijk, duur: 'P18W' }, '2026-01-31')).toBe('2026-06-06')
})

for (const [waarom, regel, begin, pauzes, reden] of [
  ['hours', { ...wettelijk, duur: 'PT72H' }, '2026-03-02', [], 'duur_onbekend'],
  ['half weeks', { ...wettelijk, duur: 'P1.5W' }, '2026-03-02', [], 'duur_onbekend'],
  ['no length', { ...wettelijk, duur: '' }, '2026-03-02', [], 'duur_onbekend'],
  ['too many digits', { ...wettelijk, duur: 'P99999W' }, '2026-03-02', [], 'duur_onbekend'],
  ['no werkdagen', { ...wettelijk, duur: { werkdagen: 0 } }, '2026-03-02', [], 'duur_onbekend'],
  ['a wrong extension', { ...norm, duur: 'P6W', verlenging: 'x' }, '2026-03-02', [], 'duur_onbekend'],
  ['a begin in 2014', { ...norm, duur: 'P6W' }, '2014-12-31', [], 'jaar_buiten_kalender'],
  ['an end in 2033', { ...wettelijk, duur: 'P6W' }, '2032-12-01', [], 'jaar_buiten_kalender'],
  ['an end in 2014', { ...norm, duur: '-P10W' }, '2015-01-15', [], 'jaar_buiten_kalender'],
  ['a very long term', { ...norm, duur: 'P999Y' }, '2026-01-15', [], 'jaar_buiten_kalender'],
  [
    'a pause in 2033',
    beschikking,
    '2032-12-01',
    [{ na: '2032-12-02', tot: '2033-01-02' }],
    'jaar_buiten_kalender',
  ],
  [
    'a pause turned round',
    beschikking,
    '2026-03-02',
    [{ na: '2026-03-10', tot: '2026-03-09' }],
    'pauze_omgekeerd',
  ],
] satisfies [string, Parameters<typeof termijn>[0], Datum, Pauze[], string][])
  test(`refused: ${waarom}`, () => {
    expect(einde(regel, begin, pauzes)).toBe(reden)
  })

test('the last days of the calendar are still answered', () => {
  // 17 December 2032 + 14 = Friday 31 December 2032.
  expect(einde(beschikking, '2032-12-17')).toBe('2032-12-31')
  expect(einde({ ...wettelijk, duur: 'P1D' }, '2015-01-01')).toBe('2015-01-02')
})
