// Activiteiten through the front door: under their goal, changed by one at a time, and read by a rapport.

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { activiteitenVan } from './activiteit.sql.ts'

const app = await startApp()
const mila = await app.als('mila')
beforeAll(() =>
  app.sql(
    `insert into beleidsdoel (gemeente_id, code, naam) values (1, 'I', 'Zorg voor elkaar'), (1, 'I c', 'Mantelzorgers houden het vol'), (1, 'II', 'Vitaal')
      on conflict do nothing`,
  ),
)
const velden = {
  doel: 'I c',
  naam: 'Vrije dagen voor mantelzorgers',
  eigenaar: 'Team beleid',
  status: 'loopt',
  effect: 'Mantelzorgers houden het langer vol.',
  kpi: 'resultaat.mantelzorgers',
  van: '1-1-2026',
  tot: '',
  stand: '',
}
const id = async () => (await app.sql<{ id: string }>('select id from activiteit'))[0]?.id ?? ''

test('an activiteit stands under its hoofddoel, with who, what and its kpi', async () => {
  expect((await mila.post('/werk/activiteiten', velden)).status).toBe(303)
  const { tekst, html } = await mila.get('/werk/activiteiten')
  expect(tekst).toContain('Vrije dagen voor mantelzorgers I c Team beleid Loopt')
  expect(html).toContain('href="/werk/monitor/resultaat.mantelzorgers"')
  const fout = await mila.post('/werk/activiteiten', { ...velden, status: 'gestopt' })
  expect([fout.status, fout.waarde('naam')]).toEqual([422, velden.naam])
  expect(fout.tekst).toContain('Vul in op welke dag het klaar was of stopte.')
})

test('two who change it at once: the second sees what stands now and keeps what was typed', async () => {
  const pad = `/werk/activiteiten/${await id()}`
  expect((await mila.get(pad)).waarde('van')).toBe('1-1-2026')
  expect((await mila.post(pad, { ...velden, versie: '1', stand: 'Veertig dagen gegeven.' })).status).toBe(303)
  const laat = await mila.post(pad, { ...velden, versie: '1', eigenaar: 'Team zorg' })
  expect([laat.status, laat.waarde('eigenaar'), laat.waarde('versie')]).toEqual([409, 'Team zorg', '2'])
  expect(laat.tekst).toContain('Veertig dagen gegeven.')
  expect((await mila.post(pad, { ...velden, versie: '2', eigenaar: 'Team zorg' })).status).toBe(303)
  expect((await mila.get('/werk/activiteiten')).tekst).toContain('Team zorg')
  expect((await mila.post(pad, { ...velden, versie: '3', doel: 'IX' })).tekst).toContain(
    'staat niet in het beleidsplan',
  )
})

test('a rapport reads what ran in its days', async () => {
  const in_ = async (van: string, tot: string) =>
    (await app.ctx.db.transaction({ gemeenteId: 1 }, (tx) => activiteitenVan(tx, { van, tot }))).map(
      (a) => a.naam,
    )
  expect(await in_('2026-01-01', '2026-04-01')).toEqual([velden.naam])
  expect(await in_('2025-10-01', '2026-01-01')).toEqual([])
})

test('who only reads sees them and changes nothing', async () => {
  const bram = await app.als('bram')
  const { tekst, html } = await bram.get('/werk/activiteiten')
  expect(tekst).toContain(velden.naam)
  expect(html).not.toContain(`/werk/activiteiten/${await id()}`)
  expect((await bram.post('/werk/activiteiten', velden)).status).toBe(403)
  expect((await bram.get(`/werk/activiteiten/${await id()}`)).status).toBe(403)
})
