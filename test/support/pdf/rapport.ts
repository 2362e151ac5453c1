// A published rapport of three figures as it is read back: what is missed, what is hidden, and what may still change.

import type { Kpi } from '../../../src/features/monitor/kpi.ts'
import { kpis } from '../../../src/features/monitor/monitor.sql.ts'
import { achtKwartalen, leesPeriode, type Periode } from '../../../src/features/monitor/periode.ts'
import type { HeelRapport, RapportCel } from '../../../src/features/rapport/rapport.ts'

const periode = leesPeriode('2019-Q1') as Periode
const gekozen = kpis.filter(({ code }) =>
  ['dichtbij.uitstroom', 'toegang.aantal', 'begeleiding.terugkeer'].includes(code),
)

const cel = (kpi: Kpi, deel: string, anders: Partial<RapportCel>): RapportCel => ({
  kpi: kpi.code,
  deel,
  periode: '2019-Q1',
  splitsing: 'totaal',
  groep: '',
  teller: null,
  noemer: null,
  waarde: null,
  verborgen: null,
  voorlopig: false,
  uitRapportId: null,
  ...anders,
})

const kernen = ['Andelst', 'Driel', 'Elst', 'Hemmen', 'Herveld', 'Heteren', 'Oosterhout', 'Zetten']

/** Eight quarters that rise by five, the second of them hidden, the last one provisional; the kernen fall, the smallest hidden. */
const cellenVan = (kpi: Kpi): readonly RapportCel[] =>
  kpi.delen.flatMap(({ code }) => [
    ...achtKwartalen(periode).map((p, nr) =>
      nr === 1
        ? cel(kpi, code, { periode: p.code, verborgen: 'te_weinig_gevallen' })
        : cel(kpi, code, {
            periode: p.code,
            teller: 15 + nr * 5,
            noemer: 100,
            waarde: 15 + nr * 5,
            voorlopig: nr === 7,
          }),
    ),
    ...kernen.map((groep, nr) =>
      groep === 'Hemmen'
        ? cel(kpi, code, { splitsing: 'kern', groep, verborgen: 'kleine_kern' })
        : cel(kpi, code, { splitsing: 'kern', groep, teller: 45 - nr * 5, noemer: 100, waarde: 45 - nr * 5 }),
    ),
  ])

export const rapport = (anders: Partial<HeelRapport> = {}): HeelRapport => ({
  id: '019b0000-0000-7000-8000-000000000001',
  soort: 'kwartaal',
  periode: '2019-Q1',
  uitgave: 1,
  wijziging: null,
  corrigeertId: null,
  opvolgerId: null,
  inleiding: 'Dit kwartaal kwamen er meer meldingen.\n\nDe wachtlijst werd korter.',
  status: 'gepubliceerd',
  versie: 3,
  geteldOp: new Date('2019-04-10T10:00:00Z'),
  gepubliceerdOp: new Date('2019-04-20T10:00:00Z'),
  ingetrokkenOp: null,
  intrekking: null,
  cellen: gekozen.flatMap(cellenVan),
  definities: gekozen.map((definitie) => ({ kpi: definitie.code, definitie, versie: 'a1b2c3' })),
  streefwaarden: [
    {
      kpi: 'dichtbij.uitstroom',
      deel: 'maatwerk',
      kern: null,
      minimaal: null,
      maximaal: 20,
      van: '2019-01-01',
      status: 'vastgesteld',
      beslotenDoor: 'raad',
      beslotenOp: '2018-11-06',
      verwijzing: 'besluit 18.123',
    },
  ],
  duiding: [{ kpi: 'dichtbij.uitstroom', uitleg: 'In Andelst #1 was een team [tijdelijk] niet compleet.' }],
  ...anders,
})
