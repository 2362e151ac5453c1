// The list of what goes along when two files become one, held against the catalogue of the database.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { blijft, gaatMee } from './verplaatsing.ts'

const app = await startApp()

describe('every table that names a person or a huishouden', () => {
  test('is in the list of what goes along or of what stays', async () => {
    const rijen = await app.sql<{ plek: string }>(`
      select c.conrelid::regclass || '.' || a.attname as plek from pg_constraint c, unnest(c.conkey) n, pg_attribute a
      where c.contype = 'f' and c.conparentid = 0 and c.confrelid in ('inwoner'::regclass, 'huishouden'::regclass)
        and a.attrelid = c.conrelid and a.attnum = n and a.attname <> 'gemeente_id'
      union
      select t.relname || '.' || a.attname from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
      where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
        and a.attname in ('inwoner_id', 'huishouden_id')`)
    const bekend = [...gaatMee.map(({ tabel, kolom }) => `${tabel}.${kolom}`), ...Object.keys(blijft)]
    expect(rijen.map(({ plek }) => plek).sort()).toEqual(bekend.sort())
  })

  test('says what a person has there once, as the database does', async () => {
    const rijen = await app.sql<{ tabel: string; kolommen: string[] }>(`
      select i.indrelid::regclass::text as tabel, array_agg(a.attname::text order by a.attname) as kolommen
      from pg_index i, unnest(i.indkey) n, pg_attribute a
      where i.indisunique and a.attrelid = i.indrelid and a.attnum = n and i.indrelid in (select attrelid from pg_attribute where attname = 'inwoner_id')
      group by i.indexrelid, i.indrelid`)
    const eenmalig = rijen.filter(
      ({ tabel, kolommen }) =>
        kolommen.includes('inwoner_id') && !(`${tabel}.inwoner_id` in blijft) && !tabel.startsWith('inzage'),
    )
    expect(eenmalig.length).toBeGreaterThan(2)
    for (const { tabel, kolommen } of eenmalig) {
      const v = gaatMee.find((g) => g.tabel === tabel && g.naar === 'inwoner')
      expect([...(v?.uniek ?? []), 'gemeente_id', 'inwoner_id'].sort(), tabel).toEqual(kolommen)
    }
  })
})
