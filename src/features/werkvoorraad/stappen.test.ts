// The next step of a household from the door to a running plan: on whose list it stands, and when it waits for somebody else.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { gesprekVelden, idVan, maakMelding, verslagVelden } from '../../../test/support/gesprek.ts'
import { doe } from '../../../test/support/plan.ts'
import { startTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const sam = await app.als('sam')
const wmo = '01900000-0000-7000-8000-000000000402'
const [noorId, samId] = ['01900000-0000-7000-8000-000000000502', '01900000-0000-7000-8000-000000000503']

/** What stands on a list for the household Bakker. */
const werk = async (wie: Client, lijst: string): Promise<string[]> => {
  const { html } = await wie.get(`/werk?lijst=${lijst}`)
  return [
    ...html.matchAll(
      /<p><a href="[^"]+">([^<]+)<\/a>(?:(?!<p>).)*<\/p><p><a href="\/werk\/dossiers\/[^"]+">huishouden Bakker/g,
    ),
  ].map((m) => m[1] ?? '')
}

test('each act puts the next step on the right list, and takes the last one off', async () => {
  const { meldingId, huishoudenId, inwonerId } = await maakMelding(app, noor)
  expect(await werk(noor, 'onverdeeld')).toEqual(['Melding screenen'])

  await noor.post('/werk/verdeling', { werk: `melding:${meldingId}`, doe: 'nemen' })
  const versie = (await noor.get(`/werk/meldingen/${meldingId}`)).waarde('versie') ?? ''
  await noor.post(`/werk/meldingen/${meldingId}/screening`, { versie, keuze: 'volgen' })
  expect(await werk(noor, 'mij')).toEqual(['Gesprek plannen'])

  const gesprekId = idVan(
    await noor.post(
      `/werk/dossiers/${huishoudenId}/gesprekken`,
      gesprekVelden({ meldingId, datum: '5-3-2026' }),
    ),
  )
  expect(await werk(noor, 'mij')).toEqual(['Gesprek voeren'])
  expect((await noor.get('/werk')).tekst).toContain('Nog 3 dagen, 08:30 uur')
  const afspraken = await noor.get('/werk/afspraken')
  expect(afspraken.tekst).toMatch(/donderdag 5 maart 08:30 uur Gesprek voeren huishouden Bakker/)
  expect((await sam.get('/werk/afspraken')).tekst).toContain('U heeft geen afspraken')

  idVan(await noor.post(`/werk/gesprekken/${gesprekId}/vaststelling`, verslagVelden(1)))
  expect(await werk(noor, 'mij')).toEqual(['Plan opstellen'])

  const planId = idVan(await noor.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId }))
  const plan = `/werk/plannen/${planId}`
  expect(await werk(noor, 'mij')).toEqual(['Plan delen met de inwoner'])

  await doe(app, noor, `${plan}/deling`)
  expect(await werk(noor, 'mij')).toEqual([])
  expect(await werk(noor, 'wacht')).toEqual(['Akkoord van de inwoner'])

  await doe(app, noor, `${plan}/akkoord`, { inwonerId, wijze: 'mondeling' })
  expect(await werk(noor, 'mij')).toEqual(['Plan vaststellen'])

  await doe(app, noor, `${plan}/regie`, { laag: 'proces', medewerkerId: samId })
  expect(await werk(noor, 'wacht')).toEqual(['Antwoord op aangeboden regie'])
  expect(await werk(sam, 'mij')).toEqual(['Antwoorden: wilt u de regie?'])

  const [regie] = await app.sql<{ id: string }>(`select id from regie where status = 'aangeboden'`)
  await sam.post(`/werk/regie/${regie?.id}/weigering`, { reden: 'Geen tijd' })
  await doe(app, noor, `${plan}/regie`, { laag: 'proces', medewerkerId: noorId })
  const [eigen] = await app.sql<{ id: string }>(`select id from regie where status = 'aangeboden'`)
  if (eigen) await noor.post(`/werk/regie/${eigen.id}/aanvaarding`)
  await doe(app, noor, `${plan}/vaststelling`)
  const afspraak = { doelId: '', voorDatum: '9-3-2026' }
  await doe(app, noor, `${plan}/afspraken`, {
    ...afspraak,
    van: 'medewerker',
    wie: 'Noor',
    wat: 'Belt de thuiszorg',
    medewerkerId: noorId,
  })
  await doe(app, noor, `${plan}/afspraken`, {
    ...afspraak,
    van: 'netwerk',
    wie: 'Petra',
    wat: 'Kookt op zondag',
  })
  expect(await werk(noor, 'mij')).toEqual(['Afspraak nakomen', 'Plan evalueren'])
  expect(await werk(noor, 'wacht')).toEqual(['Vragen naar een afspraak'])
  const beloofd = (await noor.get('/werk/afspraken')).tekst
  expect(beloofd).toMatch(
    /maandag 9 maart In de loop van de dag Afspraak nakomen .*Noor de Boer: Belt de thuiszorg/,
  )
  expect(beloofd).not.toContain('Kookt op zondag')
  expect((await noor.get('/werk?lijst=wacht')).tekst).toContain('Petra: Kookt op zondag')
  expect(await werk(sam, 'mij')).toEqual([])
})

test('what a colleague promised who does not see the plan stands with who leads it, until that colleague does', async () => {
  const fleurId =
    (await app.sql<{ id: string }>(`select id from medewerker where sub = 'fleur'`))[0]?.id ?? ''
  const fleur = await app.als('fleur')
  const [{ id: planId } = { id: '' }] = await app.sql<{ id: string }>(
    `select id from plan where status = 'lopend'`,
  )
  await doe(app, noor, `/werk/plannen/${planId}/afspraken`, {
    doelId: '',
    voorDatum: '10-3-2026',
    van: 'medewerker',
    wat: 'Vraagt de bijzondere bijstand aan',
    medewerkerId: fleurId,
  })
  const wacht = await noor.get('/werk?lijst=wacht')
  expect(wacht.tekst).toContain('Fleur')
  expect(wacht.tekst).toContain('Vraagt de bijzondere bijstand aan')
  expect(await werk(fleur, 'mij')).toEqual([])
  expect((await noor.get(`/werk/plannen/${planId}/afspraken`)).tekst).not.toContain('staat de afspraak niet')

  await doe(app, noor, `/werk/plannen/${planId}/regie`, { laag: 'casus', medewerkerId: fleurId })
  expect(await werk(fleur, 'mij')).toEqual(['Antwoorden: wilt u de regie?', 'Afspraak nakomen'])
  expect((await noor.get('/werk?lijst=wacht')).tekst).not.toContain('Vraagt de bijzondere bijstand aan')
})

test('a line without a check box says why, and only where there is one', async () => {
  const zin = 'Geen vakje? Alleen een melding of een traject geeft u hier door.'
  const { html, tekst } = await noor.get('/werk?lijst=mij')
  expect(html).toContain('Plan evalueren')
  expect(html).not.toContain('type="checkbox"')
  expect(tekst).toContain(zin)
  await maakMelding(app, noor, { geslachtsnaam: 'Vakje', geboortedatum: '1-1-1941' })
  expect((await noor.get('/werk?lijst=onverdeeld')).tekst).not.toContain(zin)
})

test('a traject nobody has is taken in one go with a melding', async () => {
  const { meldingId, huishoudenId, inwonerId } = await maakMelding(app, noor, {
    geslachtsnaam: 'Anders',
    geboortedatum: '1-1-1940',
  })
  const trajectId = await startTraject(noor, huishoudenId, { inwonerId, teamId: wmo, verdeling: 'team' })
  expect((await noor.get('/werk?lijst=onverdeeld')).tekst).toMatch(/Traject oppakken .*huishouden Anders/)
  const antwoord = await noor.post('/werk/verdeling', {
    werk: [`melding:${meldingId}`, `traject:${trajectId}`],
    doe: 'nemen',
  })
  expect(antwoord.naar).toBe('/werk?genomen=2')
  expect((await noor.get('/werk?lijst=onverdeeld')).tekst).not.toContain('huishouden Anders')
})
