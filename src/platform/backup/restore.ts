// Puts a back-up into an empty database: checked first as a whole, then all of it in one transaction, or nothing.

import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import {
  applyMigration,
  databaseFolder,
  lockMigration,
  type Migration,
  makeMigratie,
  makeRole,
  migrate,
  readMigrations,
} from '../migrate.ts'
import { refuseOldServer } from '../servercheck.ts'
import { type Bytes, type Header, readArchive, type SectionHead, type Sum } from './archive.ts'
import {
  type Documents,
  documentProblems,
  listDocuments,
  missingDocuments,
  writeDocuments,
} from './documents.ts'
import { BackupFailure, damaged } from './failure.ts'
import { getal, until } from './save.ts'
import { copyIn, loosen, plainText, readTables, sumOf } from './tables.ts'
import { vanSectie, type Waarmerkbestand, zetWaarmerken } from './waarmerken.ts'

/** A file that was read from beginning to end and is whole. */
export type CheckedFile = { readonly file: string; readonly header: Header }

/** Reads the whole file before anything else happens; throws BackupFailure when it is not as it was written. */
export async function checkFile(file: string, signal?: AbortSignal): Promise<CheckedFile> {
  const { header } = await readArchive(file, {
    section: async (_, bytes) => {
      for await (const _ of until(signal, bytes));
    },
  })
  return { file, header }
}

export type RestoreOrder = {
  /** The owner's connection string of an empty database. */
  readonly url: string
  readonly documents: string
  /** The folder for the files of waarmerken. */
  readonly waarmerken?: string
  readonly voortgang: (zin: string) => void
  readonly signal?: AbortSignal
  /** Makes the queues before the restore begins, and fills them again in its transaction. */
  readonly queue: { make(): Promise<void>; fill(client: pg.Client): Promise<void> }
  /** The folder of migrations, views and row security; this version's own unless given. */
  readonly folder?: string
}

/**
 * Returns once all of the back-up stands in the database, was read back equal, and was migrated to this version.
 * Throws BackupFailure (a Dutch sentence) when the file or the database will not do; the database is then as it was.
 */
export async function restore({ file, header }: CheckedFile, order: RestoreOrder): Promise<void> {
  const { voortgang, folder = databaseFolder } = order
  const migrations = chooseMigrations(header, await readMigrations(folder))
  const client = new pg.Client({ connectionString: order.url })
  await client.connect()
  try {
    await refuseOldServer(client)
    await lockMigration(client)
    await refuseFull(client, order.documents)
    await makeRole(client)
    await order.queue.make()
    await load(client, order, { file, header, migrations })
  } finally {
    await client.end()
  }
  await migrate(order.url, voortgang, folder)
}

/** The migrations that lead to the schema of the back-up; refuses when this version does not know one of them. */
function chooseMigrations(header: Header, ours: readonly Migration[]): readonly Migration[] {
  for (const [at, { naam, hash }] of header.migraties.entries()) {
    if (ours[at]?.naam === naam && ours[at].hash === hash) continue
    throw new BackupFailure(
      `Deze back-up is gemaakt met een versie van Keukentafel die hier niet bekend is (migratie ${naam}). Herstel hem met die versie of een nieuwere.`,
    )
  }
  return ours.slice(0, header.migraties.length)
}

async function refuseFull(client: pg.Client, documents: string): Promise<void> {
  const { rows } = await client.query(`
    select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and not exists (select from pg_depend e where e.objid = c.oid and e.deptype = 'e') limit 1`)
  if (rows.length > 0)
    throw new BackupFailure(
      'Deze database is niet leeg. Er is niets veranderd. Herstel in een nieuwe, lege database of kies met DATA_DIR een nieuwe map.',
    )
  if ((await listDocuments(documents)).length > 0)
    throw new BackupFailure(
      `In ${documents} staan al documenten. Verplaats die map eerst. Er is niets veranderd.`,
    )
}

type Plan = CheckedFile & { readonly migrations: readonly Migration[] }

/** All or nothing: a restore that is killed leaves the empty database it found. */
async function load(client: pg.Client, order: RestoreOrder, plan: Plan): Promise<void> {
  const documents = writeDocuments(order.documents)
  const waarmerken: Waarmerkbestand[] = []
  await client.query('begin')
  try {
    await makeMigratie(client)
    for (const migration of plan.migrations) await applyMigration(client, migration)
    await client.query(plainText)
    const tighten = await loosen(client)
    const sums = await loadSections(client, plan.file, { order, documents, waarmerken })
    order.voortgang('De verwijzingen worden nagelopen.')
    await tighten()
    await compare(client, plan.header, sums)
    const missing = await missingDocuments(client, documentNames(sums))
    const problems = documentProblems(0, missing)
    if (problems) order.voortgang(problems)
    await order.queue.fill(client)
    if (order.signal?.aborted) throw new BackupFailure('Gestopt. Er is niets veranderd.')
    await documents.keep()
    await client.query('commit')
  } catch (error) {
    await documents.undo()
    await client.query('rollback').catch(() => undefined)
    throw error
  }
  await zetTerug(order, waarmerken)
  await client.query('analyze')
}

/** What stood there and says something else is never lost: it may know more than this back-up. */
async function zetTerug(order: RestoreOrder, waarmerken: readonly Waarmerkbestand[]): Promise<void> {
  if (order.waarmerken === undefined) return
  for (const naam of await zetWaarmerken(order.waarmerken, waarmerken))
    order.voortgang(
      `Let op: hier stond een ander bestand met waarmerken. Het is bewaard als ${naam}. Kijk of het meer weet dan deze back-up.`,
    )
}

async function loadSections(
  client: pg.Client,
  file: string,
  {
    order,
    documents,
    waarmerken,
  }: { order: RestoreOrder; documents: Documents; waarmerken: Waarmerkbestand[] },
): Promise<ReadonlyMap<string, Sum>> {
  const tables = await readTables(client)
  let at = 0
  const section = async ({ soort, naam }: SectionHead, bytes: Bytes) => {
    if (soort === 'document') return documents.write(naam, bytes)
    if (soort === 'waarmerk') return void waarmerken.push(await vanSectie(naam, bytes))
    const table = tables.find((one) => one.naam === naam)
    if (!table) throw damaged(`tabel ${naam} hoort er niet in`)
    await pipeline(until(order.signal, bytes), copyIn(client, table))
    at += 1
    order.voortgang(`${at} van ${tables.length}: ${naam}`)
  }
  const header = (value: Header) => {
    if (JSON.stringify(value.tabellen) !== JSON.stringify(tables))
      throw damaged('de tabellen passen niet bij de migraties')
  }
  return (await readArchive(file, { header, section })).sums
}

const documentNames = (sums: ReadonlyMap<string, Sum>): string[] =>
  [...sums.keys()].filter((key) => key.startsWith('document ')).map((key) => key.slice('document '.length))

/** What stands in the database now is read back and summed again. */
async function compare(client: pg.Client, header: Header, sums: ReadonlyMap<string, Sum>): Promise<void> {
  for (const table of header.tabellen) {
    const wanted = sums.get(`tabel ${table.naam}`)
    const found = await sumOf(client, table)
    if (found.sha256 !== wanted?.sha256 || found.regels !== wanted.regels)
      throw new BackupFailure(
        `Tabel ${table.naam} kwam niet gelijk terug (${getal(found.regels)} rijen). Er is niets veranderd.`,
      )
  }
}
