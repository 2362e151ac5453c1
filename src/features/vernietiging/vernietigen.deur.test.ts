// Destroying for good: not a word and not a number is left of it in any table, and everybody else's stands as it stood.

import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakEcht } from '../../../test/support/echt.ts'
import { gevonden, type Kanarie, laatLos } from '../../../test/support/kanarie/woorden.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { alleTekst, sluitAlles, vernietigDossier, vernietigEen } from '../../../test/support/vernietiging.ts'

const app = await startApp()
const noor = await app.als('noor')
let echt: Readonly<Record<string, string>> = {}
let ander = ''
let woorden: ReadonlyMap<string, Kanarie> = new Map()
beforeAll(async () => {
  echt = await maakEcht(app, noor)
  ander = (await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Ander' } })).huishoudenId
  await sluitAlles(app)
  woorden = await laatLos(app)
})

const staat = async () => new Set([...(await alleTekst(app.sql)).values()].flatMap(gevonden))
const van = (huishoudenId: string) =>
  [...woorden].filter(([, k]) => k.huishoudenId === huishoudenId).map(([woord]) => woord)
const vanDeAnderen = async () =>
  (await app.sql<{ id: string }>('select id from huishouden where id <> $1', [ander])).flatMap(({ id }) =>
    van(id),
  )

describe('dossiers that go', () => {
  test('are full of words first: the control', async () => {
    const nu = await staat()
    const mijne = await vanDeAnderen()
    expect(mijne.length).toBeGreaterThan(100)
    expect(mijne.filter((woord) => !nu.has(woord))).toEqual([])
  })

  test('leave no word in any table, and take none of another', async () => {
    const mijne = await vanDeAnderen()
    for (const { id } of await app.sql<{ id: string }>('select id from huishouden where id <> $1', [ander]))
      await vernietigDossier(app, id)
    const nu = await staat()
    const velden = (zoek: readonly string[]) => zoek.map((woord) => woorden.get(woord)?.veld)
    expect(velden(mijne.filter((woord) => nu.has(woord)))).toEqual([])
    expect(velden(van(ander).filter((woord) => !nu.has(woord)))).toEqual([])
    expect(await app.sql('select id from huishouden')).toEqual([{ id: ander }])
    expect(await app.sql('select huishouden_id as id from huishouden_lid')).toEqual([{ id: ander }])
    const [{ n } = {}] = await app.sql('select count(*)::int as n from inwoner')
    expect(n).toBe(1)
  })
})

test('what is gone cannot be destroyed twice', async () => {
  expect(await vernietigEen(app, 'plan', echt.plannen ?? '')).toEqual({ ok: false, reason: 'is_er_niet' })
})

test('of one document the row and the file go, and all it was with stays', async () => {
  const { huishoudenId, planId } = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Blijft' } })
  const velden = { soort: 'brief', bij: `plan:${planId}`, niveau: 'L3' }
  const bestand = { naam: 'brief.txt', inhoud: 'Dit moet weg.' }
  expect((await noor.upload(`/werk/dossiers/${huishoudenId}/documenten`, velden, bestand)).status).toBe(303)
  const vraag = 'select id from document where plan_id = $1'
  const [document] = await app.sql<{ id: string }>(vraag, [planId])
  expect(await vernietigEen(app, 'document', document?.id ?? '')).toMatchObject({ ok: true })
  expect(await app.sql(vraag, [planId])).toEqual([])
  expect(await app.sql('select id from plan where id = $1', [planId])).toHaveLength(1)
})
