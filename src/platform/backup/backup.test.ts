// A back-up moves house: the same rows on another version of PostgreSQL and back, and a file that is not whole moves nothing.

import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { counted, schemaOf } from '../../../test/support/geteld.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { ask, bothServers, emptyDatabase } from '../../../test/support/versies.ts'
import { queues } from '../../jobs.ts'
import { databaseFolder, migrate } from '../migrate.ts'
import { requeue } from '../requeue.ts'
import { migrateTaken } from '../taken.ts'
import { readFrames } from './frames.ts'
import { checkFile, restore } from './restore.ts'
import { save } from './save.ts'

const folder = await mkdtemp(join(tmpdir(), 'keukentafel-backup-'))
afterAll(() => rm(folder, { recursive: true }))
const { own, other } = await bothServers()
const app = await startApp()
const documents = join(folder, 'documenten')
const voortgang = () => {}

// A municipality at work: two meldingen by acts, with gebeurtenissen, grants, clocks and letters that were not sent yet.
const kim = await app.als('kim')
const adres = { straat: 'Dorpsstraat', huisnummer: '1', postcode: '6661 AB', email: 'b@voorbeeld.example' }
for (const geslachtsnaam of ['Bakker', 'Ó Tab\tLijn'])
  expect((await kim.post('/werk/meldingen', meldingVelden({ geslachtsnaam, ...adres }))).status).toBe(303)
await kim.post('/werk/contact', { waarover: 'Regel een\nregel twee \\N "quote" €', kanaal: 'telefoon' })
await mkdir(join(documents, '2026'), { recursive: true })
await writeFile(join(documents, '2026', 'brief.pdf'), 'een\nbrief')

const whole = join(folder, 'geheel.backup')
const take = (file: string, url = app.url) =>
  save({ url, file, documents, now: new Date('2026-03-02T08:00:00Z'), voortgang })
await take(whole)

/** Restores `file` as `npm run herstel` does. */
async function put(
  file: string,
  url: string,
  to: Partial<{ folder: string; documents: string; signal: AbortSignal }> = {},
) {
  const queue = {
    make: () => migrateTaken(url, queues),
    fill: async (client: pg.Client) => void (await requeue(url, client, 'uitgaand_versturen')),
  }
  await restore(await checkFile(file), {
    url,
    documents: join(folder, new URL(url).pathname.slice(1)),
    voortgang,
    queue,
    ...to,
  })
}

const isEmpty = async (url: string) =>
  (await ask(url, `select relname from pg_class where relnamespace = 'public'::regnamespace`)).length === 0

describe('moving house', () => {
  test(`from ${own.versie} to ${other.versie} and back: every row, every constraint, nothing else`, async () => {
    const before = await counted(app.url)
    expect(before.filter(({ rijen }) => Number(rijen) > 0).length).toBeGreaterThan(15)
    const there = await emptyDatabase(other)
    const theirDocuments = join(folder, 'daar')
    await put(whole, there, { documents: theirDocuments })
    expect(await counted(there)).toEqual(before)
    expect(await schemaOf(there)).toBe(await schemaOf(app.url))
    expect(await readFile(join(theirDocuments, '2026', 'brief.pdf'), 'utf8')).toBe('een\nbrief')

    const again = join(folder, 'terug.backup')
    await take(again, there)
    const here = await emptyDatabase(own)
    await put(again, here)
    expect(await counted(here)).toEqual(before)
    expect(await schemaOf(here)).toBe(await schemaOf(app.url))
  })

  test('what still had to be sent is queued again, once', async () => {
    const url = await emptyDatabase(own)
    await put(whole, url)
    const waiting = await ask<{ id: string }>(
      url,
      'select id from uitgaand where verzonden_op is null order by id',
    )
    const queued = await ask<{ id: string }>(
      url,
      `select data->>'id' as id from pgboss.job where name = 'uitgaand_versturen' and data->>'gemeenteId' = '1' order by 1`,
    )
    expect(waiting.length).toBeGreaterThan(0)
    expect(queued).toEqual(waiting)
  })

  test('the file is for its maker alone, and an earlier file is never overwritten', async () => {
    expect((await stat(whole)).mode & 0o777).toBe(0o600)
    await expect(take(whole)).rejects.toThrow('bestaat al')
    expect((await readdir(folder)).filter((name) => name.endsWith('.deel'))).toEqual([])
  })

  test('rows that are written while it runs are all in it or all not', async () => {
    const writing = (async () => {
      for (let n = 0; n < 5; n++)
        await kim.post('/werk/meldingen', meldingVelden({ geslachtsnaam: `Druk${n}` }))
    })()
    const file = join(folder, 'druk.backup')
    await take(file)
    await writing
    const url = await emptyDatabase(own)
    // Its foreign keys hold: half a melding would be refused.
    await put(file, url)
    const [found] = await ask(
      url,
      `select (select count(*) from melding) = (select count(*) from gebeurtenis where soort = 'melding_geregistreerd') as gelijk`,
    )
    expect(found?.gelijk).toBe(true)
  })

  test('an empty database has nothing to keep', async () => {
    await expect(take(join(folder, 'leeg.backup'), await emptyDatabase(own))).rejects.toThrow('leeg')
    expect(await readdir(folder)).not.toContain('leeg.backup')
  })

  test('only the owner may take one: another role would miss rows', async () => {
    const url = `${app.url}${app.url.includes('?') ? '&' : '?'}options=-c%20role%3Dkeukentafel_app`
    await expect(take(join(folder, 'app.backup'), url)).rejects.toThrow('alleen de eigenaar')
  })
})

/** Every place in the first frame of each kind, and one place in every other, in turn: the whole file is read for each. */
const inElk = (frames: readonly Frame[], plekken: (frame: Frame) => readonly number[]): number[] =>
  frames.flatMap((frame, nr) => {
    const alle = plekken(frame)
    const isEerste = frames.findIndex(({ kind }) => kind === frame.kind) === nr
    return isEerste ? alle : alle.slice(nr % alle.length, (nr % alle.length) + 1)
  })

type Frame = { readonly kind: string; readonly at: number; readonly length: number }
/** Where each frame of the file begins, with its kind. */
async function framesAt(file: string): Promise<Frame[]> {
  const found: Frame[] = []
  let at = 'keukentafel-backup 1\n'.length
  for await (const { kind, payload } of readFrames(file)) {
    found.push({ kind, at, length: payload.length })
    at += 5 + payload.length
  }
  return [...found, { kind: 'Z', at, length: 32 }]
}

describe('a file that is not whole is refused, and the database stays as it was', async () => {
  const target = await emptyDatabase(own)
  const bytes = await readFile(whole)
  const frames = await framesAt(whole)
  const copy = join(folder, 'kapot.backup')

  const refused = async (sentence: RegExp) => {
    await expect(put(copy, target)).rejects.toThrow(sentence)
    expect(await isEmpty(target)).toBe(true)
  }

  test('cut off: anywhere', async () => {
    const cuts = [
      0,
      1,
      10,
      21,
      ...inElk(frames, ({ at, length }) => [at + 3, at + 5 + (length >> 1)]),
      bytes.length - 1,
    ]
    expect(cuts.length).toBeGreaterThan(100)
    for (const cut of cuts) {
      await writeFile(copy, bytes)
      await truncate(copy, cut)
      await expect(checkFile(copy), `cut at ${cut}`).rejects.toThrow(/Dit bestand is/)
    }
    await refused(/Dit bestand is/)
  })

  test('one flipped bit: in the first line, and in every frame in its kind, its length or its contents', async () => {
    const places = [
      5,
      ...inElk(frames, ({ at, length }) => [at, at + 4, ...(length > 0 ? [at + 5 + (length >> 1)] : [])]),
    ]
    for (const place of places) {
      const flipped = Buffer.from(bytes)
      flipped[place] = (flipped[place] ?? 0) ^ 1
      await writeFile(copy, flipped)
      await expect(checkFile(copy), `flipped at ${place}`).rejects.toThrow(/Dit bestand is/)
    }
    await refused(/Dit bestand is/)
  })

  test.each([
    ['nothing at all', Buffer.alloc(0), /geen back-up/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n and so on, for more than one line'), /geen back-up/],
    ['another version of the format', Buffer.from('keukentafel-backup 9\nH'), /andere versie/],
    ['something behind the end', Buffer.concat([bytes, Buffer.from('x')]), /achter het eind/],
    ['the same file twice', Buffer.concat([bytes, bytes]), /achter het eind/],
  ])('%s', async (_, contents, sentence) => {
    await writeFile(copy, contents)
    await refused(sentence)
  })
})

describe('a restore is all or nothing', () => {
  test('a database that holds anything is refused', async () => {
    const url = await emptyDatabase(own)
    await ask(url, 'create table van_mij as select 1 as een')
    await expect(put(whole, url)).rejects.toThrow('niet leeg')
    expect(await ask(url, 'select een from van_mij')).toEqual([{ een: 1 }])
    await expect(put(whole, app.url)).rejects.toThrow('niet leeg')
  })

  test('documents that are there already are refused', async () => {
    const url = await emptyDatabase(own)
    await expect(put(whole, url, { documents })).rejects.toThrow('staan al documenten')
    expect(await isEmpty(url)).toBe(true)
  })

  test('killed half-way it leaves an empty database, and the second time works', async () => {
    const url = await emptyDatabase(own)
    const theirDocuments = join(folder, 'afgebroken')
    const queue = {
      make: () => migrateTaken(url, queues),
      // The last thing before the commit: the server ends the connection, as kill -9 would.
      fill: async (client: pg.Client) => {
        client.on('error', () => undefined)
        await client.query('select pg_terminate_backend(pg_backend_pid())')
      },
    }
    await expect(
      restore(await checkFile(whole), { url, documents: theirDocuments, voortgang, queue }),
    ).rejects.toThrow()
    expect(await isEmpty(url)).toBe(true)
    await expect(stat(theirDocuments)).rejects.toThrow('ENOENT')
    await put(whole, url, { documents: theirDocuments })
    expect(await counted(url)).toHaveLength((await counted(app.url)).length)
  })

  test('who stops it gets an empty database too', async () => {
    const url = await emptyDatabase(own)
    await expect(put(whole, url, { signal: AbortSignal.abort() })).rejects.toThrow('Gestopt')
    expect(await isEmpty(url)).toBe(true)
  })
})

describe('a back-up of another version', async () => {
  const newer = join(folder, 'db-nieuwer')
  await cp(databaseFolder, newer, { recursive: true })
  await writeFile(
    join(newer, 'migrations', '9999_later.sql'),
    `-- A later version.\nalter table kern add column later text not null default 'ja';\ncreate table later (gemeente_id integer primary key references gemeente);`,
  )

  test('of an older schema is loaded at that schema and then migrated on', async () => {
    const url = await emptyDatabase(own)
    await put(whole, url, { folder: newer })
    const kernen = await ask(url, `select distinct later from kern`)
    expect(kernen).toEqual([{ later: 'ja' }])
    const [rls] = await ask(url, `select relrowsecurity from pg_class where relname = 'later'`)
    expect(rls?.relrowsecurity).toBe(true)
  })

  test('of a newer schema is refused by this version', async () => {
    const theirs = await emptyDatabase(own)
    await migrate(theirs, voortgang, newer)
    const file = join(folder, 'nieuwer.backup')
    await take(file, theirs)
    const url = await emptyDatabase(own)
    await expect(put(file, url)).rejects.toThrow('niet bekend')
    expect(await isEmpty(url)).toBe(true)
  })
})
