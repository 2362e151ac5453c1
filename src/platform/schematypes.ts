// Writes the Kysely types of a migrated database: what the compiler knows of the tables.

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')

/** Makes `file` anew from the database at `url`, as its owner; the same text on PostgreSQL 15 and 18. */
export async function writeSchemaTypes(url: string, file: string): Promise<void> {
  const options = [
    `--url=${url}`,
    '--dialect=postgres',
    '--date-parser=string',
    '--exclude-pattern=migratie',
    '--default-schema=public',
    '--include-pattern=public.*',
    `--out-file=${file}`,
  ]
  const program = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')
  await promisify(execFile)(process.execPath, [program, ...options], { cwd: root })
}
