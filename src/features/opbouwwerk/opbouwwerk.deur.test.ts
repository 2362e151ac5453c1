// Opbouwwerk through the front door: a project of the own team, its hours, its end; of another team it is not there.

import { beforeEach, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { idVan } from '../../../test/support/gesprek.ts'

const app = await startApp()
let fleur = await app.als('fleur')
beforeEach(async () => {
  app.klok.zet(maandag)
  fleur = await app.als('fleur')
})
const velden = async () => ({
  teamId:
    (await app.sql<{ id: string }>(`select id from team where naam like 'Kernteam Zetten%'`))[0]?.id ?? '',
  naam: 'Eettafel Zetten',
  doel: 'Samen eten tegen eenzaamheid.',
  streef: 'Twintig bezoekers',
  urenBegroot: '3',
  van: '1-1-2026',
  tot: '31-12-2026',
})

test('hours count up, more than the budget is said, and the end keeps what it brought', async () => {
  const id = idVan(await fleur.post('/werk/opbouwwerk', await velden()))
  const pad = `/werk/opbouwwerk/${id}`
  for (const uren of ['2,5', '1'])
    await fleur.post(`${pad}/uren`, { dag: '2-3-2026', uren, wat: 'Kok gezocht' })
  const pagina = await fleur.get(pad)
  expect(pagina.tekst).toContain('3,5 van 3')
  expect(pagina.tekst).toContain('Er zijn meer uren besteed dan begroot')
  const leeg = await fleur.post(`${pad}/afsluiting`, { resultaat: 'deels', toelichting: '' })
  expect(leeg.tekst).toContain('Schrijf op wat het project heeft opgeleverd.')
  await fleur.post(`${pad}/afsluiting`, { resultaat: 'deels', toelichting: 'Twaalf bezoekers per week.' })
  expect((await fleur.get('/werk/opbouwwerk')).tekst).toContain('Deels')
  const laat = await fleur.post(`${pad}/uren`, { dag: '2-3-2026', uren: '1', wat: 'Nog iets' })
  expect(laat.tekst).toContain('Dit project is al afgesloten.')
  expect(laat.waarde('wat')).toBe('Nog iets')
})

test('a project of another team is not there, and cannot be started for it', async () => {
  const id = idVan(await fleur.post('/werk/opbouwwerk', await velden()))
  const bram = await app.als('bram')
  expect((await bram.get(`/werk/opbouwwerk/${id}`)).status).toBe(404)
  expect((await bram.get('/werk/opbouwwerk')).tekst).not.toContain('Eettafel')
  expect((await bram.post('/werk/opbouwwerk', await velden())).tekst).toContain('Dit is niet uw team.')
})
