// The own list: told at once, looked over every year, and taken away by nobody alone.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { opgeef, opgeefVelden } from '../../../test/support/uitsluiting.ts'

const app = await startApp()
const [noor, sam, vera] = [await app.als('noor'), await app.als('sam'), await app.als('vera')]
const pagina = '/werk/uitsluitingen'
const bijPrivacy = '/werk/privacy/uitsluitingen'
const verzoekId = async (naam: string) =>
  (
    await app.sql<{ id: string }>(
      `select v.id from uitsluiting_verzoek v join uitsluiting u on u.id = v.uitsluiting_id where u.naam = $1 and v.status = 'gevraagd'`,
      [naam],
    )
  )[0]?.id ?? ''
const regelId = async (naam: string) =>
  (await app.sql<{ id: string }>('select id from uitsluiting where naam = $1 and tot is null', [naam]))[0]
    ?.id ?? ''

test.each([
  ['without a name', { geslachtsnaam: '' }, 'Vul de achternaam in.'],
  ['without what they are to you', { band: '' }, 'Kies wie dit voor u is.'],
  ['born tomorrow', { geboortedatum: '3-3-2026' }, 'Deze dag moet nog komen.'],
  ['a BSN that is none', { bsn: '123' }, 'Dit is geen geldig BSN.'],
  [
    'yourself, by nothing to be found by',
    { soort: 'zelf', geboortedatum: '' },
    'Anders herkennen wij u niet.',
  ],
])('%s is refused, and what was typed is still there', async (_, anders, zin) => {
  const antwoord = await noor.post(pagina, opgeefVelden({ voornamen: 'Piet', ...anders }))
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
  expect(antwoord.waarde('voornamen')).toBe('Piet')
})

test('whether somebody is known here is not told: both forms are answered alike', async () => {
  await maakMelding(app, noor, { geslachtsnaam: 'Welbekend', geboortedatum: '1-1-1970' })
  const wel = await opgeef(sam, { geslachtsnaam: 'Welbekend', geboortedatum: '1-1-1970' })
  const niet = await opgeef(sam, { geslachtsnaam: 'Nietbekend', geboortedatum: '1-1-1970' })
  expect([wel.status, wel.naar, wel.html]).toEqual([niet.status, niet.naar, niet.html])
  const lijst = (await sam.get(pagina)).tekst
  expect(lijst).toContain('Welbekend')
  expect(lijst).toContain('Nietbekend')
})

test('the BSN is nowhere to be read, and the log holds no name', async () => {
  await opgeef(sam, { geslachtsnaam: 'Nummer', bsn: '999990019' })
  expect((await sam.get(pagina)).html).not.toContain('999990019')
  const [rij] = await app.sql<{ t: string }>(`select string_agg(u::text, ' ') as t from uitsluiting u`)
  expect(rij?.t).not.toContain('999990019')
  const log = await app.sql<{ t: string }>(
    `select gegevens::text as t from gebeurtenis where soort = 'uitsluiting_opgegeven'`,
  )
  expect(log.map(({ t }) => t).join()).not.toMatch(/Nummer|bekend/)
})

test('twice the same is said to be there; of a list of somebody else nothing is', async () => {
  const weer = await sam.post(
    pagina,
    opgeefVelden({ geslachtsnaam: 'Nietbekend', geboortedatum: '1-1-1970' }),
  )
  expect(weer.tekst).toContain('Deze persoon staat al op uw lijst.')
  expect((await noor.get(pagina)).tekst).not.toContain('Nietbekend')
  const vreemd = await noor.post(`${pagina}/${await regelId('Nietbekend')}/herroeping`, {
    reden: 'Weg ermee',
  })
  expect(vreemd.status).toBe(404)
})

test('to take somebody off is asked with a reason, and changes nothing until it is decided', async () => {
  const m = await maakMelding(app, noor, { geslachtsnaam: 'Afhaal', geboortedatum: '2-2-1972' })
  await opgeef(noor, { geslachtsnaam: 'Afhaal', geboortedatum: '2-2-1972' })
  const pad = `${pagina}/${await regelId('Afhaal')}/herroeping`
  expect((await noor.post(pad, { reden: ' ' })).tekst).toContain('Schrijf op waarom')
  expect((await noor.post(pad, { reden: 'Wij spreken elkaar niet meer.' })).status).toBe(303)
  expect((await noor.post(pad, { reden: 'Nog eens' })).tekst).toContain('U vroeg dit al.')
  expect((await noor.get(`/werk/meldingen/${m.meldingId}`)).status).toBe(404)
  expect((await noor.get(bijPrivacy)).status).toBe(403)
  expect((await vera.get(bijPrivacy)).tekst).toContain('Wij spreken elkaar niet meer.')
})

test('the privacy officer says no with a reason, that the medewerker reads; and it may be asked again', async () => {
  const pad = async () => `${bijPrivacy}/${await verzoekId('Afhaal')}/besluit`
  const kaal = await vera.post(await pad(), { besluit: 'afgewezen', toelichting: '' })
  expect(kaal.status).toBe(422)
  expect(
    (await vera.post(await pad(), { besluit: 'afgewezen', toelichting: 'U bent nog buren.' })).status,
  ).toBe(303)
  expect((await noor.get(pagina)).tekst).toContain('U bent nog buren.')
  await noor.post(`${pagina}/${await regelId('Afhaal')}/herroeping`, { reden: 'Ik ben verhuisd.' })
  const laatste = await pad()
  expect((await vera.post(laatste, { besluit: 'ingewilligd', toelichting: 'Akkoord.' })).status).toBe(303)
  expect((await vera.post(laatste, { besluit: 'afgewezen', toelichting: 'Toch niet.' })).status).toBe(409)
  expect((await noor.get(pagina)).tekst).not.toContain('Afhaal')
})

test('why somebody goes off a list is asked too, and read by who looks it over', async () => {
  await opgeef(sam, { geslachtsnaam: 'Eraf', geboortedatum: '4-4-1974' })
  await sam.post(`${pagina}/${await regelId('Eraf')}/herroeping`, { reden: 'Ik ken deze persoon niet.' })
  const pad = `${bijPrivacy}/${await verzoekId('Eraf')}/besluit`
  const kaal = await vera.post(pad, { besluit: 'ingewilligd', toelichting: '' })
  expect([kaal.status, kaal.tekst.includes('Schrijf op waarom u dit besluit, ook bij een ja.')]).toEqual([
    ...[422, true],
  ])
  expect(kaal.tekst).toContain('Gaat de persoon eraf? Dan staat het hieronder')
  const ja = { besluit: 'ingewilligd', toelichting: 'Een naamgenoot, geen familie.' }
  expect((await vera.post(pad, ja)).status).toBe(303)
  expect((await vera.get(bijPrivacy)).tekst).toContain(
    'Eraf Sam Peters Ja, van de lijst af Een naamgenoot, geen familie. Vera',
  )
  expect((await sam.get(bijPrivacy)).status).toBe(403)
})

test('of the own list not even the privacy officer decides', async () => {
  await opgeef(vera, { geslachtsnaam: 'Verafamilie', band: 'familie' })
  await vera.post(`${pagina}/${await regelId('Verafamilie')}/herroeping`, { reden: 'Mag weg' })
  const pad = `${bijPrivacy}/${await verzoekId('Verafamilie')}/besluit`
  const antwoord = await vera.post(pad, { besluit: 'ingewilligd', toelichting: 'Akkoord.' })
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain('Dit gaat over uw eigen lijst.')
  await expect(
    app.sql(
      `update uitsluiting_verzoek set status = 'ingewilligd', besloten_door_id = medewerker_id, besloten_op = now(), toelichting = 'x'`,
    ),
  ).rejects.toThrow('uitsluiting_verzoek_niet_door_zichzelf')
})

test('the work list asks for the verklaring until it is given, and again a year later', async () => {
  const vraag = 'Kijk uw uitsluitingen na'
  expect((await noor.get('/werk')).tekst).toContain(vraag)
  expect((await noor.post(`${pagina}/verklaring`)).status).toBe(303)
  expect((await noor.get('/werk')).tekst).not.toContain(vraag)
  const nu = app.klok.now()
  app.klok.zet('2027-03-01T08:00:00Z')
  expect((await (await app.als('noor')).get('/werk')).tekst).not.toContain(vraag)
  app.klok.zet('2027-03-02T09:00:00Z')
  expect((await (await app.als('noor')).get('/werk')).tekst).toContain(vraag)
  app.klok.zet(nu)
})
