// Trekken: which looks ask for an explanation; a table of given → drawn, and what must not be drawn.

import { expect, test } from 'vitest'
import { achternamen, maandagVan, wekenTeTrekken } from './controle.ts'
import { type Controlegrens, controlegrenzen, geldendOp, grenscodes, grenzenOp } from './controlegrens.ts'
import { type Los, mediaan, type Paar, trekken, type Week } from './trekken.ts'

const tijd = { eerste: new Date('2026-03-02T08:00:00Z'), laatste: new Date('2026-03-03T08:00:00Z') }
const grenzen = grenzenOp('2026-03-02')
const paar = (anders: Partial<Paar> = {}): Paar => ({
  ...tijd,
  medewerkerId: 'noor',
  inwonerId: 'anna',
  keren: 1,
  isZelfdeStraat: false,
  isZelfdeNaam: false,
  naamdragers: 3,
  wasInOrde: [],
  ...anders,
})
const los = (anders: Partial<Los> = {}): Los => ({
  ...tijd,
  medewerkerId: 'noor',
  inwonerId: 'anna',
  keren: 2,
  isVanTeam: false,
  heeftHandeling: false,
  wasInOrde: false,
  ...anders,
})
const week = (anders: Partial<Week> = {}): Week => ({
  ...tijd,
  medewerkerId: 'noor',
  rollen: ['consulent'],
  teams: ['wmo'],
  keren: 40,
  inwoners: 20,
  deel: 'week',
  ...anders,
})
const redenen = (feiten: { paren?: Paar[]; los?: Los[]; weken?: Week[] }) =>
  trekken({ paren: [], los: [], weken: [], ...feiten }, grenzen).map(({ reden }) => reden)

test.each([
  ['nobody of the own street or name', {}, []],
  ['the own street, once', { isZelfdeStraat: true }, ['zelfde_straat']],
  ['the own surname', { isZelfdeNaam: true }, ['zelfde_naam']],
  ['both', { isZelfdeStraat: true, isZelfdeNaam: true }, ['zelfde_straat', 'zelfde_naam']],
  ['a surname that as many have as may', { isZelfdeNaam: true, naamdragers: 40 }, ['zelfde_naam']],
  ['a surname that many have', { isZelfdeNaam: true, naamdragers: 41 }, []],
  ['the own street that was in order', { isZelfdeStraat: true, wasInOrde: ['zelfde_straat'] }, []],
  [
    'the own street when another reason was in order',
    { isZelfdeStraat: true, wasInOrde: ['zelfde_naam'] },
    ['zelfde_straat'],
  ],
] as const)('%s', (_, anders, verwacht) => {
  expect(redenen({ paren: [paar(anders)] })).toEqual(verwacht)
})

test.each([
  ['twice without anything done', {}, ['zonder_vervolg']],
  ['once', { keren: 1 }, []],
  ['with something done', { heeftHandeling: true }, []],
  ['of the own team, four times', { isVanTeam: true, keren: 4 }, []],
  ['of the own team, five times', { isVanTeam: true, keren: 5 }, ['zonder_vervolg']],
  ['that was in order', { wasInOrde: true }, []],
])('a look %s', (_, anders, verwacht) => {
  expect(redenen({ los: [los(anders)] })).toEqual(verwacht)
})

const collegas = (keren: readonly number[], teams = ['wmo']) =>
  keren.map((n, nr) => week({ medewerkerId: `collega${nr}`, keren: n, teams }))

test.each([
  ['three times the middle of the team', 120, collegas([30, 40, 50]), []],
  ['more than three times the middle', 121, collegas([30, 40, 50]), ['veel']],
  ['more than three times, and few', 99, collegas([1, 2, 3]), []],
  ['one colleague with very many does not move the middle', 121, collegas([30, 40, 99]), ['veel']],
  [
    'too few colleagues: everybody else counts',
    100,
    [
      ...collegas([13]),
      ...collegas([1, 2, 3], ['jeugd']).map((w) => ({ ...w, medewerkerId: `j${w.keren}` })),
    ],
    ['veel'],
  ],
  ['nobody to compare with', 400, collegas([1, 1]), []],
])('%s', (_, keren, anderen, verwacht) => {
  const regels = trekken({ paren: [], los: [], weken: [week({ keren }), ...anderen] }, grenzen)
  expect(regels.filter(({ medewerkerId }) => medewerkerId === 'noor').map(({ reden }) => reden)).toEqual(
    verwacht,
  )
})

test.each([
  ['at night', ['nacht'], 'consulent', ['nacht']],
  ['on a free day', ['vrije_dag'], 'consulent', ['vrije_dag']],
  ['both', ['nacht', 'vrije_dag'], 'consulent', ['nacht', 'vrije_dag']],
  ['at night, by who is always on call', ['nacht', 'vrije_dag'], 'interventieteam', []],
] as const)('%s', (_, delen, rol, verwacht) => {
  const weken = delen.map((deel) => week({ deel, keren: 1, rollen: [rol] }))
  expect(redenen({ weken: [week({ keren: 5, rollen: [rol] }), ...weken] })).toEqual(verwacht)
})

test('a night does not count for what is usual among colleagues', () => {
  const nachten = collegas([1, 1, 1, 1]).map((w) => ({ ...w, deel: 'nacht' as const }))
  expect(
    redenen({ weken: [week({ keren: 121 }), ...collegas([50, 50, 50]), ...nachten] }).filter(
      (r) => r === 'veel',
    ),
  ).toEqual([])
})

/** Somebody for every reason, just over its bound. */
const wereld = {
  paren: [paar({ isZelfdeStraat: true }), paar({ inwonerId: 'oma', isZelfdeNaam: true, naamdragers: 40 })],
  los: [los(), los({ inwonerId: 'bo', isVanTeam: true, keren: 5 })],
  weken: [
    week({ keren: 121 }),
    ...collegas([30, 40, 50]),
    week({ medewerkerId: 'jan', keren: 1, teams: [] }),
    week({ deel: 'nacht', keren: 1 }),
    week({ deel: 'vrije_dag', keren: 1 }),
  ],
}

test.each([
  ['straat_keren', 2],
  ['naam_keren', 2],
  ['naam_dragers', 39],
  ['vervolg_keren', 3],
  ['vervolg_keren_team', 6],
  ['veel_factor', 4],
  ['veel_keren', 122],
  ['veel_collegas', 6],
  ['nacht_keren', 2],
  ['vrije_dag_keren', 2],
] as const)('with %s at %d a line is missed, and this would see it', (code, waarde) => {
  const goed = trekken(wereld, grenzen)
  expect(goed.map(({ reden }) => reden).toSorted()).toEqual([
    'nacht',
    'veel',
    'vrije_dag',
    'zelfde_naam',
    'zelfde_straat',
    'zonder_vervolg',
    'zonder_vervolg',
  ])
  expect(trekken(wereld, { ...grenzen, [code]: waarde })).toHaveLength(goed.length - 1)
})

test('a line holds who, of whom, why and how often, and a week is about nobody', () => {
  const [een, twee] = trekken(
    {
      paren: [paar({ isZelfdeStraat: true, keren: 4 })],
      los: [],
      weken: [week({ deel: 'nacht', keren: 2 })],
    },
    grenzen,
  )
  expect(een).toEqual({
    reden: 'zelfde_straat',
    medewerkerId: 'noor',
    inwonerId: 'anna',
    keren: 4,
    inwoners: 1,
    mediaan: null,
    ...tijd,
  })
  expect(twee).toMatchObject({ inwonerId: null, keren: 2, inwoners: 20 })
})

test.each([
  [[], 0],
  [[7], 7],
  [[9, 1, 5], 5],
  [[1, 9, 5, 7], 6],
])('the middle of %j is %d', (getallen, verwacht) => {
  expect(mediaan(getallen)).toBe(verwacht)
})

test('a number holds from its day, and the one before stays to be read', () => {
  const nieuw: Controlegrens = { ...(controlegrenzen[0] as Controlegrens), vanaf: '2026-06-01', waarde: 9 }
  const alle = [...controlegrenzen, nieuw]
  expect(geldendOp('2026-05-31', alle)[0]?.waarde).toBe(1)
  expect(geldendOp('2026-06-01', alle)[0]?.waarde).toBe(9)
  expect(geldendOp('2026-06-01', alle)).toHaveLength(grenscodes.length)
})

test.each([
  ['Noor de Boer', ['boer']],
  ['Fleur van Dam', ['dam']],
  ['Ilse Jansen-de Wit', ['jansen', 'wit']],
  ['Mehmet Yılmaz', ['yilmaz']],
  ["Jan 't Hart", ['hart']],
  ['Cher', []],
])('the surnames of %s are %j', (naam, verwacht) => {
  expect(achternamen(naam)).toEqual(verwacht)
})

test('the Monday of a week, also of a Sunday and over a new year', () => {
  expect(['2026-03-02', '2026-03-08', '2027-01-01'].map((dag) => maandagVan(dag as never))).toEqual([
    '2026-03-02',
    '2026-03-02',
    '2026-12-28',
  ])
})

test.each([
  ['the first time the week that is over', undefined, ['2026-02-23']],
  ['nothing more in the same week', '2026-02-23', []],
  ['what was missed, oldest first', '2026-02-09', ['2026-02-16', '2026-02-23']],
] as const)('%s', (_, laatste, verwacht) => {
  expect(wekenTeTrekken('2026-03-04', laatste)).toEqual(verwacht)
})
