// The stand-in beside the official material, where that lies next to the project: test persons, contract, field list.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brpVelden } from '../../platform/brp/velden.ts'
import { createBrp } from '../../platform/brp.ts'
import { leesBsn } from '../../platform/bsn.ts'
import { type BrpFake, startBrpFake } from '../brp.ts'
import { afwijkingen, type Contract } from './contract.ts'
import { beperkteVelden, persoonVelden } from './velden.ts'

const map = new URL('../../../../shared/data/brp/', import.meta.url)
const bestand = new URL('test-data-v2.2.1-mock.json', map).pathname
const aanwezig = existsSync(bestand)

/** A case on material that is not ours to copy into the project; where that is not, the case does not exist. */
const withMaterial = (naam: string, run: () => void | Promise<void>) => aanwezig && test(naam, run, 60_000)

let officieel: BrpFake
let contract: Contract
let alle: string[] = []

beforeAll(async () => {
  if (!aanwezig) return
  officieel = await startBrpFake({ port: 0, personen: { bestand } })
  contract = JSON.parse(await readFile(new URL('openapi-personen-v2-resolved.json', map), 'utf8'))
  const personen: { burgerservicenummer: string }[] = JSON.parse(await readFile(bestand, 'utf8'))
  alle = personen.map((p) => p.burgerservicenummer)
})
afterAll(() => officieel?.stop())

async function persoon(cijfers: string) {
  const bsn = leesBsn(cijfers)
  if (!bsn.ok) throw new Error('the test needs a valid BSN')
  const gevonden = await createBrp({ basis: officieel.basis }).zoekBsn(bsn.value)
  return gevonden.ok ? gevonden.value : gevonden.reason
}

async function vraag(body: object) {
  const response = await fetch(`${officieel.basis}/personen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

test('the fields we ask for are fields of the question they are asked in, at most 130', () => {
  const { RaadpleegMetBurgerservicenummer: raadpleeg, ...zoek } = brpVelden
  for (const veld of raadpleeg) expect(persoonVelden).toContain(veld)
  for (const veld of Object.values(zoek).flat()) expect(beperkteVelden).toContain(veld)
  expect(raadpleeg.length).toBeLessThanOrEqual(130)
})

for (const [who, cijfers, expected] of [
  [
    'Jeroen Verstraten has secrecy',
    '999971104',
    { voornamen: 'Jeroen', geheimhouding: true, overleden: false },
  ],
  ['Ria Ruijgrok is under curatele', '999970197', { voornamen: 'Ria', indicatieCurateleRegister: true }],
  ['Simone Saasveld died', '999970239', { overleden: true, overlijdensdatum: '2020-08-01' }],
  [
    'Maxima in de Hand lives abroad',
    '999990123',
    { voorvoegsel: 'in de', adres: undefined, geheimhouding: true },
  ],
  ['of one person only the year of birth is known', '999970586', { geboortedatum: '1970' }],
  ['of one person no birth date is known', '999994220', { geboortedatum: undefined }],
] as const) {
  withMaterial(`${who}`, async () => {
    expect(await persoon(cijfers)).toMatchObject(expected)
  })
}

withMaterial('the children and partner of Ria come along; 253 on one address are too many', async () => {
  const ria = await persoon('999970197')
  if (typeof ria !== 'object') throw new Error('Ria is in the file')
  expect(ria.kinderen.map((k) => k.bsn?.onthul())).toEqual(['999970215', '999970227'])
  expect(ria.partners.map((p) => p.voornamen)).toEqual(['Rowena'])
  const vol = await createBrp({ basis: officieel.basis }).zoekPostcode({ postcode: '2272BV', huisnummer: 54 })
  expect(vol).toEqual({ ok: false, reason: 'te_veel_gevonden' })
})

withMaterial('the guardian, the one parent and the unknown holder of gezag come across', async () => {
  const soorten = async (cijfers: string) => {
    const wie = await persoon(cijfers)
    return typeof wie === 'object' && wie.gezag.map((g) => [g.soort, g.dragers.map((d) => d.bsn?.onthul())])
  }
  expect(await soorten('999970112')).toEqual([['voogdij', []]])
  expect(await soorten('999970021')).toEqual([['eenhoofdig_ouderlijk_gezag', ['999999126']]])
  expect(await soorten('999970161')).toEqual([['gezamenlijk_gezag', ['999970124', '999970136']]])
  expect(await soorten('999990962')).toEqual([['niet_te_bepalen', []]])
})

withMaterial('every one of them with a valid BSN is read by the connector', async () => {
  const wrong: string[] = []
  for (const cijfers of alle.filter((een) => leesBsn(een).ok)) {
    const gevonden = await persoon(cijfers)
    if (typeof gevonden !== 'object' || gevonden.bsn.onthul() !== cijfers) wrong.push(cijfers)
  }
  expect(alle.length).toBeGreaterThan(1000)
  expect(wrong).toEqual([])
})

withMaterial('what the stand-in answers has the shape of the OpenAPI file', async () => {
  const wrong = new Set<string>()
  const check = (schema: string, answer: unknown) => {
    for (const fout of afwijkingen(contract, schema, answer)) wrong.add(fout)
  }
  const raadpleeg = { type: 'RaadpleegMetBurgerservicenummer', fields: [...persoonVelden] }
  for (let i = 0; i < alle.length; i += 20) {
    const answer = await vraag({ ...raadpleeg, burgerservicenummer: alle.slice(i, i + 20) })
    expect(answer.personen).toHaveLength(alle.slice(i, i + 20).length)
    check('PersonenQueryResponse', answer)
  }
  const fields = [...beperkteVelden, 'naam', 'geboorte']
  const zoek = { type: 'ZoekMetPostcodeEnHuisnummer', postcode: '2511CA', huisnummer: 1, fields }
  const answer = await vraag(zoek)
  expect(answer.personen.length).toBeGreaterThan(5)
  check('PersonenQueryResponse', answer)
  check('BadRequestFoutbericht', await vraag({ ...raadpleeg, fields: [] }))
  expect([...wrong]).toEqual([])
})

withMaterial('the shape check itself sees a wrong type, a missing and an unknown property', () => {
  const check = (persoon: object) => {
    const antwoord = { type: 'RaadpleegMetBurgerservicenummer', personen: [persoon] }
    return afwijkingen(contract, 'PersonenQueryResponse', antwoord)
  }
  expect(check({ naam: { geslachtsnaam: 'De Wit' } })).toEqual([])
  expect(check({ naam: { geslachtsnaam: 7 } })).toEqual(['.personen[].naam.geslachtsnaam: string'])
  expect(check({ geboorte: { datum: { type: 'JaarDatum', jaar: 1970 } } })).toEqual([
    '.personen[].geboorte.datum.langFormaat: required',
  ])
  expect(check({ name: 'De Wit' })).toEqual(['.personen[].name: unknown'])
})

withMaterial(
  'the fields we know are the official ones, less its aliases for addresses in the country',
  async () => {
    const csv = await readFile(new URL('fields-filtered-Persoon.csv', map), 'utf8')
    const paden = csv.trim().split(/\r?\n/).slice(1)
    const echt = paden.filter((pad) => !/^(verblijfplaats|adressering)Binnenland/.test(pad))
    expect([...persoonVelden].sort()).toEqual([...new Set(echt)].sort())
  },
)
