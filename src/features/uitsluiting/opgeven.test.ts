// Opgeven: who is named, and what stands in the way.

import { expect, test } from 'vitest'
import { type Invoer, opgeven } from './opgeven.ts'
import type { Uitsluiting } from './uitsluiting.ts'

const lotte: Invoer = {
  ...({ soort: 'ander', band: 'familie', voornamen: 'Lotte', geslachtsnaam: 'Bakker' } as const),
  geboortedatum: '1990-07-06',
  heeftBsn: false,
}
const er = (anders: Partial<Uitsluiting> = {}): Uitsluiting => ({
  ...({ id: 'u', medewerkerId: 'noor', soort: 'ander', band: 'familie', naam: 'Lotte Bakker' } as const),
  ...({ geboortedatum: '1990-07-06', heeftBsn: false, van: new Date(0) } as const),
  ...anders,
})

test.each<[string, Partial<Invoer>, readonly Uitsluiting[], string]>([
  ['by name and birth date', {}, [], 'done'],
  ['in words alone', { geboortedatum: undefined }, [], 'done'],
  ['without a name', { geslachtsnaam: undefined }, [], 'naam_ontbreekt'],
  ['without what they are', { band: undefined }, [], 'band_ontbreekt'],
  ['born after today', { geboortedatum: '2026-03-03' }, [], 'geboorte_in_toekomst'],
  ['oneself by name alone', { soort: 'zelf', geboortedatum: undefined }, [], 'zelf_niet_herkenbaar'],
  ['oneself by BSN', { soort: 'zelf', geboortedatum: undefined, heeftBsn: true }, [], 'done'],
  ['oneself twice', { soort: 'zelf' }, [er({ soort: 'zelf', naam: 'Anders' })], 'zelf_al_opgegeven'],
  ['the same person twice', { voornamen: 'lotte' }, [er()], 'al_opgegeven'],
  ['the same person, now with a BSN', { heeftBsn: true }, [er()], 'done'],
  ['a namesake born on another day', {}, [er({ geboortedatum: '1991-07-06' })], 'done'],
])('%s', (_, anders, lijst, verwacht) => {
  const uitkomst = opgeven({ ...lotte, ...anders }, { vandaag: '2026-03-02', lijst })
  expect(uitkomst.ok ? 'done' : uitkomst.reason).toBe(verwacht)
})

test('what somebody is to you is kept of somebody else only', () => {
  const uitkomst = opgeven({ ...lotte, soort: 'zelf' }, { vandaag: '2026-03-02', lijst: [] })
  expect(uitkomst).toMatchObject({ ok: true, value: { soort: 'zelf', band: null, naam: 'Lotte Bakker' } })
})
