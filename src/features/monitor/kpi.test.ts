// Reading the definition of a kpi from the comment above its SQL.

import { expect, test } from 'vitest'
import { leesDefinitie } from './kpi.ts'

const definitie = `-- Opening.
--
-- code: a.b
-- soort: prestatie
-- naam: Naam
-- doel: III k
-- vraag: Hoe gaat het?
-- teller: wat
-- noemer: waarvan
-- eenheid: %
-- richting: hoger
-- bron: hier
-- periode: jaar
-- telt: in de periode
-- uitsplitsingen: deur, kern
-- eigenaar: iemand
-- minimum: 10
-- rijping: 5
-- deel een: Het eerste
-- deel twee_2: Het tweede · weken · lager

create function x() as $$ -- deel drie: geen
$$`

test('the comment above the SQL is the definition', () => {
  expect(leesDefinitie(definitie)).toMatchObject({
    code: 'a.b',
    uitsplitsingen: ['deur', 'kern'],
    minimum: 10,
    rijping: 5,
    delen: [
      { code: 'een', naam: 'Het eerste', eenheid: '%', richting: 'hoger' },
      { code: 'twee_2', naam: 'Het tweede', eenheid: 'weken', richting: 'lager' },
    ],
  })
})

test.each(['code', 'teller', 'noemer', 'richting', 'rijping'])(
  'a definition without "%s" is refused',
  (naam) => {
    expect(() => leesDefinitie(definitie.replace(new RegExp(`^-- ${naam}: .*$`, 'm'), ''))).toThrow(naam)
  },
)

test('a definition without a deel is refused', () => {
  expect(() => leesDefinitie(definitie.replaceAll(/^-- deel .*$/gm, ''))).toThrow('deel')
})
