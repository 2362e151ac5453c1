// Nobody works under another name: no route takes somebody's identity, and nobody gives anything to themselves by any door.
// The routes are read from the map itself, so a new one is tried the moment it exists.

import { describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Call, Route } from '../src/context.ts'
import { sessieStarten } from '../src/features/medewerker/commands.ts'
import { redirect } from '../src/platform/answer.tsx'
import { setSession } from '../src/platform/session.ts'
import { post } from '../src/route.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'
import { beheer, bijzonderVelden, eindeVelden, rolVelden, wieIs } from './support/beheer.ts'
import { Client } from './support/client.ts'

const app = await startApp({ stil: true })
const noorId = await wieIs(app, 'noor')
const personas = [
  ['ties', 'Ties Groen'],
  ['vera', 'Vera Kuipers'],
  ['bram', 'Bram Willems'],
  ['noor', 'Noor de Boer'],
] as const

/** Every way a form or address could ask to be somebody else. */
const alsNoor = Object.fromEntries(
  [
    'als',
    'namens',
    'door',
    'doorId',
    'sub',
    'medewerker',
    'medewerkerId',
    'gebruiker',
    'wie',
    'app.medewerker',
  ].map((naam) => [naam, noorId]),
)
const koppen = { 'x-medewerker': noorId, 'x-forwarded-user': 'noor', authorization: 'Bearer noor' }

/** What a walk along these routes as this persona leaves behind that is not theirs. */
async function sporen(kaart: readonly Route[], sub: string): Promise<string[]> {
  const sessie = await app.sessie(sub)
  const client = new Client(createApp(app.ctx, kaart), app.ctx.base, sessie)
  const zelf = await wieIs(app, sub)
  const sessies = () => app.sql<{ wie: string }>(`select medewerker_id as wie from sessie order by hash`)
  const [vooraf, moment] = [
    await sessies(),
    await app.sql<{ id: string }>(`select max(id::text) as id from gebeurtenis`),
  ]
  const gevonden: string[] = []
  for (const route of kaart.filter(({ recht }) => recht !== 'openbaar')) {
    const pad = route.pad.replace(':id', noorId).replaceAll(/:[a-z]+/gi, noorId)
    const vraag = `${pad}?${new URLSearchParams(alsNoor)}`
    const antwoord =
      route.methode === 'GET'
        ? await client.get(vraag, koppen)
        : await client.post(vraag, { ...alsNoor, versie: '1' }, koppen)
    const koek = antwoord.headers.getSetCookie().find((c) => c.startsWith('__Host-sessie='))
    if (koek) gevonden.push(`${route.methode} ${route.pad} gives a sessie`)
  }
  const nieuw = (await sessies()).length - vooraf.length
  if (nieuw > 0) gevonden.push(`${nieuw} sessies more`)
  const anders = await app.sql<{ soort: string }>(
    `select soort from gebeurtenis where id::text > $1 and door_id is distinct from $2`,
    [moment[0]?.id ?? '', zelf],
  )
  return [...gevonden, ...anders.map(({ soort }) => `${soort} under another name`)]
}

describe('no route takes the identity of another medewerker', () => {
  test.each(personas)('%s stays who that is, whatever is asked', async (sub, naam) => {
    expect(await sporen(routes, sub)).toEqual([])
    expect((await (await app.als(sub)).get(`/werk?als=${noorId}`, koppen)).tekst).toContain(naam)
  })

  test('a route that does is found', async () => {
    const overnemen = async ({ ctx, params }: Call) => {
      const [wie] = await app.sql<{ sub: string }>('select sub from medewerker where id = $1', [params.id])
      const sessie = await sessieStarten(ctx, { gemeenteId: 1, sub: wie?.sub ?? '', idToken: '' })
      return redirect('/werk', sessie ? [setSession(sessie)] : [])
    }
    const lek = post('/werk/beheer/medewerkers/:id/overnemen', overnemen, 'medewerker:inzien')
    expect(await sporen([lek], 'ties')).toEqual([
      'POST /werk/beheer/medewerkers/:id/overnemen gives a sessie',
      '1 sessies more',
    ])
  })
})

describe('nobody gives or takes anything of themselves', async () => {
  const ties = await app.als('ties')
  const id = await wieIs(app, 'ties')
  const [team] = await app.sql<{ id: string }>(`select id from team where naam = 'Wmo'`)
  const [kern] = await app.sql<{ id: string }>(`select id from kern where naam = 'Elst'`)
  const [organisatie] = await app.sql<{ id: string }>('select id from organisatie limit 1')
  const geef = (soort: string, wat: string) => ({
    soort,
    [soort]: wat,
    [`${soort}Van`]: '2-3-2026',
    [`${soort}Tot`]: '',
  })
  const rol = { soort: 'rol', wat: 'functioneel_beheerder', begin: '2015-01-01' }
  const proef: readonly (readonly [
    wat: string,
    deel: string,
    velden: Record<string, string | readonly string[]>,
  ])[] = [
    ['a rol', 'aanstellingen', rolVelden('consulent')],
    ['a team', 'aanstellingen', geef('team', team?.id ?? '')],
    ['a mandaat', 'aanstellingen', geef('mandaat', 'wmo')],
    ['a kern', 'aanstellingen', geef('kern', kern?.id ?? '')],
    ['a bijzondere rol', 'voorstellen', bijzonderVelden('privacy_officer')],
    ['an end', 'einde', eindeVelden('functioneel_beheerder', '1-5-2026')],
    ['an end taken back', 'herstel', rol],
    [
      'another name',
      'gegevens',
      { naam: 'Baas', functie: 'Baas', telefoon: '', organisatieId: organisatie?.id ?? '' },
    ],
    ['leaving', 'vertrek', { vertrek: '1-5-2026' }],
    ['staying', 'blijven', {}],
    ['coming back', 'terugkeer', { terug: '1-5-2026' }],
  ]
  const stand = () =>
    app.sql(
      `select m.*, (select json_agg(r) from medewerker_rol r where r.medewerker_id = m.id) as rollen,
        (select json_agg(r) from medewerker_team r where r.medewerker_id = m.id) as teams,
        (select json_agg(r) from medewerker_mandaat r where r.medewerker_id = m.id) as mandaten,
        (select json_agg(r) from medewerker_kern r where r.medewerker_id = m.id) as kernen,
        (select count(*) from rolvoorstel r where r.medewerker_id = m.id) as voorstellen
      from medewerker m where m.id = $1`,
      [id],
    )

  test.each(proef)('%s', async (_, deel, velden) => {
    const vooraf = await stand()
    const antwoord = await beheer(app, ties, { id, deel, velden })
    expect([antwoord.status, antwoord.tekst]).toEqual([422, expect.stringContaining('Dit gaat over uzelf.')])
    expect(await stand()).toEqual(vooraf)
  })

  test('that was every door to a medewerker there is', () => {
    const delen = routes.flatMap(({ methode, pad }) =>
      methode === 'POST' ? (/^\/werk\/beheer\/medewerkers\/:id\/(\w+)$/.exec(pad)?.[1] ?? []) : [],
    )
    expect([...new Set(proef.map(([, deel]) => deel))].sort()).toEqual(delen.sort())
  })

  test('the own page says so, and has no forms', async () => {
    const { tekst, html } = await ties.get(`/werk/beheer/medewerkers/${id}`)
    expect(tekst).toContain('Dit bent u zelf')
    expect(html).not.toContain(`action="/werk/beheer/medewerkers/${id}`)
  })
})
