// Benchmarks through the front door: read in as a whole or not at all, beside ours on the page of the figure, and taken back.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'

const app = await startApp()
const mila = await app.als('mila')
const lees = (inhoud: string) => mila.upload('/werk/benchmarks', {}, { naam: 'cijfers.csv', inhoud })
const kop = 'indicator;periode;waarde;bron;met'
const figuur = async () => (await mila.get('/werk/monitor/ervaring.snel?periode=2018')).tekst

test('of a file with one wrong line nothing is read in, and the line is named', async () => {
  const fout = await lees(
    `${kop}\nervaring.snel;2018;74;Onderzoek;peers\nervaring.snel;2018;veel;Onderzoek;anderen`,
  )
  expect(fout.status).toBe(422)
  expect(fout.tekst).toContain('Er is niets ingelezen.')
  expect(fout.tekst).toContain('3 Vul een getal in, zoals 74 of 7,4.')
  expect(await app.sql('select 1 from benchmark')).toEqual([])
  expect((await mila.post('/werk/benchmarks')).tekst).toContain('Kies een bestand')
})

test('what was read in stands beside our figure of the same period, the last file first', async () => {
  expect((await lees(`${kop}\nervaring.snel;2018;73;Oud;vergelijkbare gemeenten`)).status).toBe(303)
  app.klok.zet('2026-03-02T08:05:00Z')
  await lees(`${kop}\nervaring.snel;2018;74;Onderzoek 2019;vergelijkbare gemeenten`)
  expect(await figuur()).toMatch(
    /Ja, snel geholpen 2018 vergelijkbare gemeenten 74,0\s% geen gevallen Onderzoek 2019/,
  )
  expect(await figuur()).not.toContain('73,0')
  expect((await mila.get('/werk/monitor/ervaring.kwaliteit')).tekst).not.toContain(
    'Cijfers van anderen Anderen',
  )
})

test('a file that is taken back shows nowhere, and what stood before shows again', async () => {
  const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
    'select id from benchmark_import order by ingelezen_op desc limit 1',
  )
  expect((await mila.post(`/werk/benchmarks/${id}/terugname`)).status).toBe(303)
  expect(await figuur()).toContain('73,0')
  expect((await mila.get('/werk/benchmarks')).tekst).toContain('Teruggenomen')
  expect((await mila.post(`/werk/benchmarks/${id}/terugname`)).status).toBe(404)
  const bram = await app.als('bram')
  expect((await bram.get('/werk/benchmarks')).status).toBe(403)
})
