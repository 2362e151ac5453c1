// AC-7: what somebody may no longer see is gone at their next request, whatever was open when it ended (access.md 2.9).

import { performance } from 'node:perf_hooks'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Call, Route } from '../src/context.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'
import { cijfer, maal } from './support/cijfer.ts'
import { Client } from './support/client.ts'
import { maakMelding } from './support/gesprek.ts'
import { type GemaaktPlan, maakLopendPlan } from './support/plan.ts'
import { ookInTeamWmo } from './support/traject.ts'

const app = await startApp({ stil: true })
const begin = app.klok.now()
await ookInTeamWmo(app, 'iris')
const van = (sub: string) => `(select id from medewerker where sub = '${sub}')`
let plan: GemaaktPlan
let naam = ''
let nummer = 0
beforeEach(async () => {
  nummer += 1
  naam = `Bakker${'abcdefghijklmnopqrstuvwxyz'[nummer % 26]}${nummer}`
  plan = await maakLopendPlan(app, await app.als('noor'), {
    melding: { geslachtsnaam: naam.replace(/\d/g, '') },
  })
  naam = naam.replace(/\d/g, '')
})
let verzoeken = 0
let langste = 0
afterAll(() =>
  cijfer(
    `AC-7: ${verzoeken} requests after what was seen ended, none saw it; slowest ${Math.round(langste)} ms`,
  ),
)

/** Every kind of page, list, file and search that shows this huishouden to who may. */
const paginas = () => [
  `/werk/dossiers/${plan.huishoudenId}`,
  `/werk/meldingen/${plan.meldingId}`,
  `/werk/gesprekken/${plan.gesprekId}`,
  `/werk/plannen/${plan.planId}`,
  `/werk/plannen/${plan.planId}/versies`,
  `/werk/dossiers`,
  '/werk',
  '/werk/werkvoorraad.csv',
]

async function ziet(client: Client): Promise<string[]> {
  const gezien: string[] = []
  for (const pad of paginas()) {
    const start = performance.now()
    const { status, html } = await client.get(pad)
    if (html.includes(naam) || (pad.includes(plan.huishoudenId) && status === 200)) gezien.push(pad)
    else langste = Math.max(langste, performance.now() - start)
    verzoeken += 1
  }
  return gezien
}

/** Whose sight it is, what ends it, and what undoes that for the next. */
const einden: readonly (readonly [wat: string, sub: string, sql: string, terug: string])[] = [
  [
    'a grant that is withdrawn',
    'noor',
    `update autorisatie set tot = :nu where huishouden_id = :huis`,
    'select 1',
  ],
  [
    'somebody who left the team',
    'iris',
    `update medewerker_team set tot = '2026-03-01' where medewerker_id = ${van('iris')} and tot is null`,
    `update medewerker_team set tot = null where medewerker_id = ${van('iris')}`,
  ],
  [
    'a rol that ended',
    'noor',
    `update medewerker_rol set tot = '2026-03-01' where medewerker_id = ${van('noor')} and tot is null`,
    `update medewerker_rol set tot = null where medewerker_id = ${van('noor')}`,
  ],
  [
    'who works here no longer',
    'noor',
    `update medewerker set tot = '2026-03-01' where sub = 'noor'`,
    `update medewerker set tot = null where sub = 'noor'`,
  ],
  [
    'work that went to somebody else',
    'noor',
    `update autorisatie set medewerker_id = ${van('henk')}, team_id = null where huishouden_id = :huis`,
    'select 1',
  ],
]
const uitvoeren = (sql: string) =>
  app.sql(
    sql.replaceAll(':huis', `'${plan.huishoudenId}'`).replaceAll(':nu', `'${app.klok.now().toISOString()}'`),
  )

describe.each(einden)('%s', (_, sub, sql, terug) => {
  test('a session that was open sees nothing at the next request', async () => {
    const client = await app.als(sub)
    expect((await ziet(client)).length).toBeGreaterThan(1)
    await uitvoeren(sql)
    expect(await ziet(client)).toEqual([])
    await uitvoeren(terug)
  })

  test('of requests under way each is whole or shows nothing, and none that began after shows it', async () => {
    const client = await app.als(sub)
    const pad = `/werk/dossiers/${plan.huishoudenId}`
    for (let ronde = 0; ronde < Math.min(maal, 10); ronde += 1) {
      const onderweg = [1, 2, 3].map(() => client.get(pad))
      await uitvoeren(sql)
      const daarna = await Promise.all([1, 2, 3].map(() => client.get(pad)))
      for (const { status, html } of await Promise.all(onderweg))
        expect(status === 200 ? html.endsWith('</html>') : !html.includes(naam)).toBe(true)
      for (const { html } of daarna) expect(html).not.toContain(naam)
      verzoeken += daarna.length
      await uitvoeren(terug)
      if (terug === 'select 1') break
    }
  })
})

test('a grant with an end ends at its moment, also for a page that is open', async () => {
  const noor = await app.als('noor')
  const einde = new Date(begin.getTime() + 60_000)
  await app.sql('update autorisatie set tot = $2 where huishouden_id = $1', [plan.huishoudenId, einde])
  app.klok.zet(new Date(einde.getTime() - 1))
  expect((await ziet(noor)).length).toBeGreaterThan(1)
  app.klok.zet(einde)
  expect(await ziet(noor)).toEqual([])
  app.klok.zet(begin)
})

test('a file of the log is of who is functionaris at that moment', async () => {
  const vera = await app.als('vera')
  const velden = {
    soort: 'nen7513',
    van: '1-3-2026',
    tot: '2-3-2026',
    vorm: 'csv',
    reden: 'Controle van de week',
  }
  const vraag = () => vera.post('/werk/privacy/log/uitvoer', velden)
  expect((await vera.get('/werk/privacy/log')).status).toBe(200)
  expect((await vraag()).headers.get('content-disposition')).not.toBeNull()
  await app.sql(`update medewerker_rol set tot = '2026-03-01' where medewerker_id = ${van('vera')}`)
  const [pagina, bestand] = [await vera.get('/werk/privacy/log'), await vraag()]
  expect([pagina.status, bestand.status, bestand.headers.get('content-disposition')]).toEqual([
    403,
    403,
    null,
  ])
  await app.sql(`update medewerker_rol set tot = null where medewerker_id = ${van('vera')}`)
})

test('no task runs with the rights of somebody: what waits names no medewerker', async () => {
  const noor = await app.als('noor')
  await maakMelding(app, noor, {
    straat: 'Dorpsstraat',
    huisnummer: '1',
    postcode: '6661 AB',
    plaats: 'Elst',
  })
  const rijen = await app.sql<{ data: object | null }>('select data from pgboss.job where data is not null')
  expect(rijen.length).toBeGreaterThan(0)
  expect(
    rijen
      .flatMap(({ data }) => Object.keys(data ?? {}))
      .filter((sleutel) => /medewerker|sessie|door/i.test(sleutel)),
  ).toEqual([])
})

test('a page that remembers what it showed is found', async () => {
  const onthouden = new Map<string, Promise<string>>()
  const vergeetachtig: Route[] = routes.map((route) =>
    route.methode === 'GET' && route.pad === '/werk/dossiers/:id' && route.recht !== 'openbaar'
      ? { ...route, deur: (call: Call) => eerder(call, route.deur) }
      : route,
  )
  const eerder = async (call: Call, deur: (call: Call) => Promise<Response>): Promise<Response> => {
    const sleutel = call.url.pathname
    const tekst = onthouden.get(sleutel) ?? deur(call).then((antwoord) => antwoord.text())
    onthouden.set(sleutel, tekst)
    return new Response(await tekst)
  }
  const client = new Client(createApp(app.ctx, vergeetachtig), app.ctx.base, await app.sessie('noor'))
  await ziet(client)
  await uitvoeren(einden[0]?.[2] ?? '')
  expect(await ziet(client)).toEqual([`/werk/dossiers/${plan.huishoudenId}`])
})
