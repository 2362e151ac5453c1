// Reading residents per year and age: all lines or none, each wrong one by its number, and a year with every age.

import { describe, expect, test } from 'vitest'
import { leesBevolking } from './bevolkingsbestand.ts'

const lees = (tekst: string) => leesBevolking(Buffer.from(tekst))
const kop = 'jaar;leeftijd;aantal;bron'
const jaar = (van: number, anders: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: 101 }, (_, leeftijd) => anders[leeftijd] ?? `${van};${leeftijd};600;CBS`)
const bestand = (...regels: readonly string[]) => [kop, ...regels].join('\n')

test('a year with every age is read, and a number with a point in it too', () => {
  const uit = lees(bestand(...jaar(2030, { 9: '2030;9;1.204;Primos 2025' })))
  expect(uit.ok && uit.cijfers).toHaveLength(101)
  expect(uit.ok && uit.cijfers[9]).toEqual({ jaar: 2030, leeftijd: 9, aantal: 1204, bron: 'Primos 2025' })
})

describe('a line', () => {
  test.each([
    ['2009;0;600;CBS', 'jaar_onbekend'],
    ['2051;0;600;CBS', 'jaar_onbekend'],
    ['straks;0;600;CBS', 'jaar_onbekend'],
    ['2030;101;600;CBS', 'leeftijd_onbekend'],
    ['2030;-1;600;CBS', 'leeftijd_onbekend'],
    ['2030;0,5;600;CBS', 'leeftijd_onbekend'],
    ['2030;0;veel;CBS', 'aantal_geen_getal'],
    ['2030;0;1.5;CBS', 'aantal_geen_getal'],
    ['2030;0;100001;CBS', 'aantal_geen_getal'],
    ['2030;0;=1+1;CBS', 'aantal_geen_getal'],
    ['2030;0;600;', 'bron_ontbreekt'],
    [`2030;0;600;${'x'.repeat(301)}`, 'bron_ontbreekt'],
    ['2030;0;600;CBS;X', 'te_veel_cellen'],
  ])('"%s" is refused by its number: %s', (regel, fout) =>
    expect(lees(bestand(...jaar(2030, { 0: regel })))).toEqual({ ok: false, fouten: [{ nr: 2, fout }] }),
  )

  test('that says again what another said is refused', () =>
    expect(lees(bestand(...jaar(2030), '2030;9;601;CBS'))).toEqual({
      ok: false,
      fouten: [{ nr: 103, fout: 'staat_er_al' }],
    }))
})

test('a year without every age is refused at its first line', () =>
  expect(lees(bestand(...jaar(2030), ...jaar(2031).slice(0, -1)))).toEqual({
    ok: false,
    fouten: [{ nr: 103, fout: 'jaar_onvolledig' }],
  }))

test.each([
  ['', 'leeg'],
  ['jaar;leeftijd;aantal\n2030;0;1', 'kop_onbekend'],
  [`${kop};naam\n2030;0;1;b;x`, 'kop_onbekend'],
  [`${kop};bron\n2030;0;1;b;x`, 'kolom_dubbel'],
])('the file "%s" is refused: %s', (tekst, fout) =>
  expect(lees(tekst)).toEqual({ ok: false, fouten: [{ nr: 1, fout }] }),
)
