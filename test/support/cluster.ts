// Gives a run of the tests its own throw-away PostgreSQL, and removes it afterwards.
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { removeEmbedded, startEmbedded } from '../../src/platform/embedded.ts'
import { dropTemplate, makeTemplate } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's connection string of this run's own database. */
    clusterUrl: string
    /** The migrated database that every test file copies. */
    sjabloon: string
    /** The folder with the keys of the demo that journeys copy. */
    demoMap: string
  }
}

const PREFIX = 'keukentafel-test-'

type Throwaway = { readonly url: string; remove(): Promise<void> }

/** Vitest calls this before the first test file; what it returns runs after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL
  const { url, remove } = given ? await ownDatabase(given) : await ownCluster()
  project.provide('clusterUrl', url)
  const sjabloon = await makeTemplate(url, randomBytes(6).toString('hex'))
  project.provide('sjabloon', sjabloon)
  const demoMap = await mkdtemp(join(tmpdir(), 'keukentafel-demomap-'))
  project.provide('demoMap', demoMap)
  return async () => {
    await rm(demoMap, { recursive: true })
    await dropTemplate(url, sjabloon)
    await remove()
  }
}

async function ownCluster(): Promise<Throwaway> {
  await sweep()
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  const versie = process.env.CLUSTER_VERSIE === '15' ? 15 : 18
  const started = await startEmbedded({ dataDir, versie, fsync: false, voortgang: () => undefined })
  if (!started.ok) throw new Error(started.reason)
  return { url: started.value.url, remove: () => removeEmbedded(dataDir) }
}

/** Removes the clusters of our own runs that were killed: their servers live on. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(PREFIX) && name.slice(PREFIX.length).split('-')[0])
    if (!pid || isAlive(pid)) continue
    const dataDir = join(tmpdir(), name)
    const found = await stat(dataDir).catch(() => undefined)
    if (found?.uid === process.getuid?.()) await removeEmbedded(dataDir)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A database of this run alone on the given server; the one that is named is never touched. */
async function ownDatabase(given: string): Promise<Throwaway> {
  const name = `keukentafel_test_${randomBytes(6).toString('hex')}`
  const admin = async (statement: string) => {
    const client = new pg.Client({ connectionString: given })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await admin(`create database ${name} template template0 encoding 'UTF8'`)
  const url = new URL(given)
  url.pathname = `/${name}`
  return { url: url.href, remove: () => admin(`drop database ${name} with (force)`) }
}
