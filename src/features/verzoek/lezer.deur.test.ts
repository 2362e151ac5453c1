// Who reads what of a verzoek: whoever lives in a household is looked at by opening its list, and a task is gone with the right to do it.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'
import { mantelzorgVelden } from '../../../test/support/vertegenwoordiging.ts'
import { verzoekVelden } from '../../../test/support/verzoek.ts'

const app = await startApp()
const [noor, vera, iris] = [await app.als('noor'), await app.als('vera'), await app.als('iris')]
const persoon = { voornamen: 'Gré', geslachtsnaam: 'Lezer', geboortedatum: '6-5-1949' }
const { huishoudenId, inwonerId } = await maakMelding(app, noor, persoon)
const pad = `/werk/dossiers/${huishoudenId}/verzoeken`

test('opening the list of a household is a look at who lives there, though nothing was asked yet', async () => {
  expect((await noor.get(pad)).tekst).toContain('Vraag van of voor Gré Lezer')
  const inzage = await app.sql(
    `select niveau, regel from inzage where inwoner_id = $1 and soort = 'verzoek_ingezien'`,
    [inwonerId],
  )
  expect(inzage).toEqual([{ niveau: 'L4', regel: 'A1' }])
})

test('whoever was asked to read a copy is asked no more once it is about the own circle', async () => {
  expect((await noor.post(pad, verzoekVelden(inwonerId))).status).toBe(303)
  const [verzoek] = await app.sql<{ id: string }>('select id from verzoek')
  const [collega] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'iris'`)
  const besluit = { besluit: 'ingewilligd', nakijkerId: collega?.id ?? '', woorden: 'U krijgt de kopie.' }
  expect((await vera.post(`/werk/privacy/verzoeken/${verzoek?.id}/besluit`, besluit)).status).toBe(303)
  const taak = async () => (await iris.get('/werk')).tekst.includes('Lees een kopie voor een inwoner na')
  expect(await taak()).toBe(true)
  await opgeef(iris, persoon)
  expect((await iris.get(`/werk/verzoeken/${verzoek?.id}/kopie`)).status).toBe(404)
  expect(await taak()).toBe(false)
})

test('a copy of which nothing may be read says of whom it is, and that is a look too', async () => {
  const kind = await maakMelding(app, noor, {
    voornamen: 'Pip',
    geslachtsnaam: 'Jong',
    geboortedatum: '1-1-1950',
  })
  expect(
    (await noor.post(`/werk/dossiers/${kind.huishoudenId}/verzoeken`, verzoekVelden(kind.inwonerId))).status,
  ).toBe(303)
  const [verzoek] = await app.sql<{ id: string }>('select id from verzoek where inwoner_id = $1', [
    kind.inwonerId,
  ])
  const [collega] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'iris'`)
  const besluit = { besluit: 'ingewilligd', nakijkerId: collega?.id ?? '', woorden: 'U krijgt de kopie.' }
  expect((await vera.post(`/werk/privacy/verzoeken/${verzoek?.id}/besluit`, besluit)).status).toBe(303)
  // It turns out to be a child of eleven: that reads nothing of its own.
  await app.sql(`update inwoner set geboortedatum = '2015-01-01' where id = $1`, [kind.inwonerId])
  expect((await iris.get(`/werk/verzoeken/${verzoek?.id}/kopie`)).tekst).toContain('Er is niets te geven')
  const inzage = await app.sql(
    `select niveau, regel from inzage where inwoner_id = $1 and soort = 'kopie_ingezien'`,
    [kind.inwonerId],
  )
  expect(inzage).toEqual([{ niveau: 'L1', regel: 'E1' }])
})

test('whoever can ask for somebody is named in the form, and looked at by that', async () => {
  const oud = await maakMelding(app, noor, {
    voornamen: 'Ko',
    geslachtsnaam: 'Ouder',
    geboortedatum: '2-2-1945',
  })
  const buur = await maakMelding(app, noor, {
    voornamen: 'Mia',
    geslachtsnaam: 'Nabij',
    geboortedatum: '3-3-1960',
  })
  const namens = mantelzorgVelden(oud.inwonerId)
  expect((await noor.post(`/werk/dossiers/${oud.huishoudenId}/vertegenwoordiging`, namens)).status).toBe(303)
  // As after the neighbour came to be known here.
  await app.sql(
    'update vertegenwoordiging set vertegenwoordiger_id = $2, naam = null where inwoner_id = $1',
    [oud.inwonerId, buur.inwonerId],
  )
  const form = await noor.get(`/werk/dossiers/${oud.huishoudenId}/verzoeken/nieuw?inwoner=${oud.inwonerId}`)
  expect(form.tekst).toContain('Mia Nabij')
  const inzage = await app.sql(
    `select niveau from inzage where inwoner_id = $1 and soort = 'verzoek_ingezien'`,
    [buur.inwonerId],
  )
  expect(inzage).toEqual([{ niveau: 'L4' }])
})
