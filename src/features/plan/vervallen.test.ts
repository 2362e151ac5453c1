// Vervallen: each open promise ends one way or another, and what is over stays as it was.

import { expect, test } from 'vitest'
import { afspraakVan } from '../../../test/support/planrij.ts'
import type { Afloop } from './afspraak.ts'
import { vervallen } from './vervallen.ts'

const kies = (afloop: Afloop | undefined, reden?: string) => ({ a: { afloop, reden } })

test.each([
  ['kept', kies('nagekomen'), { status: 'nagekomen', reden: null }],
  ['not kept', kies('niet_nagekomen'), { status: 'niet_nagekomen', reden: null }],
  ['no longer needed', kies('vervallen', 'Verhuisd.'), { status: 'vervallen', reden: 'Verhuisd.' }],
])('%s', (_, keuze, einde) => {
  expect(vervallen([afspraakVan()], keuze)).toEqual({ ok: true, value: [{ id: 'a', ...einde }] })
})

test('one that was kept before is not asked again', () => {
  expect(vervallen([afspraakVan({ status: 'nagekomen' })], {})).toEqual({ ok: true, value: [] })
})

test.each([
  ['nothing was chosen', {}, 'afspraak_nog_open'],
  ['no longer needed has no reason', kies('vervallen'), 'reden_afspraak_ontbreekt'],
])('refused when %s', (_, keuze, reason) => {
  expect(vervallen([afspraakVan()], keuze)).toEqual({ ok: false, reason })
})
