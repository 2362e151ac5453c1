// What the public can reach: no number that is not a published cel, and for its role of the database nothing but what was published (SDC-6).

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { meld } from '../../../test/support/meten.ts'
import { stelOp } from '../../../test/support/rapport.ts'

const app = await startApp()
for (let nr = 0; nr < 7; nr++) await meld(app, 'kim', '2026-01-05T09:00:00Z')
app.klok.zet('2026-04-02T09:00:00Z')
const [mila, bram, publiek] = [await app.als('mila'), await app.als('bram'), app.niemand()]
const maak = async () => (await stelOp(app, mila, '2026-Q1')).naar
const stap = async (wie: Client, pad: string, naar: string, velden = {}) =>
  wie.post(`${pad}/${naar}`, { versie: (await wie.get(pad)).waarde('versie') ?? '', ...velden })

const pad = await maak()
const id = pad.split('/').at(-1) ?? ''
const openbaar = `/monitor/rapporten/${id}`
const alsPubliek = <R>(vraag: string): Promise<R[]> =>
  app.ctx.db.transaction({ gemeenteId: 1, isOpenbaar: true }, async (tx) =>
    ((await sql.raw(vraag).execute(tx)).rows as R[]).slice(),
  )

test('before it is published the role of the public finds no row of it', async () => {
  for (const tabel of [
    'rapport_cel',
    'rapport_definitie',
    'rapport_streefwaarde',
    'rapport_reeks',
    'rapport_duiding',
  ])
    expect(await alsPubliek(`select rapport_id from ${tabel}`), tabel).toEqual([])
  expect(await alsPubliek('select id from rapport')).toEqual([])
  await stap(bram, pad, 'vaststelling')
  expect(await alsPubliek('select id from rapport')).toEqual([])
  expect((await stap(bram, pad, 'publicatie')).status).toBe(303)
  expect(await alsPubliek('select id from rapport')).toEqual([{ id }])
})

test.each([
  'geval',
  'melding',
  'inwoner',
  'medewerker',
  'gebeurtenis',
  'vaste_meting',
  'duiding',
  'streefwaarde',
])('that role may not read %s', async (tabel) => {
  await expect(alsPubliek(`select * from ${tabel} limit 1`)).rejects.toThrow('permission denied')
})

test('nor change anything, nor read who made a rapport', async () => {
  await expect(alsPubliek('delete from rapport_cel')).rejects.toThrow('permission denied')
  await expect(alsPubliek('select opgesteld_door_id from rapport')).rejects.toThrow('permission denied')
})

type Cel = { teller: number | null; noemer: number | null; waarde: number | null }
const gepubliceerdeGetallen = async () => {
  const cellen = await app.sql<Cel>('select teller, noemer, waarde from rapport_cel')
  return new Set(cellen.flatMap(({ teller, noemer, waarde }) => [teller, noemer, waarde]))
}

test('every number in the cells of the page is a published cel, the bounds of a streefwaarde, or a period', async () => {
  const getallen = await gepubliceerdeGetallen()
  const { html } = await publiek.get(openbaar)
  const cijfers = [...html.matchAll(/<td[^>]*numeric[^>]*>([\s\S]*?)<\/td>/g)]
    .map(([, cel = '']) => cel.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' '))
    .filter((tekst) => !tekst.startsWith('0-4'))
    .flatMap((tekst) => tekst.match(/\d[\d.]*(?:,\d+)?/g) ?? [])
    .map((tekst) => Number(tekst.replaceAll('.', '').replace(',', '.')))
  expect(cijfers.length).toBeGreaterThan(3)
  expect(cijfers.filter((n) => !getallen.has(n))).toEqual([])
})

test('page, CSV and JSON hold the same cells, and the CSV says how each was made safe', async () => {
  const rijen = (await app.sql<{ n: number }>('select count(*)::int as n from rapport_cel'))[0]?.n
  const { tekst: _, html: bestand, headers } = await publiek.get(`${openbaar}.csv`)
  expect(headers.get('content-type')).toContain('text/csv')
  const regels = bestand.trim().split('\r\n')
  expect(regels.length - 1).toBe(rijen)
  expect(bestand).toContain('"afgerond op 5"')
  const json = JSON.parse((await publiek.get(`${openbaar}.json`)).html)
  expect(json.cellen.length).toBe(rijen)
  const getallen = await gepubliceerdeGetallen()
  const uitJson = json.cellen.flatMap((c: Cel) => [c.teller, c.noemer, c.waarde])
  expect(uitJson.filter((n: number | null) => !getallen.has(n))).toEqual([])
})

test('what is no rapport, and no address of one, is not found', async () => {
  for (const adres of ['/monitor/rapporten/x', `/monitor/rapporten/${id.replace(/.$/, '0')}.xml`])
    expect((await publiek.get(adres)).status, adres).toBe(404)
})
