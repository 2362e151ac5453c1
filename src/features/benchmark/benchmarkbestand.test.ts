// Reading figures of others: all lines or none, each wrong one by its number, and nothing a spreadsheet does not write.

import { describe, expect, test } from 'vitest'
import { leesBenchmarks } from './benchmarkbestand.ts'

const kpis = [
  { code: 'ervaring.snel', delen: [{ code: 'ja', naam: 'Ja', eenheid: '%', richting: 'hoger' }] },
  {
    code: 'ervaring.kwaliteit',
    delen: [
      { code: 'cijfer', naam: 'Cijfer', eenheid: 'cijfer', richting: 'hoger' },
      { code: 'onvoldoende', naam: '5 of lager', eenheid: '%', richting: 'lager' },
    ],
  },
] as const
const lees = (tekst: string) => leesBenchmarks(Buffer.from(tekst), kpis as never)
const kop = 'indicator;periode;waarde;bron;met'

test('the audit compares with peers: 74 % in 2018', () => {
  expect(
    lees(
      `${kop}\nervaring.snel;2018;74;Onderzoek 2019;vergelijkbare gemeenten\nervaring.kwaliteit/onvoldoende;2018-Q4;7,5;X;\n`,
    ),
  ).toEqual({
    ok: true,
    benchmarks: [
      {
        kpi: 'ervaring.snel',
        deel: 'ja',
        periode: '2018',
        waarde: 74,
        bron: 'Onderzoek 2019',
        met: 'vergelijkbare gemeenten',
      },
      {
        kpi: 'ervaring.kwaliteit',
        deel: 'onvoldoende',
        periode: '2018-Q4',
        waarde: 7.5,
        bron: 'X',
        met: 'anderen',
      },
    ],
  })
})

describe('a line', () => {
  test.each([
    ['ervaring.niets;2018;74;X;Y', 'indicator_onbekend'],
    ['ervaring.snel/nee;2018;74;X;Y', 'indicator_onbekend'],
    ['ervaring.snel;januari;74;X;Y', 'periode_onbekend'],
    ['ervaring.snel;2014;74;X;Y', 'periode_onbekend'],
    ['ervaring.snel;2018;veel;X;Y', 'waarde_geen_getal'],
    ['ervaring.snel;2018;1e3;X;Y', 'waarde_geen_getal'],
    ['ervaring.snel;2018;-1;X;Y', 'waarde_geen_getal'],
    ['ervaring.snel;2018;=1+1;X;Y', 'waarde_geen_getal'],
    ['ervaring.snel;2018;100,1;X;Y', 'waarde_past_niet'],
    ['ervaring.kwaliteit;2018;74;X;Y', 'waarde_past_niet'],
    ['ervaring.kwaliteit;2018;0,9;X;Y', 'waarde_past_niet'],
    ['ervaring.snel;2018;74;;Y', 'bron_ontbreekt'],
    [`ervaring.snel;2018;74;X;${'y'.repeat(101)}`, 'met_te_lang'],
    ['ervaring.snel;2018;74;X;Y;Z', 'te_veel_cellen'],
  ])('"%s" is refused by its number: %s', (regel, fout) => {
    expect(lees(`${kop}\nervaring.snel;2017;70;X;Y\n${regel}`)).toEqual({
      ok: false,
      fouten: [{ nr: 3, fout }],
    })
  })
  test('that says again what another said is refused', () => {
    const regel = 'ervaring.snel;2018;74;X;Peers'
    expect(lees(`${kop}\n${regel}\n${regel.replace('Peers', 'peers')}`)).toEqual({
      ok: false,
      fouten: [{ nr: 3, fout: 'staat_er_al' }],
    })
  })
})

test.each([
  ['', 'leeg'],
  ['indicator;periode;waarde\nx;2018;1', 'kop_onbekend'],
  [`${kop};geheim\nx;2018;1;b;m;g`, 'kop_onbekend'],
  [`${kop};bron\nx;2018;1;b;m;g`, 'kolom_dubbel'],
])('the file "%s" is refused: %s', (tekst, fout) => {
  expect(lees(tekst)).toEqual({ ok: false, fouten: [{ nr: 1, fout }] })
})
