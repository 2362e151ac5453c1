// Screening as a rule: follow the advice, or choose otherwise and say why.

import { describe, expect, test } from 'vitest'
import { stand, vraag } from '../../../test/support/stand.ts'
import { beginregels } from './beginregels.ts'
import { type Invoer, meteenKlaar, screenen } from './screenen.ts'
import { type Advies, adviesVan } from './triage.ts'
import { vervolgen } from './vraag.ts'

const gesprek = adviesVan(beginregels, 'wonen_en_zorg') as Advies
const kaart = adviesVan(beginregels, 'meedoen') as Advies
const melding = stand({ vragen: [vraag('a'), vraag('b', { leefgebied: 'sociaal_netwerk' })] })
const volg: Invoer = { volgtAdvies: true, keuzes: {}, redenAfwijking: undefined, complex: [], isKlaar: false }
const kies = (keuzes: Invoer['keuzes'], redenAfwijking?: string): Invoer => ({
  ...volg,
  volgtAdvies: false,
  keuzes,
  redenAfwijking,
})

describe('is refused when', () => {
  test.each([
    ['a vraag has no vervolg', melding, kies({ a: 'beantwoord' }, 'om'), 'vervolg_ontbreekt'],
    [
      'it deviates without a reason',
      melding,
      kies({ a: 'keukentafelgesprek', b: 'sociale_kaart' }),
      'reden_afwijking_ontbreekt',
    ],
    [
      'it is called ready but something has to happen',
      melding,
      { ...volg, isKlaar: true },
      'niet_meteen_klaar',
    ],
    ['it was screened before', stand({ status: 'gescreend' }), volg, 'al_gescreend'],
    ['the reader has no file', stand({ magBehandelen: false }), volg, 'niet_uw_melding'],
  ])('%s', (_, m, invoer, reden) => {
    expect(screenen(m, gesprek, invoer)).toEqual({ ok: false, reason: reden })
  })
})

test('following gives every vraag the advice, and marks what is complex', () => {
  const besluit = screenen(melding, gesprek, { ...volg, complex: ['b'] })
  expect(besluit).toMatchObject({
    value: {
      keuze: 'keukentafelgesprek',
      vragen: [
        { id: 'a', vervolg: 'keukentafelgesprek', isComplex: false },
        { id: 'b', isComplex: true },
      ],
      sluit: false,
    },
  })
})

test('choosing what the advice says is following, and a reason is not kept', () => {
  const besluit = screenen(melding, kaart, kies({ a: 'sociale_kaart', b: 'sociale_kaart' }, 'zomaar'))
  expect(besluit).toMatchObject({ value: { keuze: 'sociale_kaart', redenAfwijking: undefined } })
})

test('what is answered at once ends at once; what has to follow stays open', () => {
  const alles = screenen(melding, kaart, { ...volg, isKlaar: true })
  expect(alles).toMatchObject({
    value: { sluit: true, aflopen: [{ id: 'a', uitkomst: 'algemeen_collectief' }, { id: 'b' }] },
  })
  const deel = screenen(melding, kaart, {
    ...kies({ a: 'sociale_kaart', b: 'keukentafelgesprek' }, 'b is zwaarder'),
    isKlaar: true,
  })
  expect(deel).toMatchObject({ value: { keuze: 'keukentafelgesprek', sluit: false, aflopen: [{ id: 'a' }] } })
})

test('only an answer and a way to the sociale kaart are over as soon as they are said', () => {
  expect(vervolgen.filter(meteenKlaar)).toEqual(['beantwoord', 'sociale_kaart'])
})
