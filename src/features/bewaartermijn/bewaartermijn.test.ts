// From which day something may be destroyed: given what ended and the terms of that day, the date and why.

import { describe, expect, test } from 'vitest'
import {
  type Afgelopen,
  type Bewaartermijn,
  plusDuur,
  termijnVoor,
  uiterlijkGeeindigd,
  vernietigenVanaf,
} from './bewaartermijn.ts'

let nummer = 0
const termijn = (anders: Partial<Bewaartermijn>): Bewaartermijn => ({
  id: String(nummer++).padStart(4, '0'),
  soort: 'traject',
  wet: 'wmo',
  resultaat: null,
  duur: 'P15Y',
  afleidingswijze: 'afgehandeld',
  bron: 'Wmo 2015 5.3.4',
  van: '2015-01-01',
  tot: null,
  ...anders,
})
const traject: Afgelopen = {
  soort: 'traject',
  wetten: ['wmo'],
  resultaat: 'bereikt',
  afgehandeld: '2010-02-28',
  laatsteWijziging: '2010-03-05',
  heleDossier: '2012-06-01',
}
const wmo = termijn({})
const dag = '2026-03-02'

describe('a period is added as people count', () => {
  test.each([
    ['2010-02-28', 'P15Y', '2025-02-28'],
    ['2012-02-29', 'P1Y', '2013-02-28'],
    ['2010-01-31', 'P1M', '2010-02-28'],
    ['2010-12-31', 'P1Y2M3D', '2012-03-03'],
    ['2010-01-01', 'P0D', '2010-01-01'],
  ] as const)('%s and %s is %s', (van, duur, tot) => {
    expect(plusDuur(van, duur)).toBe(tot)
  })
  test.each(['P', '15Y', 'PT1H', 'P1W', ''])('%s is no such period', (duur) => {
    expect(plusDuur('2010-01-01', duur)).toBeUndefined()
  })
})

describe('which term holds', () => {
  const alle = termijn({ wet: null, duur: 'P5Y' })
  const ander = termijn({ resultaat: 'niet', duur: 'P7Y' })
  const later = termijn({ van: '2024-01-01', duur: 'P20Y' })
  const ooit = termijn({ wet: 'jeugdwet', tot: '2020-12-31' })
  const straks = termijn({ wet: 'wgs', van: '2027-01-01' })
  const hersteld = termijn({ van: '2024-01-01', duur: 'P21Y' })
  test.each([
    ['of the wet itself', [wmo, alle], 'wmo', 'bereikt', wmo],
    ['of that resultaat before the rest', [wmo, ander], 'wmo', 'niet', ander],
    ['of every wet when it has none of its own', [wmo, alle], 'wgs', 'bereikt', alle],
    ['the last that began', [later, wmo], 'wmo', 'bereikt', later],
    ['of the same day the one set last', [hersteld, later], 'wmo', 'bereikt', hersteld],
    ['none after its last day', [ooit], 'jeugdwet', 'bereikt', undefined],
    ['none before its first day', [straks], 'wgs', 'bereikt', undefined],
    ['none of another soort', [termijn({ soort: 'plan' })], 'wmo', 'bereikt', undefined],
  ] as const)('%s', (_, termijnen, wet, resultaat, uitkomst) => {
    expect(termijnVoor(termijnen, { soort: 'traject', wet, resultaat }, dag)).toBe(uitkomst)
  })
})

describe('the day, and why', () => {
  const jeugd = termijn({ wet: 'jeugdwet', duur: 'P20Y', afleidingswijze: 'laatste_wijziging' })
  test('counts from the end itself', () => {
    const uitkomst = vernietigenVanaf(traject, [wmo], dag)
    expect(uitkomst).toMatchObject({
      ok: true,
      value: { eind: '2010-02-28', vanaf: '2025-02-28', wet: 'wmo' },
    })
  })
  test('counts from the last change, never before the end', () => {
    const uitkomst = vernietigenVanaf({ ...traject, wetten: ['jeugdwet'] }, [jeugd], dag)
    expect(uitkomst).toMatchObject({ ok: true, value: { eind: '2010-03-05', vanaf: '2030-03-05' } })
  })
  test('of several wetten takes the longest, and says each', () => {
    const uitkomst = vernietigenVanaf({ ...traject, wetten: ['wmo', 'jeugdwet'] }, [wmo, jeugd], dag)
    expect(uitkomst).toMatchObject({ ok: true, value: { wet: 'jeugdwet', vanaf: '2030-03-05' } })
    expect(uitkomst.ok && uitkomst.value.stappen.map(({ wet, vanaf }) => `${wet} ${vanaf}`)).toEqual([
      'wmo 2025-02-28',
      'jeugdwet 2030-03-05',
    ])
  })
  test('counts from the end of the whole dossier, and not while it goes on', () => {
    const heel = termijn({ afleidingswijze: 'hele_dossier' })
    expect(vernietigenVanaf(traject, [heel], dag)).toMatchObject({ value: { vanaf: '2027-06-01' } })
    expect(vernietigenVanaf({ ...traject, heleDossier: null }, [heel], dag)).toEqual({
      ok: false,
      reason: 'dossier_loopt',
    })
  })
  test('is nowhere without a term for every wet', () => {
    expect(vernietigenVanaf(traject, [], dag)).toEqual({ ok: false, reason: 'geen_bewaartermijn' })
    expect(vernietigenVanaf({ ...traject, wetten: ['wmo', 'wgs'] }, [wmo], dag)).toEqual({
      ok: false,
      reason: 'geen_bewaartermijn',
    })
  })
  test('of something without a wet asks a term without one', () => {
    const geen = termijn({ wet: null, duur: 'P5Y' })
    expect(vernietigenVanaf({ ...traject, wetten: [] }, [geen], dag)).toMatchObject({
      value: { vanaf: '2015-02-28' },
    })
  })
})

test('what ended later than the shortest term is not even looked at, and nothing that may go is missed', () => {
  const termijnen = [termijn({ duur: 'P15Y' }), termijn({ wet: 'wgs', duur: 'P1Y2M3D' })]
  const [uiterlijk, ...rest] = uiterlijkGeeindigd(termijnen, dag)
  expect([uiterlijk?.soort, rest]).toEqual(['traject', []])
  for (const duur of ['P1M', 'P6M', 'P1Y', 'P4Y', 'P15Y', 'P20Y', 'P30D', 'P0D', 'P1Y2M3D'])
    for (const op of ['2026-03-02', '2024-02-29', '2025-03-31', '2026-01-01'] as const) {
      const [tot] = uiterlijkGeeindigd([termijn({ duur })], op)
      const later = tot && plusDuur(tot.dag, duur)
      expect(later && later >= op, `${duur} ${op}`).toBe(true)
    }
})
