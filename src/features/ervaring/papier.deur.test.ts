// Paper, words and time: a code counts once whichever way it comes, words are read by one rol alone, and nothing is kept for ever.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { antwoord, geefCode } from '../../../test/support/ervaring.ts'
import { ervaringBijhoudenForJob } from './bijhouden.commands.ts'

const app = await startApp()
const tel = async (tabel: string) =>
  (await app.sql<{ n: number }>(`select count(*)::int as n from ${tabel}`))[0]?.n

test('what came on paper is typed in once, by who does not work with the inwoner', async () => {
  const code = await geefCode(app)
  const kim = await app.als('kim')
  const velden = { code: code.replaceAll('-', ' '), kwaliteit: '7', toelichting: 'Op papier.' }
  expect((await kim.post('/werk/ervaring/papier', velden)).status).toBe(303)
  const weer = await kim.post('/werk/ervaring/papier', velden)
  expect([weer.status, weer.tekst]).toEqual([422, expect.stringContaining('Met deze code is al geantwoord.')])
  const onbekend = await kim.post('/werk/ervaring/papier', { ...velden, code: 'ABCD' })
  expect([onbekend.tekst.includes('Deze code kennen wij niet.'), onbekend.waarde('toelichting')]).toEqual([
    true,
    'Op papier.',
  ])
  const leeg = await kim.post('/werk/ervaring/papier', { code: await geefCode(app) })
  expect(leeg.tekst).toContain('Geef ten minste bij één vraag')
  expect(await app.sql('select weg, kwaliteit from ervaring_antwoord')).toEqual([
    { weg: 'papier', kwaliteit: 7 },
  ])
  const noor = await app.als('noor')
  expect((await noor.get('/werk/ervaring/papier')).status).toBe(403)
})

test('what people wrote is read by who works on quality, once the quarter is over', async () => {
  await antwoord(app, { kwaliteit: '3', toelichting: 'Ik wachtte lang.' })
  const lees = async (sub: string) => (await app.als(sub)).get('/werk/ervaring/toelichtingen')
  expect((await lees('joke')).tekst).not.toContain('Ik wachtte lang.')
  app.klok.zet('2026-04-01T08:00:00Z')
  expect((await lees('joke')).tekst).toContain('Ik wachtte lang.')
  for (const sub of ['mila', 'bram', 'noor', 'kim']) expect((await lees(sub)).status, sub).toBe(403)
})

test('words are in no figure and no file', async () => {
  await ervaringBijhoudenForJob(app.ctx, 1)
  const noor = await app.als('noor')
  for (const adres of ['ervaring.kwaliteit', 'ervaring.kwaliteit.csv', 'ervaring.snel'])
    expect((await noor.get(`/werk/monitor/${adres}?periode=2026-Q1`)).html).not.toContain('wachtte')
})

test('behind such a figure stands no list of dossiers, and nothing that counts a small group', async () => {
  const noor = await app.als('noor')
  const vraag = 'periode=2026-Q1&deel=onvoldoende'
  expect((await noor.get(`/werk/monitor/ervaring.kwaliteit/dossiers?${vraag}`)).status).toBe(404)
  expect((await noor.get(`/werk/monitor/ervaring.kwaliteit?${vraag}`)).html).not.toContain('/dossiers?')
})

test('words, codes and who was asked go when they were kept long enough', async () => {
  const zet = async (dag: string) => {
    app.klok.zet(`${dag}T05:00:00Z`)
    await ervaringBijhoudenForJob(app.ctx, 1)
    return [await tel('ervaring_toelichting'), await tel('ervaring_code'), await tel('ervaring_antwoord')]
  }
  expect(await zet('2027-06-30')).toEqual([2, 3, 2])
  expect(await zet('2027-07-01')).toEqual([2, 0, 2])
  expect(await zet('2027-12-31')).toEqual([2, 0, 2])
  expect(await zet('2028-01-01')).toEqual([0, 0, 2])
})
