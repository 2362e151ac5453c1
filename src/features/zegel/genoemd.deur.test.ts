// Who is named on a zegel hears so on the first page, until they looked; nobody else's page changes.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const zin = 'U bent genoemd op een zegel'
const reden = 'De ex-partner heeft kennissen op het stadhuis.'

/** A contact of Noor that only she and Sam may read from now on. */
async function verzegel(geslachtsnaam: string) {
  const noor = await app.als('noor')
  const [rij] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'sam'`)
  const { meldingId } = await maakMelding(app, noor, { geslachtsnaam })
  const contact = { versie: '1', waarover: 'Zij slaapt bij haar zus.', kanaal: 'telefoon' }
  expect((await noor.post(`/werk/meldingen/${meldingId}/contact`, contact)).status).toBe(303)
  const [c] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
  const { naar } = await noor.post(`/werk/contacten/${c?.id}/zegel`, { reden, genoemden: rij?.id ?? '' })
  expect(naar).toContain('/werk/zegels/')
  return naar
}

test('who is named finds it on the first page until the zegels were opened; who laid it and who is not named do not', async () => {
  const [noor, sam, fleur] = [await app.als('noor'), await app.als('sam'), await app.als('fleur')]
  const ervoor = (await fleur.get('/werk')).tekst
  expect((await sam.get('/werk')).tekst).not.toContain(zin)
  await verzegel('Hoekman')
  const begin = await sam.get('/werk')
  expect(begin.tekst).toContain(zin)
  expect(begin.html).toContain('href="/werk/zegels"')
  // That there is one says nothing of whom.
  expect(begin.tekst).not.toContain('Hoekman')
  expect((await noor.get('/werk')).tekst).not.toContain(zin)
  expect((await fleur.get('/werk')).tekst).toBe(ervoor)
  expect((await sam.get('/werk/zegels')).tekst).toContain('Hoekman')
  expect((await sam.get('/werk')).tekst).not.toContain(zin)
})

test('the next one is said again, and what is lifted or taken off is not', async () => {
  app.klok.zet('2026-03-03T08:00:00Z')
  const [een, twee] = [await verzegel('Ipema'), await verzegel('Jorna')]
  expect((await (await app.als('sam')).get('/werk')).tekst).toContain('U bent genoemd op 2 zegels')
  const noorNu = await app.als('noor')
  const [ik] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'noor'`)
  expect((await noorNu.post(`${een}/namen`, { versie: '1', genoemden: ik?.id ?? '' })).status).toBe(303)
  expect((await (await app.als('sam')).get('/werk')).tekst).toContain(zin)
  const ophefreden = 'Zij is veilig verhuisd en wil het zelf zo.'
  expect((await noorNu.post(`${twee}/opheffing`, { versie: '1', ophefreden })).status).toBe(303)
  expect((await (await app.als('sam')).get('/werk')).tekst).not.toContain('U bent genoemd op')
})
