// Work that ended long ago, and destroying it: the years that lie between no test can wait for.

import type { Eenheidsoort } from '../../src/features/vernietiging/eenheid.ts'
import { vernietig } from '../../src/features/vernietiging/vernietigen.commands.ts'
import type { Vernietiging } from '../../src/features/vernietiging/vernietiging.ts'
import type { Result } from '../../src/platform/result.ts'
import type { TestApp } from './app.ts'
import type { Client, Velden } from './client.ts'

/** The fields of a term of fifteen years; a test names only what it is about. */
export const bewaartermijnVelden = (anders: Velden = {}): Velden => ({
  ...{ soort: 'traject', wet: '', resultaat: '', duur: 'P15Y', afleidingswijze: 'afgehandeld' },
  ...{ bron: 'Wmo 2015 artikel 5.3.4', van: '1-1-2020', tot: '' },
  ...anders,
})

/** A term for everything there is, set by who may. */
export async function zetBewaartermijnen(client: Client): Promise<void> {
  for (const soort of ['traject', 'melding', 'plan', 'contact', 'huishouden']) {
    const afleidingswijze =
      soort === 'contact' || soort === 'huishouden' ? 'laatste_wijziging' : 'afgehandeld'
    const velden = bewaartermijnVelden({ soort, afleidingswijze })
    const antwoord = await client.post('/werk/beheer/bewaartermijnen', velden)
    if (antwoord.status !== 303) throw new Error(`no term: ${antwoord.status} ${antwoord.tekst}`)
  }
}

/** Everything there is ended on this day, and nothing about it waits for anybody. */
export async function sluitAlles(app: TestApp, op = '2005-06-01T10:00:00Z'): Promise<void> {
  const wie = `(select id from medewerker where sub = 'vera')`
  for (const zin of [
    `update overdracht set status = 'ingetrokken', beantwoord_op = '${op}', beantwoord_door_id = ${wie} where status = 'aangeboden'`,
    `update traject set status = 'afgesloten', afgesloten_op = '${op}', resultaat = 'niet', is_volgens_plan = false, eindereden = 'verhuisd' where status = 'lopend'`,
    `update melding set status = 'afgesloten', afgesloten_op = '${op}' where afgesloten_op is null`,
    `update plan set status = 'afgesloten', afgesloten_op = '${op}', afsluitreden = 'klaar' where status <> 'afgesloten'`,
    `update zegel set opgeheven_op = gelegd_op, opgeheven_door_id = ${wie} where opgeheven_op is null`,
    `update signaal set status = 'afgehandeld', afgehandeld_op = opgemerkt_op, afgehandeld_door_id = ${wie}, afhandeling = 'gedaan' where status <> 'afgehandeld'`,
    `update verzoek set ingetrokken_op = geregistreerd_op, intrekreden = 'klaar' where afgerond_op is null and ingetrokken_op is null`,
    `update noodtoegang set van = '${op}', tot = '${op}'::timestamptz + interval '24 hours', uitkomst = 'terecht', oordeel = 'Goed', beoordeeld_op = '${op}', beoordeeld_door_id = ${wie}`,
  ])
    await app.sql(zin)
}

/** Destroys one thing as a list that was agreed on does. */
export async function vernietigEen(
  app: TestApp,
  soort: Eenheidsoort,
  id: string,
): Promise<Result<Vernietiging, string>> {
  const [vera] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'vera'`)
  const lijstId = '01980000-0000-7000-8000-000000000001'
  const grond = {
    soort: 'bewaartermijn',
    lijstId,
    duur: 'P15Y',
    bron: 'Wmo 2015 5.3.4',
    eind: '2005-06-01',
    resultaat: 'niet',
  } as const
  return app.ctx.db.transaction({ gemeenteId: 1 }, (tx) =>
    vernietig(app.ctx, tx, { gemeenteId: 1, soort, id, grond, doorIds: [vera?.id ?? ''] }),
  )
}

/** Destroys all there is of the dossiers these are of, in the order in which nothing waits for anything. */
export async function vernietigDossier(app: TestApp, huishoudenId: string): Promise<Vernietiging[]> {
  const gedaan: Vernietiging[] = []
  for (const soort of ['traject', 'melding', 'plan', 'contact'] as const)
    for (const { id } of await app.sql<{ id: string }>(
      `select id from ${soort} where huishouden_id = $1 order by id ${soort === 'traject' ? '' : 'desc'}`,
      [huishoudenId],
    )) {
      const uitkomst = await vernietigEen(app, soort, id)
      if (uitkomst.ok) gedaan.push(uitkomst.value)
      else if (uitkomst.reason !== 'is_er_niet') throw new Error(`${soort}: ${uitkomst.reason}`)
    }
  return gedaan
}

/** Every word in every table, by table; what an erased dossier may not leave anywhere. */
export async function alleTekst(sql: TestApp['sql']): Promise<Map<string, string>> {
  const tabellen = await sql<{ tabel: string }>(`
    select c.oid::regclass::text as tabel from pg_class c where c.relkind in ('r', 'p') and not c.relispartition
      and c.relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace)`)
  const teksten = new Map<string, string>()
  for (const { tabel } of tabellen) {
    const [rij] = await sql<{ tekst: string }>(
      `select coalesce(string_agg(x::text, e'\\n'), '') as tekst from ${tabel} x`,
    )
    teksten.set(tabel, rij?.tekst ?? '')
  }
  return teksten
}
