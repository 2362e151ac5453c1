// Which value can hold for which figure from which day: one row for each that cannot, and those just inside.

import { expect, test } from 'vitest'
import type { Kpi } from '../monitor/kpi.ts'
import type { Streefwaarde } from '../monitor/streefwaarde.ts'
import { type Feiten, type Waarde, type Waarvoor, weigeringVan } from './streefvoorstel.ts'

const kpi = {
  code: 'dichtbij.uitstroom',
  uitsplitsingen: ['kern'],
  delen: [
    { code: 'maatwerk', naam: 'Maatwerk', eenheid: '%', richting: 'lager' },
    { code: 'eigen_kracht', naam: 'Eigen kracht', eenheid: '%', richting: 'hoger' },
    { code: 'aantal', naam: 'Aantal', eenheid: 'aantal', richting: 'geen' },
    { code: 'weken', naam: 'Weken', eenheid: 'weken', richting: 'lager' },
    { code: 'cijfer', naam: 'Rapportcijfer', eenheid: 'cijfer', richting: 'hoger' },
  ],
} as unknown as Kpi

const besloten = (anders: Partial<Streefwaarde>): Streefwaarde => ({
  ...{ id: 'a', kpi: 'dichtbij.uitstroom', deel: 'maatwerk', kern: null, minimaal: null, maximaal: 20 },
  ...{ van: '2021-01-01', tot: null, status: 'vastgesteld', beslotenDoor: 'raad', beslotenOp: null },
  ...{ verwijzing: 'beleidsplan', ...anders },
})
const feiten: Feiten = {
  kernen: [{ id: 'z', naam: 'Zetten' }],
  streefwaarden: [
    besloten({}),
    besloten({ id: 'b', deel: 'weken', maximaal: 6, status: 'wet', beslotenDoor: 'wetgever' }),
    besloten({ id: 'c', van: '2027-01-01', maximaal: 17 }),
    besloten({ id: 'd', van: '2026-08-01', maximaal: 16, status: 'voorstel', beslotenDoor: null }),
  ],
  gepubliceerdTot: '2026-04-01',
}
type Geval = [string, Partial<Waarvoor>, Partial<Waarde>, ReturnType<typeof weigeringVan>]
const gevallen: Geval[] = [
  ['a new one, from the first day after what was published', {}, { maximaal: 18 }, undefined],
  ['the day before that', { van: '2026-03-31' }, { maximaal: 18 }, 'al_gepubliceerd'],
  ['a part this figure has not', { deel: 'wachtlijst' }, { maximaal: 18 }, 'deel_onbekend'],
  ['a kern', { kernId: 'z' }, { maximaal: 18 }, undefined],
  ['a kern of nowhere', { kernId: 'x' }, { maximaal: 18 }, 'kern_onbekend'],
  ['120 %', {}, { maximaal: 120 }, 'waarde_onmogelijk'],
  ['100 %', {}, { maximaal: 100 }, undefined],
  ['less than nothing', {}, { maximaal: -1 }, 'waarde_onmogelijk'],
  ['a mark of 11', { deel: 'cijfer' }, { minimaal: 11 }, 'waarde_onmogelijk'],
  ['a mark of 7,5', { deel: 'cijfer' }, { minimaal: 7.5 }, undefined],
  ['half a person', { deel: 'aantal' }, { minimaal: 1.5, maximaal: 4 }, 'geen_heel_getal'],
  ['a band', { deel: 'eigen_kracht' }, { minimaal: 40, maximaal: 60 }, undefined],
  ['a band of one value', { deel: 'eigen_kracht' }, { minimaal: 40, maximaal: 40 }, undefined],
  ['a band upside down', { deel: 'eigen_kracht' }, { minimaal: 60, maximaal: 40 }, 'band_omgekeerd'],
  ['at most of what should go up', { deel: 'eigen_kracht' }, { maximaal: 40 }, 'tegen_de_richting'],
  ['at least of what should go down', {}, { minimaal: 40 }, 'tegen_de_richting'],
  ['one border of what has no direction', { deel: 'aantal' }, { minimaal: 40 }, 'alleen_band'],
  ['a band of what has no direction', { deel: 'aantal' }, { minimaal: 40, maximaal: 60 }, undefined],
  ['a term of the law', { deel: 'weken' }, { maximaal: 5 }, 'is_wet'],
  ['a term of the law in one kern', { deel: 'weken', kernId: 'z' }, { maximaal: 5 }, 'is_wet'],
  ['what holds already', {}, { maximaal: 20 }, 'al_zo'],
  ['what holds for the gemeente, for a kern', { kernId: 'z' }, { maximaal: 20 }, 'al_zo'],
  ['a day that was decided about', { van: '2027-01-01' }, { maximaal: 18 }, 'dag_is_besloten'],
  ['the same day for a kern', { van: '2027-01-01', kernId: 'z' }, { maximaal: 18 }, undefined],
  ['the day of another voorstel', { van: '2026-08-01' }, { maximaal: 18 }, undefined],
  ['none for now', {}, {}, undefined],
  ['none for a kern', { kernId: 'z' }, {}, undefined],
  ['none where there is none', { deel: 'eigen_kracht' }, {}, 'al_zo'],
]

test.each(gevallen)('%s', (_, waarvoor, waarde, verwacht) => {
  const bij = { kpi, deel: 'maatwerk', kernId: null, van: '2026-04-01', ...waarvoor } as Waarvoor
  expect(weigeringVan(bij, { minimaal: null, maximaal: null, ...waarde }, feiten)).toBe(verwacht)
})

test('a figure that is not counted per kern gets none per kern; before anything was published any day will do', () => {
  const bij: Waarvoor = {
    kpi: { ...kpi, uitsplitsingen: [] },
    deel: 'maatwerk',
    kernId: 'z',
    van: '2020-01-01',
  }
  const waarde = { minimaal: null, maximaal: 18 }
  expect(weigeringVan(bij, waarde, feiten)).toBe('kern_niet_geteld')
  const zonder = { ...feiten, gepubliceerdTot: undefined }
  expect(weigeringVan({ ...bij, kernId: null }, waarde, zonder)).toBeUndefined()
})
