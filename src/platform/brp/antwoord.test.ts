// The answers of the BRP are hostile until read: slow, endless, misleading or misformed ones go no further.

import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrpFake, startBrpFake } from '../../fakes/brp.ts'
import { createBrp } from '../brp.ts'
import { leesBsn } from '../bsn.ts'

const fatma = '999990019'
const emre = '999990020'
const kind = '999990032'

let fake: BrpFake
beforeAll(async () => {
  fake = await startBrpFake({ port: 0, personen: [{ bsn: fatma, geslachtsnaam: 'De Wit' }] })
})
afterAll(() => fake.stop())

for (const [how, geslachtsnaam, timeoutMs] of [
  ['never comes', 'Traag', 200],
  ['is a web page', 'Webpagina', 60_000],
  ['has another form', 'Rommel', 60_000],
  ['sends us elsewhere', 'Omleiding', 60_000],
  // Cut off by its size: the clock would take longer than the test may.
  ['does not end', 'Vloed', 60_000],
] as const) {
  test(`an answer that ${how} counts as no answer`, async () => {
    const brp = createBrp({ basis: fake.basis, timeoutMs })
    const antwoord = await brp.zoekNaam({ geslachtsnaam, geboortedatum: '1970-01-01' })
    expect(antwoord).toEqual({ ok: false, reason: 'brp_onbereikbaar' })
  }, 10_000)
}

test('a question is given up after five seconds when nothing else is said', async () => {
  const start = performance.now()
  await createBrp({ basis: fake.basis }).zoekNaam({ geslachtsnaam: 'Traag', geboortedatum: '1970-01-01' })
  expect(performance.now() - start).toBeGreaterThan(4_900)
}, 20_000)

/** A server that answers as it should not; gives what the connector makes of a look-up of Fatma. */
async function lookUpAt(handle: RequestListener) {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const basis = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const bsn = leesBsn(fatma)
  if (!bsn.ok) throw new Error('the test needs a valid BSN')
  const antwoord = await createBrp({ basis }).zoekBsn(bsn.value)
  server.closeAllConnections()
  server.close()
  return antwoord
}

test('a question is not carried on to another address', async () => {
  const paden: (string | undefined)[] = []
  const antwoord = await lookUpAt((request, response) => {
    paden.push(request.url)
    response.writeHead(307, { location: '/elders' }).end()
  })
  expect(antwoord).toEqual({ ok: false, reason: 'brp_onbereikbaar' })
  expect(paden).toEqual(['/personen'])
})

const sobere = { burgerservicenummer: fatma, geboorte: { datum: { type: 'Datum', datum: '1985-02-28' } } }
const type = 'RaadpleegMetBurgerservicenummer'

test('an answer with no more than a BSN and a date is understood', async () => {
  const antwoord = await lookUpAt((_, response) => response.end(JSON.stringify({ type, personen: [sobere] })))
  expect(antwoord.ok ? antwoord.value?.geboortedatum : antwoord).toBe('1985-02-28')
})

for (const [what, personen] of [
  ['somebody else', [{ ...sobere, burgerservicenummer: emre }]],
  ['two persons', [sobere, sobere]],
  ['a BSN that is none', [{ ...sobere, burgerservicenummer: '123456789' }]],
  ['a number for a name', [{ ...sobere, naam: { geslachtsnaam: 7 } }]],
  ['a day that does not exist', [{ ...sobere, geboorte: { datum: { type: 'Datum', datum: '1985-02-30' } } }]],
  ['a year that does not exist', [{ ...sobere, geboorte: { datum: { type: 'JaarDatum', jaar: 12_026 } } }]],
  ['secrecy as text', [{ ...sobere, geheimhoudingPersoonsgegevens: 'false' }]],
  [
    'gezag of an unknown kind',
    [{ ...sobere, gezag: [{ type: 'Anders', minderjarige: { burgerservicenummer: kind } }] }],
  ],
] as const) {
  test(`an answer with ${what} is refused whole`, async () => {
    const antwoord = await lookUpAt((_, response) => response.end(JSON.stringify({ type, personen })))
    expect(antwoord).toEqual({ ok: false, reason: 'brp_onbereikbaar' })
  })
}
