// The list of what hangs on what, held against the catalogue of the database: a table that is made later cannot be forgotten.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { aanhang, volgorde } from './aanhang.ts'

const app = await startApp()

/** Tables about the gemeente itself and who works there: nobody's file. */
const inrichting = ['gemeente', 'medewerker', 'team', 'deur', 'kern', 'kernteamgebied', 'organisatie']
const zonderInwoner: Readonly<Record<string, string>> = {
  beleidsdoel: 'een doel van het beleidsplan',
  bevolking_import: 'een bestand met aantallen inwoners per leeftijd',
  benchmark_import: 'een bestand met cijfers van anderen',
  kosten_import: 'een bestand dat is ingelezen: aantallen, en geen regel ervan',
  controleronde: 'een week waarvan de log is nagekeken',
  opbouwproject: 'opbouwwerk, los van één inwoner',
  rapport: 'cijfers van de gemeente, afgerond',
  streefwaarde: 'over een cijfer',
  rolvoorstel: 'over een medewerker',
  triage_versie: 'regels van de gemeente',
  uitsluiting: 'de eigen lijst van een medewerker',
  vernietigingslijst: 'nummers, codes en dagen',
  bewaartermijn: 'een termijn van de gemeente',
  waarmerk: 'de log',
}

test('every foreign key to a row about somebody is in it, once, and nothing else', async () => {
  const rijen = await app.sql<{ tabel: string; kolom: string; naar: string }>(`
    select c.conrelid::regclass::text as tabel, a.attname::text as kolom, c.confrelid::regclass::text as naar
    from pg_constraint c, unnest(c.conkey) n, pg_attribute a
    where c.contype = 'f' and c.conparentid = 0 and c.connamespace = 'public'::regnamespace and a.attrelid = c.conrelid and a.attnum = n and a.attname <> 'gemeente_id'`)
  const gevonden = rijen
    .filter(({ naar }) => !inrichting.includes(naar) && !(naar in zonderInwoner))
    .map(({ tabel, kolom, naar }) => `${tabel}.${kolom} ${naar}`)
  const bekend = aanhang.map(({ tabel, kolom, naar }) => `${tabel}.${kolom} ${naar}`)
  expect(bekend.toSorted()).toEqual(gevonden.toSorted())
})

/** Names a person or their work, and has no foreign key that says so. */
const zonderSleutel: Readonly<Record<string, string>> = {
  gebeurtenis: 'de log: alleen nummers, codes en dagen; blijft',
  inzage: 'de log: alleen nummers, codes en dagen; blijft',
  autorisatie: 'huishouden_id volgt het werk',
  geval_vuil: 'staat er tot de gevallen opnieuw zijn gemaakt, en in dezelfde transactie als de vernietiging',
}

test('every column that names somebody or their work has such a key, or says why not', async () => {
  const rijen = await app.sql<{ tabel: string; kolom: string }>(`
    select t.relname::text as tabel, a.attname::text as kolom from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition and not a.attisdropped
      and a.attname ~ '^(inwoner|huishouden|melding|plan|traject|gesprek|contact|document|overdracht|overleg|verzoek)_id$'`)
  const los = rijen.filter(
    ({ tabel, kolom }) =>
      !aanhang.some((v) => v.tabel === tabel && v.kolom === kolom) && !(tabel in zonderSleutel),
  )
  expect(los).toEqual([{ tabel: 'vernietiging', kolom: 'verzoek_id' }])
})

test('who lets go can, and who goes along with one of two never hangs between', async () => {
  const vast = await app.sql<{ plek: string }>(`
    select attrelid::regclass || '.' || attname as plek from pg_attribute where attnotnull and attnum > 0`)
  const verplicht = new Set(vast.map(({ plek }) => plek))
  for (const { tabel, kolom, hoe } of aanhang)
    if (hoe === 'los' || hoe === 'deelt')
      expect(verplicht.has(`${tabel}.${kolom}`), `${tabel}.${kolom}`).toBe(false)
})

test('a table goes before every table it names', () => {
  expect(volgorde.length).toBeGreaterThan(50)
  for (const { tabel, naar } of aanhang)
    if (tabel !== naar)
      expect(volgorde.indexOf(tabel), `${tabel} ${naar}`).toBeLessThan(volgorde.indexOf(naar))
})
