// Who asks for what they may not see: the answer tells nothing, the log tells who, of whom, when and by which rule.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

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
