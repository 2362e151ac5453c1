// The embedded server on a real disk: starting, stopping, and every way of being killed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { EmbeddedFailure } from './embedded/failure.ts'
import { type EmbeddedServer, joinEmbedded, removeEmbedded, startEmbedded } from './embedded.ts'

const dataDir = await mkdtemp(join(tmpdir(), `keukentafel-test-${process.pid}-`))
const said: string[] = []
const order = { dataDir, voortgang: (zin: string) => said.push(zin) }

let server: EmbeddedServer | undefined

afterEach(async () => {
  await server?.stop()
  server = undefined
  said.length = 0
})
afterAll(() => removeEmbedded(dataDir))

async function start(): Promise<EmbeddedServer> {
  const outcome = await startEmbedded(order)
  if (!outcome.ok) throw new Error(outcome.reason)
  server = outcome.value
  return server
}

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  // The tests kill servers under open connections.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return Object.values((await client.query(question)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

const pidFile = async () => join(await realpath(join(dataDir, 'postgres')), 'postmaster.pid')
const postmaster = async () => Number((await readFile(await pidFile(), 'utf8')).split('\n')[0])

const killPostmaster = async () => process.kill(await postmaster(), 'SIGKILL')

/** Starts the server in a process of its own, which then waits to be killed. */
async function startElsewhere(): Promise<{ kill(): Promise<void> }> {
  const module = JSON.stringify(new URL('embedded.ts', import.meta.url).href)
  const code = `const { startEmbedded } = await import(${module})
    const outcome = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, voortgang: () => undefined })
    console.log(outcome.ok)
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  expect(String(line).trim()).toBe('true')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

test('of two simultaneous first starts one gets the folder and the other is refused', async () => {
  const outcomes = await Promise.all([startEmbedded(order), startEmbedded(order)])
  for (const outcome of outcomes) if (outcome.ok) server = outcome.value

  expect(outcomes.map((outcome) => (outcome.ok ? 'started' : outcome.reason)).sort()).toEqual([
    'map_in_gebruik',
    'started',
  ])
})

test('what was written is there after stopping and starting again', async () => {
  const { url, stop } = await start()
  await ask(url, 'create table blijft as select 42 as antwoord')
  await Promise.all([stop(), stop()])
  await expect(ask(url, 'select 1')).rejects.toThrow()

  expect(await ask((await start()).url, 'select antwoord from blijft')).toBe(42)
  expect(said).toEqual([])
})

test('the server reads Dutch text, keeps UTC and listens on no port', async () => {
  const { url } = await start()

  expect(await ask(url, "select lower('ÉÉN')")).toBe('één')
  expect(
    await ask(
      url,
      `select string_agg(w, ' ' order by w collate "nl-x-icu") from unnest('{zee,één,Aal}'::text[]) w`,
    ),
  ).toBe('Aal één zee')
  expect(await ask(url, 'show timezone')).toBe('UTC')
  expect(await ask(url, 'show listen_addresses')).toBe('')
  expect(await ask(url, 'show fsync')).toBe('on')
})

test('the server log says nothing of the data in a failing statement', async () => {
  const { url } = await start()
  const log = join(dataDir, 'postgres.log')
  await ask(url, 'create table uniek (bsn text primary key)')
  const twice = `insert into uniek values ('999990019'), ('999990019')`

  await expect(ask(url, twice)).rejects.toThrow('duplicate key')
  await expect(ask(url, `select '999990019x'::int`)).rejects.toThrow('999990019x')

  const text = await readFile(log, 'utf8')
  expect(text).toContain('ready to accept connections')
  expect(text).not.toContain('999990019')
})

test('a command-line tool joins a running server and leaves it running', async () => {
  const { url } = await start()
  const joined = await joinEmbedded(order)
  await joined.stop()

  expect(joined.url).toBe(url)
  expect(await ask(url, 'select 1')).toBe(1)
})

test('a command-line tool starts a server for its own time', async () => {
  const joined = await joinEmbedded(order)
  expect(await ask(joined.url, 'select 1')).toBe(1)
  await joined.stop()

  await expect(ask(joined.url, 'select 1')).rejects.toThrow()
})

test('after the server was killed the next start recovers what was committed', async () => {
  const { url } = await start()
  await ask(url, 'create table bewaard as select 1 as een')
  await killPostmaster()

  expect(await ask((await start()).url, 'select een from bewaard')).toBe(1)
})

test('after everything was killed and its process number went to another, the next start works', async () => {
  await start()
  const file = await pidFile()
  await killPostmaster()
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n')
  await writeFile(file, [process.pid, ...rest].join('\n'))

  expect(await ask((await start()).url, 'select 1')).toBe(1)
})

test('when the process that started it was killed, the next start adopts the living server', async () => {
  const elsewhere = await startElsewhere()
  expect(await startEmbedded(order)).toEqual({ ok: false, reason: 'map_in_gebruik' })
  const pid = await postmaster()
  await elsewhere.kill()

  expect(await ask((await start()).url, 'select antwoord from blijft')).toBe(42)
  expect(await postmaster()).toBe(pid)
  expect(said).toEqual(['De databaseserver draaide nog en is overgenomen.'])
})

test('after a crash inside the server its owner is still its owner', async () => {
  const { url } = await start()
  await expect(
    ask(url, "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"),
  ).resolves.toBe(true)
  const held = `select count(*)::int from pg_locks where locktype = 'advisory' and granted`
  await expect.poll(() => ask(url, held), { timeout: 10_000 }).toBe(1)

  expect(await startEmbedded(order)).toEqual({ ok: false, reason: 'map_in_gebruik' })
})

test('data of another major version are refused with the way out', async () => {
  await (await start()).stop()
  await writeFile(join(await realpath(join(dataDir, 'postgres')), 'PG_VERSION'), '15\n')

  await expect(start()).rejects.toThrow(EmbeddedFailure)
  await expect(start()).rejects.toThrow('npm run backup')
})
