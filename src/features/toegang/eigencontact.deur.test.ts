// A contact of one's own through the front door: read back by who wrote it, for as long as the rules let them.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { legContactVast, maakTraject } from '../../../test/support/traject.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'

const app = await startApp()
const kim = await app.als('kim')
let nummer = 0
const geboren = () => `${nummer}-4-19${40 + nummer}`

/** Written down by Kim, about somebody who was not known yet. */
async function vastgelegd() {
  const geslachtsnaam = ['Jansen', 'Bos', 'Visser', 'Mulder'][nummer++] ?? ''
  const { naar } = await kim.post('/werk/contact', {
    waarover: 'Zij is vannacht gevallen.',
    kanaal: 'telefoon',
    geslachtsnaam,
    geboortedatum: geboren(),
  })
  const [rij] = await app.sql<{ inwonerId: string }>(
    `select inwoner_id as "inwonerId" from contact where id = $1`,
    [naar.split('/').at(-1)],
  )
  return { naar, geslachtsnaam, inwonerId: rij?.inwonerId ?? '' }
}
const statussen = async (naar: string) =>
  Promise.all([naar, `${naar}/melding`].map(async (pad) => (await kim.get(pad)).status))

test('reading it back is a look that is logged, with the rule it rests on', async () => {
  const { naar, inwonerId } = await vastgelegd()
  const pagina = await kim.get(naar)
  expect([pagina.status, pagina.tekst.includes('Zij is vannacht gevallen.')]).toEqual([200, true])
  const inzage = await app.sql(
    `select soort, niveau, regel from inzage where inwoner_id = $1 and soort = 'contact_ingezien'`,
    [inwonerId],
  )
  expect(inzage).toEqual([{ soort: 'contact_ingezien', niveau: 'L3', regel: 'E1' }])
})

test('whoever puts them on the own list reads it no more, at once', async () => {
  const { naar, geslachtsnaam } = await vastgelegd()
  expect(await statussen(naar)).toEqual([200, 200])
  await opgeef(kim, { geslachtsnaam, geboortedatum: geboren() })
  expect(await statussen(naar)).toEqual([404, 404])
})

test('of who is geheim since, it says nothing any more', async () => {
  const { naar, inwonerId } = await vastgelegd()
  await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
  expect(await statussen(naar)).toEqual([404, 404])
})

test('what was written within a traject is read there, by who has it, and not by having written it', async () => {
  const noor = await app.als('noor')
  const { trajectId } = await maakTraject(app, noor)
  await legContactVast(noor, trajectId)
  const [rij] = await app.sql<{ id: string }>('select id from contact where traject_id = $1', [trajectId])
  expect((await noor.get(`/werk/contact/${rij?.id}`)).status).toBe(404)
})

test('twelve months later it is read no more', async () => {
  const { naar } = await vastgelegd()
  app.klok.zet('2027-03-02T07:59:00Z')
  const laat = await app.als('kim')
  expect((await laat.get(naar)).status).toBe(200)
  app.klok.zet('2027-03-02T08:01:00Z')
  expect((await laat.get(naar)).status).toBe(404)
})
