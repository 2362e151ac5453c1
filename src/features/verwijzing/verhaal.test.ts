// Dokter Visser sends somebody: one address to answer, a word when it was taken up, and a word at the end as far as the inwoner agreed.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'
import { gezegd, maakVerwijzing, verwijzerVelden } from '../../../test/support/verwijzing.ts'

const app = await startApp()
const noor = await app.als('noor')
const kaal = {
  verwijzerOrganisatie: '',
  verwijzerBereik: '',
  verwijzerWeg: '',
  verwijzerKenmerk: '',
  melderTelefoon: '',
}
const post = (meldingId: string) =>
  app.sql<{ weg: string; aan: string; inwoner_id: string | null; tekst: string; onderwerp: string }>(
    `select weg, aan, inwoner_id, tekst, onderwerp from uitgaand where melding_id = $1 and soort = 'terugkoppeling'`,
    [meldingId],
  )
const werklijst = async () => (await noor.get('/werk?lijst=mij')).tekst
const taak = 'Terugkoppeling geven aan de verwijzer'

test('a huisarts is asked where to answer; whoever lives near is not', async () => {
  const zonder = await noor.post('/werk/meldingen', meldingVelden(verwijzerVelden(kaal)))
  expect(zonder.status).toBe(422)
  expect(zonder.tekst).toContain('Vul in bij welke praktijk')
  const geenBereik = { ...kaal, verwijzerOrganisatie: 'Praktijk Visser' }
  expect((await noor.post('/werk/meldingen', meldingVelden(verwijzerVelden(geenBereik)))).tekst).toContain(
    'Vul in hoe de verwijzer de terugkoppeling krijgt',
  )
  const buur = await noor.post(
    '/werk/meldingen',
    meldingVelden({ ...verwijzerVelden(kaal), melder: 'netwerk', melderNaam: 'Buur' }),
  )
  expect(buur.status).toBe(303)
})

test('the number of who reports is good enough, and the word is due in ten working days', async () => {
  const { meldingId, pad } = await maakVerwijzing(app, noor, { verwijzerWeg: '', verwijzerBereik: '' })
  const { tekst } = await noor.get(pad)
  expect(tekst).toContain('Aan de telefoon: 0481 371 234')
  expect(tekst).toContain('16 maart 2026')
  expect((await noor.get(`/werk/meldingen/${meldingId}`)).tekst).toContain('Terugkoppeling aan de verwijzer')
})

test('without a yes only that it was taken up; the letter names nobody', async () => {
  const { meldingId, pad } = await maakVerwijzing(app, noor)
  const teVeel = { versie: '1', bericht: 'ondersteuning_gestart', weg: 'brief' }
  const geweigerd = await noor.post(`${pad}/terugkoppeling`, teVeel)
  expect(geweigerd.status).toBe(422)
  expect(geweigerd.tekst).toContain('Zonder ja van de inwoner')
  expect(await post(meldingId)).toEqual([])
  const ok = await noor.post(`${pad}/terugkoppeling`, { ...teVeel, bericht: 'opgepakt' })
  expect(ok.naar).toBe(pad)
  const [brief] = await post(meldingId)
  expect(brief).toMatchObject({
    weg: 'brief',
    inwoner_id: null,
    aan: 'Huisartsenpraktijk Visser\nt.a.v. dokter Visser\nDorpsstraat 1, 6661 EL Elst',
  })
  expect(brief?.tekst).toContain('Uw kenmerk: V-2026-17')
  for (const woord of ['Anna', 'Bakker', 'huishouden'])
    expect(`${brief?.onderwerp} ${brief?.tekst}`).not.toContain(woord)
})

test('the closing form asks for it, and with a yes it goes along in one act', async () => {
  const { meldingId, pad } = await maakVerwijzing(app, noor)
  await noor.post(`/werk/meldingen/${meldingId}/screening`, { versie: '1', keuze: 'volgen', triage: '1' })
  expect((await noor.post(`${pad}/toestemming`, gezegd('ja'))).status).toBe(303)
  const melding = await noor.get(`/werk/meldingen/${meldingId}`)
  expect(melding.tekst).toContain('Wat laat u de verwijzer weten?')
  const sluit = {
    versie: melding.waarde('versie') ?? '',
    uitkomst_instrumentele_adl: 'ondersteuning_sto',
    verwijzerBericht: 'afgerond',
  }
  const perMail = await noor.post(`/werk/meldingen/${meldingId}/afsluiting`, {
    ...sluit,
    verwijzerWeg: 'e_mail',
  })
  expect(perMail.status).toBe(422)
  expect(perMail.tekst).toContain('In een e-mail mag niet staan hoe het verder ging')
  expect(await post(meldingId)).toEqual([])
  const klaar = await noor.post(`/werk/meldingen/${meldingId}/afsluiting`, {
    ...sluit,
    verwijzerWeg: 'brief',
  })
  expect(klaar.status).toBe(303)
  expect((await post(meldingId)).map((b) => b.tekst)).toEqual([
    expect.stringContaining('De vraag is afgerond.'),
  ])
  expect((await noor.get(pad)).tekst).toContain('De verwijzer heeft bericht.')
})

const gescreend = (meldingId: string) =>
  noor.post(`/werk/meldingen/${meldingId}/screening`, { versie: '1', keuze: 'volgen', triage: '1' })
const eindes = {
  intrekking: { reden: 'Het hoeft niet meer.' },
  doorverwijzing: { vraag: 'instrumentele_adl', bestemming: 'huisarts' },
}

test.each(Object.entries(eindes))(
  '%s asks for the word, and it stays on the list when it is not given',
  async (act, velden) => {
    const { meldingId, pad } = await maakVerwijzing(app, noor, { geslachtsnaam: `Na${act}` })
    await gescreend(meldingId)
    await noor.post(`${pad}/toestemming`, gezegd('ja'))
    const versie = (await noor.get(`/werk/meldingen/${meldingId}`)).waarde('versie') ?? ''
    const { naar, tekst } = await noor.post(`/werk/meldingen/${meldingId}/${act}`, { versie, ...velden })
    expect(naar, tekst).toBe(pad)
    expect((await noor.get(naar)).tekst).toContain('Wat laat u weten?')
    expect((await noor.get('/werk?lijst=team')).tekst).toContain(`Na${act}`)
  },
)

test('closing the traject that answered the vraag asks for it, and once it was given the traject is the next page', async () => {
  const gaf = { versie: '1', resultaat: 'bereikt', isVolgensPlan: 'ja', eindereden: 'doel_bereikt' }
  for (const isGegeven of [false, true]) {
    const { meldingId, inwonerId, huishoudenId, pad } = await maakVerwijzing(app, noor)
    await gescreend(meldingId)
    if (!isGegeven) await noor.post(`${pad}/toestemming`, gezegd('ja'))
    else await noor.post(`${pad}/terugkoppeling`, { versie: '1', bericht: 'opgepakt', weg: 'brief' })
    const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [meldingId])
    const velden = { inwonerId, teamId: await teamId(app, 'Wmo'), vraagId: vraag?.id ?? '' }
    const traject = `/werk/trajecten/${await startTraject(noor, huishoudenId, velden)}`
    const dicht = await noor.post(`${traject}/afsluiting`, { ...gaf, uitkomst: 'ondersteuning_sto' })
    expect(dicht.naar, dicht.tekst).toBe(isGegeven ? traject : pad)
  }
})

test('closed without a word the debt stays visible, until somebody called', async () => {
  const { meldingId, pad } = await maakVerwijzing(app, noor, { geslachtsnaam: 'Schuld' })
  await noor.post(`${pad}/toestemming`, gezegd('ja'))
  await noor.post(`/werk/meldingen/${meldingId}/intrekking`, { versie: '1', reden: 'Het hoeft niet meer.' })
  expect((await noor.get('/werk?lijst=team')).tekst).toContain(taak)
  const bel = { versie: '2', bericht: 'wil_niet', weg: 'telefoon' }
  expect((await noor.post(`${pad}/terugkoppeling`, bel)).tekst).toContain('Vul in op welke dag u belde')
  const gebeld = await noor.post(`${pad}/terugkoppeling`, { ...bel, gebeldOp: '2-3-2026' })
  expect(gebeld.status).toBe(303)
  expect(await post(meldingId)).toEqual([])
  const nogEens = await noor.post(`${pad}/terugkoppeling`, { ...bel, versie: '2', gebeldOp: '2-3-2026' })
  expect([409, 422]).toContain(nogEens.status)
})

test('somebody who changed it first: both are there', async () => {
  const { pad } = await maakVerwijzing(app, noor)
  await noor.post(`${pad}/toestemming`, gezegd('nee'))
  const teLaat = await noor.post(`${pad}/toestemming`, gezegd('ja', '1'))
  expect(teLaat.status).toBe(409)
  expect(teLaat.tekst).toContain('Een collega heeft dit intussen gewijzigd')
})

test('who has nothing to do with it finds nothing', async () => {
  const { pad } = await maakVerwijzing(app, noor)
  expect((await (await app.als('sam')).get(pad)).status).toBe(404)
  expect(await werklijst()).not.toContain('dokter Visser')
})
