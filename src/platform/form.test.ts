// Fields that are read the same in every form: a number with a comma, a version, what may not be left open.

import { describe, expect, test } from 'vitest'
import { gelezen, getalOfNiets, kommagetal, verplicht, versie } from './form.ts'

describe('a number with a comma', () => {
  test.each([
    ['4,65', 4.65],
    ['4.65', 4.65],
    ['8', 8],
    ['24', 24],
    ['24,01', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['1,234', undefined],
    ['1e1', undefined],
    ['acht', undefined],
  ])('%s is read as %s', (text, getal) => expect(kommagetal(24)(text)).toBe(getal))
})

test('a form without a version is older than everything', () => {
  expect([versie().parse(''), versie().parse('7')]).toEqual([0, 7])
})

test('a field that may not be left open says so, and still says what else is wrong', () => {
  const veld = verplicht(gelezen(kommagetal(24), 'Vul uren in, bijvoorbeeld 2,5.'), 'Vul in hoeveel uur.')
  const zin = (text: string) => veld.safeParse(text).error?.issues[0]?.message
  expect([zin(''), zin('veel'), zin('2,5')]).toEqual([
    'Vul in hoeveel uur.',
    'Vul uren in, bijvoorbeeld 2,5.',
    undefined,
  ])
  expect(verplicht(getalOfNiets(1, 9), 'Kies.').parse('3')).toBe(3)
})

describe('a whole number', () => {
  test.each([
    ['16', 16],
    ['007', 7],
    ['', undefined],
  ])('"%s" is read as %s', (text, getal) => expect(getalOfNiets(1, 9999).parse(text)).toBe(getal))

  // A house number of "1e3" was kept as 1000.
  test.each(['1e3', '0x10', '1.0', '-1', '0', '10000', '٣', 'acht'])('"%s" is asked again', (text) =>
    expect(getalOfNiets(1, 9999).safeParse(text).error?.issues[0]?.message).toBe(
      'Vul een heel getal in van 1 tot en met 9999.',
    ),
  )
})
