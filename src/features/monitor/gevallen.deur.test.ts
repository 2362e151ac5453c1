// Figures follow what happens: at the next look, once however many look, and never away from what is there.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { afwijkendeGevallen, alleEenheden, insertAllesVuil } from './geval.sql.ts'
import { gevallenBijwerken, gevallenOpnieuw } from './gevallen.commands.ts'
import { kpis } from './monitor.sql.ts'

const app = await startApp()
const [kim, noor] = [await app.als('kim'), await app.als('noor')]
const waar = { db: app.ctx.db, gemeenteId: 1 }

const afwijkend = () =>
  waar.db.transaction({ gemeenteId: 1 }, async (tx) =>
    afwijkendeGevallen(tx, { gemeenteId: 1, kpis, eenheden: await alleEenheden(tx) }),
  )

const meldingen = async () =>
  (
    await app.sql<{ n: number }>(`select count(*)::int as n from geval where kpi = 'toegang.eerste_contact'`)
  )[0]?.n

test('what was registered a moment ago counts at the next look', async () => {
  await kim.post('/werk/meldingen', meldingVelden())
  const { tekst } = await noor.get('/werk/monitor/toegang.aantal?periode=2026-Q1')
  const voor = await meldingen()
  expect(tekst).toContain('Meldingen')
  await kim.post('/werk/meldingen', meldingVelden({ voornamen: 'Bo', geboortedatum: '1-2-1961' }))
  await noor.get('/werk/monitor/toegang.aantal?periode=2026-Q1')
  expect(await meldingen()).toBe(Number(voor) + 1)
  expect(await afwijkend()).toEqual([])
})

test('of five who look at once each sees it, and it is counted once', async () => {
  const voor = await meldingen()
  await kim.post('/werk/meldingen', meldingVelden({ voornamen: 'Cor', geboortedatum: '1-2-1962' }))
  await Promise.all(Array.from({ length: 5 }, () => gevallenBijwerken(waar)))
  expect(await meldingen()).toBe(Number(voor) + 1)
  expect(await afwijkend()).toEqual([])
})

test('a geval that is not what it should be is found, missing or too many, and made right from nothing', async () => {
  await app.sql(
    `delete from geval where id in (select id from geval where kpi = 'toegang.eerste_contact' limit 1)`,
  )
  await app.sql(
    `insert into geval (gemeente_id, kpi, eenheid, bron, van, is_stand, noemer, teller)
     select gemeente_id, kpi, eenheid, bron, van, is_stand, noemer, teller from geval where kpi = 'verwijzing.hops'
     union all select gemeente_id, kpi, eenheid, bron, van + interval '1 day', is_stand, noemer, teller from geval where kpi = 'toegang.aantal' limit 1`,
  )
  const wat = (await afwijkend()).map((een) => een.wat)
  expect(new Set(wat)).toEqual(new Set(['ontbreekt', 'te veel']))
  await gevallenOpnieuw(waar)
  expect(await afwijkend()).toEqual([])
})

test('while all is made again nobody gets figures that are half made, and the task of each minute makes them', async () => {
  await app.sql(
    `insert into geval_vuil (gemeente_id, eenheid) select 1, gen_random_uuid() from generate_series(1, 2100)`,
  )
  const bezig = await noor.get('/werk/monitor?periode=2026-Q1')
  expect(bezig.status).toBe(503)
  expect(bezig.tekst).toContain('Wij tellen de cijfers opnieuw')
  expect((await noor.get('/werk/monitor/toegang.aantal.csv?periode=2026-Q1')).status).toBe(503)
  await gevallenBijwerken(waar)
  expect((await noor.get('/werk/monitor?periode=2026-Q1')).status).toBe(200)
})

test('until a huishouden is counted again, what stood of it counts', async () => {
  const voor = await meldingen()
  await waar.db.transaction({ gemeenteId: 1 }, (tx) => insertAllesVuil(tx, 1))
  expect(await meldingen()).toBe(voor)
  await gevallenBijwerken(waar)
  expect(await afwijkend()).toEqual([])
})
