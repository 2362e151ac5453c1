// The connector through HTTP against the stand-in: what it finds, how it refuses, and that no BSN leaks.

import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FakePersoon } from '../fakes/brp/demopersoon.ts'
import { type BrpFake, startBrpFake } from '../fakes/brp.ts'
import { type Brp, createBrp } from './brp.ts'
import { type Bsn, leesBsn } from './bsn.ts'

const adres = { straat: 'Dorpsstraat', huisnummer: 12, postcode: '6661EH', woonplaats: 'Elst' }
const fatma = '999990019'
const emre = '999990020'
const kind = '999990032'
const oma = '999990044'
const ria = '999990056'
const personen: readonly FakePersoon[] = [
  {
    bsn: fatma,
    voornamen: 'Fatma Gül',
    geslachtsnaam: 'Ağaoğlu',
    geboortedatum: '1985-03-09',
    adres,
    partner: emre,
  },
  {
    bsn: emre,
    voornamen: 'Emre',
    voorvoegsel: 'van',
    geslachtsnaam: "'t Hart",
    geboortedatum: '1983-05',
    adres,
  },
  {
    bsn: kind,
    voornamen: 'Deniz',
    geslachtsnaam: 'Ağaoğlu',
    geboortedatum: '2016-11-21',
    adres,
    ouders: [fatma, emre],
    gezag: { type: 'GezamenlijkOuderlijkGezag', dragers: [fatma, emre] },
  },
  { bsn: oma, geslachtsnaam: 'Smit', geboortedatum: '1931-02-01', overlijdensdatum: '2024-01-31', adres },
  {
    bsn: ria,
    voornamen: 'Ria',
    geslachtsnaam: 'Smit',
    geboortedatum: '1998',
    geheimhouding: true,
    onderCuratele: true,
    adres: { ...adres, huisnummer: 14, huisletter: 'B', toevoeging: '2' },
  },
  { bsn: '999990068', geslachtsnaam: 'Fout', geboortedatum: '1970-01-01', afgevoerd: true },
  { bsn: '999990081', geslachtsnaam: 'Storing', geboortedatum: '1970-01-01' },
  ...Array.from({ length: 200 }, (_, i) => String(999_991_000 + i))
    .filter((cijfers) => leesBsn(cijfers).ok)
    .slice(0, 11)
    .map((cijfers) => ({ bsn: cijfers, geslachtsnaam: 'Jansen', geboortedatum: '2000-02-29' })),
]

let fake: BrpFake
let brp: Brp
beforeAll(async () => {
  fake = await startBrpFake({ port: 0, personen, apiKey: 'proefsleutel' })
  brp = createBrp({ basis: fake.basis, apiKey: 'proefsleutel' })
})
afterAll(() => fake.stop())

function bsn(cijfers: string): Bsn {
  const gelezen = leesBsn(cijfers)
  if (!gelezen.ok) throw new Error('the test needs a valid BSN')
  return gelezen.value
}

async function persoon(cijfers: string) {
  const gevonden = await brp.zoekBsn(bsn(cijfers))
  if (!gevonden.ok || !gevonden.value) throw new Error('the test expects this person')
  return gevonden.value
}

async function namen(geslachtsnaam: string, geboortedatum: string, rest: object = {}) {
  const gevonden = await brp.zoekNaam({ geslachtsnaam, geboortedatum, ...rest })
  return gevonden.ok ? gevonden.value.map((p) => p.bsn?.onthul()) : gevonden.reason
}

test('a person is looked up with address, partner and child', async () => {
  const moeder = await persoon(fatma)
  expect(moeder).toMatchObject({
    voornamen: 'Fatma Gül',
    voorvoegsel: undefined,
    geslachtsnaam: 'Ağaoğlu',
    geboortedatum: '1985-03-09',
    geheimhouding: false,
    overleden: false,
    indicatieCurateleRegister: false,
  })
  expect(moeder.bsn.onthul()).toBe(fatma)
  expect(moeder.adres).toEqual({ ...adres, huisletter: undefined, toevoeging: undefined })
  expect(moeder.partners.map((p) => [p.bsn?.onthul(), p.voorvoegsel, p.ontbonden])).toEqual([
    [emre, 'van', false],
  ])
  expect(moeder.kinderen.map((k) => [k.bsn?.onthul(), k.geboortedatum])).toEqual([[kind, '2016-11-21']])
})

test('a child is looked up with its parents and who holds gezag', async () => {
  const { ouders, gezag } = await persoon(kind)
  expect(ouders.map((o) => o.bsn?.onthul())).toEqual([fatma, emre])
  expect(gezag.map((g) => [g.soort, g.minderjarige?.onthul()])).toEqual([
    ['gezamenlijk_ouderlijk_gezag', kind],
  ])
  expect(gezag[0]?.dragers.map((d) => [d.bsn?.onthul(), d.volledigeNaam])).toEqual([
    [fatma, 'Fatma Gül Ağaoğlu'],
    [emre, "Emre van 't Hart"],
  ])
})

test('secrecy, curatele and an incomplete birth date come across', async () => {
  expect(await persoon(ria)).toMatchObject({
    geheimhouding: true,
    indicatieCurateleRegister: true,
    geboortedatum: '1998',
    adres: { huisnummer: 14, huisletter: 'B', toevoeging: '2' },
  })
  expect((await persoon(emre)).geboortedatum).toBe('1983-05')
})

test('a person who died is looked up with the date, and is not found by name or address', async () => {
  expect(await persoon(oma)).toMatchObject({ overleden: true, overlijdensdatum: '2024-01-31' })
  expect(await namen('Smit', '1931-02-01')).toEqual([])
  const bewoners = await brp.zoekPostcode({ postcode: '6661 eh', huisnummer: 12 })
  expect(bewoners.ok && bewoners.value.map((p) => p.bsn?.onthul())).toEqual([fatma, emre, kind])
})

for (const [given, cijfers] of [
  ['a BSN nobody has', '999990093'],
  ['a withdrawn list', '999990068'],
] as const) {
  test(`${given} gives nobody`, async () => {
    expect(await brp.zoekBsn(bsn(cijfers))).toEqual({ ok: true, value: undefined })
  })
}

for (const [how, geslachtsnaam, rest, found] of [
  ['in capitals', 'AĞAOĞLU', {}, [fatma]],
  ['without diacritics', 'agaoglu', {}, [fatma]],
  ['by its beginning', 'aga*', {}, [fatma]],
  ['with a beginning of the voornamen', 'Agaoglu', { voornamen: 'fat*' }, [fatma]],
  ['with other voornamen', 'Agaoglu', { voornamen: 'Ria' }, []],
  ['with a typing error, which the BRP does not forgive', 'agaolu', {}, []],
] as const) {
  test(`a search by name ${how}`, async () => {
    expect(await namen(geslachtsnaam, '1985-03-09', rest)).toEqual(found)
  })
}

test('a curly apostrophe is sent as a straight one', async () => {
  // Emre has no whole birth date, so nobody is found; the curly one would have been refused as a question.
  expect(await namen('’t Hart', '1983-05-01')).toEqual([])
})

test('a search gives what is needed to choose, and no relatives', async () => {
  const gevonden = await brp.zoekPostcode({
    postcode: '6661EH',
    huisnummer: 14,
    huisletter: 'b',
    toevoeging: '2',
  })
  if (!gevonden.ok) throw new Error(gevonden.reason)
  // Two Bsn objects look equal to a matcher, so the digits are compared by themselves.
  expect(gevonden.value.map((p) => p.bsn?.onthul())).toEqual([ria])
  expect(gevonden.value).toEqual([
    {
      bsn: expect.anything(),
      voornamen: 'Ria',
      voorvoegsel: undefined,
      geslachtsnaam: 'Smit',
      geboortedatum: '1998',
      geheimhouding: true,
      overleden: false,
      adresregels: ['Dorpsstraat 14 B2', '6661 EH  ELST'],
    },
  ])
})

for (const [when, geslachtsnaam, geboortedatum, reason] of [
  ['more than ten are found', 'Jansen', '2000-02-29', 'te_veel_gevonden'],
  ['the birth date is no date', 'Smit', '31-02-1931', 'vraag_ongeldig'],
  ['the name is too short for a star', 'Sm*', '1931-02-01', 'vraag_ongeldig'],
  ['the name holds what the register does not', '<b>Smit</b>', '1931-02-01', 'vraag_ongeldig'],
  ['the BRP is down', 'Storing', '1970-01-01', 'brp_onbereikbaar'],
  ['the BRP is too busy', 'Druk', '1970-01-01', 'brp_onbereikbaar'],
  ['we are not authorised', 'Verboden', '1970-01-01', 'brp_weigert'],
] as const) {
  test(`a search is refused when ${when}`, async () => {
    expect(await brp.zoekNaam({ geslachtsnaam, geboortedatum })).toEqual({ ok: false, reason })
  })
}

test('a look-up is refused when the BRP is down, stopped or has another key', async () => {
  expect(await brp.zoekBsn(bsn('999990081'))).toEqual({ ok: false, reason: 'brp_onbereikbaar' })
  for (const apiKey of [undefined, 'onjuist']) {
    const vreemd = createBrp({ basis: fake.basis, apiKey })
    expect(await vreemd.zoekBsn(bsn(fatma))).toEqual({ ok: false, reason: 'brp_weigert' })
  }
  const gestopt = await startBrpFake({ port: 0, personen })
  await gestopt.stop()
  const dood = createBrp({ basis: gestopt.basis })
  expect(await dood.zoekBsn(bsn(fatma))).toEqual({ ok: false, reason: 'brp_onbereikbaar' })
})

test('a stopped stand-in does not wait for a question it never answers', async () => {
  const kort = await startBrpFake({ port: 0, personen })
  const vraag = createBrp({ basis: kort.basis }).zoekNaam({
    geslachtsnaam: 'Traag',
    geboortedatum: '1970-01-01',
  })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await kort.stop()
  expect(await vraag).toEqual({ ok: false, reason: 'brp_onbereikbaar' })
})

test('the BRP is asked over https, or on this machine', () => {
  expect(() => createBrp({ basis: new URL('http://brp.example/haalcentraal/api/brp') })).toThrow(/https/)
  expect(() => createBrp({ basis: new URL('https://brp.example/haalcentraal/api/brp') })).not.toThrow()
})

test('no BSN is in a URL, a header, or anything that is printed of an answer', async () => {
  const gezien: string[] = []
  const luister: typeof fetch = (url, init) => {
    gezien.push(`${url} ${JSON.stringify(init?.headers)}`)
    return fetch(url, init)
  }
  const kijkend = createBrp({ basis: fake.basis, apiKey: 'proefsleutel', fetch: luister })
  const antwoorden = [
    await kijkend.zoekBsn(bsn(kind)),
    await kijkend.zoekBsn(bsn('999990081')),
    await kijkend.zoekPostcode({ postcode: '6661EH', huisnummer: 12 }),
  ]
  expect(gezien).toHaveLength(3)
  expect(gezien[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/haalcentraal\/api\/brp\/personen /)
  const printed = [
    ...gezien,
    JSON.stringify(antwoorden),
    inspect(antwoorden, { depth: null, showHidden: true }),
  ]
  for (const { bsn: canary } of personen) expect(printed.join('\n')).not.toContain(canary)
  expect(JSON.stringify(antwoorden)).toContain('Deniz')
})
