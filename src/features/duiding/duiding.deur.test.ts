// Duiding through the front door: a concept nobody else reads, published beside its figure, and then as it is.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'

const app = await startApp()
const mila = await app.als('mila')
const bram = await app.als('bram')
const aydin = await app.als('aydin')
const pad = '/werk/duidingen/kort.contacten'
const deze = `${pad}?periode=2025-Q4`
const stuk = (uitleg: string, versie: string) => ({ uitleg, versie, periode: '2025-Q4' })
const bijCijfer = async (wie = aydin) => (await wie.get('/werk/streefwaarden/kort.contacten')).tekst

test('a concept is of who writes, published it stands beside the figure, and a later one takes its place', async () => {
  expect(await bijCijfer()).toContain('Bij dit cijfer staat voor deze periode nog geen uitleg.')
  expect((await mila.post(pad, stuk('Er waren meer vragen.', ''))).naar).toBe(deze)
  expect((await bram.get(deze)).waarde('uitleg')).toBe('Er waren meer vragen.')
  expect(await bijCijfer()).not.toContain('Er waren meer vragen.')
  const uit = await mila.post(`${pad}/publicatie`, stuk('Er kwamen meer vragen.', '1'))
  expect(uit.status).toBe(303)
  expect(await bijCijfer()).toMatch(
    /Uitleg bij het 4e kwartaal 2025.*Er kwamen meer vragen\. Mila Hendriks, 2 maart 2026/,
  )
  expect((await mila.get('/werk/monitor/kort.contacten?periode=2025-Q4')).tekst).toContain(
    'Er kwamen meer vragen.',
  )
  app.klok.zet('2026-03-02T08:05:00Z')
  await bram.post(`${pad}/publicatie`, stuk('Het kwam door de griep.', ''))
  expect(await bijCijfer()).toContain('Het kwam door de griep. Bram')
  expect(await bijCijfer()).not.toContain('Er kwamen meer vragen.')
  const { tekst } = await mila.get(deze)
  expect(tekst).toMatch(/Al gepubliceerd.*griep.*Er kwamen meer vragen/)
  await expect(app.sql(`update duiding set uitleg = 'x' where status = 'gepubliceerd'`)).rejects.toThrow()
})

test('two who write at once: the second sees both texts and chooses', async () => {
  await mila.post(pad, stuk('Van Mila.', ''))
  const laat = await bram.post(pad, stuk('Van Bram.', ''))
  expect([laat.status, laat.waarde('uitleg'), laat.waarde('versie')]).toEqual([409, 'Van Bram.', '1'])
  expect(laat.tekst).toMatch(/Wat er nu bewaard is Van Mila\./)
  expect((await bram.post(pad, stuk('Van beiden.', '1'))).status).toBe(303)
})

test('nothing is no uitleg; too much keeps what was typed', async () => {
  const leeg = await mila.post(pad, stuk('', '2'))
  expect([leeg.status, leeg.tekst.includes('Schrijf op wat dit cijfer betekent.')]).toEqual([422, true])
  const lang = await mila.post(pad, stuk('a'.repeat(2001), '2'))
  expect([lang.status, lang.waarde('uitleg')?.length]).toEqual([422, 2001])
})

test.each([
  ['a figure there is not', '/werk/duidingen/kort.niets', '2025-Q4'],
  ['a period of later', pad, '2026-Q2'],
  ['no period', pad, 'laatst'],
])('%s is not there', async (_, adres, periode) => {
  expect((await mila.get(`${adres}?periode=${periode}`)).status).toBe(404)
  expect((await mila.post(adres, { uitleg: 'x', versie: '', periode })).status).toBe(404)
})

test('who does not explain has no door', async () => {
  expect((await aydin.get(deze)).status).toBe(403)
  expect((await (await app.als('noor')).get(deze)).status).toBe(403)
  expect((await (await app.als('noor')).get('/werk/monitor/kort.contacten')).html).not.toContain(
    '/werk/duidingen',
  )
})
