// SDC-2: two uitgaven of one figure differ by five cases or not at all.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maal } from '../../../test/support/cijfer.ts'
import type { Eenheid } from '../monitor/kpi.ts'
import type { Meting } from '../monitor/meting.ts'
import { bescherm, type Cel } from './cel.ts'
import { beschermOpnieuw } from './correctie.ts'

const meting = (teller: number | null, noemer: number | null = null, waarde = teller): Meting => ({
  ...{ kpi: 'k', deel: 'd', periode: '2019-Q1', splitsing: 'totaal', groep: '' },
  ...{ teller, noemer, waarde },
})
const gecorrigeerd = (eenheid: Eenheid, oud: Meting, nieuw: Meting) =>
  beschermOpnieuw(nieuw, { eenheid }, bescherm(oud, { eenheid }))
const wat = ({ teller, noemer, waarde, verborgen }: Cel) => ({ teller, noemer, waarde, verborgen })

describe('a correction', () => {
  test.each([
    ['one case more, over the edge of the rounding', 237, 238, 235],
    ['six more', 237, 243, 245],
    ['four more than what 235 can stand for', 233, 241, 235],
    ['five more than what 235 can stand for', 233, 242, 240],
    ['four to five', 4, 5, null],
    ['four to nine', 4, 9, 10],
    ['five to four', 5, 4, 5],
  ])('of a count: %s', (_, oud, nieuw, waarde) => {
    expect(gecorrigeerd('aantal', meting(oud), meting(nieuw)).waarde).toBe(waarde)
  })

  test('of a percentage moves with its teller or its noemer, and not with one person in either', () => {
    const oud = meting(43, 119)
    expect(gecorrigeerd('%', oud, meting(42, 118)).waarde).toBe(38)
    expect(gecorrigeerd('%', oud, meting(53, 119)).waarde).toBe(46)
    expect(gecorrigeerd('%', oud, meting(43, 129)).waarde).toBe(35)
  })

  test('of a duration moves by two weeks or with its base', () => {
    const oud = meting(null, 40, 7.6)
    expect(gecorrigeerd('weken', oud, meting(null, 40, 8.6)).waarde).toBe(8)
    expect(gecorrigeerd('weken', oud, meting(null, 40, 9.6)).waarde).toBe(10)
  })

  test('shows what was not published before, and a figure nobody published is new', () => {
    const dicht: Cel = {
      ...bescherm(meting(12), { eenheid: 'aantal' }),
      waarde: null,
      verborgen: 'niet_gepubliceerd',
    }
    expect(beschermOpnieuw(meting(12), { eenheid: 'aantal' }, dicht).waarde).toBe(10)
    expect(beschermOpnieuw(meting(12), { eenheid: 'aantal' }, undefined).waarde).toBe(10)
  })
})

test('SDC-2: whatever changed, what one to four people make different cannot be seen', () => {
  const aantal = fc.integer({ min: 0, max: 400 })
  const erbij = fc.integer({ min: -4, max: 4 })
  fc.assert(
    fc.property(aantal, aantal, erbij, erbij, (a, b, meer, anders) => {
      const [noemer, teller] = [Math.max(a, b), Math.min(a, b)]
      const n = Math.max(0, noemer + meer)
      const t = Math.min(n, Math.max(0, teller + anders))
      for (const eenheid of ['aantal', '%', 'keer'] as const) {
        const is = eenheid === 'aantal' ? [meting(noemer), meting(n)] : [meting(teller, noemer), meting(t, n)]
        const [oud, nieuw] = is as [Meting, Meting]
        expect(wat(gecorrigeerd(eenheid, oud, nieuw))).toEqual(wat(bescherm(oud, { eenheid })))
      }
    }),
    { numRuns: 500 * maal },
  )
})
