// Aannemen: once, by who decided, with its date and where it stands; as proposed or as decided otherwise.

import { expect, test } from 'vitest'
import type { Kpi } from '../monitor/kpi.ts'
import type { Streefwaarde } from '../monitor/streefwaarde.ts'
import { type Aanneming, aannemen } from './aannemen.ts'
import type { Streefvoorstel } from './streefvoorstel.ts'

const kpi = {
  code: 'begeleiding.terugkeer',
  uitsplitsingen: [],
  delen: [{ code: 'terug', naam: 'Terug', eenheid: '%', richting: 'lager' }],
} as unknown as Kpi
const voorstel = { deel: 'terug', kernId: null, status: 'open', versie: 1 } as Streefvoorstel
const aanneming: Aanneming = {
  ...{ beslotenDoor: 'raad', beslotenOp: '2026-03-02', verwijzing: 'Besluit 12', van: '2026-07-01' },
  ...{ minimaal: null, maximaal: 35 },
}
const feiten: Parameters<typeof aannemen>[2] = {
  ...{ kpi, kernen: [], streefwaarden: [], gepubliceerdTot: '2026-04-01' },
  ...{ versie: 1, vandaag: '2026-03-02' },
}

test.each([
  ['already withdrawn', { status: 'ingetrokken' }, {}, 'is_afgehandeld'],
  ['already adopted', { status: 'aangenomen' }, {}, 'is_afgehandeld'],
  ['changed since it was shown', { versie: 2 }, {}, 'intussen_gewijzigd'],
  ['decided tomorrow', {}, { beslotenOp: '2026-03-03' }, 'besluit_in_de_toekomst'],
  ['from a day that was published since', {}, { van: '2026-03-31' }, 'al_gepubliceerd'],
  ['an impossible value', {}, { maximaal: 101 }, 'waarde_onmogelijk'],
] as const)('is refused: %s', (_, stand, anders, reason) => {
  const uitkomst = aannemen({ ...voorstel, ...stand } as Streefvoorstel, { ...aanneming, ...anders }, feiten)
  expect(uitkomst).toEqual({ ok: false, reason })
})

test.each([
  ['as proposed', {}, 'vastgesteld'],
  ['with another value', { maximaal: 38 }, 'vastgesteld'],
  ['decided on the day itself, for a day that passed', { van: '2026-04-01' }, 'vastgesteld'],
] as const)('is done: %s', (_, anders, status) => {
  const besluit = { ...aanneming, ...anders }
  expect(aannemen(voorstel, besluit, feiten)).toEqual({ ok: true, value: { ...besluit, status } })
})

test('that there is none for now is a decision too', () => {
  const nu: Streefwaarde = {
    ...{ id: 'a', kpi: kpi.code, deel: 'terug', kern: null, minimaal: null, maximaal: 40, tot: null },
    ...{ van: '2021-01-01', status: 'vastgesteld', beslotenDoor: 'raad', beslotenOp: null, verwijzing: 'x' },
  }
  const uitkomst = aannemen(voorstel, { ...aanneming, maximaal: null }, { ...feiten, streefwaarden: [nu] })
  expect(uitkomst).toMatchObject({ value: { status: 'niet_vastgesteld', minimaal: null, maximaal: null } })
})
