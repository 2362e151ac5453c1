// Terms worked by hand, clock by clock: the law, the calendar and the sum in a few words stand in each row.

import { expect, test } from 'vitest'
import type { Datum } from './datum.ts'
import { herrekenen, type Loop } from './herrekenen.ts'
import { klokOp } from './klokken.ts'
import type { Pauze } from './pauze.ts'
import { termijn } from './termijn.ts'

// clock | law | begin | last day | the sum
const rijen = `
onderzoek | Wmo 2.3.2 lid 1 | 2015-02-20 | 2015-04-07 | +42 = Friday 3 April, Goede Vrijdag; 4 and 5 weekend; 6 tweede Paasdag
onderzoek | Wmo 2.3.2 lid 1 | 2017-03-03 | 2017-04-18 | +42 = Friday 14 April, Goede Vrijdag; weekend; 17 tweede Paasdag
onderzoek | Wmo 2.3.2 lid 1 | 2020-03-16 | 2020-04-28 | +42 = Monday 27 April, Koningsdag
onderzoek | Wmo 2.3.2 lid 1 | 2021-03-21 | 2021-05-03 | +42 = Sunday 2 May
onderzoek | Wmo 2.3.2 lid 1 | 2023-04-07 | 2023-05-22 | +42 = Friday 19 May, by decree; weekend
onderzoek | Wmo 2.3.2 lid 1 | 2024-02-29 | 2024-04-11 | from the leap day: 31 to 31 March, 11 more = Thursday 11 April, ordinary
onderzoek | Wmo 2.3.2 lid 1 | 2025-04-18 | 2025-06-02 | +42 = Friday 30 May, by decree; weekend
onderzoek | Wmo 2.3.2 lid 1 | 2026-02-20 | 2026-04-07 | +42 = Friday 3 April, Goede Vrijdag; weekend; 6 tweede Paasdag
onderzoek | Wmo 2.3.2 lid 1 | 2026-11-20 | 2027-01-04 | +42 = Friday 1 January; weekend
onderzoek | Wmo 2.3.2 lid 1 | 2027-03-26 | 2027-05-10 | +42 = Friday 7 May, by decree; weekend
onderzoek | Wmo 2.3.2 lid 1 | 2028-04-13 | 2028-05-29 | +42 = Thursday 25 May, Hemelvaart; 26 by decree; weekend
onderzoek | Wmo 2.3.2 lid 1 | 2029-02-16 | 2029-04-03 | +42 = Friday 30 March, Goede Vrijdag; weekend; 2 April tweede Paasdag
onderzoek | Wmo 2.3.2 lid 1 | 2032-11-19 | 2032-12-31 | +42 = Friday 31 December, the last day we know, ordinary
beschikking_wmo | Wmo 2.3.5 lid 2 | 2016-03-24 | 2016-04-07 | +14 = Thursday 7 April; Easter in between does not matter
beschikking_wmo | Wmo 2.3.5 lid 2 | 2018-03-29 | 2018-04-12 | +14 = Thursday 12 April, ordinary
beschikking_wmo | Wmo 2.3.5 lid 2 | 2019-04-05 | 2019-04-23 | +14 = Friday 19 April, Goede Vrijdag; weekend; 22 tweede Paasdag
beschikking_wmo | Wmo 2.3.5 lid 2 | 2022-04-01 | 2022-04-19 | +14 = Friday 15 April, Goede Vrijdag; weekend; 18 tweede Paasdag
beschikking_wmo | Wmo 2.3.5 lid 2 | 2023-04-14 | 2023-05-01 | +14 = Friday 28 April, by decree; weekend
beschikking_wmo | Wmo 2.3.5 lid 2 | 2024-03-15 | 2024-04-02 | +14 = Friday 29 March, Goede Vrijdag; weekend; 1 April tweede Paasdag
beschikking_wmo | Wmo 2.3.5 lid 2 | 2024-12-11 | 2024-12-30 | +14 = Wednesday 25 December; 26 Christmas; 27 by decree; weekend
beschikking_wmo | Wmo 2.3.5 lid 2 | 2025-12-19 | 2026-01-05 | +14 = Friday 2 January, by decree; weekend
beschikking_wmo | Wmo 2.3.5 lid 2 | 2026-04-30 | 2026-05-18 | +14 = Thursday 14 May, Hemelvaart; 15 by decree; weekend
beschikking_wmo | Wmo 2.3.5 lid 2 | 2027-12-11 | 2027-12-27 | +14 = Saturday 25 December; 26 Sunday
beschikking_wmo | Wmo 2.3.5 lid 2 | 2028-04-14 | 2028-05-01 | +14 = Friday 28 April, by decree; weekend
beschikking_wmo | Wmo 2.3.5 lid 2 | 2030-04-05 | 2030-04-23 | +14 = Friday 19 April, Goede Vrijdag; weekend; 22 tweede Paasdag
beschikking_wmo | Wmo 2.3.5 lid 2 | 2031-04-12 | 2031-04-28 | +14 = Saturday 26 April, Koningsdag because the 27th is a Sunday
beschikking_wmo | Wmo 2.3.5 lid 2 | 2032-03-12 | 2032-03-30 | +14 = Friday 26 March, Goede Vrijdag; weekend; 29 tweede Paasdag
beschikking_jeugd | Awb 4:13 lid 2 | 2026-03-02 | 2026-04-28 | +56 = Monday 27 April, Koningsdag
bezwaar | Awb 6:7 | 2016-03-24 | 2016-05-06 | +42 = Thursday 5 May: Hemelvaart and Bevrijdingsdag at once
klacht | Awb 9:11 lid 1 | 2026-03-02 | 2026-04-13 | +42 = Monday 13 April, ordinary
klacht_commissie | Awb 9:11 lid 1 | 2026-02-20 | 2026-05-01 | +70 = Friday 1 May, an ordinary day
eigen_plan | Wmo 2.3.2 lid 2 | 2026-03-27 | 2026-04-07 | +7 = Friday 3 April, Goede Vrijdag; weekend; 6 tweede Paasdag
schuldhulp_eerste_gesprek | Wgs 4 lid 1 | 2025-03-29 | 2025-04-28 | +28 = Saturday 26 April, Koningsdag; 27 Sunday
schuldhulp_bedreigend | Wgs 4 lid 2 | 2026-04-02 | 2026-04-09 | 3 to 6 April are free; 7, 8, 9
schuldhulp_bedreigend | Wgs 4 lid 2 | 2024-12-24 | 2025-01-02 | 25 to 29 December are free; 30, 31; 1 January is free; 2
bericht_retour | OP090 | 2026-05-01 | 2026-05-07 | weekend; 4; 5 Bevrijdingsdag; 6, 7
declaratie_antwoord | OP090 | 2026-12-21 | 2027-01-06 | 22, 23, 24; 28 to 31 December; 1 January and the weekend free; 4, 5, 6
terugkoppeling | ours | 2026-11-20 | 2026-12-04 | 23 to 27 November, 30 November to 4 December
ontvangstbevestiging | ours | 2026-04-04 | 2026-04-04 | our promise, the day itself, a Saturday
spoedvoorziening_wmo | Wmo 2.3.3 | 2026-12-25 | 2026-12-25 | onverwijld: the day itself, Christmas or not
eerste_contact | norm | 2026-12-22 | 2026-12-27 | +5 = Sunday; a norm does not move
gesprek_en_plan | norm | 2026-03-02 | 2026-04-27 | +56 = Koningsdag; a norm does not move
evaluatie | norm | 2028-08-31 | 2029-02-28 | six months: February has no 31st
terugkeer | norm | 2026-08-31 | 2027-02-28 | six months, a Sunday; a norm does not move
afloop_voorziening | ours | 2026-06-01 | 2026-03-23 | 70 days back: 1 + 31 + 30 + 8
onderzoek | Wmo 2.3.2 lid 1 | 2026-03-02 | 2026-04-13 | +42 across the night of 29 March, which has 23 hours
onderzoek | Wmo 2.3.2 lid 1 | 2026-09-20 | 2026-11-02 | +42 = Sunday 1 November, across the night of 25 October, which has 25 hours
beschikking_wmo | Wmo 2.3.5 lid 2 | 2026-03-29 | 2026-04-13 | begun on the day of 23 hours: +14 = Sunday 12 April
beschikking_wmo | Wmo 2.3.5 lid 2 | 2026-10-25 | 2026-11-09 | begun on the day of 25 hours: +14 = Sunday 8 November
`
  .trim()
  .split('\n')
  .map((regel) => regel.split(' | ') as [string, string, Datum, Datum, string])

test.each(rijen)('%s (%s) from %s ends on %s: %s', (soort, _wet, begin, einde) => {
  const klok = klokOp(soort, begin)
  expect(klok && termijn(klok.regel, begin)).toMatchObject({ ok: true, value: { einddatum: einde } })
})

test('there are more than forty rows, of law, norm and promise', () => {
  expect(rijen.length).toBeGreaterThan(40)
  expect(new Set(rijen.map(([soort]) => klokOp(soort, '2026-01-05')?.bron.aard))).toEqual(
    new Set(['wet', 'norm', 'eigen']),
  )
})

const pauze = (na: Datum, tot: Datum): Pauze => ({ na, tot })

for (const [wat, soort, begin, pauzes, weken, einde] of [
  // Without: 16 + 14 = Monday 30 March. Still 21 to 31 March = 11 days, over the short night: Friday 10 April.
  [
    'Awb 4:15 over the night of 29 March',
    'beschikking_wmo',
    '2026-03-16',
    [pauze('2026-03-20', '2026-04-01')],
    null,
    '2026-04-10',
  ],
  // Without: 12 + 14 = Monday 26 October. Still 16 to 28 October = 13 days, over the long night: Sunday 8 November, so 9.
  [
    'Awb 4:15 over the night of 25 October',
    'beschikking_wmo',
    '2026-10-12',
    [pauze('2026-10-15', '2026-10-29')],
    null,
    '2026-11-09',
  ],
  // Without: 2 November + 56 = Monday 28 December. Still 22 December to 3 January = 13 days: Sunday 10 January, so 11.
  [
    'Awb 4:15 over the turn of the year',
    'beschikking_jeugd',
    '2026-11-02',
    [pauze('2026-12-21', '2027-01-04')],
    null,
    '2027-01-11',
  ],
  // 5 to 13 March, and 11 to 17 March inside and after it: 5 to 17 = 13 days; 16 + 13 = Sunday 29, so 30.
  [
    'overlapping pauses, each day once',
    'beschikking_wmo',
    '2026-03-02',
    [pauze('2026-03-10', '2026-03-18'), pauze('2026-03-04', '2026-03-14')],
    null,
    '2026-03-30',
  ],
  // Asked on the last day, Monday 16 March: the term is over.
  [
    'a request on the last day',
    'beschikking_wmo',
    '2026-03-02',
    [pauze('2026-03-16', '2026-03-30')],
    null,
    '2026-03-16',
  ],
  // Asked and answered on one day: no whole day stood still.
  [
    'a request answered at once',
    'beschikking_wmo',
    '2026-03-02',
    [pauze('2026-03-04', '2026-03-04')],
    null,
    '2026-03-16',
  ],
  // 13 April + 13 days (11 to 23 March) = Sunday 26 April; 27 Koningsdag; so Tuesday 28.
  [
    'Awb 7:10 lid 2',
    'beslissing_op_bezwaar',
    '2026-03-02',
    [pauze('2026-03-10', '2026-03-24')],
    null,
    '2026-04-28',
  ],
  // 2 March + 12 weeks = Monday 25 May, tweede Pinksterdag; so Tuesday 26.
  ['Awb 7:10 lid 3', 'beslissing_op_bezwaar', '2026-03-02', [], 6, '2026-05-26'],
  // 25 May + 13 days = Sunday 7 June; so Monday 8.
  [
    'Awb 7:10 lid 2 and 3 together',
    'beslissing_op_bezwaar',
    '2026-03-02',
    [pauze('2026-03-10', '2026-03-24')],
    6,
    '2026-06-08',
  ],
  // Friday 3 April + 4 weeks = Friday 1 May.
  ['Awb 9:11 lid 2', 'klacht', '2026-02-20', [], 4, '2026-05-01'],
  // 27 April + 4 weeks = Monday 25 May, tweede Pinksterdag; so Tuesday 26.
  ['Awb 4:14 lid 3', 'beschikking_jeugd', '2026-03-02', [], 4, '2026-05-26'],
  // Wmo 2.3.2 lid 9: nothing suspends the onderzoek.
  [
    'a pause where none is allowed',
    'onderzoek',
    '2026-03-02',
    [pauze('2026-03-04', '2026-03-14')],
    null,
    '2026-04-13',
  ],
] satisfies [string, string, Datum, Pauze[], number | null, Datum][])
  test(`${wat}: ${soort} from ${begin} ends on ${einde}`, () => {
    const loop: Loop = { soort, begin, pauzes, weken }
    expect(herrekenen(loop)).toMatchObject({ ok: true, value: { einddatum: einde } })
  })
