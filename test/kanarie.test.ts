// Canary words (access.md 2.9, AC-6): a word of its own in every field, and every page walked by who may see less of it.
// What a reader may find follows from access.md 2.3 alone (support/kanarie/niveaus.ts); what the pages decide is not asked.

import { beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { niveaus } from '../src/features/autorisatie/autorisatie.ts'
import { contactWeergave } from '../src/features/dossier/tijdlijn.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'
import { cijfer } from './support/cijfer.ts'
import { type Antwoord, Client } from './support/client.ts'
import { maakEcht } from './support/echt.ts'
import { bijVerzoek, eisen, ookBijL1 } from './support/kanarie/niveaus.ts'
import { maakRijk } from './support/kanarie/rijk.ts'
import { gevonden, type Kanarie, laatLos, onbenoemd } from './support/kanarie/woorden.ts'
import { maakLopendPlan } from './support/plan.ts'

const regels: unknown[] = []
const app = await startApp({ stil: true, opLog: (...regel) => regels.push(regel) })

/** How far each reads in the household of Noor, by a grant by name on everything in it; the others hold nothing. */
const reikt = {
  noor: 'L4',
  fleur: 'L3',
  iris: 'L2',
  sam: 'L1',
  bram: 'L2',
  kim: undefined,
  els: undefined,
  mila: undefined,
  aydin: undefined,
  joke: undefined,
  vera: undefined,
  ties: undefined,
} as const
type Wie = keyof typeof reikt
const wie = Object.keys(reikt) as Wie[]
const clients = new Map<Wie, Client>(
  await Promise.all(wie.map(async (sub) => [sub, await app.als(sub)] as const)),
)

let echt: Readonly<Record<string, string>> = {}
let rijk: readonly string[] = []
let geheim = ''
let vreemd = ''
/** What Sam opened by noodtoegang. */
let geopend: ReadonlySet<string> = new Set()
/** What Kim registered at the door is hers to read. */
let opNaamVanKim: ReadonlySet<string> = new Set()
let woorden: ReadonlyMap<string, Kanarie> = new Map()
beforeAll(async () => {
  const noor = clients.get('noor') as Client
  rijk = await maakRijk(app, noor)
  echt = await maakEcht(app, noor)
  geheim = (await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Geheim' } })).huishoudenId
  vreemd = (await maakLopendPlan(app, await app.als('sam'), { melding: { geslachtsnaam: 'Vreemd' } }))
    .huishoudenId
  await app.sql(
    `update inwoner set geheimhouding = true where id in (select inwoner_id from huishouden_lid where huishouden_id = $1)`,
    [geheim],
  )
  // Each niveau, by name, on all there is but the household of Sam.
  await app.sql(
    `insert into autorisatie (gemeente_id, id, medewerker_id, melding_id, traject_id, plan_id, overdracht_id, overleg_id, niveau, wet, doel, grondslag, van, gebeurtenis_id)
      select 1, gen_random_uuid(), m.id, z.melding, z.traject, z.plan, z.overdracht, z.overleg, case m.sub when 'fleur' then 'L3' when 'iris' then 'L2' else 'L1' end,
        z.wet, 'behandeling', 'toewijzing', $2, (select id from gebeurtenis limit 1)
      from medewerker m, (
        select id as melding, null::uuid as traject, null::uuid as plan, null::uuid as overdracht, null::uuid as overleg, 'geen' as wet, huishouden_id as h from melding
        union all select null, id, null, null, null, wet, huishouden_id from traject
        union all select null, null, id, null, null, 'geen', huishouden_id from plan
        union all select null, null, null, id, null, wet, huishouden_id from overdracht
        union all select null, null, null, null, id, 'geen', huishouden_id from overleg) z
      where m.sub in ('fleur', 'iris', 'sam') and z.h is distinct from $1`,
    [vreemd, app.klok.now()],
  )
  const vanKim = await app.sql<{ id: string }>(
    `select distinct huishouden_id as id from autorisatie where medewerker_id = (select id from medewerker where sub = 'kim')`,
  )
  opNaamVanKim = new Set(vanKim.map(({ id }) => id))
  const bijNood = await app.sql<{ id: string }>(
    `select l.huishouden_id as id from noodtoegang n join medewerker m on m.id = n.medewerker_id join huishouden_lid l on l.inwoner_id = n.inwoner_id where m.sub = 'sam'`,
  )
  geopend = new Set(bijNood.map(({ id }) => id))
  woorden = await laatLos(app)
}, 120_000)

const isOpNaam = (k: Kanarie) => k.rij.is_verzegeld === true || k.eis === 'LX'

/** May this reader find this word anywhere? */
function mag(sub: Wie, k: Kanarie): boolean {
  if (k.eis === 'gesloten') return false
  // Sam opened something nobody gave him, and Noor keeps a list; Vera guards both.
  if (k.eis === 'toezicht')
    return sub === 'vera' || sub === (k.veld.startsWith('noodtoegang') ? 'sam' : 'noor')
  // A contact of nobody is of its writer; Kim wrote the only one.
  if (!k.huishoudenId) return k.veld === 'contact.waarover' ? sub === 'kim' : sub === 'noor' || sub === 'sam'
  if (isOpNaam(k)) return sub === 'noor'
  const eis = k.eis === 'adres' ? 'L2' : k.eis
  if (k.eis === 'adres' && k.huishoudenId === geheim) return false
  if (sub === 'kim' && opNaamVanKim.has(k.huishoudenId)) return true
  if (sub === 'sam' && geopend.has(k.huishoudenId)) return eis <= 'L3'
  const niveau =
    k.huishoudenId === vreemd ? (sub === 'sam' ? 'L4' : sub === 'bram' ? 'L2' : undefined) : reikt[sub]
  if (sub === 'bram' && k.huishoudenId === geheim) return false
  return niveau !== undefined && niveaus.indexOf(niveau) >= niveaus.indexOf(eis as 'L0')
}

const teVeel = (sub: Wie, pad: string, tekst: string): string[] =>
  gevonden(tekst).flatMap((woord) => {
    const k = woorden.get(woord)
    const naam = ookBijL1.some(
      (o) => o.pad.test(pad.replace('POST ', '')) && o.velden.includes(k?.veld ?? ''),
    )
    if (sub === 'vera' && k && bijVerzoek(pad, k.veld)) return []
    // Iris keeps the addresses, on that one page.
    if (sub === 'iris' && k?.eis === 'adres' && pad === '/werk/dossiers/:id/adres') return []
    return k && !mag(sub, naam ? { ...k, eis: 'L1' } : k) ? [`${sub} ${pad}: ${k.veld} (${k.eis})`] : []
  })

/** All of an answer that leaves the house, but what it sets as a cookie. */
const uit = ({ html, headers }: Antwoord) =>
  [html, ...[...headers].filter(([naam]) => naam !== 'set-cookie').flat()].join('\n')

/** Every page, with the things there are; those of the geheim and the strange household too. */
const paden = (): string[] => {
  const gets = routes.filter((r) => r.methode === 'GET' && r.recht !== 'openbaar').map(({ pad }) => pad)
  return gets.flatMap((pad) => {
    const soort = /^\/werk\/(?:privacy\/)?([a-z]+)\/:id/.exec(pad)?.[1]
    const id = soort && echt[soort]
    const andere = soort === 'dossiers' ? [geheim, vreemd] : []
    return [id, ...andere]
      .filter((een) => een !== undefined)
      .map((een) => pad.replace(':id', een ?? ''))
      .concat(soort || pad.includes(':') ? [] : [pad])
  })
}

/** Tables no act of this walk fills, each with where their words are tried. */
const elders: Readonly<Record<string, string>> = {
  verzoek: 'features/verzoek',
  verzoek_weglating: 'features/verzoek',
  kindzegel: 'features/kindzegel',
}

test('every field of words is filled by an act, but those that say why not', () => {
  const gevuld = new Set([...woorden.values()].map(({ veld }) => veld))
  const leeg = [...eisen.keys()].filter(
    (veld) => !gevuld.has(veld) && !((veld.split('.')[0] ?? '') in elders),
  )
  expect(leeg).toEqual([])
})

test('every field that holds words has a niveau: a new one is decided before it is shown', async () => {
  expect(await onbenoemd(app)).toEqual([])
})

test('nobody finds a word on any page that is above what they may see', async () => {
  const fout = new Set<string>()
  let gezien = 0
  for (const pad of [...paden(), ...rijk])
    await Promise.all(
      wie.map(async (sub) => {
        const tekst = uit(await (clients.get(sub) as Client).get(pad))
        gezien += gevonden(tekst).length
        for (const een of teVeel(sub, pad.replace(/[0-9a-f-]{36}/, ':id').replace(/\?.*/, ''), tekst))
          fout.add(een)
      }),
    )
  const velden = new Set([...woorden.values()].map(({ veld }) => veld)).size
  cijfer(
    `AC-6: ${woorden.size} canary words in ${velden} of ${eisen.size} fields, ${paden().length + rijk.length} pages, ${wie.length} readers, read ${gezien} times, none by who may not`,
  )
  expect(gezien).toBeGreaterThan(500)
  expect([...fout]).toEqual([])
}, 240_000)

test('nor after a form that is refused, nor by looking for it', async () => {
  const fout = new Set<string>()
  const posts = routes.filter((r) => r.methode === 'POST' && r.recht !== 'openbaar').map(({ pad }) => pad)
  for (const patroon of posts)
    for (const sub of ['sam', 'iris', 'kim', 'els'] as const) {
      const soort = /^\/werk\/(?:privacy\/)?([a-z]+)\/:id/.exec(patroon)?.[1]
      const pad = patroon.replace(':id', (soort && echt[soort]) ?? '')
      const antwoord = await (clients.get(sub) as Client).post(pad, { versie: '999', woorden: 'zq' })
      for (const een of teVeel(sub, `POST ${patroon}`, uit(antwoord))) fout.add(een)
    }
  expect([...fout]).toEqual([])
}, 240_000)

test('no line of the log, gebeurtenis or inzage holds a word of anybody', async () => {
  expect(regels.length).toBeGreaterThan(0)
  expect(gevonden(JSON.stringify(regels))).toEqual([])
  for (const tabel of ['gebeurtenis', 'inzage', 'formuliersleutel']) {
    const [rij] = await app.sql<{ alles: string }>(
      `select coalesce(jsonb_agg(x), '[]')::text as alles from ${tabel} x`,
    )
    expect(gevonden(rij?.alles ?? ''), tabel).toEqual([])
  }
})

test('no table beside those of the fields holds a word: what waits to be sent, figures, the queue', async () => {
  const velden = new Set([...woorden.values()].map(({ veld }) => veld.split('.')[0]))
  const tabellen = await app.sql<{ naam: string }>(`select t.oid::regclass::text as naam from pg_class t
    where t.relkind in ('r', 'm') and t.relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace)`)
  const vol: string[] = []
  for (const { naam } of tabellen.filter((t) => !velden.has(t.naam.replace(/_\d{4}$/, '')))) {
    const [rij] = await app.sql<{ n: number }>(
      `select count(*)::int as n from ${naam} x where x::text ~ 'Zq[0-9a-f]{5}'`,
    )
    if (rij?.n) vol.push(naam)
  }
  expect(vol).toEqual([])
})

test('no file of the log, and no page of an error, holds a word', async () => {
  const vera = clients.get('vera') as Client
  const bladen: string[] = []
  for (const soort of ['ldv', 'nen7513'])
    for (const vorm of ['csv', 'jsonl']) {
      const velden = { soort, van: '1-3-2026', tot: '3-3-2026', vorm, reden: 'Controle van de week' }
      const bestand = await vera.post('/werk/privacy/log/uitvoer', velden)
      expect(bestand.headers.get('content-disposition'), soort + bestand.tekst).not.toBeNull()
      bladen.push(uit(bestand))
    }
  const [woord] = woorden.keys()
  const stuk = routes.map((route) =>
    route.pad === '/werk' && route.recht !== 'openbaar'
      ? { ...route, deur: () => Promise.reject(new Error(`kapot bij ${woord}`)) }
      : route,
  ) as typeof routes
  const kapot = new Client(createApp(app.ctx, stuk), app.ctx.base, await app.sessie('sam'))
  const fout = await kapot.get('/werk')
  expect(fout.status).toBeGreaterThanOrEqual(500)
  expect(gevonden([...bladen, uit(fout)].join('\n'))).toEqual([])
})

test('an item shown one niveau too low is found', async () => {
  const { velden } = contactWeergave as { velden: { waarover: string } }
  velden.waarover = 'L2'
  const pad = `/werk/dossiers/${echt.dossiers}`
  const tekst = uit(await (clients.get('iris') as Client).get(`${pad}?alles=ja`))
  velden.waarover = 'L3'
  expect(teVeel('iris', pad, tekst)).toContain(`iris ${pad}: contact.waarover (L3)`)
})
