// Looking for words: whatever their case and marks, all of them, with what stands around the first.

import { expect, test } from 'vitest'
import { fragment, staatIn } from './vindplaats.ts'

const brief = `${'Er was veel. '.repeat(12)}Zij viel op de trap en brak haar heup. ${'En toen niets. '.repeat(12)}`

test.each([
  ['a word', 'trap', true],
  ['in capitals', 'TRAP', true],
  ['two words far apart', 'heup veel', true],
  ['a part of a word', 'rap', true],
  ['a word that is not there beside one that is', 'trap lift', false],
  ['nothing', '  ', false],
  ['a character that means something elsewhere', '%', false],
])('%s', (_, gezocht, uitslag) => {
  expect(staatIn(brief, gezocht)).toBe(uitslag)
})

test('marks make no difference, to either side', () => {
  expect(staatIn('Het café van René', 'cafe rene')).toBe(true)
  expect(staatIn('Het cafe', 'café')).toBe(true)
})

test('the fragment stands around what was found, and says that there is more', () => {
  const gevonden = fragment(brief, 'trap')
  expect(gevonden).toContain('Zij viel op de trap en brak')
  expect(gevonden.length).toBeLessThan(170)
  expect([gevonden.startsWith('…'), gevonden.endsWith('…')]).toEqual([true, true])
  expect(fragment('De trap', 'trap')).toBe('De trap')
})
