// Taking in somebody who lives in another huishouden: what of that one is told to who does not work there.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { neemNieuweOp, opHuis } from '../../../test/support/huishouden.ts'
import { maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')

test('of where somebody lives now, who does not work there hears no more than the check told', async () => {
  const fleur = await app.als('fleur')
  const { huishoudenId } = await maakMelding(app, fleur)
  const jan = await maakTraject(app, noor)
  await app.sql(`update inwoner set geslachtsnaam = 'Allemand', naam_norm = 'jan allemand' where id = $1`, [
    jan.inwonerId,
  ])
  await app.sql(`update huishouden set naam = 'Achterdeur' where id = $1`, [jan.huishoudenId])
  const els = await neemNieuweOp(app, noor, {
    huishoudenId: jan.huishoudenId,
    voornamen: 'Els',
    geboortedatum: '1-1-1970',
  })
  const velden = { geslachtsnaam: 'Allemand', geboortedatum: '3-4-1948', wieId: jan.inwonerId }
  const kies = async () => {
    await opHuis(app, fleur, 'opname', { huishoudenId, velden: { ...velden, zoek: 'ja' } })
    return (await opHuis(app, fleur, 'opname', { huishoudenId, velden })).tekst
  }
  const tekst = await kies()
  expect(tekst).toContain(
    'Deze persoon woont nu in een ander huishouden Wie daar nog woont, blijft daar wonen.',
  )
  for (const geheim of ['woont nu in huishouden', 'Woont daar met', 'open melding', 'lopend traject', 'Els'])
    expect(tekst).not.toContain(geheim)
  // The name of the huishouden may be that of who hides there.
  expect(tekst).toContain('Achterdeur')
  await app.sql('update inwoner set geheimhouding = true where id = $1', [els])
  expect(await kies()).not.toContain('Achterdeur')
})

test('nobody takes somebody from colleagues by knowing a name: who works there moves them', async () => {
  const fleur = await app.als('fleur')
  const { huishoudenId } = await maakMelding(app, fleur, { geslachtsnaam: 'Nieuwthuis' })
  const daar = await maakMelding(app, noor, { geslachtsnaam: 'Weggehaald', geboortedatum: '3-4-1950' })
  const velden = {
    geslachtsnaam: 'Weggehaald',
    geboortedatum: '3-4-1950',
    wieId: daar.inwonerId,
    isBewust: 'ja',
  }
  const neem = () => opHuis(app, fleur, 'opname', { huishoudenId, velden })
  await opHuis(app, fleur, 'opname', { huishoudenId, velden: { ...velden, zoek: 'ja' } })
  const geweigerd = await neem()
  expect([geweigerd.status, geweigerd.tekst.includes('Een collega werkt met deze persoon')]).toEqual([
    422,
    true,
  ])
  expect((await noor.get(`/werk/dossiers/${daar.huishoudenId}`)).status).toBe(200)
  // What is closed is nobody's any more.
  await app.sql(`update melding set status = 'afgesloten', afgesloten_op = $2 where id = $1`, [
    daar.meldingId,
    app.klok.now(),
  ])
  expect((await neem()).status).toBe(303)
})
