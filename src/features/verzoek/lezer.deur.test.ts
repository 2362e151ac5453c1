// Who reads what of a verzoek: whoever lives in a household is looked at by opening its list, and a task is gone with the right to do it.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'
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
