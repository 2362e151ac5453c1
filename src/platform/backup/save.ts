// Takes a back-up: every table in one snapshot, and the documents, streamed into one file.

import { access, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import pg from 'pg'
import { type Bytes, type Header, type Sum, writeHeader, writeSection } from './archive.ts'
import { documentProblems, isDamaged, listDocuments, missingDocuments, readDocument } from './documents.ts'
import { BackupFailure } from './failure.ts'
import { type FrameWriter, writeFrames } from './frames.ts'
import { copyOut, plainText, readTables } from './tables.ts'
import { leesWaarmerken } from './waarmerken.ts'

export type SaveOrder = {
  /** The owner's connection string. */
  readonly url: string
  /** The file to make; it must not be there yet. */
  readonly file: string
  /** The folder of documents; it need not exist. */
  readonly documents: string
  /** The folder of the files of waarmerken, where there are any. */
  readonly waarmerken?: string
  readonly now: Date
  readonly voortgang: (zin: string) => void
  readonly signal?: AbortSignal
}

export type Saved = { readonly tables: number; readonly rows: number; readonly documents: number }

/**
 * Writes the back-up under another name first, so that a file with the name asked for is always whole.
 * The keys are not in it, and neither is the queue of tasks: what must still be sent stands in the table uitgaand.
 * Throws BackupFailure, or the error of the disk or the database; no file is left then.
 */
export async function save(order: SaveOrder): Promise<Saved> {
  const isThere = await access(order.file).then(
    () => true,
    () => false,
  )
  if (isThere)
    throw new BackupFailure(
      `Het bestand ${order.file} bestaat al. Kies een andere naam, dan blijft het bewaard.`,
    )
  const aside = `${order.file}.${process.pid}.deel`
  const to = await writeFrames(aside)
  try {
    const waarmerken = order.waarmerken === undefined ? [] : await leesWaarmerken(order.waarmerken)
    const saved = await inSnapshot(order.url, (client) => writeAll(client, to, order))
    for (const { naam, inhoud } of waarmerken)
      await writeSection(to, { soort: 'waarmerk', naam }, Readable.from([inhoud]))
    await to.finish()
    await to.close()
    await rename(aside, order.file)
    return saved
  } catch (error) {
    await to.close()
    await rm(aside, { force: true })
    throw error
  }
}

async function inSnapshot<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(plainText)
    return await work(client)
  } catch (error) {
    // 42501: no right to a table, or row security would have left rows out.
    if (error instanceof Error && 'code' in error && error.code === '42501')
      throw new BackupFailure(
        'Een back-up maakt alleen de eigenaar van de database. Gebruik de verbinding van DATABASE_URL.',
      )
    throw error
  } finally {
    await client.end()
  }
}

async function writeAll(client: pg.Client, to: FrameWriter, order: SaveOrder): Promise<Saved> {
  const header = await readHeader(client, order.now)
  await writeHeader(to, header)
  let rows = 0
  for (const [at, table] of header.tabellen.entries()) {
    const bytes = until(order.signal, await copyOut(client, table))
    const { regels }: Sum = await writeSection(to, { soort: 'tabel', naam: table.naam }, bytes)
    rows += regels
    order.voortgang(`${at + 1} van ${header.tabellen.length}: ${table.naam}, ${getal(regels)} rijen`)
  }
  const documents = await listDocuments(order.documents)
  let damaged = 0
  for (const naam of documents) {
    const bytes = until(order.signal, readDocument(order.documents, naam))
    const { sha256 } = await writeSection(to, { soort: 'document', naam }, bytes)
    if (isDamaged(naam, sha256)) damaged += 1
  }
  const problems = documentProblems(damaged, await missingDocuments(client, documents))
  if (problems) order.voortgang(problems)
  return { tables: header.tabellen.length, rows, documents: documents.length }
}

async function readHeader(client: pg.Client, now: Date): Promise<Header> {
  const known = await client.query(`select to_regclass('public.migratie') is not null as er`)
  const { rows: migraties } = known.rows[0].er
    ? await client.query(
        `select naam, hash from migratie where naam <> 'herhaalbaar' order by naam collate "C"`,
      )
    : { rows: [] }
  if (migraties.length === 0) throw new BackupFailure('Deze database is leeg: er is niets om te bewaren.')
  return {
    gemaaktOp: now.toISOString(),
    postgresql: (await client.query('show server_version')).rows[0].server_version,
    migraties,
    tabellen: await readTables(client),
  }
}

/** Passes the bytes on until somebody asks to stop. */
export async function* until(signal: AbortSignal | undefined, bytes: Bytes): Bytes {
  for await (const part of bytes) {
    if (signal?.aborted) throw new BackupFailure('Gestopt. Er is niets veranderd.')
    yield part
  }
}

export const getal = (n: number) => n.toLocaleString('nl-NL')
