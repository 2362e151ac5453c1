// Who asks for what they may not see: the answer tells nothing, the log tells who, of whom, when and by which rule.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const [kim, fleur] = [await app.als('kim'), await app.als('fleur')]
const m = await maakMelding(app, kim, { voornamen: 'Noa', geslachtsnaam: 'Bakker' })
const weg = '01900000-0000-7000-8000-00000000ffff'
const inzagen = () =>
  app.sql(
    `select z.uitkomst, z.niveau, z.regel, z.soort, z.inwoner_id as inwoner from inzage z
      join medewerker f on f.id = z.medewerker_id and f.sub = 'fleur' order by z.id`,
  )

test('a refused look is written down; what is not there leaves nothing, and looks and reads the same', async () => {
  const [er, niet] = [
    await fleur.get(`/werk/meldingen/${m.meldingId}`),
    await fleur.get(`/werk/meldingen/${weg}`),
  ]
  expect(er.status).toBe(404)
  expect(niet.status).toBe(404)
  expect(er.html.replaceAll(m.meldingId, weg)).toBe(niet.html)
  expect([...er.headers]).toEqual([...niet.headers])
  expect(await inzagen()).toEqual([
    { uitkomst: 'geweigerd', niveau: null, regel: 'O1', soort: 'melding_ingezien', inwoner: m.inwonerId },
  ])
})

test('a refused act too, and of a huishouden everybody in it; of somebody geheim by the rule for that', async () => {
  await app.sql('update inwoner set geheimhouding = true where id = $1', [m.inwonerId])
  expect(
    (await fleur.post(`/werk/meldingen/${m.meldingId}/intrekking`, { versie: '1', reden: 'x' })).status,
  ).toBe(404)
  expect((await fleur.get(`/werk/dossiers/${m.huishoudenId}`)).status).toBe(404)
  const nieuw = (await inzagen()).slice(1)
  expect(nieuw.map(({ soort }) => soort)).toEqual(['melding_ingezien', 'dossier_ingezien'])
  expect(new Set(nieuw.map(({ regel }) => regel))).toEqual(new Set(['H4']))
})

test('being refused is not having looked: it opens no way to join work to this person', async () => {
  const [geteld] = await app.sql<{ n: number }>(
    `select count(*)::int as n from inzage where uitkomst = 'toegestaan' and medewerker_id = (select id from medewerker where sub = 'fleur')`,
  )
  expect(geteld?.n).toBe(0)
  const gekozen = await fleur.post('/werk/meldingen', { inwonerId: m.inwonerId })
  expect(gekozen.status).not.toBe(303)
})

test('among many inwoners a refused zegel of a plan is written down too, and answers as soon as one that is not there', async () => {
  const noor = await app.als('noor')
  const { huishoudenId, planId, inwonerId } = await maakLopendPlan(app, noor, {
    melding: { geslachtsnaam: 'Veel' },
  })
  const contact = { waarover: 'Zij slaapt elders.', kanaal: 'telefoon', isMetInwoner: 'ja', inwonerId: '' }
  await noor.post(`/werk/dossiers/${huishoudenId}/contacten`, { ...contact, bij: `plan:${planId}` })
  const [rij] = await app.sql<{ id: string }>('select id from contact where plan_id = $1', [planId])
  const { naar } = await noor.post(`/werk/contacten/${rij?.id}/zegel`, {
    reden: 'Niemand mag weten waar zij slaapt.',
  })
  expect(naar).toMatch(/^\/werk\/zegels\//)
  await app.sql(`with h as (insert into huishouden (gemeente_id, id, naam) select 1, gen_random_uuid(), 'Vol' from generate_series(1, 3000) returning id),
      i as (insert into inwoner (gemeente_id, id, voornamen, geslachtsnaam, naam_norm) select 1, id, 'A', 'B', 'a b' from h returning id)
    insert into huishouden_lid (gemeente_id, id, huishouden_id, inwoner_id, van) select 1, gen_random_uuid(), id, id, '2020-01-01' from i`)
  await app.sql('analyze')
  const begin = performance.now()
  expect((await fleur.get(naar)).status).toBe(404)
  expect(performance.now() - begin).toBeLessThan(10_000)
  expect((await inzagen()).at(-1)).toMatchObject({
    uitkomst: 'geweigerd',
    soort: 'zegel_ingezien',
    inwoner: inwonerId,
  })
})
