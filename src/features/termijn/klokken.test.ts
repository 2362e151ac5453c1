// The table of clocks: which start at a melding, and whether each line can be computed.

import { expect, test } from 'vitest'
import { klokken, klokkenBijMelding, klokloopOp, klokOp } from './klokken.ts'
import { termijn } from './termijn.ts'

const op = '2026-02-20'
const altijd = ['ontvangstbevestiging', 'eerste_contact', 'gesprek_en_plan']

for (const [wetten, isBedreigend, extra] of [
  [[], false, []],
  [['geen'], false, []],
  [['wmo'], false, ['eigen_plan', 'onderzoek']],
  [['jeugdwet'], false, []],
  [['wgs'], false, ['schuldhulp_eerste_gesprek']],
  [['wgs'], true, ['schuldhulp_bedreigend']],
  [['wmo'], true, ['eigen_plan', 'onderzoek']],
  [['wgs', 'wmo', 'wmo'], true, ['eigen_plan', 'onderzoek', 'schuldhulp_bedreigend']],
] as const)
  test(`a melding for [${wetten}]${isBedreigend ? ', threatened,' : ''} starts ${altijd.length + extra.length} clocks`, () => {
    const soorten = klokkenBijMelding(wetten, { op, isBedreigend, isSpoed: false }).map(({ soort }) => soort)
    expect(soorten).toEqual([...altijd, ...extra])
  })

// Friday 20 February 2026.
for (const [soort, einddatum] of [
  ['ontvangstbevestiging', '2026-02-20'],
  ['eerste_contact', '2026-02-25'],
  ['eigen_plan', '2026-02-27'],
  ['onderzoek', '2026-04-07'],
  ['gesprek_en_plan', '2026-04-17'],
  ['beschikking_wmo', '2026-03-06'],
  ['beschikking_jeugd', '2026-04-17'],
  ['schuldhulp_eerste_gesprek', '2026-03-20'],
  ['schuldhulp_bedreigend', '2026-02-25'],
  ['evaluatie', '2026-08-20'],
  ['afloop_voorziening', '2025-12-12'],
  ['klacht', '2026-04-07'],
  ['klacht_commissie', '2026-05-01'],
  ['terugkoppeling', '2026-03-06'],
  ['bezwaar', '2026-04-07'],
  ['inwonersverzoek', '2026-03-20'],
  ['inwonersverzoek_uitgesteld', '2026-05-20'],
  ['vernietiging_wmo', '2026-05-20'],
  ['vernietiging_jeugdwet', '2026-05-20'],
  // 20 February + 84 = Friday 15 May, by decree; so Monday 18.
  ['beslissing_op_bezwaar_commissie', '2026-05-18'],
] as const)
  test(`${soort} from ${op} ends on ${einddatum}`, () => {
    const klok = klokOp(soort, op)
    expect(klok && termijn(klok.regel, op)).toMatchObject({ ok: true, value: { einddatum } })
  })

test('every line can be computed, with its extension too', () => {
  for (const { regel, verlenging } of klokken)
    expect(termijn({ ...regel, ...(verlenging && { verlenging: `P${verlenging.weken}W` }) }, op).ok).toBe(
      true,
    )
  expect(klokken.length).toBeGreaterThan(20)
})

test('the Awt and standstill are for law alone', () => {
  for (const { regel, bron } of klokken)
    if (bron.aard !== 'wet') expect(regel).toMatchObject({ awt: false, opschortbaar: false })
})

test('no two lines of one soort hold on the same day', () => {
  for (const { soort, vanaf, tot } of klokken) {
    const samen = klokken.filter(
      (k) => k.soort === soort && (!tot || k.vanaf <= tot) && (!k.tot || k.tot >= vanaf),
    )
    expect(samen).toHaveLength(1)
  }
})

test('before the policy plan of 2020 there is no norm of 8 weeks; an unknown soort is not there', () => {
  expect(klokOp('gesprek_en_plan', '2019-12-31')).toBeUndefined()
  expect(klokOp('gesprek_en_plan', '2020-01-01')).toBeDefined()
  expect(klokOp('bestaat_niet', op)).toBeUndefined()
  expect(klokkenBijMelding([], { op: '2019-12-31', isBedreigend: false, isSpoed: false })).toHaveLength(2)
})

test.each([
  [
    'a clock of the law',
    'onderzoek',
    op,
    { soort: 'onderzoek', wet: 'wmo', begin: op, einddatum: '2026-04-07' },
  ],
  ['a soort nobody knows', 'bestaat_niet', op, undefined],
  ['an end beyond the calendar', 'evaluatie', '2032-12-31', undefined],
] as const)('a clock from a day, with its last day: %s', (_, soort, begin, loop) => {
  expect(klokloopOp(soort, begin)).toEqual(loop)
})
