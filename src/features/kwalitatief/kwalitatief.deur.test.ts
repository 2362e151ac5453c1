// The ten results through the front door: written down with date and number, the latest shown instead of a percentage, and taken back with a reason.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { kwalitatiefIn } from './kwalitatief.sql.ts'

const app = await startApp()
const mila = await app.als('mila')
const pad = '/werk/resultaten/resultaat.mantelzorgers'
const velden = {
  vorm: 'klankbordgroep',
  gehoudenOp: '5-2-2026',
  aantal: '12',
  gehoord: 'Waardering is er. Rust niet: vervanging is moeilijk te vinden.',
  waardering: 'wisselend',
}

test('what was heard stands with its date and number, on its page and in the list', async () => {
  expect((await mila.get('/werk/resultaten')).tekst).toContain('Nog niet gevraagd')
  expect((await mila.post(`${pad}/metingen`, velden)).status).toBe(303)
  await mila.post(`${pad}/metingen`, {
    ...velden,
    gehoudenOp: '2-3-2026',
    aantal: '1',
    vorm: 'gesprek',
    waardering: 'goed',
  })
  const { tekst } = await mila.get(pad)
  expect(tekst).toContain('Klankbordgroep op 5 februari 2026')
  expect(tekst).toContain('vervanging is moeilijk te vinden')
  expect(tekst.indexOf('Gesprek op 2 maart 2026')).toBeLessThan(tekst.indexOf('Klankbordgroep op'))
  expect((await mila.get('/werk/resultaten')).tekst).toContain(
    'III c Goed Gesprek 2 maart 2026 1'.replace('III', 'I'),
  )
})

test('what is wrong is said at its field, with what was typed', async () => {
  const fout = await mila.post(`${pad}/metingen`, { ...velden, aantal: '2' })
  expect([fout.status, fout.waarde('gehoord')]).toEqual([422, velden.gehoord])
  expect(fout.tekst).toContain('Een klankbordgroep is ten minste drie mensen.')
  expect((await mila.post('/werk/resultaten/resultaat.niets/metingen', velden)).status).toBe(404)
  expect((await mila.get('/werk/resultaten/toegang.aantal')).status).toBe(404)
})

test('what was taken back counts no longer and stays to be seen', async () => {
  const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
    `select id from kwalitatieve_meting where vorm = 'gesprek'`,
  )
  const weg = `${pad}/metingen/${id}/intrekking`
  expect((await mila.post(weg, { waarom: '' })).tekst).toContain('Schrijf op waarom dit niet meer telt.')
  expect((await mila.post(weg, { waarom: 'Het ging over iets anders.' })).status).toBe(303)
  expect((await mila.get(pad)).tekst).toContain('Ingetrokken: Het ging over iets anders.')
  expect((await mila.get('/werk/resultaten')).tekst).toContain('Wisselend Klankbordgroep 5 februari 2026 12')
  expect((await mila.post(weg, { waarom: 'Nog eens.' })).status).toBe(404)
})

test('a rapport reads what was held in its days', async () => {
  const in_ = (van: string, tot: string) =>
    app.ctx.db.transaction({ gemeenteId: 1 }, (tx) => kwalitatiefIn(tx, { van, tot }))
  expect((await in_('2026-01-01', '2026-04-01')).map((m) => m.aantal)).toEqual([12])
  expect(await in_('2026-02-06', '2026-04-01')).toEqual([])
})

test('the figure of such a kpi leads to its page, and who only looks writes nothing down', async () => {
  expect((await mila.get('/werk/monitor/resultaat.mantelzorgers')).naar).toBe(pad)
  expect((await mila.get('/werk/monitor')).html).toContain(`href="${pad}"`)
  const bram = await app.als('bram')
  expect((await bram.get(pad)).tekst).not.toContain('Nieuwe meting')
  expect((await bram.post(`${pad}/metingen`, velden)).status).toBe(403)
})
