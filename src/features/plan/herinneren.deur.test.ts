// Reminders by themselves: once, some days before, to who can be reached safely, without a word of what it is.

import { beforeEach, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'
import { afsprakenHerinnerenForJob } from './herinneren.commands.ts'

const app = await startApp()
const noor = await app.als('noor')
beforeEach(() => app.klok.zet(maandag))

const metBelofte = async (anders: Velden = {}, email: string | null = 'anna@voorbeeld.nl') => {
  const plan = await maakLopendPlan(app, noor)
  await app.sql('update inwoner set email = $2 where id = $1', [plan.inwonerId, email])
  const velden = { wat: 'Zelf het koor bellen', van: 'inwoner', wie: '', voorDatum: '20-3-2026', ...anders }
  await doe(app, noor, `/werk/plannen/${plan.planId}/afspraken`, velden)
  return plan
}
const stuur = (dag: string) => {
  app.klok.zet(`${dag}T07:00:00Z`)
  return afsprakenHerinnerenForJob(app.ctx, 1)
}
const berichten = (planId: string) =>
  app.sql<{ weg: string; tekst: string; onderwerp: string }>(
    `select weg, onderwerp, tekst from uitgaand where plan_id = $1 and soort = 'herinnering'`,
    [planId],
  )

test('three days before, once, and without what was promised', async () => {
  const { planId } = await metBelofte()
  await stuur('2026-03-16')
  expect(await berichten(planId)).toEqual([])
  await stuur('2026-03-17')
  await stuur('2026-03-18')
  const [bericht, ...meer] = await berichten(planId)
  expect(meer).toEqual([])
  expect(bericht?.weg).toBe('e_mail')
  expect(bericht?.tekst).toContain('vóór 20 maart 2026')
  expect(bericht?.tekst).not.toMatch(/koor|Bakker|Anna/)
  const wat = await app.sql(
    `select door_id from gebeurtenis where plan_id = $1 and soort = 'afspraak_herinnerd'`,
    [planId],
  )
  expect(wat).toEqual([{ door_id: null }])
})

test('another day asks for another reminder', async () => {
  const { planId } = await metBelofte()
  await stuur('2026-03-17')
  const [{ id } = { id: '' }] = await app.sql<{ id: string }>('select id from afspraak where plan_id = $1', [
    planId,
  ])
  const velden = { welk: id, wat: 'Bellen', van: 'inwoner', wie: '', voorDatum: '27-3-2026' }
  await doe(app, await app.als('noor'), `/werk/plannen/${planId}/afspraken`, velden)
  await stuur('2026-03-25')
  expect(await berichten(planId)).toHaveLength(2)
})

test.each<[string, () => Promise<{ planId: string; inwonerId: string }>]>([
  ['the neighbour is only a name', () => metBelofte({ van: 'netwerk', wie: 'Riet' })],
  ['no way is known', () => metBelofte({}, null)],
  [
    'the address is secret',
    async () => {
      const plan = await metBelofte()
      await app.sql('update inwoner set geheimhouding = true where id = $1', [plan.inwonerId])
      return plan
    },
  ],
  [
    'the gemeente turned it off',
    async () => {
      await app.sql('update gemeente set herinnering_dagen = 0')
      return metBelofte()
    },
  ],
])('nothing leaves the house when %s', async (_, maak) => {
  const { planId } = await maak()
  await stuur('2026-03-19')
  expect(await berichten(planId)).toEqual([])
})
