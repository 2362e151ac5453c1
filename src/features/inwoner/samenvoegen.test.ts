// Two files of one person: when they may become one, and what the one becomes.

import { describe, expect, test } from 'vitest'
import { samenvoegen, weigering } from './samenvoegen.ts'
import type { Kandidaatdossier, Keuzes, Velden } from './samenvoeging.ts'

const velden: Velden = {
  voornamen: 'Anna',
  voorvoegsel: 'de',
  geslachtsnaam: 'Wit',
  naam_norm: 'anna de wit',
  geboortedatum: '1948-04-03',
  is_verwacht: false,
  is_anoniem: false,
  telefoon: '0488-1',
  email: null,
  taal: 'nl',
  geheimhouding: false,
  overleden_op: null,
}
const anna: Kandidaatdossier = {
  inwonerId: 'anna',
  versie: 3,
  huishoudenId: 'h1',
  huishouden: 'De Wit',
  planId: null,
  huisgenoten: 0,
  bsn: null,
  isGekoppeld: false,
  laatsteOuder: null,
  eersteKind: null,
  voorouderIds: [],
  velden,
}
const dubbel: Kandidaatdossier = {
  ...anna,
  inwonerId: 'dubbel',
  versie: 1,
  huishoudenId: 'h2',
  velden: { ...velden, voornamen: 'A.', naam_norm: 'a de wit', telefoon: '06-2', email: 'anna@example.nl' },
}

test.each<[string, Partial<Kandidaatdossier>, Partial<Kandidaatdossier>, string | undefined]>([
  ['two who live alone', {}, {}, undefined],
  ['one and the same file', {}, { inwonerId: 'anna' }, 'zelfde_dossier'],
  ['two numbers', { bsn: 'a' }, { bsn: 'b' }, 'twee_bsn'],
  ['a number on one side', { bsn: 'a' }, {}, undefined],
  ['both a running plan, in two huishoudens', { planId: 'p' }, { planId: 'q' }, 'beide_een_plan'],
  [
    'the plan of the one huishouden they share',
    { planId: 'p' },
    { planId: 'p', huishoudenId: 'h1' },
    undefined,
  ],
  ['a plan on one side', { planId: 'p' }, {}, undefined],
  ['the one that goes lives with others, the other alone', {}, { huisgenoten: 2 }, 'omgekeerd_kan_wel'],
  ['both live with others', { huisgenoten: 1 }, { huisgenoten: 2 }, 'woont_met_anderen'],
  ['the one that stays lives with others', { huisgenoten: 1 }, {}, undefined],
  [
    'a child that is expected, and somebody who is born',
    { velden: { ...velden, geboortedatum: null } },
    { velden: { ...velden, geboortedatum: '2026-08-20', is_verwacht: true } },
    'een_is_verwacht',
  ],
  ['a child and the mother', { voorouderIds: ['dubbel'] }, {}, 'ouder_en_kind'],
  ['a grandfather and the child', {}, { voorouderIds: ['oma', 'anna'] }, 'ouder_en_kind'],
  ['twice in one family', { huisgenoten: 3 }, { huisgenoten: 3, huishoudenId: 'h1' }, undefined],
])('%s', (_, een, ander, verwacht) => {
  expect(weigering({ blijft: { ...anna, ...een }, vervalt: { ...dubbel, ...ander } })).toBe(verwacht)
})

const voeg = (keuzes: Keuzes, een: Partial<Kandidaatdossier> = {}, ander: Partial<Kandidaatdossier> = {}) => {
  const beide = { blijft: { ...anna, ...een }, vervalt: { ...dubbel, ...ander } }
  const outcome = samenvoegen(beide, { keuzes, reden: 'Zelfde geboortedatum', versies: [3, 1] })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

describe('what the one becomes', () => {
  test('keeps its own where nothing is chosen, and takes what it had not', () => {
    expect(voeg({})).toEqual({ ...velden, email: 'anna@example.nl' })
  })

  test('takes what was chosen, a name whole', () => {
    expect(voeg({ naam: 'vervalt', telefoon: 'vervalt' })).toMatchObject({
      voornamen: 'A.',
      naam_norm: 'a de wit',
      telefoon: '06-2',
    })
  })

  test('what the BRP says is not chosen away', () => {
    expect(voeg({ naam: 'vervalt' }, { isGekoppeld: true })).toMatchObject({ voornamen: 'Anna' })
    expect(voeg({ naam: 'blijft' }, {}, { isGekoppeld: true })).toMatchObject({ voornamen: 'A.' })
  })

  test('who is geheim on either side is geheim', () => {
    expect(voeg({}, {}, { velden: { ...dubbel.velden, geheimhouding: true } }).geheimhouding).toBe(true)
  })

  test('who had a name is not anonymous, and a death is kept', () => {
    const dood = { ...dubbel.velden, overleden_op: '2026-01-01' as const }
    expect(voeg({}, { velden: { ...velden, is_anoniem: true } }, { velden: dood })).toMatchObject({
      is_anoniem: false,
      overleden_op: '2026-01-01',
    })
  })
})

test.each([
  ['a child of the other would be older', {}, { eersteKind: '1930-01-01' }, 'past_niet_in_gezin'],
  ['a child would be born on that day', { eersteKind: '1948-04-03' }, {}, 'past_niet_in_gezin'],
  ['a parent would be younger', {}, { laatsteOuder: '1980-01-01' }, 'past_niet_in_gezin'],
  ['they fit', { laatsteOuder: '1920-01-01' }, { eersteKind: '1980-01-01' }, 'ok'],
] as const)('of the day of birth that is chosen %s', (_, een, ander, verwacht) => {
  const beide = { blijft: { ...anna, ...een }, vervalt: { ...dubbel, ...ander } }
  const outcome = samenvoegen(beide, { keuzes: {}, reden: 'Zelfde', versies: [3, 1] })
  expect(outcome.ok ? 'ok' : outcome.reason).toBe(verwacht)
})

test.each([
  ['a colleague changed the one that stays', [2, 1], 'Zelfde', 'intussen_gewijzigd'],
  ['a colleague changed the one that goes', [3, 2], 'Zelfde', 'intussen_gewijzigd'],
  ['nobody says why', [3, 1], '  ', 'reden_ontbreekt'],
] as const)('is refused when %s', (_, versies, reden, verwacht) => {
  const outcome = samenvoegen({ blijft: anna, vervalt: dubbel }, { keuzes: {}, reden, versies })
  expect(outcome.ok ? 'ok' : outcome.reason).toBe(verwacht)
})
