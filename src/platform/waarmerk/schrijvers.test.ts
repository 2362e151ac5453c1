// Eight at once while waarmerken are made: no fork, nothing left out, nothing sealed twice, whatever commits late.

import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { cijfer } from '../../../test/support/cijfer.ts'
import { openWaarmerken, schrijf, schrijvers, waarmerk, wat } from '../../../test/support/waarmerk.ts'
import { many } from '../db.ts'
import { record } from '../record.ts'
import { bestandVan, leesBestand } from './bestand.ts'

const app = await startApp()
const m = await openWaarmerken(app)
const db = schrijvers(app.url, 8)
afterAll(() => db.close())
const [kim] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'kim'`)
const kimId = kim?.id ?? ''
/** How many come after one that another came after too. */
const vorken = (vorige: readonly (string | undefined)[]) => vorige.length - new Set(vorige).size
const aantallen = async () =>
  (
    await app.sql(`select (select count(*) from gebeurtenis)::int + (select count(*) from inzage)::int as rijen,
      count(*)::int as bladen, count(nummer)::int as gewaarmerkt, count(distinct (tabel, id))::int as verschillend from waarmerk_blad`)
  )[0]

test('eight writers of 2,000 rows each, sealed while they write: one chain, every row once', {
  timeout: 120_000,
}, async () => {
  let klaar = false
  const zegelaars = [0, 1].map(async () => {
    while (!klaar) await waarmerk(m)
  })
  await Promise.all(Array.from({ length: 8 }, () => schrijf(app, kimId, { db, aantal: 2_000, per: 20 })))
  klaar = true
  await Promise.all(zegelaars)
  await waarmerk(m)
  const na = await aantallen()
  expect(na).toEqual({
    rijen: na?.bladen,
    bladen: na?.bladen,
    gewaarmerkt: na?.bladen,
    verschillend: na?.bladen,
  })
  expect(na?.bladen).toBeGreaterThanOrEqual(16_000)
  const regels = (await app.sql<{ regel: string }>('select regel from waarmerk order by nummer')).map(
    (r) => r.regel,
  )
  expect(regels.length).toBeGreaterThan(2)
  expect(vorken(regels.map((regel) => /"vorige":"([^"]+)"/.exec(regel)?.[1]))).toBe(0)
  expect(await leesBestand(bestandVan(m.map, 1))).toEqual(regels)
  expect(await wat(m)).toEqual([])
  cijfer(`log: 8 writers of 2,000 rows each, ${na?.bladen} rows in ${regels.length} waarmerken, 0 forks`)
})

test('a chain that each writer makes longer at the row it saw last, forks, and that is counted', async () => {
  await app.sql(`create table kladketen (nr bigint generated always as identity, vorige bigint);
    grant all on kladketen to public; insert into kladketen (vorige) values (0)`)
  const langer = sql`insert into kladketen (vorige) select max(nr) from kladketen`
  const schakels = async () => {
    for (let nr = 0; nr < 100; nr += 1) await db.transaction({ gemeenteId: 1 }, (tx) => many(tx, langer))
  }
  await Promise.all(Array.from({ length: 8 }, schakels))
  const ketting = await app.sql<{ vorige: string }>('select vorige from kladketen')
  const aantal = vorken(ketting.map(({ vorige }) => vorige))
  expect(aantal).toBeGreaterThan(0)
  cijfer(`log: a chain without a lock, known to be bad, forked ${aantal} times in 800 rows`)
})

test('a row that commits after a later one was sealed is sealed next, and said to be late only when it says an older hour', async () => {
  const door = { gemeenteId: 1, medewerkerId: kimId }
  const { ids, clock } = app.ctx
  let laatGaan = () => {}
  const wacht = new Promise<void>((los) => {
    laatGaan = los
  })
  let staatEr = () => {}
  const geschreven = new Promise<void>((los) => {
    staatEr = los
  })
  const traag = db.transaction(door, async (tx) => {
    await record(tx, ids, door, { soort: 'traag', op: clock.now() })
    staatEr()
    await wacht
  })
  await geschreven
  app.klok.zet('2026-03-02T08:10:00Z')
  await schrijf(app, kimId, { aantal: 2 })
  expect(await waarmerk(m)).toBe(2)
  laatGaan()
  await traag
  // An import carries moments of years ago; it is sealed too, and the waarmerk says that it came later.
  await db.transaction(door, (tx) =>
    record(tx, ids, door, { soort: 'ingelezen', op: new Date('2019-05-01T10:00:00Z') }),
  )
  expect(await waarmerk(m)).toBe(2)
  expect(await wat(m)).toEqual([])
  const regels = await leesBestand(bestandVan(m.map, 1))
  expect(regels?.at(-1)).toContain('"nagekomen":1')
})
