// By hand, closed in 2026-Q1: short-term as planned and not as planned, maatschappelijk werk as planned: 2 of 3.
// One that still runs does not count.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meet, meld } from '../../../test/support/meten.ts'
import { ondersteun, rondAf } from '../../../test/support/steun.ts'

const app = await startApp()
const begin = '2026-02-02T09:00:00Z'
const kort = { contacten: 1, soort: 'kortdurend' } as const
const start = async (o: Parameters<typeof ondersteun>[3]) =>
  ondersteun(app, begin, await meld(app, 'fleur', begin), o)

await rondAf(app, '2026-03-02T09:00:00Z', await start(kort))
const anders = { isVolgensPlan: false, toelichting: 'Eerder gestopt.' }
await rondAf(app, '2026-03-03T09:00:00Z', await start(kort), anders)
await rondAf(app, '2026-03-03T09:00:00Z', await start(1))
await start(1)

test('as planned, by kind', async () => {
  expect(await meet(app, 'beeindigd.volgens_plan', '2026-Q1')).toMatchObject({
    volgens_plan: '2/3',
    kortdurend: '1/2',
    begeleiding: '1/1',
    'volgens_plan team: Kernteam Zetten en Heteren': '2/3',
  })
  expect(await meet(app, 'beeindigd.volgens_plan', '2026-Q2')).toEqual({})
})
