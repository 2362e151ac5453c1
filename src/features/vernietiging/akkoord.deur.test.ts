// That a list waits for two others stands on the first page of each of them, until they agreed.

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { sluitAlles, zetBewaartermijnen } from '../../../test/support/vernietiging.ts'

const app = await startApp()
const [noor, ties] = [await app.als('noor'), await app.als('ties')]
const [lotte, vera] = [await app.als('lotte'), await app.als('vera')]
const vraag = 'Een vernietigingslijst wacht op uw akkoord'
const hoortHet = async () => {
  const wie: string[] = []
  for (const [naam, client] of Object.entries({ ties, lotte, vera, noor }))
    if ((await client.get('/werk')).tekst.includes(vraag)) wie.push(naam)
  return wie
}
let lijst = ''
beforeAll(async () => {
  await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Voorbij' } })
  await sluitAlles(app)
  await zetBewaartermijnen(ties)
  expect(await hoortHet()).toEqual([])
  lijst = (await ties.post('/werk/beheer/vernietiging', {})).naar.split('?')[0] ?? ''
})

test('who may agree reads how many lines and since when, and is led to it; who drew it up does not', async () => {
  expect(await hoortHet()).toEqual(['lotte', 'vera'])
  const [{ n } = { n: 0 }] = await app.sql<{ n: number }>('select count(*)::int as n from vernietigingsregel')
  expect(n).toBeGreaterThan(1)
  const { tekst, html } = await vera.get('/werk')
  expect(tekst).toContain(`${vraag} ${n} regels, opgesteld op 2 maart 2026.`)
  expect(html).toContain(`href="${lijst}"`)
  expect(tekst).not.toContain('Voorbij')
})

test('whoever treats meldingen as well reads it above the work', async () => {
  await app.sql(
    `insert into medewerker_rol (gemeente_id, medewerker_id, rol, van) select gemeente_id, id, 'functioneel_beheerder', '2026-01-01' from medewerker where sub = 'noor'`,
  )
  expect(await hoortHet()).toEqual(['lotte', 'vera', 'noor'])
  expect((await noor.get('/werk')).tekst).toContain('Werkvoorraad')
  await app.sql(
    `update medewerker_rol set tot = '2026-02-01' where rol = 'functioneel_beheerder' and medewerker_id = (select id from medewerker where sub = 'noor')`,
  )
})

test('who agreed is no longer asked; the second to agree ends it', async () => {
  expect((await vera.post(`${lijst}/akkoord`, {})).status).toBe(303)
  expect(await hoortHet()).toEqual(['lotte'])
  expect((await lotte.post(`${lijst}/akkoord`, {})).status).toBe(303)
  expect(await hoortHet()).toEqual([])
})

test('of a list with nothing left on it nobody is asked anything', async () => {
  await app.sql(
    `update vernietigingslijst set status = 'ingetrokken', goedgekeurd_op = null, einde_op = now()`,
  )
  lijst = (await ties.post('/werk/beheer/vernietiging', {})).naar.split('?')[0] ?? ''
  expect(await hoortHet()).toEqual(['lotte', 'vera'])
  const regels = await app.sql<{ nummer: number }>(
    `select r.nummer from vernietigingsregel r join vernietigingslijst l on l.id = r.lijst_id where l.status = 'opgesteld'`,
  )
  for (const { nummer } of regels)
    expect((await ties.post(`${lijst}/afhalen`, { nummer: String(nummer), reden: 'Bezwaar' })).status).toBe(
      303,
    )
  expect(await hoortHet()).toEqual([])
})
