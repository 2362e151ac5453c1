// What two people agreed to is what is destroyed: nobody who can write in the database changes the list after them (migration 0058).

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { sluitAlles, zetBewaartermijnen } from '../../../test/support/vernietiging.ts'

const app = await startApp()
const noor = await app.als('noor')
const [ties, lotte, vera] = [await app.als('ties'), await app.als('lotte'), await app.als('vera')]
let lijst = ''

beforeAll(async () => {
  for (const geslachtsnaam of ['Eerst', 'Daarna'])
    await maakLopendPlan(app, noor, { melding: { geslachtsnaam } })
  await sluitAlles(app)
  await zetBewaartermijnen(ties)
  lijst = (await ties.post('/werk/beheer/vernietiging', {})).naar.split('?')[0] ?? ''
  const [regel] = await app.sql<{ nummer: number }>(
    'select nummer from vernietigingsregel order by nummer limit 1',
  )
  const af = { nummer: String(regel?.nummer), reden: 'Bezwaar' }
  expect((await ties.post(`${lijst}/afhalen`, af)).status).toBe(303)
  expect((await vera.post(`${lijst}/akkoord`, {})).status).toBe(303)
})

test.each([
  [
    'another thing',
    `update vernietigingsregel set ding_id = gen_random_uuid() where status = 'erop'`,
    'staat vast',
  ],
  ['another kind', `update vernietigingsregel set soort = 'huishouden' where status = 'erop'`, 'staat vast'],
  [
    'a line back on',
    `update vernietigingsregel set status = 'erop', door_id = null, op = null, reden = null where status = 'eraf'`,
    'staat vast',
  ],
  ['other words', `update vernietigingsregel set reden = 'Mag toch' where status = 'eraf'`, 'staat vast'],
  [
    'a line away',
    `delete from vernietigingsregel where status = 'erop'`,
    'gaat niet van een vernietigingslijst',
  ],
  [
    'a line more',
    `insert into vernietigingsregel (gemeente_id, id, lijst_id, nummer, soort, ding_id, wetten, resultaat, eind, bewaartermijn_id, vernietigen_vanaf, status)
      select gemeente_id, gen_random_uuid(), lijst_id, 999, soort, gen_random_uuid(), wetten, resultaat, eind, bewaartermijn_id, vernietigen_vanaf, 'erop'
      from vernietigingsregel limit 1`,
    'al beslist',
  ],
  [
    'another who drew it up',
    `update vernietigingslijst set opgesteld_door_id = (select id from medewerker where sub = 'lotte')`,
    'vernietigingslijst staat vast',
  ],
  ['another day', `update vernietigingslijst set peildatum = peildatum + 1`, 'vernietigingslijst staat vast'],
])('%s after somebody agreed', async (_, aanval, woorden) => {
  const stand = () =>
    app.sql(
      'select l.*, r.* from vernietigingslijst l join vernietigingsregel r on r.lijst_id = l.id order by r.nummer',
    )
  const eerst = await stand()
  await expect(app.sql(aanval)).rejects.toThrow(woorden)
  expect(await stand()).toEqual(eerst)
})

test('a list that was withdrawn does not begin again', async () => {
  expect((await ties.post(`${lijst}/intrekking`, {})).status).toBe(303)
  await expect(
    app.sql(`update vernietigingslijst set status = 'opgesteld', einde_op = null`),
  ).rejects.toThrow('is klaar')
  expect((await lotte.post(`${lijst}/akkoord`, {})).status).toBe(422)
})
