// A zegel nobody can open any more, through the front door: the functionaris hears of it, names somebody, and reads nothing herself.

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beheer, wieIs } from '../../../test/support/beheer.ts'
import type { Client } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { verschillen } from '../../../test/support/herrekening.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'
import { vertrekkenForJob } from '../aanstelling/vertrek.commands.ts'

const app = await startApp()
const hier = '/werk/privacy/zegels'
const woorden = 'Zij slaapt bij tante Riet'
const reden = 'Zij neemt het werk van Noor over, zegt Bram.'
let vera: Client
let zegel = ''
let inwonerId = ''

beforeAll(async () => {
  const noor = await app.als('noor')
  const m = await maakMelding(app, noor, { geslachtsnaam: 'Schuil', geboortedatum: '3-3-1985' })
  inwonerId = m.inwonerId
  const contact = {
    waarover: woorden,
    kanaal: 'telefoon',
    isMetInwoner: 'ja',
    inwonerId,
    bij: `melding:${m.meldingId}`,
  }
  expect((await noor.post(`/werk/dossiers/${m.huishoudenId}/contacten`, contact)).status).toBe(303)
  const [rij] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
  const gelegd = await noor.post(`/werk/contacten/${rij?.id}/zegel`, {
    reden: 'De ex-partner heeft kennissen op het stadhuis.',
    genoemden: [],
  })
  zegel = gelegd.naar.split('/').at(-1) ?? ''
})

const noem = async (client: Client, sub: string, anders = {}) =>
  client.post(`${hier}/${zegel}/bewaarder`, {
    medewerkerId: await wieIs(app, sub),
    bewaarreden: reden,
    ...anders,
  })

test('as long as who is named works here, there is nothing to do, and nobody else says who may see it', async () => {
  vera = await app.als('vera')
  expect((await vera.get('/werk')).tekst).not.toContain('Zegel zonder bewaarder')
  expect((await vera.get(hier)).tekst).toContain('Er wacht niets')
  expect((await noem(vera, 'iris')).status).toBe(409)
  expect((await (await app.als('noor')).get(`/werk/zegels/${zegel}`)).status).toBe(200)
})

test('when they left, the functionaris hears that there is one, and nothing of whom or what', async () => {
  const ties = await app.als('ties')
  const velden = { vertrek: '3-3-2026' }
  const weg = await beheer(app, ties, { id: await wieIs(app, 'noor'), deel: 'vertrek', velden })
  expect(weg.status, weg.tekst).toBe(303)
  app.klok.zet('2026-03-03T08:00:00Z')
  await vertrekkenForJob(app.ctx, 1)
  vera = await app.als('vera')
  expect((await vera.get('/werk')).tekst).toContain('Eén zegel kan niemand meer openen die hier werkt.')
  const pagina = await vera.get(hier)
  expect(pagina.tekst).toContain('Verzegeld door Noor de Boer. Genoemd: Noor de Boer.')
  expect(pagina.html).not.toMatch(/Schuil|tante Riet|stadhuis/)
  expect(pagina.html).not.toContain(inwonerId)
  expect((await vera.get(`/werk/zegels/${zegel}`)).status).toBe(403)
})

test.each([
  ['nobody', { medewerkerId: '' }, 'Kies een collega.'],
  ['with a word for a reason', { bewaarreden: 'Overname' }, 'ten minste 20 tekens'],
])('%s is refused, with what was typed', async (_, anders, zin) => {
  const antwoord = await noem(vera, 'iris', anders)
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
})

test('a colleague whose rol opens no zegel is refused, and so is the functionaris, whatever else she does here', async () => {
  expect((await noem(vera, 'kim')).tekst).toContain('kan geen zegel openen')
  await app.sql(
    `insert into medewerker_rol (gemeente_id, medewerker_id, rol, van) values (1, $1, 'consulent', '2015-01-01')`,
    [await wieIs(app, 'vera')],
  )
  const ook = await app.als('vera')
  expect((await noem(ook, 'vera')).tekst).toContain('U noemt een ander')
  expect((await ook.get(`/werk/zegels/${zegel}`)).status).toBe(404)
  await expect(
    app.sql(
      `insert into zegel_bewaarder (gemeente_id, id, zegel_id, medewerker_id, reden, genoemd_door_id, genoemd_op)
        select 1, gen_random_uuid(), $1, id, repeat('x', 20), id, now() from medewerker where sub = 'vera'`,
      [zegel],
    ),
  ).rejects.toThrow('zegel_bewaarder_is_een_ander')
})

test('nor somebody to whom this person is closed: that it cannot be is said, and not why', async () => {
  const sam = await app.als('sam')
  await opgeef(sam, { geslachtsnaam: 'Schuil', geboortedatum: '3-3-1985' })
  const antwoord = await noem(vera, 'sam')
  expect(antwoord.status).toBeGreaterThanOrEqual(400)
  expect(antwoord.tekst).not.toContain('Schuil')
  expect((await sam.get(`/werk/zegels/${zegel}`)).status).toBe(404)
})

test('who is named reads it at once; each name is in the log, and the grants are as they follow from it', async () => {
  const iris = await app.als('iris')
  expect((await iris.get(`/werk/zegels/${zegel}`)).status).toBe(404)
  expect((await noem(vera, 'iris')).naar).toBe(hier)
  expect((await iris.get('/werk/zegels')).html).toContain(zegel)
  expect((await iris.get(`/werk/zegels/${zegel}`)).tekst).toContain(woorden)
  expect((await vera.get(hier)).tekst).toContain(reden)
  expect((await vera.get('/werk')).tekst).not.toContain('Zegel zonder bewaarder')
  const log = await app.sql<{ soort: string; door: string; wie: string }>(
    `select g.soort, d.sub as door, m.sub as wie from gebeurtenis g join medewerker d on d.id = g.door_id
      left join medewerker m on m.id::text = g.gegevens ->> 'medewerker'
      where g.gegevens ->> 'zegel' = $1 and d.sub = 'vera' order by g.id`,
    [zegel],
  )
  expect(log.map(({ soort, wie }) => [soort, wie])).toEqual([
    ['zegel_bewaarder_genoemd', 'iris'],
    ['zegel_naam_weg', 'noor'],
    ['zegel_genoemd', 'iris'],
  ])
  expect(await verschillen(app)).toEqual([])
})

test('a second who named somebody at the same moment hears that it is done', async () => {
  const antwoord = await noem(vera, 'iris')
  expect(antwoord.status).toBe(409)
  expect(antwoord.tekst).toContain('Dit zegel heeft al iemand die het kan openen')
})

test('nobody but the functionaris has this door', async () => {
  for (const sub of ['kim', 'iris', 'bram', 'ties'])
    expect((await (await app.als(sub)).get(hier)).status, sub).toBe(403)
})
