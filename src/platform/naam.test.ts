// Names are found without capitals, diacritics or the right apostrophe, and with one typing error.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naamSleutels, normaliseerNaam } from './naam.ts'

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

const stukken =
  'van de wit bos smit jan sen dijk huis vri es berg ma ijer os aa lie kel ij schoon hoven'.split(' ')
const achternaam = fc
  .array(fc.constantFrom(...stukken), { minLength: 1, maxLength: 7 })
  .map((delen) => delen.join(''))
  .filter((naam) => naam.length >= 2)

type Tik = { soort: 'invoegen' | 'weglaten' | 'vervangen' | 'verwisselen'; plaats: number; letter: string }
const tik: fc.Arbitrary<Tik> = fc.record({
  soort: fc.constantFrom('invoegen', 'weglaten', 'vervangen', 'verwisselen'),
  plaats: fc.nat(40),
  letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
})

function tikfout(naam: string, { soort, plaats, letter }: Tik): string {
  const i = plaats % naam.length
  const [voor, na] = [naam.slice(0, i), naam.slice(i + 1)]
  switch (soort) {
    case 'invoegen':
      return voor + letter + naam.slice(i)
    case 'weglaten':
      return voor + na
    case 'vervangen':
      return voor + letter + na
    case 'verwisselen':
      return voor + na.slice(0, 1) + naam[i] + na.slice(1)
  }
}

test('any one typing error in a Dutch-like name shares a key with the name', () => {
  fc.assert(
    fc.property(achternaam, tik, (naam, fout) => {
      const sleutels = new Set(naamSleutels(naam))
      const getikt = tikfout(naam, fout)
      expect(naamSleutels(getikt).some((sleutel) => sleutels.has(sleutel))).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

for (const [een, ander] of [
  ['Wit', 'Wti'],
  ['Bos', 'Bas'],
  ['Os', 'Oss'],
  ['Jansen', 'Janssen'],
  ['Ağaoğlu', 'agaolu'],
  ['Hart-Vries', 'hart vrie'],
  ['Schimmelpenninck', 'Schimelpenninck'],
] as const) {
  test(`${ander} finds ${een}`, () => {
    expect(naamSleutels(een).some((sleutel) => naamSleutels(ander).includes(sleutel))).toBe(true)
  })
}

test('another name is no candidate, and a name has at most thirteen keys', () => {
  expect(naamSleutels('Jansen').some((sleutel) => naamSleutels('Pieters').includes(sleutel))).toBe(false)
  expect(naamSleutels('Wit')).toEqual(['wit', 'it', 'wt', 'wi'])
  expect(naamSleutels('Van Wijngaerdenstraat')).toHaveLength(13)
  expect(naamSleutels('’-')).toEqual([])
})
