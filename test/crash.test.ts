// A hundred registrations at once while everything is killed by force: nothing answered is lost, nothing is doubled, nothing is half.

import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { chooseAtLogin, openBrowser } from '../src/fakes/oidc/browser.ts'
import { joinEmbedded } from '../src/platform/embedded.ts'
import { meldingVelden } from './support/melding.ts'
import { type Server, startServer } from './support/server.ts'

const aantal = 100
const formulieren = Array.from({ length: aantal }, (_, nummer) => ({
  ...meldingVelden({ waarover: `vraag ${nummer}.`, geslachtsnaam: `Proef${nummer}`, straat: 'Dorpsstraat' }),
  _sleutel: randomUUID(),
}))

type Sessie = { readonly cookie: string; readonly csrf: string }

async function logIn(base: string): Promise<Sessie> {
  const weg = await fetch(`${base}/inloggen`, { redirect: 'manual' })
  const login = weg.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const terug = await chooseAtLogin(openBrowser(), new URL(weg.headers.get('location') ?? ''), 'kim')
  const binnen = await fetch(terug, { redirect: 'manual', headers: { cookie: login } })
  const cookie =
    binnen.headers
      .getSetCookie()
      .find((c) => c.startsWith('__Host-sessie'))
      ?.split(';')[0] ?? ''
  const pagina = await (await fetch(`${base}/werk`, { headers: { cookie } })).text()
  return { cookie, csrf: /name="_csrf" value="([^"]+)"/.exec(pagina)?.[1] ?? '' }
}

/** Sends one form; the melding it became, or undefined when no answer came. */
async function verstuur(
  base: string,
  { cookie, csrf }: Sessie,
  velden: (typeof formulieren)[number],
): Promise<string | undefined> {
  const body = new URLSearchParams()
  for (const [naam, waarde] of Object.entries({ ...velden, _csrf: csrf })) {
    for (const een of typeof waarde === 'string' ? [waarde] : waarde) body.append(naam, een)
  }
  const init = { method: 'POST', body, headers: { cookie, origin: base }, redirect: 'manual' } as const
  const antwoord = await fetch(`${base}/werk/meldingen`, init).catch(() => undefined)
  return antwoord?.status === 303 ? (antwoord.headers.get('location') ?? undefined) : undefined
}

/** Every melding has all the rows its act writes; answers what is missing. */
const halveRijen = `
  select m.woorden, s.wat from melding m, lateral (values
    ('vraag', (select count(*) from vraag v where v.melding_id = m.id) = 1),
    ('deur', (select count(*) from melding_deur d where d.melding_id = m.id) = 1),
    ('termijn', (select count(*) from termijn t where t.melding_id = m.id) >= 3),
    ('gebeurtenis', (select count(*) from gebeurtenis g where g.melding_id = m.id and g.soort = 'melding_geregistreerd') = 1),
    ('autorisatie', (select count(*) from autorisatie a where a.melding_id = m.id) = 2),
    ('bevestiging', (select count(*) from uitgaand u where u.melding_id = m.id) = 1),
    ('inwoner', exists (select from huishouden_lid l where l.inwoner_id = m.inwoner_id and l.huishouden_id = m.huishouden_id))
  ) as s (wat, is_er) where not s.is_er and m.woorden like 'vraag %.'`

async function killAlles(server: Server): Promise<void> {
  const postmaster = Number(
    (await readFile(join(server.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0],
  )
  const app = server.stop('SIGKILL')
  // The server is the leader of its own process group, so this takes every process of it.
  process.kill(-postmaster, 'SIGKILL')
  await app
}

let server = await startServer()
const { dataDir } = server
afterAll(() => server.opruimen())

test('after a kill in the middle every form is exactly one melding, and none is half', async () => {
  const sessie = await logIn(server.base)
  const eerste = formulieren.map((velden) => verstuur(server.base, sessie, velden))
  // Some have been answered, the others are under way.
  await Promise.race(eerste)
  await Promise.all(eerste.slice(0, aantal / 4))
  await killAlles(server)
  const antwoorden = await Promise.all(eerste)
  const gelukt = antwoorden.filter((a) => a !== undefined).length
  expect(gelukt).toBeGreaterThan(0)
  expect(gelukt).toBeLessThan(aantal)

  server = await startServer({ dataDir, port: Number(new URL(server.base).port) })
  const client = new pg.Client({
    connectionString: (await joinEmbedded({ dataDir, voortgang: () => {} })).url,
  })
  await client.connect()
  const rijen = async (query: string) => (await client.query(query)).rows
  for (const pad of antwoorden.filter((a) => a !== undefined)) {
    expect(
      await rijen(`select 1 from melding where id = '${pad.split('/').at(-1)}'`),
      'answered is stored',
    ).toHaveLength(1)
  }
  expect(await rijen(halveRijen)).toEqual([])

  // Everybody presses the button again, also who did get an answer.
  const opnieuw = await Promise.all(formulieren.map((velden) => verstuur(server.base, sessie, velden)))
  for (const [nummer, pad] of antwoorden.entries()) if (pad) expect(opnieuw[nummer]).toBe(pad)
  const perVraag = await rijen(
    `select woorden, count(*)::int as n from melding where woorden like 'vraag %.' group by 1`,
  )
  expect(perVraag).toHaveLength(aantal)
  expect(perVraag.filter((r) => r.n !== 1)).toEqual([])
  expect(await rijen(halveRijen)).toEqual([])

  // The check is worth something only if it sees a missing row.
  await client.query(
    `delete from melding_deur where melding_id = (select id from melding where woorden = 'vraag 7.')`,
  )
  expect(await rijen(halveRijen)).toEqual([{ woorden: 'vraag 7.', wat: 'deur' }])
  await client.end()
}, 120_000)
