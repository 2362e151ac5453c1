// `npm run db -- migrate|schema`: bring a database up to date, or print what it looks like for reviewers.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../platform/migrate.ts'
import { printSchema } from '../platform/schemaprint.ts'
import { writeSchemaTypes } from '../platform/schematypes.ts'

const root = join(import.meta.dirname, '../..')
const act = process.argv[2]
const url = process.env.DATABASE_URL
if (!url || (act !== 'migrate' && act !== 'schema')) {
  console.error('Gebruik: DATABASE_URL=… npm run db -- migrate | schema')
  process.exit(2)
}

await migrate(url, console.log)
if (act === 'schema') {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await writeFile(join(root, 'db/schema.sql'), await printSchema(client))
  await client.end()
  await writeSchemaTypes(url, join(root, 'src/platform/schema.d.ts'))
  console.log('db/schema.sql en src/platform/schema.d.ts zijn bijgewerkt.')
}
