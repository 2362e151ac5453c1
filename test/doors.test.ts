// Every route tried by who may not: nobody, somebody without the recht, somebody without a grant, another site, an old form.
// The routes are read from the map itself, so a new route is tried the moment it exists (reliability.md AC-4).

import { describe, expect, test } from 'vitest'
import { matrix, rollen } from '../src/features/medewerker/rechten.ts'
import { verjaardagenOpmerken } from '../src/features/signaal/opmerken.commands.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'
import { maakSamenvoeging } from './support/dubbel.ts'
import { overdrachtVelden } from './support/overdracht.ts'
import { doe, maakLopendPlan } from './support/plan.ts'
import { maakTraject, teamId } from './support/traject.ts'

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
  functioneel_beheerder: 'ties',
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
    '/hulp/termijnberekening',
    '/api/v1/termijnberekening',
    '/api/v1/openapi.json',
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

/** A household of Noor with everything in it, made by acts; Fleur, Sam and Iris have nothing to do with it. */
describe('what is there, but of another team, is not found', async () => {
  const noor = await app.als('noor')
  const vreemden = new Map(
    await Promise.all(['fleur', 'sam', 'iris'].map(async (sub) => [sub, await app.als(sub)] as const)),
  )
  await clients.get('kim')?.post('/werk/contact', { waarover: 'Bakker belde', kanaal: 'telefoon' })
  // Sixteen and a half: a birthday that the nightly task notices.
  const plan = await maakLopendPlan(app, noor, { melding: { geboortedatum: '2-9-2009' } })
  await verjaardagenOpmerken(app.ctx, 1)
  await maakSamenvoeging(app, noor)
  const traject = await maakTraject(app, noor)
  await doe(app, noor, `/werk/plannen/${plan.planId}/afspraken`, {
    wat: 'Bellen',
    van: 'inwoner',
    wie: 'Anna',
    voorDatum: '9-3-2026',
  })
  await noor.upload(
    `/werk/dossiers/${plan.huishoudenId}/documenten`,
    { soort: 'brief', bij: `plan:${plan.planId}`, niveau: 'L3' },
    { naam: 'brief.txt', inhoud: 'Bakker' },
  )
  await noor.post(`/werk/plannen/${plan.planId}/overleggen`, {
    soort: 'mdo',
    datum: '1-2-2030',
    tijd: '14:00',
    plaats: 'Elst',
    vraag: 'Wie doet wat?',
    agenda: 'Wie leidt?',
    inwoner: 'akkoord',
    oco: 'wil_niet',
  })
  await noor.upload(
    `/werk/dossiers/${plan.huishoudenId}/documenten`,
    { soort: 'brief', bij: `plan:${plan.planId}`, niveau: 'L3' },
    { naam: 'brief.txt', inhoud: 'Bakker' },
  )
  const [wmo] = await app.sql<{ id: string }>(`select id from team where naam = 'Wmo'`)
  const opbouwproject = await clients.get('bram')?.post('/werk/opbouwwerk', {
    teamId: wmo?.id ?? '',
    naam: 'Eettafel',
    doel: 'Samen eten',
    streef: 'Twintig bezoekers',
    urenBegroot: '40',
    van: '1-3-2026',
    tot: '1-9-2026',
  })
  const eerste = async (query: string) => (await app.sql<{ id: string }>(query, [plan.planId]))[0]?.id ?? ''
  const overdracht = await noor.post(
    `${traject.pad}/overdracht`,
    overdrachtVelden({
      soort: 'maatschappelijk_werk',
      wet: 'geen',
      teamId: await teamId(app, 'Kernteam Elst'),
    }),
  )
  // Sam stands in, but not yet: until then it is as little his as anybody's.
  await noor.post('/werk/waarnemingen', {
    regie: await eerste(`select id from regie where plan_id = $1 and laag = 'proces'`),
    waarnemerId: await eerste(`select id from medewerker where sub = 'sam' and $1::uuid is not null`),
    van: '1-2-2030',
    tot: '2-2-2030',
  })
  const echt: Readonly<Record<string, string>> = {
    dossiers: plan.huishoudenId,
    meldingen: plan.meldingId,
    gesprekken: plan.gesprekId,
    plannen: plan.planId,
    inwoners: plan.inwonerId,
    trajecten: traject.trajectId,
    overdrachten: overdracht.naar.split('/').at(-1) ?? '',
    termijnen: await eerste(`select t.id from termijn t join plan p on p.id = $1
      join melding m on m.id = t.melding_id and m.huishouden_id = p.huishouden_id limit 1`),
    documenten: await eerste('select id from document where plan_id = $1'),
    regie: await eerste(`select id from regie where plan_id = $1 and laag = 'proces'`),
    waarnemingen: await eerste(
      'select w.id from waarneming w join regie r on r.id = w.regie_id where r.plan_id = $1',
    ),
    opbouwwerk: opbouwproject?.naar.split('/').at(-1) ?? '',
    overleggen: await eerste('select id from overleg where plan_id = $1'),
    afspraken: await eerste(`select id from afspraak where plan_id = $1`),
    samenvoegingen: await eerste(`select id from inwoner_samenvoeging where $1::uuid is not null limit 1`),
    signalen: await eerste(`select id from signaal where $1::uuid is not null limit 1`),
    contact: await eerste(`select id from contact where $1::uuid is not null limit 1`),
  }
  const soort = (patroon: string) => /^\/werk\/([a-z]+)\/:id/.exec(patroon)?.[1]

  for (const route of staff.filter((r) => soort(r.pad) !== undefined)) {
    const id = echt[soort(route.pad) ?? '']
    if (!id) continue
    test(naam(route), async () => {
      const vooraf = await tel()
      for (const [sub, client] of vreemden) {
        const pad = route.pad.replace(':id', id)
        const antwoord = await (route.methode === 'GET'
          ? client?.get(pad)
          : client?.post(pad, { versie: '1' }))
        expect([403, 404, 422], `${sub} ${pad}`).toContain(antwoord.status)
        // Refused with words of the household on the page would be as bad as letting in.
        expect(antwoord.tekst).not.toContain('Bakker')
      }
      expect(await tel()).toBe(vooraf)
    })
  }

  test('every kind of thing was tried', () => {
    const soorten = new Set(staff.flatMap((route) => soort(route.pad) ?? []))
    expect([...soorten].filter((s) => !echt[s])).toEqual([])
  })
})
