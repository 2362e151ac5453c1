// The command of who looks after the server, as a person gives it: only while there is no second person.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { startApp } from '../../test/support/app.ts'
import { beheer, bijzonderVelden, wieIs } from '../../test/support/beheer.ts'

const app = await startApp()
app.klok.zet(new Date())
const ties = await app.als('ties')

async function run(...args: string[]) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'rolvoorstel.ts'), ...args],
    {
      env: { PATH, HOME, DATABASE_URL: app.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  return { code, said: (await said).join('') }
}

test('a beheerder without anybody beside them gets a privacy officer by the server, and from then on by a person', async () => {
  expect((await run()).said).toContain('Er wacht geen voorstel')
  const id = await wieIs(app, 'mila')
  const van = app.ctx.clock.now().toISOString().slice(0, 10).split('-').reverse().map(Number).join('-')
  const velden = bijzonderVelden('privacy_officer', van)
  expect((await beheer(app, ties, { id, deel: 'voorstellen', velden })).status).toBe(303)
  const [v] = await app.sql<{ id: string }>('select id from rolvoorstel')

  const [lijst, metAnderen] = [await run(), await run(v?.id ?? '')]
  expect(lijst.said).toContain(
    'Functionaris gegevensbescherming voor Mila Hendriks, voorgesteld door Ties Groen',
  )
  expect([metAnderen.code, metAnderen.said]).toEqual([1, expect.stringContaining('Er is iemand anders')])

  // Ties alone is left, as after setting up.
  await app.sql(
    `update medewerker_rol set tot = van - 1 where medewerker_id in (select id from medewerker where sub in ('vera', 'lotte'))`,
  )
  expect((await ties.get('/werk/beheer/rolvoorstellen')).tekst).toContain('Er is nog geen tweede persoon')
  const alleen = await run(v?.id ?? '')
  expect([alleen.code, alleen.said]).toEqual([0, expect.stringContaining('Bevestigd.')])
  expect((await run(v?.id ?? '')).code).toBe(1)
  expect(await app.sql('select status, is_op_server, beslist_door_id from rolvoorstel')).toEqual([
    { status: 'bevestigd', is_op_server: true, beslist_door_id: null },
  ])
  const { tekst } = await (await app.als('mila')).get('/werk/beheer/rolvoorstellen')
  expect(tekst).toMatch(/Bevestigd: rol Functionaris gegevensbescherming.* Wie de server beheert/)
})
