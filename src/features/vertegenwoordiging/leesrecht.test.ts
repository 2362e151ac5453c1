// Every line of access.md 2.6, through the one decision: who reads what of whom, at which age, on which day, by which record.

import { describe, expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../test/support/vertegenwoordiging.ts'
import type { Niveau } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import type { Voorwerp } from '../autorisatie/voorwerp.ts'
import type { Datum } from '../termijn/datum.ts'
import { leesrecht, type Over, type Vraag } from './leesrecht.ts'
import type { Vertegenwoordiging, Wie } from './vertegenwoordiging.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const kind: Wie = { vertegenwoordigerId: 'kind', naam: null }
const moeder: Wie = { vertegenwoordigerId: 'moeder', naam: null }
const vader: Wie = { vertegenwoordigerId: 'vader', naam: null }
const buiten = (naam: string): Wie => ({ vertegenwoordigerId: null, naam })

const record = (wie: Wie, anders: Partial<Vertegenwoordiging> = {}) =>
  vertegenwoordiging({ ...wie, ...anders })
const over = (
  geboortedatum: Datum | null,
  vertegenwoordigingen: Vertegenwoordiging[] = [],
  anders: Partial<Over> = {},
): Over => ({
  inwonerId: 'kind',
  geboortedatum,
  isVerwacht: false,
  isOverleden: false,
  isGeheim: false,
  vertegenwoordigingen,
  ouderIds: ['moeder', 'vader'],
  ...anders,
})
/** Born so long before the day of the test that they are this old. */
const vanLeeftijd = (jaren: number): Datum => `${2026 - jaren}-01-15` as Datum

/** What decide makes of it, as the door of the inwoner will ask. */
function besluit(wie: Wie, van: Over, vraag: Partial<Vraag> = {}, zaak: Partial<Voorwerp> = {}) {
  const { lezing } = leesrecht(wie, van, { nu, ...vraag })
  const rol = wie.vertegenwoordigerId === van.inwonerId ? 'inwoner' : 'vertegenwoordiger'
  return decide(
    { rollen: [rol], mandaten: [], kernIds: [], isActief: true },
    {
      soort: 'traject',
      autorisaties: [],
      isVanEigenTeam: false,
      isGeheim: van.isGeheim,
      wet: 'jeugdwet',
      lezing,
      ...zaak,
    },
    'behandeling',
    { nu: vraag.nu ?? nu },
  )
}
const leest = (...o: Parameters<typeof besluit>): Niveau | undefined => {
  const uitslag = besluit(...o)
  return uitslag.allow ? uitslag.niveau : undefined
}

test.each<[string, number, Partial<Vraag>, Niveau | undefined]>([
  ['a child of eleven reads nothing itself', 11, {}, undefined],
  ['a child of eleven reads nothing that was released either', 11, { isVrijgegeven: true }, undefined],
  ['a child of twelve reads the plan', 12, {}, 'L2'],
  ['and the file after release', 15, { isVrijgegeven: true }, 'L3'],
  ['from sixteen on the file', 16, {}, 'L3'],
  ['and what is special after release', 40, { isVrijgegeven: true }, 'L4'],
])('%s', (_, leeftijd, vraag, niveau) => {
  expect(leest(kind, over(vanLeeftijd(leeftijd)), vraag)).toBe(niveau)
})

const gezag = record(moeder)
const zonder = record(vader, { soort: 'ouder_zonder_gezag', niveau: null })
const machtiging = (wie: Wie, anders: Partial<Vertegenwoordiging> = {}) =>
  record(wie, {
    soort: 'gemachtigde',
    niveau: 'L2',
    gegevenDoor: 'inwoner',
    van: '2026-01-15',
    totEnMet: '2026-12-31',
    ...anders,
  })

test.each<[string, Wie, number, Vertegenwoordiging[], Niveau | undefined]>([
  ['a parent with gezag reads the file of a child under twelve', moeder, 11, [gezag], 'L3'],
  ['and of one of twelve to fifteen', moeder, 15, [gezag], 'L3'],
  ['unless that child objects', moeder, 12, [record(moeder, { heeftBezwaar: true })], 'L2'],
  [
    'an objection of a child under twelve is heard, not counted',
    moeder,
    11,
    [record(moeder, { heeftBezwaar: true })],
    'L3',
  ],
  ['from the sixteenth birthday nothing', moeder, 16, [gezag], undefined],
  ['unless the child gives a machtiging', moeder, 16, [gezag, machtiging(moeder)], 'L2'],
  [
    'what one parent was given is not of the other',
    vader,
    16,
    [record(vader), machtiging(moeder)],
    undefined,
  ],
  ['a parent without gezag reads nothing', vader, 8, [zonder], undefined],
  ['a parent of whom nobody looked up the gezag reads nothing', moeder, 8, [], undefined],
  [
    'a parent closed out for safety reads nothing',
    vader,
    8,
    [record(vader, { isAfgeschermd: true })],
    undefined,
  ],
  [
    'also with a machtiging',
    vader,
    17,
    [record(vader, { isAfgeschermd: true }), machtiging(vader)],
    undefined,
  ],
  ['and the other parent still reads', moeder, 8, [gezag, record(vader, { isAfgeschermd: true })], 'L3'],
  ['a stranger reads nothing', buiten('Piet'), 8, [gezag], undefined],
])('%s', (_, wie, leeftijd, records, niveau) => {
  expect(leest(wie, over(vanLeeftijd(leeftijd), records))).toBe(niveau)
})

const zorg = (anders: Partial<Vertegenwoordiging> = {}) =>
  record(buiten('Ria'), {
    soort: 'mantelzorger',
    niveau: 'L1',
    metAfspraken: true,
    gegevenDoor: 'inwoner',
    van: '2026-01-01',
    totEnMet: '2026-12-31',
    ...anders,
  })
const oco = record(buiten('Ria'), {
  soort: 'oco',
  niveau: 'L2',
  waarover: 'een_traject',
  trajectId: 't',
  gegevenDoor: 'inwoner',
})
const bewind = record(buiten('Ria'), { soort: 'bewindvoerder', niveau: 'L2', waarover: 'geld' })
const maatregel = (soort: 'mentor' | 'curator' | 'voogd' | 'ots') => record(buiten('Ria'), { soort })

test.each<[string, number, Vertegenwoordiging, Partial<Vraag>, Niveau | undefined]>([
  ['a mantelzorger reads what is listed', 80, zorg(), {}, 'L1'],
  ['and the afspraken when they are', 80, zorg(), { isAfspraak: true }, 'L2'],
  ['and not when they are not', 80, zorg({ metAfspraken: false }), { isAfspraak: true }, 'L1'],
  ['on the last day still', 80, zorg({ totEnMet: '2026-03-02' }), {}, 'L1'],
  ['and the day after no more', 80, zorg({ totEnMet: '2026-03-01' }), {}, undefined],
  ['not before the first day', 80, zorg({ van: '2026-03-03' }), {}, undefined],
  ['not from the moment it is taken back', 80, zorg({ beeindigdOp: nu }), {}, undefined],
  ['never more than the plan', 80, zorg({ niveau: 'L3' }), {}, 'L2'],
  ['an OCO reads the one traject', 80, oco, { trajectId: 't' }, 'L2'],
  ['and no other', 80, oco, { trajectId: 'u' }, undefined],
  ['and not what hangs on none', 80, oco, {}, undefined],
  ['until it is closed', 80, { ...oco, dichtOp: nu }, { trajectId: 't' }, undefined],
  ['a bewindvoerder reads of money', 40, bewind, { isGeld: true }, 'L2'],
  ['and of nothing else', 40, bewind, {}, undefined],
  ['a mentor reads the file', 40, maatregel('mentor'), {}, 'L3'],
  ['not of somebody who is seventeen', 17, maatregel('mentor'), {}, undefined],
  ['a curator reads the file', 40, maatregel('curator'), {}, 'L3'],
  ['a guardian reads the file', 16, maatregel('voogd'), {}, 'L3'],
  ['until the eighteenth birthday', 18, maatregel('voogd'), {}, undefined],
  ['a certified institution reads by the measure', 9, maatregel('ots'), {}, 'L3'],
  ['until it ends', 9, { ...maatregel('ots'), totEnMet: '2026-03-01' }, {}, undefined],
  ['a gemachtigde reads what was given', 80, machtiging(buiten('Ria'), { niveau: 'L3' }), {}, 'L3'],
])('%s', (_, leeftijd, v, vraag, niveau) => {
  expect(leest(buiten('Ria'), over(vanLeeftijd(leeftijd), [v]), vraag)).toBe(niveau)
})

const dicht = { isDoorKindGesloten: true }
test.each<[string, Wie, number, Vertegenwoordiging[], Niveau | undefined]>([
  ['the child of fourteen reads it', kind, 14, [gezag], 'L2'],
  ['the mother with gezag does not', moeder, 14, [gezag], undefined],
  ['nor a mother of whom nobody looked up the gezag', moeder, 14, [], undefined],
  ['nor with a machtiging, from sixteen', moeder, 17, [machtiging(moeder)], undefined],
  ['nor as mentor of who is grown up', moeder, 19, [record(moeder, { soort: 'mentor' })], undefined],
  ['a guardian who is no parent does', buiten('Ria'), 14, [maatregel('voogd')], 'L3'],
  ['and a gemachtigde', buiten('Ria'), 17, [machtiging(buiten('Ria'))], 'L2'],
])('of what a child closed to its parents: %s', (_, wie, leeftijd, records, niveau) => {
  const van = over(vanLeeftijd(leeftijd), records)
  expect(leest(wie, van, dicht)).toBe(niveau)
  // decide says which rule, and the page which reason.
  const isOuder = wie === moeder
  expect(besluit(wie, van, dicht).regel).toBe(isOuder ? 'H9' : 'A10')
  if (isOuder)
    expect(leesrecht(wie, van, { nu, ...dicht })).toMatchObject({
      reden: 'door_kind_gesloten',
      handelt: 'nee',
    })
})

// Midnight in the Netherlands, in both weeks in which the clock changes, and for who was born on 29 February.
test.each<[string, Datum, string, Niveau | undefined, Niveau | undefined]>([
  [
    '12 on the day summer time begins, a second before',
    '2014-03-29',
    '2026-03-28T22:59:59Z',
    undefined,
    'L3',
  ],
  ['12 on that day at midnight', '2014-03-29', '2026-03-28T23:00:00Z', 'L2', 'L3'],
  ['16 on the day summer time begins, a second before', '2010-03-29', '2026-03-28T22:59:59Z', 'L2', 'L3'],
  ['16 on that day at midnight', '2010-03-29', '2026-03-28T23:00:00Z', 'L3', undefined],
  ['16 the day after, already by summer time', '2010-03-30', '2026-03-29T21:59:59Z', 'L2', 'L3'],
  ['and at that midnight', '2010-03-30', '2026-03-29T22:00:00Z', 'L3', undefined],
  ['16 on the day summer time ends, a second before', '2010-10-25', '2026-10-24T21:59:59Z', 'L2', 'L3'],
  ['16 on that day at midnight', '2010-10-25', '2026-10-24T22:00:00Z', 'L3', undefined],
  ['16 the day after, by winter time, a second before', '2010-10-26', '2026-10-25T22:59:59Z', 'L2', 'L3'],
  ['and at that midnight', '2010-10-26', '2026-10-25T23:00:00Z', 'L3', undefined],
  ['born on 29 February: 16 on 29 February', '2008-02-29', '2024-02-28T23:00:00Z', 'L3', undefined],
  ['born on 29 February: not yet 18 on 28 February', '2008-02-29', '2026-02-28T11:00:00Z', 'L3', undefined],
])('%s', (_, geboren, moment, zelf, ouder) => {
  const op = { nu: new Date(moment) }
  expect([leest(kind, over(geboren, [gezag]), op), leest(moeder, over(geboren, [gezag]), op)]).toEqual([
    zelf,
    ouder,
  ])
})

test('born on 29 February a guardian reads until 1 March of the year of eighteen', () => {
  const van = over('2008-02-29', [maatregel('voogd')])
  expect(leest(buiten('Ria'), van, { nu: new Date('2026-02-28T22:59:59Z') })).toBe('L3')
  expect(leest(buiten('Ria'), van, { nu: new Date('2026-02-28T23:00:00Z') })).toBeUndefined()
})

describe('the stories', () => {
  test('divorced parents with one secret address: the other reads of the child, never where it lives or with whom', () => {
    const van = over(vanLeeftijd(8), [gezag, record(vader)], { isGeheim: true })
    const uitslag = besluit(vader, van)
    expect(uitslag.allow && uitslag.verplichtingen).toContain('zonder_adres')
    expect(leesrecht(vader, van, { nu }).zietAdres).toBe(false)
    expect(leesrecht(vader, { ...van, isGeheim: false }, { nu }).zietAdres).toBe(true)
  })

  test('a child that lives with who is geheim knows where it lives', () => {
    expect(leesrecht(kind, over(vanLeeftijd(12), [], { isGeheim: true }), { nu }).zietAdres).toBe(true)
  })

  test.each<[string, Partial<Over>]>([
    ['of who died', { isOverleden: true }],
    ['of who is still to be born', { isVerwacht: true }],
    ['of whom no birth date is known', { geboortedatum: null }],
  ])('%s nobody reads', (_, anders) => {
    const van = over(vanLeeftijd(8), [gezag], anders)
    expect([leest(kind, van), leest(moeder, van)]).toEqual([undefined, undefined])
  })

  test('records do not add up: of two the furthest counts, and no further', () => {
    const twee = [zorg(), zorg({ id: 'w', niveau: 'L1', metAfspraken: false })]
    expect(leest(buiten('Ria'), over(vanLeeftijd(80), twee))).toBe('L1')
  })

  test('what was recorded for the file that went up in another gives nothing here', () => {
    expect(leest(moeder, over(vanLeeftijd(8), [record(moeder, { inwonerId: 'dubbel' })]))).toBeUndefined()
  })

  test('of twins each has the own records', () => {
    const tweeling = [record(moeder), record(vader, { inwonerId: 'tweelingzus' })]
    expect(leest(moeder, over(vanLeeftijd(8), tweeling))).toBe('L3')
    expect(leest(vader, over(vanLeeftijd(8), tweeling))).toBeUndefined()
    const zus = over(vanLeeftijd(8), tweeling, { inwonerId: 'tweelingzus' })
    expect([leest(moeder, zus), leest(vader, zus)]).toEqual([undefined, 'L3'])
  })

  test('what a child closed to its parents stays closed to a parent with a machtiging', () => {
    const van = over(vanLeeftijd(17), [machtiging(moeder)])
    const zegel = { soort: 'kind', isGenoemd: false } as const
    expect(leest(moeder, van)).toBe('L2')
    expect(leest(moeder, van, {}, { zegel })).toBeUndefined()
    expect(leest(buiten('Ria'), over(vanLeeftijd(17), [machtiging(buiten('Ria'))]), {}, { zegel })).toBe('L2')
  })
})

test.each<[string, Wie, number, Vertegenwoordiging[], string]>([
  ['a child of twelve acts', kind, 12, [], 'ja'],
  ['a child of eleven does not', kind, 11, [], 'nee'],
  ['a parent acts for a child of eleven', moeder, 11, [gezag], 'ja'],
  ['together with a child of twelve', moeder, 12, [gezag], 'samen'],
  ['and no more from sixteen', moeder, 16, [gezag], 'nee'],
  ['an OCO submits with the inwoner', buiten('Ria'), 40, [{ ...oco, waarover: 'alles' }], 'samen'],
  ['a mantelzorger when that is listed', buiten('Ria'), 80, [zorg({ magHandelen: true })], 'ja'],
  ['and else not', buiten('Ria'), 80, [zorg()], 'nee'],
  ['who reads nothing here does nothing here', buiten('Ria'), 40, [bewind], 'nee'],
])('%s', (_, wie, leeftijd, records, handelt) => {
  expect(leesrecht(wie, over(vanLeeftijd(leeftijd), records), { nu }).handelt).toBe(handelt)
})
