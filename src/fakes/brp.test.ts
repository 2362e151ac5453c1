// The stand-in refuses, limits and cuts down as the contract says.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrpFake, startBrpFake } from './brp.ts'

let fake: BrpFake
beforeAll(async () => {
  const demo = Array.from({ length: 11 }, (_, i) => ({
    bsn: `99999${i + 1000}`,
    geslachtsnaam: 'Jansen',
    geboortedatum: '2000-01-01',
    adres: { straat: 'Laan', huisnummer: 1, postcode: '6661EH', woonplaats: 'Elst' },
    ...(i < 1 && { overlijdensdatum: '2020-01-01' }),
  }))
  fake = await startBrpFake({ port: 0, personen: demo, apiKey: 'proefsleutel' })
})
afterAll(() => fake.stop())

async function vraag(basis: URL, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${basis}/personen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'proefsleutel', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

const raadpleeg = {
  type: 'RaadpleegMetBurgerservicenummer',
  fields: ['naam'],
  burgerservicenummer: ['999990019'],
}
const opNaam = {
  type: 'ZoekMetGeslachtsnaamEnGeboortedatum',
  fields: ['burgerservicenummer'],
  geslachtsnaam: 'Jansen',
  geboortedatum: '2000-01-01',
}
const opPostcode = {
  type: 'ZoekMetPostcodeEnHuisnummer',
  fields: ['naam'],
  postcode: '6661EH',
  huisnummer: 1,
}

for (const [given, body, code, params] of [
  ['no JSON', '{', 'paramsCombination', [['type', 'required']]],
  ['a list', [], 'paramsCombination', [['type', 'required']]],
  ['an unknown type', { ...raadpleeg, type: 'toString' }, 'paramsValidation', [['type', 'value']]],
  ['no fields', { ...raadpleeg, fields: undefined }, 'paramsCombination', [['fields', 'required']]],
  ['an empty list of fields', { ...raadpleeg, fields: [] }, 'paramsValidation', [['fields', 'minItems']]],
  ['fields as text', { ...raadpleeg, fields: 'naam' }, 'paramsValidation', [['fields', 'array']]],
  [
    '131 fields',
    { ...raadpleeg, fields: Array(131).fill('naam') },
    'paramsValidation',
    [['fields', 'maxItems']],
  ],
  [
    'an unknown field',
    { ...raadpleeg, fields: ['naam', 'anummer'] },
    'paramsValidation',
    [['fields[1]', 'fields']],
  ],
  [
    'a field only a look-up gives',
    { ...opNaam, fields: ['ouders'] },
    'paramsValidation',
    [['fields[0]', 'fields']],
  ],
  [
    'neither name nor date',
    { type: opNaam.type, fields: ['naam'] },
    'paramsCombination',
    [
      ['geboortedatum', 'required'],
      ['geslachtsnaam', 'required'],
    ],
  ],
  [
    'a BSN of eight digits',
    { ...raadpleeg, burgerservicenummer: ['99999001'] },
    'paramsValidation',
    [['burgerservicenummer[0]', 'pattern']],
  ],
  [
    '21 BSNs',
    { ...raadpleeg, burgerservicenummer: Array(21).fill('999990019') },
    'paramsValidation',
    [['burgerservicenummer', 'maxItems']],
  ],
  [
    'a parameter of another question',
    { ...raadpleeg, voornamen: 'Pietje' },
    'paramsValidation',
    [['voornamen', 'unknownParam']],
  ],
  [
    'the dead asked for in a look-up',
    { ...raadpleeg, inclusiefOverledenPersonen: true },
    'paramsValidation',
    [['inclusiefOverledenPersonen', 'unknownParam']],
  ],
  [
    'a star in front',
    { ...opNaam, geslachtsnaam: '*sen' },
    'paramsValidation',
    [['geslachtsnaam', 'pattern']],
  ],
  [
    'a date in another form',
    { ...opNaam, geboortedatum: '20000101' },
    'paramsValidation',
    [['geboortedatum', 'date']],
  ],
  [
    'a huisnummer as text',
    { ...opPostcode, huisnummer: '1' },
    'paramsValidation',
    [['huisnummer', 'integer']],
  ],
  [
    'a postcode that starts with 0',
    { ...opPostcode, postcode: '0661EH' },
    'paramsValidation',
    [['postcode', 'pattern']],
  ],
] as const) {
  test(`a question with ${given} is refused`, async () => {
    const answer = await vraag(fake.basis, body)
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe(code)
    expect(answer.body.invalidParams.map((p: { name: string; code: string }) => [p.name, p.code])).toEqual(
      params,
    )
  })
}

for (const [given, headers, status] of [
  ['a wrong key', { 'x-api-key': 'onjuist' }, 401],
  ['text for JSON', { 'content-type': 'text/plain' }, 415],
  ['a wish for XML', { accept: 'application/xml' }, 406],
] as const) {
  test(`${given} gives ${status}`, async () => {
    expect((await vraag(fake.basis, raadpleeg, headers)).status).toBe(status)
  })
}

test('by name ten living persons are shown, and with the dead eleven are too many', async () => {
  const levend = await vraag(fake.basis, opNaam)
  expect(levend.body.personen).toHaveLength(10)
  const allen = await vraag(fake.basis, { ...opNaam, inclusiefOverledenPersonen: true })
  expect([allen.status, allen.body.code]).toEqual([400, 'tooManyResults'])
})

test('by address thirty are shown, so eleven are not too many', async () => {
  const allen = await vraag(fake.basis, { ...opPostcode, inclusiefOverledenPersonen: true })
  expect(allen.body.personen).toHaveLength(11)
})

test('only the fields asked for come back, and that somebody died comes along', async () => {
  const een = { ...raadpleeg, burgerservicenummer: ['999991000'], fields: ['naam.geslachtsnaam', 'geboorte'] }
  expect((await vraag(fake.basis, een)).body.personen).toEqual([
    {
      naam: { geslachtsnaam: 'Jansen' },
      geboorte: { datum: { type: 'Datum', datum: '2000-01-01', langFormaat: '1 januari 2000' } },
      opschortingBijhouding: {
        reden: { code: 'O', omschrijving: 'overlijden' },
        datum: { type: 'Datum', datum: '2020-01-01', langFormaat: '1 januari 2020' },
      },
    },
  ])
})

test('a file that is not there, of another form, or a relative who is not in the list stops the start', async () => {
  const tests = [
    { bestand: '/er/is/geen.json' },
    { bestand: new URL('../../tsconfig.json', import.meta.url).pathname },
    [{ bsn: '999990019', geslachtsnaam: 'De Wit', ouders: ['999990020'] }],
  ]
  for (const personen of tests) await expect(startBrpFake({ port: 0, personen })).rejects.toThrow()
})
