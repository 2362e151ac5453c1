// The steps as an inwoner reads them: whole texts, because the order and the words are what matters.

import { expect, test } from 'vitest'
import { termijn } from './termijn.ts'

const stappen = (...gegeven: Parameters<typeof termijn>) => {
  const uitkomst = termijn(...gegeven)
  return uitkomst.ok ? uitkomst.value.stappen : [uitkomst.reason]
}
const wettelijk = { awt: true, opschortbaar: false } as const
const beschikking = { duur: 'P2W', awt: true, opschortbaar: 'Awb artikel 4:15' } as const

test('six weeks over Easter', () => {
  expect(stappen({ ...wettelijk, duur: 'P6W' }, '2026-02-20')).toEqual([
    'Dag 1 is zaterdag 21 februari 2026: de dag na 20 februari 2026.',
    'De termijn is 6 weken. Dan is de laatste dag vrijdag 3 april 2026.',
    'Een termijn eindigt niet in het weekend of op een feestdag (Algemene termijnenwet, artikel 1). Wij slaan over: vrijdag 3 april 2026 (Goede Vrijdag), zaterdag 4 april 2026 (weekend), zondag 5 april 2026 (weekend), maandag 6 april 2026 (tweede Paasdag).',
    'De termijn loopt tot en met dinsdag 7 april 2026.',
  ])
})

test('article 2 at Christmas', () => {
  expect(stappen({ ...wettelijk, duur: 'P3D' }, '2026-12-24').slice(2)).toEqual([
    'Een termijn eindigt niet in het weekend of op een feestdag (Algemene termijnenwet, artikel 1). Wij slaan over: zondag 27 december 2026 (weekend).',
    'In de termijn moeten 2 gewone dagen zitten (Algemene termijnenwet, artikel 2). Vrij zijn: vrijdag 25 december 2026 (eerste Kerstdag), zaterdag 26 december 2026 (tweede Kerstdag), zondag 27 december 2026 (weekend).',
    'De termijn loopt tot en met dinsdag 29 december 2026.',
  ])
})

test('a pause', () => {
  expect(stappen(beschikking, '2026-03-02', [{ na: '2026-03-04', tot: '2026-03-14' }])).toEqual([
    'Dag 1 is dinsdag 3 maart 2026: de dag na 2 maart 2026.',
    'De termijn is 2 weken. Dan is de laatste dag maandag 16 maart 2026.',
    'De termijn stond 9 dagen stil: van 5 maart 2026 tot en met 13 maart 2026 (Awb artikel 4:15).',
    'Die dagen komen erbij. Dan is de laatste dag woensdag 25 maart 2026.',
    'De termijn loopt tot en met woensdag 25 maart 2026.',
  ])
})

test('a pause outside the term', () => {
  const gelezen = stappen(beschikking, '2026-03-02', [{ na: '2026-04-01', tot: '2026-04-14' }])
  expect(gelezen[2]).toBe('De pauze valt buiten de termijn of duurt geen hele dag. Die telt niet mee.')
})

for (const [waarom, regel, begin, zin] of [
  [
    'the day itself',
    { duur: 'P0D', awt: false, opschortbaar: false },
    '2026-03-02',
    'De termijn eindigt op de dag zelf: maandag 2 maart 2026.',
  ],
  [
    'counting back',
    { duur: '-P10W', awt: false, opschortbaar: false },
    '2026-06-01',
    'Wij tellen terug: 10 weken voor 1 juni 2026 is maandag 23 maart 2026.',
  ],
  [
    'werkdagen',
    { ...wettelijk, duur: { werkdagen: 3 } },
    '2026-12-23',
    'De termijn is 3 werkdagen. Weekenden en feestdagen tellen niet mee. Dan is de laatste dag dinsdag 29 december 2026.',
  ],
  [
    'an extension',
    { ...wettelijk, duur: 'P6W', verlenging: 'P1M' },
    '2026-03-02',
    'De termijn is 6 weken en 1 maand verlenging. Dan is de laatste dag woensdag 13 mei 2026.',
  ],
  [
    'article 4',
    { ...wettelijk, duur: 'P13W' },
    '2026-01-10',
    'Zaterdag 11 april 2026 is een vrije dag (weekend). Toch schuift het einde niet op: voor een lange termijn of terugtellen geldt de Algemene termijnenwet niet (artikel 1 en 4).',
  ],
  [
    'an unknown decree',
    { ...wettelijk, duur: 'P6W' },
    '2018-02-20',
    'Wij weten niet welke extra dagen de regering in 2018 gelijkstelt met een feestdag.',
  ],
  [
    'two unknown decrees',
    { ...wettelijk, duur: { werkdagen: 10 } },
    '2018-12-20',
    'Wij weten niet welke extra dagen de regering in 2018 en 2019 gelijkstelt met een feestdag.',
  ],
] satisfies [string, Parameters<typeof termijn>[0], Parameters<typeof termijn>[1], string][])
  test(`the steps name ${waarom}`, () => {
    expect(stappen(regel, begin)).toContain(zin)
  })

test('no doubt is spoken where the holidays play no part', () => {
  const gelezen = stappen({ duur: 'P6M', awt: false, opschortbaar: false }, '2018-02-20').join(' ')
  expect(gelezen).not.toContain('Wij weten niet')
})
