// The net under every page: what row security shows in a transaction that only reads (access.md 2.8, layer 3).

import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { many, type Tx } from '../src/platform/db.ts'
import { persoonlijk } from '../src/platform/zakelijk.ts'
import { openApp, startApp } from './support/app.ts'
import { eisen } from './support/kanarie/niveaus.ts'
import { maakLopendPlan } from './support/plan.ts'
import { maakTraject } from './support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const { huishoudenId, inwonerId } = await maakLopendPlan(app, noor, {
  melding: { voornamen: 'Anna', geslachtsnaam: 'Net', geboortedatum: '6-5-1949' },
})
await maakTraject(app, noor)

type Wie = { id: string; teamIds: string[] }
const wie = async (sub: string): Promise<Wie> => {
  const [rij] = await app.sql<Wie>(
    `select m.id, array(select t.team_id from medewerker_team t where t.medewerker_id = m.id and t.tot is null) as "teamIds"
      from medewerker m where m.sub = $1`,
    [sub],
  )
  if (!rij) throw new Error(`no ${sub}`)
  return rij
}
const als = <T>({ id, teamIds }: Wie, work: (tx: Tx) => Promise<T>, op = app): Promise<T> =>
  op.ctx.db.transaction({ gemeenteId: 1, medewerkerId: id, inzien: { teamIds, nu: op.klok.now() } }, work)
/** Who reads with this dossier open. */
const metOpen = ({ id, teamIds }: Wie, open = huishoudenId) => ({
  ...{ gemeenteId: 1, medewerkerId: id },
  inzien: { teamIds, nu: app.klok.now(), huishoudenId: open },
})
const tel = async (tx: Tx, tabel: string): Promise<number> =>
  (await many<{ n: number }>(tx, sql`select count(*)::int as n from ${sql.table(tabel)}`))[0]?.n ?? -1

/** Rows in these say nothing of anybody outside the work of whoever asks, or the reader's own page needs them all. */
const zonderNet: Readonly<Record<string, string>> = {
  autorisatie: 'wie wat mag zien: de vraag zelf',
  concept: 'van de schrijver alleen (eigen)',
  formuliersleutel: 'sleutels van formulieren',
  uitsluiting: 'de eigen lijst van een medewerker; alleen die en de functionaris lezen dit',
  noodtoegang: 'wie nam noodtoegang; de tweede persoon en de functionaris hebben daar geen autorisatie',
  inzage: 'wie keek; alleen de functionaris leest dit',
  controle: 'welke inzage om uitleg vroeg; alleen de functionaris leest dit',
  waarneming: 'wie voor wie waarneemt; geen inwoner',
  zegel:
    'nummers en momenten alleen: het net zelf vraagt het bij iedere rij; de woorden staan in zegel_reden',
}

describe('every table that names somebody', () => {
  test('is under the net, or says why not', async () => {
    const rijen = await app.sql<{ tabel: string; net: boolean }>(`
      select c.relname as tabel, exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'zicht' and not p.polpermissive) as net
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attname in
          ('inwoner_id', 'huishouden_id', 'melding_id', 'plan_id', 'traject_id', 'gesprek_id', 'overleg_id', 'overdracht_id', 'vraag_id', 'evaluatie_id'))
      order by 1`)
    const zonder = rijen.filter(({ net }) => !net).map(({ tabel }) => tabel)
    expect(zonder.filter((tabel) => !(tabel in zonderNet))).toEqual([])
  })

  test('shows rows to who has a grant there, and none to who has not', async () => {
    const tabellen = (
      await app.sql<{ tabel: string }>(
        `select polrelid::regclass::text as tabel from pg_policy where polname = 'zicht' order by 1`,
      )
    ).map(({ tabel }) => tabel)
    const [ziet, vreemde] = [await wie('noor'), await wie('els')]
    const gevuld: string[] = []
    for (const tabel of tabellen) {
      const [{ n = 0 } = {}] = await app.sql<{ n: number }>(`select count(*)::int as n from ${tabel}`)
      if (n > 0) gevuld.push(tabel)
      expect(await als(vreemde, (tx) => tel(tx, tabel)), tabel).toBe(0)
    }
    expect(gevuld).toEqual(expect.arrayContaining(['doel', 'gesprek', 'inwoner', 'melding', 'plan']))
    for (const tabel of ['inwoner', 'melding', 'plan', 'doel', 'gesprek', 'huishouden'])
      expect(await als(ziet, (tx) => tel(tx, tabel)), tabel).toBeGreaterThan(0)
  })
})

test('a dossier that is opened without a grant shows no more than before, and neither does a grant elsewhere', async () => {
  const elders = await maakTraject(app, noor)
  const gezien = (wie: Wie, open: string) =>
    app.ctx.db.transaction(metOpen(wie, open), (tx) =>
      many(tx, sql`select 1 from gebeurtenis where huishouden_id = ${huishoudenId}`),
    )
  expect(await gezien(await wie('els'), huishoudenId)).toEqual([])
  const zij = await wie('noor')
  expect((await gezien(zij, elders.huishoudenId)).length).toBeGreaterThan(0)
  expect((await gezien(zij, huishoudenId)).length).toBeGreaterThan(0)
})

test('a grant that ended shows nothing any more, at once', async () => {
  const ik = await wie('noor')
  const naam = (tx: Tx) => many(tx, sql`select 1 from inwoner where id = ${inwonerId}`)
  expect(await als(ik, naam)).toHaveLength(1)
  await app.sql('update autorisatie set tot = $2 where huishouden_id = $1', [huishoudenId, app.klok.now()])
  expect(await als(ik, naam)).toHaveLength(0)
  expect(await app.ctx.db.transaction(metOpen(ik), naam)).toHaveLength(0)
  await app.sql('update autorisatie set tot = null where huishouden_id = $1', [huishoudenId])
})

test('the one way past it answers the known-person check and no more', async () => {
  const [kolommen] = await app.sql<{ uit: string }>(
    `select pg_get_function_result(oid) as uit from pg_proc where proname = 'kandidaten'`,
  )
  expect(kolommen?.uit).not.toMatch(/bsn|straat|postcode|telefoon|email|wet/)
  const zoek = (tx: Tx) => many(tx, sql`select * from kandidaten('{}', null, '1949-05-06', null, null)`)
  expect(await als(await wie('els'), zoek)).toHaveLength(1)
  const zonderNaam = { gemeenteId: 1, inzien: { teamIds: [], nu: app.klok.now() } }
  expect(await app.ctx.db.transaction(zonderNaam, zoek)).toHaveLength(0)
})

test('whose household a grant is in is what its work says, after every act', async () => {
  const afwijkend = await app.sql(`
    select a.id from autorisatie a
    left join melding m on m.id = a.melding_id left join traject t on t.id = a.traject_id left join plan p on p.id = a.plan_id
    left join overdracht o on o.id = a.overdracht_id left join overleg v on v.id = a.overleg_id
    where a.huishouden_id is distinct from coalesce(m.huishouden_id, t.huishouden_id, p.huishouden_id, o.huishouden_id, v.huishouden_id)`)
  expect(afwijkend).toEqual([])
})

test('without its policy a table shows everything: the test above would see it', async () => {
  const kapot = await openApp({ stil: true })
  const kim = await kapot.als('kim')
  await maakLopendPlan(kapot, await kapot.als('noor'))
  expect(kim).toBeDefined()
  await kapot.sql('drop policy zicht on inwoner')
  expect(await als(await wie('els'), (tx) => tel(tx, 'inwoner'), kapot)).toBeGreaterThan(0)
  await kapot.sluit()
})

test('what the database keeps of an inwoner, or what leads to one, has no place in a row about no inwoner', async () => {
  const kolommen = await app.sql<{ tabel: string; kolom: string; leidtNaar: boolean; net: boolean }>(`
    select c.relname as tabel, a.attname as kolom,
      exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'zicht') as net,
      exists (select from pg_constraint k join pg_policy p on p.polrelid = k.confrelid and p.polname = 'zicht'
        where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any(k.conkey) and a.attname <> 'gemeente_id') as "leidtNaar"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`)
  const metWoorden = new Set([...eisen.keys()].map((kolom) => kolom.split('.')[0]))
  // A team has a name as well, and works for an organisatie: what is called so elsewhere cannot be told by its name.
  const ookZakelijk = new Set(
    kolommen
      .filter(({ tabel, net }) => !net && !metWoorden.has(tabel))
      .flatMap(({ tabel, kolom }) => [tabel, kolom]),
  )
  const vanIemand = kolommen.filter(
    ({ tabel, kolom, leidtNaar }) => leidtNaar || (eisen.has(`${tabel}.${kolom}`) && !ookZakelijk.has(kolom)),
  )
  const namen = [...new Set(vanIemand.map(({ kolom }) => kolom.replace(/_(.)/g, (_, l) => l.toUpperCase())))]
  expect(namen.length).toBeGreaterThan(80)
  expect(namen.filter((naam) => !(persoonlijk as readonly string[]).includes(naam))).toEqual([])
})
