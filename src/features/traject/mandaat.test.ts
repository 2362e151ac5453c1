// Which traject asks a mandate: a table of what is started.

import { expect, test } from 'vitest'
import { vraagtMandaat } from './mandaat.ts'

test.each([
  ['maatschappelijk_werk', 'geen', false],
  ['kortdurend', 'wmo', false],
  ['gezinscoaching', 'wmo', false],
  ['onderzoek_wmo', 'wmo', true],
  ['onderzoek_jeugd', 'jeugdwet', true],
  ['jongerencoaching', 'jeugdwet', true],
  ['participatie', 'participatiewet', true],
  ['schuldhulp', 'wgs', true],
  ['casusregie', 'wvggz', true],
  ['casusregie', 'wpg', true],
  ['jongerenwerk', 'leerplicht', true],
] as const)('%s under %s: %s', (soort, wet, nodig) => {
  expect(vraagtMandaat(soort, wet)).toBe(nodig)
})
