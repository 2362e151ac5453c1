// The two commands as a person gives them: out of an external database, into the one that comes along, and every way it goes wrong.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { startApp } from '../../test/support/app.ts'
import { meldingVelden } from '../../test/support/melding.ts'
import { ask } from '../../test/support/versies.ts'
import { joinEmbedded, removeEmbedded } from '../platform/embedded.ts'

const folder = await mkdtemp(join(tmpdir(), 'keukentafel-cli-'))
// A name that the next run of the tests sweeps when this one is killed.
const dataDir = await mkdtemp(join(tmpdir(), `keukentafel-test-${process.pid}-`))
afterAll(async () => {
  await removeEmbedded(dataDir)
  await rm(folder, { recursive: true })
})
const app = await startApp()
const kim = await app.als('kim')
expect((await kim.post('/werk/meldingen', meldingVelden())).status).toBe(303)
const file = join(folder, 'overbetuwe.backup')

/** Runs a command with these settings alone; answers its exit code and all it said. */
async function run(command: 'backup' | 'herstel', args: string[], env: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, `${command}.ts`), ...args],
    {
      env: { PATH, HOME, DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  return { code, said: (await said).join('') }
}

test('a back-up says how far it is, where it is, and that the keys are not in it', async () => {
  const { code, said } = await run('backup', [file], { DATABASE_URL: app.url })
  expect(said).toMatch(/1 van \d+: activiteit/)
  expect(said).toContain(`staan in ${file}.`)
  expect(said).toContain('De sleutels staan hier niet in: bewaar de map')
  expect(code).toBe(0)
})

test('a damaged file is refused before a database is even made', async () => {
  const broken = join(folder, 'kapot.backup')
  await copyFile(file, broken)
  await truncate(broken, (await stat(file)).size - 40)
  const { code, said } = await run('herstel', [broken], {})
  expect(code).toBe(1)
  expect(said).toContain('Dit bestand is beschadigd of niet compleet')
  await expect(stat(join(dataDir, 'postgres'))).rejects.toThrow('ENOENT')
})

test('there is nothing to keep where no Keukentafel ever ran', async () => {
  const { code, said } = await run('backup', [join(folder, 'niets')], {})
  expect(code).toBe(1)
  expect(said.trim()).toBe(`In ${dataDir} staat geen database. Wijs met DATA_DIR de goede map aan.`)
})

test('the restore makes the database that comes along, fills it, and leaves no server behind', {
  timeout: 180_000,
}, async () => {
  const { code, said } = await run('herstel', [file], {})
  expect(said).toContain('is teruggezet en nageteld')
  expect(said).toContain('De log is zoals zij is ondertekend.')
  expect(said).toContain('zet uw eigen kopie terug')
  expect(code).toBe(0)
  const heard: string[] = []
  const server = await joinEmbedded({
    dataDir,
    voortgang: (zin) => heard.push(zin),
  })
  // A server that still ran would have been taken over.
  expect(heard).toEqual([])
  const meldingen = 'select id, woorden from melding order by id'
  expect(await ask(server.url, meldingen)).toEqual(await ask(app.url, meldingen))

  // The server is running now, as under an application that was started.
  const again = await run('herstel', [file], {})
  expect(again.code).toBe(1)
  expect(again.said).toContain('niet leeg')
  const second = await run('backup', [join(folder, 'tweede.backup')], {})
  expect(second.code).toBe(0)
  expect(await ask(server.url, meldingen)).toHaveLength(1)
  await server.stop()
})

test.each(['backup', 'herstel'] as const)('%s without a file says how to call it', async (command) => {
  const { code, said } = await run(command, [], {})
  expect(code).toBe(2)
  expect(said.trim()).toBe(`Gebruik: npm run ${command} -- BESTAND`)
})

test('a file that is not there is named', async () => {
  const { code, said } = await run('herstel', [join(folder, 'weg.backup')], {})
  expect(code).toBe(1)
  expect(said).toMatch(/Het bestand of de map is er niet: .*weg\.backup/)
})
