// Names are found without capitals, diacritics or the right apostrophe.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseerNaam } from './naam.ts'

for (const [naam, plain] of [
  ['De Wit', 'de wit'],
  ['Ağaoğlu', 'agaoglu'],
  ['Sørensen', 'sorensen'],
  ['Wałęsa', 'walesa'],
  ['Groß', 'gross'],
  ['GROẞ', 'gross'],
  ['Æbelø', 'aebelo'],
  ['Đorđević', 'dordevic'],
  ['Þórr Ðjúpa', 'thorr djupa'],
  ['İpek Işık', 'ipek isik'],
  ['van Dĳk', 'van dijk'],
  ['ĲSBRAND', 'ijsbrand'],
  ["'t Hart", 't hart'],
  ['’t Hart', 't hart'],
  ['ʼt Hart', 't hart'],
  ['Hart-de Vries', 'hart de vries'],
  ['Hart–de  Vries', 'hart de vries'],
  ['  Jansen \t Jr. ', 'jansen jr'],
  ['Cae\u0308cilia', 'caecilia'],
  ['Иванов', 'иванов'],
  ['’-', ''],
] as const) {
  test(`"${naam}" is searched as "${plain}"`, () => {
    expect(normaliseerNaam(naam)).toBe(plain)
  })
}

test('a normalised name stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (naam) => {
      const plain = normaliseerNaam(naam)
      expect(normaliseerNaam(plain)).toBe(plain)
    }),
    { numRuns: 1000 },
  )
})
