// The sentence of a picture says what its data say, whatever they are.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agesWords } from './ages.tsx'
import { type Bar, barWords } from './barwords.ts'
import { flowWords } from './flowwords.ts'
import { journeyWords } from './journeywords.ts'
import { lineWords, type Point } from './linewords.ts'
import { multiplesWords } from './multiples.tsx'

const punten = (waarden: readonly (number | null)[], open = -1): readonly Point[] =>
  waarden.map((waarde, nr) => ({
    label: `K${nr + 1}`,
    naam: `kwartaal ${nr + 1}`,
    waarde,
    tekst: String(waarde),
    voluit: `${waarde} %`,
    open: nr === open,
  }))
const streef = { minimaal: null, maximaal: 20, tekst: 'ten hoogste 20 %' }

describe('a line', () => {
  const zin = (waarden: readonly (number | null)[], open?: number) =>
    lineWords({ naam: 'Maatwerk', punten: punten(waarden, open) })

  test.each([
    ['nothing', [], 'Er is te weinig geteld voor een lijn.'],
    ['one value', [null, 5], 'Er is te weinig geteld voor een lijn: 5 % in kwartaal 2.'],
    ['the same all the time', [0, 0, 0], 'Maatwerk: steeds 0 %, van kwartaal 1 tot en met kwartaal 3.'],
    [
      'a hole between two values, and none before the first',
      [null, 4, null, 6],
      'Maatwerk: van 4 % in kwartaal 2 naar 6 % in kwartaal 4. Het laagst was 4 % in kwartaal 2, het hoogst 6 % in kwartaal 4. Voor kwartaal 3 is er geen cijfer.',
    ],
    [
      'below nought',
      [3, -2, 1],
      'Maatwerk: van 3 % in kwartaal 1 naar 1 % in kwartaal 3. Het laagst was -2 % in kwartaal 2, het hoogst 3 % in kwartaal 1.',
    ],
  ])('%s', (_, waarden, verwacht) => expect(zin(waarden)).toBe(verwacht))

  test('what may still change is neither highest nor last', () => {
    expect(zin([1, 2, 99], 2)).toBe(
      'Maatwerk: van 1 % in kwartaal 1 naar 2 % in kwartaal 2. Het laagst was 1 % in kwartaal 1, het hoogst 2 % in kwartaal 2. Voorlopig: 99 % in kwartaal 3.',
    )
  })

  test('of what is expected the last is named, with its band, and nothing is nearly certain', () => {
    const [een, twee, drie, vier] = punten([1, 2, 3, 4], 3)
    const tussen = { laag: 2, hoog: 6, tekst: 'tussen 2 % en 6 %' }
    const verwacht = [een, twee, { ...drie, open: true }, { ...vier, tussen }] as readonly Point[]
    expect(lineWords({ naam: 'Kosten', punten: verwacht, verwacht: true })).toBe(
      'Kosten: van 1 % in kwartaal 1 naar 2 % in kwartaal 2. Het laagst was 1 % in kwartaal 1, het hoogst 2 % in kwartaal 2. Verwacht voor kwartaal 4: 4 %, tussen 2 % en 6 %.',
    )
  })

  test('a streefwaarde is named, one that nobody decided too, and of a line that has none nothing is said', () => {
    const met = (s?: typeof streef | null) =>
      lineWords({ naam: 'M', punten: punten([1, 2]), ...(s !== undefined && { streef: s }) })
    expect(met(streef)).toContain('De streefwaarde is ten hoogste 20 %.')
    expect(met(null)).toContain('Een streefwaarde is er in deze periode niet.')
    expect(met()).not.toContain('streefwaarde')
  })

  test('of any values the highest is the highest and the lowest the lowest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 30 }), (waarden) => {
        const [hoog, laag] = [Math.max(...waarden), Math.min(...waarden)]
        if (hoog === laag) return zin(waarden).includes(`steeds ${hoog} %`)
        return (
          zin(waarden).includes(`Het laagst was ${laag} % `) && zin(waarden).includes(`het hoogst ${hoog} % `)
        )
      }),
    )
  })
})

const staaf = (naam: string, waarde: number | null, stand?: Bar['stand']): Bar => ({
  naam,
  waarde,
  tekst: `${waarde} %`,
  ...(stand && { stand }),
})

describe('bars', () => {
  const zin = (staven: readonly Bar[]) => barWords({ naam: 'Maatwerk', staven })

  test.each([
    ['nothing', [], 'Maatwerk: er is hier nog niets geteld.'],
    ['none with a value', [staaf('Elst', null)], 'Maatwerk: er is hier nog niets geteld.'],
    ['one', [staaf('Elst', 5)], 'Maatwerk: 5 % bij Elst.'],
    ['all nought', [staaf('Elst', 0), staaf('Driel', 0)], 'Maatwerk: 0 % in elk van de 2.'],
    [
      'two that share the first place, and one without a figure',
      [staaf('Elst', 9), staaf('Driel', 9), staaf('Zetten', -4), staaf('Homoet', null)],
      'Maatwerk: het hoogst zijn Elst en Driel met 9 %, het laagst is Zetten met -4 %. Voor Homoet is er geen cijfer.',
    ],
  ])('%s', (_, staven, verwacht) => expect(zin(staven)).toBe(verwacht))

  test('who misses the streefwaarde is named, and who has too few cases is not counted as judged', () => {
    const staven = [
      staaf('Elst', 30, 'mist'),
      staaf('Driel', 40, 'open'),
      staaf('Zetten', 3),
      staaf('Homoet', null),
    ]
    expect(barWords({ naam: 'M', staven, streef })).toContain(
      'De streefwaarde is ten hoogste 20 %. 1 van de 2 haalt die niet: Elst. Te weinig gevallen voor een oordeel: Driel.',
    )
    expect(barWords({ naam: 'M', staven: [staaf('A', 1), staaf('B', 2)], streef })).toContain(
      'Waar wij oordelen, wordt die gehaald.',
    )
    expect(
      barWords({ naam: 'M', staven: [staaf('A', 1, 'open'), staaf('B', 2, 'open')], streef }),
    ).not.toContain('gehaald')
  })
})

test('small multiples say how many rose, fell and stayed, and which moved most', () => {
  const reeksen = [
    { naam: 'Elst', punten: punten([1, 5]) },
    { naam: 'Driel', punten: punten([1, 9]) },
    { naam: 'Zetten', punten: punten([5, 2, 80], 2) },
    { naam: 'Heteren', punten: punten([4, 4]) },
    { naam: 'Homoet', punten: punten([4, null]) },
  ]
  expect(multiplesWords({ naam: 'Maatwerk', reeksen })).toBe(
    'Maatwerk, van het eerste naar het laatste vaste cijfer: 2 omhoog (het meest Driel), 1 omlaag (het meest Zetten), 1 gelijk. Te weinig geteld: Homoet.',
  )
})

test('an age profile names the ages of the highest and the lowest, for each of its years', () => {
  const jaren = [
    { leeftijd: 0, waarde: 4, tekst: '€ 4' },
    { leeftijd: 17, waarde: 90, tekst: '€ 90' },
    { leeftijd: 18, waarde: null, tekst: '' },
  ]
  const gelijk = jaren.map((j) => ({ ...j, waarde: 0, tekst: '€ 0' }))
  expect(agesWords({ naam: 'Kosten', reeks: '2019', jaren, eerder: { reeks: '2018', jaren: gelijk } })).toBe(
    'Kosten. 2019: het hoogst op 17 jaar met € 90, het laagst op 0 jaar met € 4. Geen cijfer op 18 jaar. 2018: € 0 op elk van de 3 leeftijden.',
  )
})

test('a flow says for each side how many there were and what part went where, the largest first', () => {
  const stromen = [
    { van: 'jeugdhulp', naar: 'Wmo', aantal: 20 },
    { van: 'jeugdhulp', naar: 'geen hulp', aantal: 60 },
    { van: 'verblijf', naar: 'Wmo', aantal: 0 },
  ]
  expect(flowWords({ naam: 'Jongeren', stromen, schrijf: String }).replaceAll('\u00a0', ' ')).toBe(
    'Jongeren. Van 80 uit jeugdhulp: 60 naar geen hulp (75 %) en 20 naar Wmo (25 %).',
  )
})

test('a journey says with what it began, how many ran at once and what runs still', () => {
  expect(
    journeyWords({
      naam: 'Dit huishouden',
      van: '2019-01-01',
      tot: '2020-01-01',
      stappen: [
        { naam: 'B', van: '2019-05-01', tot: null },
        { naam: 'A', van: '2019-01-01', tot: '2019-05-01' },
        { naam: 'C', van: '2019-06-01', tot: '2019-07-01' },
      ],
      momenten: [{ naam: 'Melding', op: '2019-04-09' }],
    }),
  ).toBe(
    'Dit huishouden: 3 stappen, de eerste was A, van januari 2019 tot mei 2019. Tegelijk liepen er ten hoogste 2. Nu loopt nog: B. Ook gebeurd: Melding (april 2019).',
  )
})
