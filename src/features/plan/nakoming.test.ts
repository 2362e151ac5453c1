// Nakoming: what is open or fell away counts for nobody.

import { expect, test } from 'vitest'
import { afspraakVan } from '../../../test/support/planrij.ts'
import { nakoming } from './nakoming.ts'

test('ours and theirs apart, of what something was said about', () => {
  const betwisting = { door: 'Anna', woorden: 'Niet waar.', isBeslecht: false }
  expect(
    nakoming([
      afspraakVan({ status: 'nagekomen' }),
      afspraakVan({ status: 'niet_nagekomen' }),
      afspraakVan({ status: 'open' }),
      afspraakVan({ status: 'vervallen' }),
      afspraakVan({ van: 'medewerker', status: 'nagekomen', betwisting }),
    ]),
  ).toEqual({
    vanHen: { gedaan: 1, gezegd: 2, betwist: 0 },
    vanOns: { gedaan: 1, gezegd: 1, betwist: 1 },
  })
})
