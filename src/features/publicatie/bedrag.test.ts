// SDC-4: no published amount lets anybody, not even the next most expensive client, work out what one client cost.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maal } from '../../../test/support/cijfer.ts'
import { beschermBedrag, beschermGemiddelde, type Kosten } from './bedrag.ts'

const van = (bedragen: readonly number[]): Kosten => {
  const [grootste = 0, tweede = 0] = bedragen.toSorted((a, b) => b - a)
  return { clienten: bedragen.length, totaal: bedragen.reduce((som, b) => som + b, 0), grootste, tweede }
}
const elk = (aantal: number, bedrag: number) => Array.from({ length: aantal }, () => bedrag)

describe('an amount', () => {
  test.each([
    ['of ten alike, in whole thousands', elk(10, 1240), 12_000],
    ['of nine', elk(9, 1240), 'te_weinig_gevallen'],
    ['of whom one is half', [...elk(9, 1000), 9000], 'te_groot_aandeel'],
    ['of whom one is almost half', [...elk(9, 1000), 8900], 18_000],
    // 20,000 − 9,500 − 9,600 = 900, less than 10 % of 9,600: the second knows the first to within 900.
    [
      'of whom the second knows the first to within ten percent',
      [9600, 9500, ...elk(9, 100)],
      'te_groot_aandeel',
    ],
    ['of nobody', [], 'te_weinig_gevallen'],
  ] satisfies [string, readonly number[], number | string][])('%s', (_, bedragen, uitkomst) => {
    const { waarde, verborgen } = beschermBedrag(van(bedragen))
    expect(waarde ?? verborgen).toBe(uitkomst)
  })

  test('per client is of the two published figures, from thirty clients', () => {
    expect(beschermGemiddelde(van(elk(31, 1240)))).toEqual({ waarde: 1267, verborgen: null })
    expect(beschermGemiddelde(van(elk(29, 1240))).verborgen).toBe('te_weinig_gevallen')
  })
})

test('SDC-4: the second most expensive client never knows the first to within ten percent', () => {
  const bedragen = fc.array(fc.integer({ min: 50, max: 300_000 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(bedragen, (lijst) => {
      const kosten = van(lijst)
      const { waarde } = beschermBedrag(kosten)
      if (waarde === null) return
      // At most he takes himself off; all the others may have cost nothing at all.
      expect(kosten.totaal - kosten.tweede).toBeGreaterThanOrEqual(1.1 * kosten.grootste)
      expect(kosten.grootste).toBeLessThan(kosten.totaal / 2)
      expect(Math.abs(waarde - kosten.totaal)).toBeLessThanOrEqual(500)
    }),
    { numRuns: 500 * maal },
  )
})
