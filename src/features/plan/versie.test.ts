// Which versies are compared, and what of a plan is in one.

import { expect, test } from 'vitest'
import { afspraakVan } from '../../../test/support/planrij.ts'
import { inhoudVan, type Keuze, kiesVersies } from './versie.ts'

const keuze = (nr: string): Keuze => ({
  nr,
  inhoud: inhoudVan('', [], []),
  gedeeldOp: undefined,
  vastgesteldOp: undefined,
})
const drie = [keuze('nu'), keuze('3'), keuze('1')]

test.each([
  ['nothing asked: the newest with the one before', null, null, ['3', 'nu']],
  ['two asked', '1', '3', ['1', '3']],
  ['one that is not there', '99', '1', ['3', '1']],
])('%s', (_, oud, nieuw, nummers) => {
  const gekozen = kiesVersies(drie, { oud, nieuw })
  expect([gekozen?.oud.nr, gekozen?.nieuw.nr]).toEqual(nummers)
})

test('with one there is nothing to compare', () => {
  expect(kiesVersies([keuze('nu')], { oud: null, nieuw: null })).toBeUndefined()
})

test('how a promise went is not part of what people said yes to', () => {
  const [afspraak] = inhoudVan('', [], [afspraakVan({ status: 'nagekomen' })]).afspraken
  expect(Object.keys(afspraak ?? {})).not.toContain('status')
})
