// Every route tried by who may not: nobody, somebody without the recht, somebody without a grant, another site, an old form.
// The routes are read from the map itself, so a new route is tried the moment it exists (reliability.md AC-4).

import { describe, expect, test } from 'vitest'
import { matrix, rollen } from '../src/features/medewerker/rechten.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'

const app = await startApp()
const staff = routes.filter((route) => route.recht !== 'openbaar')
const onbekend = '01900000-0000-7000-8000-00000000ffff'
const pad = (patroon: string) => patroon.replaceAll(/:[a-z]+/gi, onbekend)
const naam = (route: (typeof routes)[number]) => `${route.methode} ${route.pad}`

/** One persona per rol of the demo. */
const persona = {
  toegang: 'kim',
  consulent: 'noor',
  partner_professional: 'fleur',
  teammanager: 'bram',
  vrijwillig_teamlid: 'els',
  maatje: 'henk',
  interventieteam: 'iris',
  beleidsadviseur: 'mila',
  raadslid: 'aydin',
  contractmanager: 'joke',
  privacy_officer: 'vera',
} as const
const clients = new Map<string, Awaited<ReturnType<typeof app.als>>>(
  await Promise.all(Object.values(persona).map(async (sub) => [sub, await app.als(sub)] as const)),
)

const tel = async () =>
  (
    await app.sql<{ n: string }>(`select string_agg(xpath.n::text, ',' order by t.relname) as n
    from pg_class t, lateral (select (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || t.oid::regclass, false, true, '')))[1] as n) xpath
    where t.relkind in ('r', 'p') and not t.relispartition and t.relnamespace = 'public'::regnamespace and t.relname <> 'inzage'`)
  )[0]?.n

test('there are routes to try, and only the doors of logging in are open to everybody', () => {
  expect(staff.length).toBeGreaterThan(8)
  expect(routes.filter((route) => route.recht === 'openbaar').map((route) => route.pad)).toEqual([
    '/',
    '/inrichten',
    '/inrichten',
    '/inloggen',
    '/inloggen/terug',
    '/uitloggen',
  ])
})

test('every recht of a route is given to some rol, and no rol has a recht that opens nothing', () => {
  const gegeven = new Set(rollen.flatMap((rol) => matrix[rol]))
  const gevraagd = new Set(staff.map((route) => route.recht))
  expect([...gevraagd].filter((recht) => !gegeven.has(recht as never))).toEqual([])
  expect([...gegeven].filter((recht) => !gevraagd.has(recht))).toEqual([])
})

describe.each(staff.map((route) => [naam(route), route] as const))('%s', (_, route) => {
  const stuur = (client: ReturnType<typeof app.niemand>) =>
    route.methode === 'GET' ? client.get(pad(route.pad)) : client.post(pad(route.pad))

  test('nobody is led to the login, and a form of nobody is kept', async () => {
    const antwoord = await stuur(app.niemand())
    if (route.methode === 'GET')
      expect(antwoord.naar).toBe(`/inloggen?naar=${encodeURIComponent(pad(route.pad))}`)
    else expect(antwoord.status).toBe(401)
  })

  test('a rol without the recht is refused, a rol with it is not', async () => {
    for (const [rol, sub] of Object.entries(persona) as [keyof typeof persona, string][]) {
      const client = clients.get(sub)
      if (!client) throw new Error(`no persona ${sub}`)
      const mag = (matrix[rol] as readonly string[]).includes(route.recht)
      const { status, tekst } = await stuur(client)
      if (mag) expect(tekst, `${sub} ${status}`).not.toContain('Dit hoort niet bij uw rol')
      else expect(status, sub).toBe(403)
      expect(status, sub).toBeLessThan(500)
    }
  })

  if (route.pad.includes(':')) {
    test('what is not there is not found, for whoever asks', async () => {
      for (const [rol, sub] of Object.entries(persona) as [keyof typeof persona, string][]) {
        if (!(matrix[rol] as readonly string[]).includes(route.recht)) continue
        const { status } = await stuur(clients.get(sub) as never)
        // A form is read before its thing is looked up, so an empty one may be refused first.
        expect(route.methode === 'GET' ? [404] : [404, 422], sub).toContain(status)
      }
    })
  }

  if (route.methode === 'POST') {
    test('another site, and a form without our token, change nothing', async () => {
      const kim = clients.get('kim')
      const vooraf = await tel()
      expect((await kim?.post(pad(route.pad), {}, { origin: 'https://elders.example' }))?.status).toBe(403)
      expect((await kim?.post(pad(route.pad), { _csrf: 'verzonnen' }))?.status).toBe(403)
      expect(await tel()).toBe(vooraf)
    })
  }
})

test('a GET of any page changes nothing but the log of who looked', async () => {
  const vooraf = await tel()
  for (const route of staff.filter((r) => r.methode === 'GET'))
    for (const client of clients.values()) await client.get(pad(route.pad))
  expect(await tel()).toBe(vooraf)
})
