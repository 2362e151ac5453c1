// The tijdlijn of a dossier of years: complete, and judged no further than what is shown.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')
const pad = (huishoudenId: string) => `/werk/dossiers/${huishoudenId}`
const blok = (html: string, id: string) => html.split(`id="${id}"`)[1]?.split('<section')[0] ?? ''

test('of years of dossier the newest are judged first: without a count, complete from page to page', async () => {
  const plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Jaren' } })
  // Four hundred lines would take as many acts; copies of what acts wrote, each a minute older.
  await app.sql(
    `insert into gebeurtenis (gemeente_id, id, op, soort, door_id, huishouden_id, gegevens)
     select 1, overlay(uuid_vanaf(now() - n * interval '1 minute')::text placing substr(gen_random_uuid()::text, 20) from 20)::uuid,
       now() - n * interval '1 minute', case when n > 310 then 'lid_opgenomen' else 'lid_gewijzigd' end, m.id, $1, '{}'
     from generate_series(1, 400) n, medewerker m where m.sub = 'noor'`,
    [plan.huishoudenId],
  )
  const lees = async (vraag: string) =>
    blok((await noor.get(`${pad(plan.huishoudenId)}?${vraag}`)).html, 'tijdlijn')
  const alles = await lees('alles=ja')
  expect(alles).toContain('1 tot en met 10<')
  expect(alles).toContain('U ziet alles.')
  const [{ n } = { n: 0 }] = await app.sql<{ n: number }>(
    'select count(*)::int as n from gebeurtenis where huishouden_id = $1',
    [plan.huishoudenId],
  )
  expect(await lees('alles=ja&pagina=2')).toContain(`11 tot en met 20 van ${n}`)
  // Among the newest three hundred there is too little of the main line for a page: then all are judged.
  const hoofd = await lees('over=huishouden')
  expect(hoofd).toMatch(/1 tot en met 10 van 9\d/)
})
