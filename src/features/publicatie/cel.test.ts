// What of a meting is published, case by case (reliability.md section 3).

import { describe, expect, test } from 'vitest'
import type { Eenheid } from '../monitor/kpi.ts'
import type { Meting } from '../monitor/meting.ts'
import { bescherm, celTekst, opVijf } from './cel.ts'

type Telling = { teller?: number; noemer?: number; waarde?: number; splitsing?: string; inwoners?: number }

const publiceer = (eenheid: string, { teller, noemer, waarde, splitsing = 'totaal', inwoners }: Telling) => {
  const meting: Meting = {
    kpi: 'k',
    deel: 'd',
    periode: '2019-Q1',
    splitsing,
    groep: splitsing === 'totaal' ? '' : 'Elst',
    teller: teller ?? null,
    noemer: noemer ?? null,
    waarde: waarde ?? (noemer === undefined ? (teller ?? null) : (teller ?? 0) / noemer),
  }
  const over = {
    eenheid: eenheid as Eenheid,
    ...(inwoners === undefined ? {} : { inwonersVanKern: inwoners }),
  }
  const cel = bescherm(meting, over)
  return { cel, tekst: celTekst(cel, eenheid as Eenheid) }
}

test.each([
  [0, 0],
  [3, 0],
  [4, 0],
  [5, 5],
  [7, 5],
  [8, 10],
  [237, 235],
  [238, 240],
])('a count of %i is published as %i', (aantal, gepubliceerd) => {
  expect(opVijf(aantal)).toBe(gepubliceerd)
})

describe('what is read', () => {
  const gevallen: readonly [string, string, Telling, string][] = [
    ['a count, to five', 'aantal', { teller: 237 }, '235'],
    ['a count of thousands', 'aantal', { teller: 1128 }, '1.130'],
    ['no case', 'aantal', { teller: 0 }, '0-4'],
    ['four cases, which are not five', 'aantal', { teller: 4 }, '0-4'],
    ['five cases', 'aantal', { teller: 5 }, '5'],
    ['a percentage, of the rounded counts: 45 of 120', '%', { teller: 43, noemer: 119 }, '38 %'],
    ['a base that is surely thirty', '%', { teller: 16, noemer: 33 }, '43 %'],
    ['a base that, rounded, may be under thirty', '%', { teller: 15, noemer: 32 }, 'te weinig gevallen'],
    ['nothing to divide by', '%', { noemer: 0 }, 'te weinig gevallen'],
    ['a part of no to four cases', '%', { teller: 4, noemer: 119 }, '0-4 van 120'],
    ['all of them', '%', { teller: 34, noemer: 34 }, '100 %'],
    ['an average of the rounded counts: 95 of 40', 'keer', { teller: 97, noemer: 41 }, '2,4 keer'],
    ['an average of too few', 'keer', { teller: 60, noemer: 29 }, 'te weinig gevallen'],
    ['a duration, in whole weeks', 'weken', { noemer: 33, waarde: 7.6 }, '8 weken'],
    ['a duration of too few', 'weken', { noemer: 32, waarde: 7.6 }, 'te weinig gevallen'],
    ['a mark of thirteen answers', 'cijfer', { teller: 97, noemer: 13 }, '6,3'],
    ['a mark of what may be nine', 'cijfer', { teller: 90, noemer: 12 }, 'te weinig gevallen'],
    ['an eenheid nobody made a rule for', 'graden', { teller: 70, noemer: 90 }, 'niet gepubliceerd'],
    ['a kern of a thousand inwoners', 'aantal', { teller: 12, splitsing: 'kern', inwoners: 1000 }, '10'],
    ['a kern of fewer', 'aantal', { teller: 12, splitsing: 'kern', inwoners: 999 }, 'te kleine kern'],
    ['a kern of which we do not know it', 'aantal', { teller: 12, splitsing: 'kern' }, 'te kleine kern'],
    ['two dimensions at once', 'aantal', { teller: 50, splitsing: 'kern_wet' }, 'niet gepubliceerd'],
  ]
  test.each(gevallen)('%s', (_, eenheid, telling, tekst) => {
    expect(publiceer(eenheid, telling).tekst).toBe(tekst)
  })
})

describe('what is not read is not there', () => {
  test.each([
    ['a hidden count', 'aantal', { teller: 4 }],
    ['a small base', '%', { teller: 15, noemer: 29 }],
    ['a small kern', 'aantal', { teller: 120, splitsing: 'kern', inwoners: 400 }],
  ] satisfies [string, string, Telling][])('%s leaves no number behind', (_, eenheid, telling) => {
    const { cel } = publiceer(eenheid, telling)
    expect([cel.teller, cel.noemer, cel.waarde]).toEqual([null, null, null])
  })

  test('a percentage is what its two published counts say, to a whole percent', () => {
    expect(publiceer('%', { teller: 43, noemer: 119 }).cel).toMatchObject({
      teller: 45,
      noemer: 120,
      waarde: 38,
    })
  })
})
