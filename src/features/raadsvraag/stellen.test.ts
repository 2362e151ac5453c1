// A question is about a figure of the monitor, in a period that has begun.

import { expect, test } from 'vitest'
import { leesPeriode } from '../monitor/periode.ts'
import { stellen } from './stellen.ts'

const kpis = [{ code: 'toegang.aantal' }]

test.each([
  ['toegang.aantal', '2026-Q1', undefined],
  ['toegang.aantal', '2026', undefined],
  ['toegang.niets', '2026-Q1', 'kpi_onbekend'],
  ['toegang.aantal', 'laatst', 'periode_onbekend'],
  ['toegang.aantal', '2026-Q2', 'periode_nog_niet'],
] as const)('about %s in %s: %s', (kpi, periode, reason) => {
  const vraag = { kpi, periode: leesPeriode(periode), vraagtekst: 'Waarom?' }
  expect(stellen(vraag, { kpis, vandaag: '2026-03-02' })).toEqual(
    reason ? { ok: false, reason } : { ok: true, value: { kpi, periode, vraagtekst: 'Waarom?' } },
  )
})
