// The log as a person checks it: signed, in order, tampered with; and every way to ask it wrongly.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { startApp } from '../../test/support/app.ts'
import { meldingVelden } from '../../test/support/melding.ts'

const app = await startApp()
const dataDir = await mkdtemp(join(tmpdir(), 'keukentafel-log-'))
afterAll(() => rm(dataDir, { recursive: true }))
const kim = await app.als('kim')
expect((await kim.post('/werk/meldingen', meldingVelden())).status).toBe(303)

/** Runs the command; answers its exit code and all it said. */
async function log(...args: string[]) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'log.ts'), ...args], {
    env: { PATH, HOME, DATA_DIR: dataDir, DATABASE_URL: app.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  return { code, said: (await said).join('') }
}

test('signed it is in order; a changed row is named and the exit code is 1', {
  timeout: 120_000,
}, async () => {
  expect((await log('waarmerk')).said).toMatch(/Gemeente 1: \d+ rijen gewaarmerkt in 1 waarmerken\./)
  const goed = await log('controleer')
  expect(goed.said).toContain('De log is zoals zij is ondertekend.')
  expect(goed.code).toBe(0)
  const [rij] = await app.sql<{ id: string }>(`select id from gebeurtenis order by id limit 1`)
  await app.sql(
    `set session_replication_role = replica; update gebeurtenis set soort = 'anders' where id = '${rij?.id}'; reset session_replication_role`,
  )
  const fout = await log('controleer')
  expect(fout.said).toContain(
    `FOUT waarmerk 1: gebeurtenis ${rij?.id}: is veranderd nadat zij is gewaarmerkt`,
  )
  expect(fout.code).toBe(1)
})

test('a copy of the file and of the public key kept elsewhere are enough to check with', {
  timeout: 120_000,
}, async () => {
  const [pem, kopie] = [join(dataDir, 'elders.pem'), join(dataDir, 'elders.txt')]
  const { said, code } = await log('sleutel')
  expect(code).toBe(0)
  expect(said).toContain('BEGIN PUBLIC KEY')
  await writeFile(pem, said)
  await copyFile(join(dataDir, 'waarmerken', 'gemeente-1.txt'), kopie)
  const { said: uitslag } = await log('controleer', '--bestand', kopie, '--sleutel', pem)
  expect(uitslag).not.toContain('sleutel die niet van ons is')
  expect(uitslag).not.toContain('bestand')
})

test('the log itself goes out as lines, and that it did is in it', { timeout: 120_000 }, async () => {
  const { said, code } = await log('uitvoer', '--soort', 'ldv', '--van', '2-3-2026', '--tot', '2-3-2026')
  expect(code).toBe(0)
  expect(said).toMatch(/"name":"melding_geregistreerd"/)
  expect(said).toMatch(/\d+ regels van gemeente Overbetuwe\./)
  expect(await app.sql(`select door_id from gebeurtenis where soort = 'logboek_uitgevoerd'`)).toEqual([
    { door_id: null },
  ])
})

test.each([['uitvoer', '--soort', 'ldv'], ['iets'], ['controleer', 'meer'], ['controleer', '--onbekend']])(
  'asked wrongly (%s) it says how to ask',
  async (...args) => {
    const { code, said } = await log(...args)
    expect(said).toContain('Gebruik: npm run --silent log -- controleer')
    expect(code).toBe(2)
  },
)
