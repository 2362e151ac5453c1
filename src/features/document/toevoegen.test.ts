// Toevoegen: which files come in, and who may hang one where.

import { expect, test } from 'vitest'
import { blik } from '../../platform/vorm.ts'
import { keur, toevoegen } from './toevoegen.ts'

const vormVan = (inhoud: string) => {
  const kijk = blik()
  kijk.zie(Buffer.from(inhoud, 'latin1'))
  return kijk.vorm()
}
const gekomen = (naam: string, inhoud: string) => ({
  naam,
  bytes: inhoud.length,
  isTeGroot: false,
  vorm: vormVan(inhoud),
})

test.each([
  ['a letter', gekomen('brief.txt', 'Beste Anna'), 'text/plain; charset=utf-8'],
  ['a PDF in capitals', gekomen('BRIEF.PDF', '%PDF-1.4 %%EOF'), 'application/pdf'],
  ['nothing', undefined, 'bestand_ontbreekt'],
  ['an empty file', gekomen('brief.txt', ''), 'bestand_leeg'],
  ['too large', { ...gekomen('brief.txt', 'x'), isTeGroot: true, vorm: undefined }, 'bestand_te_groot'],
  ['a program', gekomen('brief.exe', 'MZ\0\0'), 'soort_niet_toegestaan'],
  ['a program called a letter', gekomen('brief.pdf', 'MZ\0\0'), 'soort_niet_toegestaan'],
  ['a web page called a text', gekomen('brief.txt', '<html><script>'), 'soort_niet_toegestaan'],
  ['a text called a PDF', gekomen('brief.pdf', 'Beste Anna'), 'naam_past_niet'],
  ['a PDF called a picture', gekomen('brief.png', '%PDF-1.4 %%EOF'), 'naam_past_niet'],
  ['no ending', gekomen('brief', 'Beste Anna'), 'naam_past_niet'],
  ['a path', gekomen('../brief.txt', 'Beste Anna'), 'naam_met_pad'],
] as const)('%s', (_, bestand, uitslag) => {
  const outcome = keur(bestand)
  expect(outcome.ok ? outcome.value.mime : outcome.reason).toBe(uitslag)
})

test.each([
  ['who treats it', true, true, 'anna', 'anna'],
  ['about the whole household', true, true, undefined, undefined],
  ['who does not see the thing', undefined, false, 'anna', 'drager_ontbreekt'],
  ['who sees little of it', false, true, 'anna', 'niet_te_behandelen'],
  ['more closed than they may open', true, false, 'anna', 'niveau_te_hoog'],
  ['about somebody who does not live here', true, true, 'bert', 'persoon_onbekend'],
] as const)('%s', (_, magBehandelen, magOpenen, inwonerId, uitslag) => {
  const outcome = toevoegen(inwonerId, { magBehandelen, magOpenen, ledenIds: ['anna'] })
  expect(outcome.ok ? outcome.value.inwonerId : outcome.reason).toBe(uitslag)
})
