// What a rapport says first, given what was published: what misses, what moved, what nobody explained.

import { expect, test } from 'vitest'
import type { Kpi } from '../monitor/kpi.ts'
import { rapportCijfer, samenvatting } from './cijfers.ts'
import type { HeelRapport, Maatstaf, RapportCel } from './rapport.ts'

const deel = { code: 'maatwerk', naam: 'Maatwerk', eenheid: '%', richting: 'lager' } as const
const kpi = { code: 'dichtbij.uitstroom', vraag: 'v', doel: 'III k', delen: [deel] } as unknown as Kpi
const cel = (periode: string, waarde: number | null, voorlopig = false): RapportCel => ({
  ...{ kpi: kpi.code, deel: deel.code, periode, splitsing: 'totaal', groep: '', teller: null, noemer: null },
  ...{ waarde, verborgen: waarde === null ? 'te_weinig_gevallen' : null, voorlopig, uitRapportId: null },
})
const maatstaf = { kpi: kpi.code, deel: deel.code, kern: null, minimaal: null, maximaal: 20 } as Maatstaf
const rapport = (cellen: readonly RapportCel[], duiding: string[] = []): HeelRapport =>
  ({
    periode: '2021-Q2',
    cellen,
    definities: [{ kpi: kpi.code, definitie: kpi, versie: '' }],
    streefwaarden: [maatstaf],
    duiding: duiding.map((uitleg) => ({ kpi: kpi.code, uitleg })),
  }) as unknown as HeelRapport

test.each([
  ['above a maximum it misses', [cel('2021-Q2', 25)], 'niet_gehaald', undefined],
  ['on it, it is reached', [cel('2021-Q2', 20)], 'gehaald', undefined],
  ['what is hidden is not judged', [cel('2021-Q2', null)], 'geen_oordeel', undefined],
  ['it is compared with the quarter before', [cel('2021-Q1', 18), cel('2021-Q2', 25)], 'niet_gehaald', 7],
  ['not with what was hidden', [cel('2021-Q1', null), cel('2021-Q2', 25)], 'niet_gehaald', undefined],
  [
    'not with what was provisional',
    [cel('2021-Q1', 18, true), cel('2021-Q2', 25)],
    'niet_gehaald',
    undefined,
  ],
] as const)('%s', (_, cellen, oordeel, verandering) => {
  expect(rapportCijfer(rapport(cellen), kpi)).toMatchObject({ oordeel, verandering })
})

test('a quarter that nobody may read any more has no cel, and its place stays', () => {
  expect(rapportCijfer(rapport([cel('2021-Q2', 25)]), kpi).reeks.map(({ cel: c }) => c?.waarde)).toEqual([
    ...Array(7).fill(undefined),
    25,
  ])
})

test('what misses and was explained is no longer asked for', () => {
  const zonder = samenvatting([rapportCijfer(rapport([cel('2021-Q2', 25)]), kpi)])
  expect([zonder.gemist.length, zonder.zonderUitleg.length]).toEqual([1, 1])
  const met = samenvatting([rapportCijfer(rapport([cel('2021-Q2', 25)], ['Daarom.']), kpi)])
  expect([met.gemist.length, met.zonderUitleg.length]).toEqual([1, 0])
})
