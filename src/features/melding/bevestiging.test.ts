// The confirmation a resident gets: the dates are those of the clocks, and a mail says nothing of the question.

import { expect, test } from 'vitest'
import { ontvangstbevestiging } from './bevestiging.ts'
import type { Melding } from './melding.ts'

const melding = {
  ontvangenOp: new Date('2026-11-21T12:00:00Z'),
  woorden: 'GEHEIM',
  vragen: [],
} as unknown as Melding
const klok = (soort: string, einddatum: `${number}-${number}-${number}`) => ({
  soort,
  wet: 'wmo',
  begin: einddatum,
  einddatum,
})
const brief = (weg: 'brief' | 'e_mail', termijnen: ReturnType<typeof klok>[]) =>
  ontvangstbevestiging({ weg, gemeente: 'Overbetuwe', telefoon: '14 0481', melding, termijnen })

test('the letter names the last day of the onderzoek, which is sooner than the norm for the plan', () => {
  const { tekst } = brief('brief', [klok('gesprek_en_plan', '2027-01-16'), klok('onderzoek', '2027-01-04')])
  expect(tekst).toContain('Dat is uiterlijk op 4 januari 2027 klaar.')
})

test('the eigen plan may be handed in until the day of its own clock, moved on from a weekend', () => {
  expect(brief('brief', [klok('eigen_plan', '2026-11-30')]).tekst).toContain('uiterlijk op 30 november 2026')
})

test('without the Wmo there is no word of a persoonlijk plan', () => {
  expect(brief('brief', [klok('gesprek_en_plan', '2027-01-16')]).tekst).not.toContain('persoonlijk plan')
})

test('independent support is named, and whom to call', () => {
  const { tekst } = brief('brief', [])
  expect(tekst).toContain('onafhankelijke cliëntondersteuner')
  expect(tekst).toContain('14 0481')
})

test('a mail holds nothing of what it is about', () => {
  const { onderwerp, tekst } = brief('e_mail', [klok('onderzoek', '2027-01-04')])
  expect(onderwerp + tekst).not.toMatch(/hulp|ondersteuning|onderzoek|GEHEIM/)
})
