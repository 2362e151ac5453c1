// Every route tried by who may not: nobody, somebody without the recht, somebody without a grant, another site, an old form.
// The routes are read from the map itself, so a new route is tried the moment it exists (reliability.md AC-4).

import { beforeAll, describe, expect, test } from 'vitest'
import { matrix, rollen } from '../src/features/medewerker/rechten.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'
import { maakEcht } from './support/echt.ts'
import { persona } from './support/personas.ts'
import { volgStand } from './support/tabelstand.ts'

const app = await startApp()
const staff = routes.filter((route) => route.recht !== 'openbaar')
const onbekend = '01900000-0000-7000-8000-00000000ffff'
const pad = (patroon: string) => patroon.replaceAll(/:[a-z]+/gi, onbekend)
const naam = (route: (typeof routes)[number]) => `${route.methode} ${route.pad}`

const clients = new Map<string, Awaited<ReturnType<typeof app.als>>>(
  await Promise.all(Object.values(persona).map(async (sub) => [sub, await app.als(sub)] as const)),
)

const stand = await volgStand(app)

type Staf = (typeof staff)[number]
const vraag = (client: ReturnType<typeof app.niemand>, route: Staf) =>
  route.methode === 'GET' ? client.get(pad(route.pad)) : client.post(pad(route.pad))

/** What each rol hears at this route; asked once, for all that has to hold of it. */
const gehoord = new Map<Staf, ReturnType<typeof vraagAllen>>()
const vraagAllen = (route: Staf) =>
  Promise.all(
    (Object.entries(persona) as [keyof typeof persona, string][]).map(async ([rol, sub]) => ({
      sub,
      mag: (matrix[rol] as readonly string[]).includes(route.recht),
      antwoord: await vraag(clients.get(sub) as never, route),
    })),
  )
const antwoorden = (route: Staf) => {
  const eerder = gehoord.get(route) ?? vraagAllen(route)
  gehoord.set(route, eerder)
  return eerder
}
const getoond = staff.filter((route) => route.methode === 'GET')
const gestuurd = staff.filter((route) => route.methode === 'POST')

test('there are routes to try, and only the doors of logging in are open to everybody', () => {
  expect(staff.length).toBeGreaterThan(8)
  expect(routes.filter((route) => route.recht === 'openbaar').map((route) => route.pad)).toEqual([
    '/',
    '/inrichten',
    '/inrichten',
    '/inloggen',
    '/inloggen/terug',
    '/uitloggen',
    '/hulp/termijnberekening',
    '/api/v1/termijnberekening',
    '/api/v1/openapi.json',
    // What was published is of everybody.
    ...['/api/v1/kpis', '/api/v1/kpis/:code/metingen'],
    ...['/api/v1/kwartaalrapporten', '/api/v1/kwartaalrapporten/:id'],
    '/e/:code',
    '/e/:code',
    ...['/monitor', '/monitor/rapporten/:id'],
  ])
})

test('every recht of a route is given to some rol, and no rol has a recht that opens nothing', () => {
  const gegeven = new Set(rollen.flatMap((rol) => matrix[rol]))
  const gevraagd = new Set(staff.map((route) => route.recht))
  expect([...gevraagd].filter((recht) => !gegeven.has(recht as never))).toEqual([])
  expect([...gegeven].filter((recht) => !gevraagd.has(recht))).toEqual([])
})

test.each(
  getoond.filter((route) => /:(?!id\b)/.test(route.pad)).map((route) => [naam(route), route] as const),
)('%s: what is no name of ours is not there, however odd it is', async (_, route) => {
  const [rol] = (await antwoorden(route)).filter(({ mag }) => mag)
  for (const vreemd of ['%00', '99999999999', '-1', '1e400', '..%2f..', '%F0%9F%92%A5', 'x'.repeat(3_000)]) {
    const antwoord = await clients.get(rol?.sub ?? '')?.get(route.pad.replaceAll(/:[a-z]+/gi, vreemd))
    expect(antwoord?.status, vreemd.slice(0, 20)).toBeLessThan(500)
  }
})

let voorDeEersteVraag = ''
// Not while the file is read: the household below is made then.
beforeAll(async () => {
  voorDeEersteVraag = await stand()
})

/** Of a route, whatever its method. */
function isDicht(route: Staf) {
  test('nobody is led to the login, and a form of nobody is kept', async () => {
    const antwoord = await vraag(app.niemand(), route)
    if (route.methode === 'GET')
      expect(antwoord.naar).toBe(`/inloggen?naar=${encodeURIComponent(pad(route.pad))}`)
    else expect(antwoord.status).toBe(401)
  })

  test('a rol without the recht is refused, a rol with it is not', async () => {
    for (const { sub, mag, antwoord } of await antwoorden(route)) {
      if (mag) expect(antwoord.tekst, `${sub} ${antwoord.status}`).not.toContain('Dit hoort niet bij uw rol')
      else expect(antwoord.status, sub).toBe(403)
      expect(antwoord.status, sub).toBeLessThan(500)
    }
  })

  if (route.pad.includes(':')) {
    test('what is not there is not found, for whoever asks', async () => {
      for (const { sub, antwoord } of (await antwoorden(route)).filter(({ mag }) => mag)) {
        // A form is read before its thing is looked up, so an empty one may be refused first.
        expect(route.methode === 'GET' ? [404] : [404, 422], sub).toContain(antwoord.status)
      }
    })
  }
}

describe.each(getoond.map((route) => [naam(route), route] as const))('%s', (_, route) => isDicht(route))

// Between the pages and the forms, which may change something.
test('a GET of any page changes nothing but the log of who looked', async () => {
  for (const route of getoond) await antwoorden(route)
  expect(await stand()).toBe(voorDeEersteVraag)
})

describe.each(gestuurd.map((route) => [naam(route), route] as const))('%s', (_, route) => {
  isDicht(route)

  test('another site, and a form without our token, change nothing', async () => {
    const kim = clients.get('kim')
    const vooraf = await stand()
    expect((await kim?.post(pad(route.pad), {}, { origin: 'https://elders.example' }))?.status).toBe(403)
    expect((await kim?.post(pad(route.pad), { _csrf: 'verzonnen' }))?.status).toBe(403)
    expect(await stand()).toBe(vooraf)
  })
})

/** A household of Noor with everything in it, made by acts; Fleur, Sam and Iris have nothing to do with it. */
describe('what is there, but of another team, is not found', async () => {
  const noor = await app.als('noor')
  const vreemden = new Map(
    await Promise.all(['fleur', 'sam', 'iris'].map(async (sub) => [sub, await app.als(sub)] as const)),
  )
  const echt = await maakEcht(app, noor)
  const soort = (patroon: string) => /^\/werk\/([a-z]+)\/:id/.exec(patroon)?.[1]

  for (const route of staff.filter((r) => soort(r.pad) !== undefined)) {
    const id = echt[soort(route.pad) ?? '']
    if (!id) continue
    test(naam(route), async () => {
      const vooraf = await stand()
      for (const [sub, client] of vreemden) {
        const pad = route.pad.replace(':id', id)
        const antwoord = await (route.methode === 'GET'
          ? client?.get(pad)
          : client?.post(pad, { versie: '1' }))
        expect([403, 404, 422], `${sub} ${pad}`).toContain(antwoord.status)
        // Refused with words of the household on the page would be as bad as letting in.
        expect(antwoord.tekst).not.toContain('Bakker')
      }
      expect(await stand()).toBe(vooraf)
    })
  }

  test('each refusal is in the log of who looked, of every kind of thing that is of somebody', async () => {
    const sam = vreemden.get('sam')
    // The contact here is not yet of anybody, and the list of a medewerker is of no inwoner.
    const vanNiemand = ['opbouwwerk', 'activiteiten', 'benchmarks', 'raadsvragen', 'contact', 'uitsluitingen']
    const geweigerd = `select count(*)::int as n from inzage where uitkomst = 'geweigerd' and niveau is null
      and medewerker_id = (select id from medewerker where sub = 'sam')`
    const aantal = async () => (await app.sql<{ n: number }>(geweigerd))[0]?.n ?? 0
    for (const [ding, id] of Object.entries(echt).filter(([ding]) => !vanNiemand.includes(ding))) {
      const vooraf = await aantal()
      const statussen: number[] = []
      for (const route of staff.filter((r) => soort(r.pad) === ding && !/:.*:/.test(r.pad)).slice(0, 4)) {
        const pad = route.pad.replace(':id', id)
        statussen.push(
          (await (route.methode === 'GET' ? sam?.get(pad) : sam?.post(pad, { versie: '1' })))?.status ?? 0,
        )
      }
      if (statussen.includes(404)) expect(await aantal(), ding).toBeGreaterThan(vooraf)
      // Its form was read first, and refused.
      else
        expect(
          statussen.every((status) => status === 422 || status === 403),
          ding,
        ).toBe(true)
    }
  })

  test('every kind of thing was tried', () => {
    const soorten = new Set(staff.flatMap((route) => soort(route.pad) ?? []))
    expect([...soorten].filter((s) => !echt[s])).toEqual([])
  })
})
