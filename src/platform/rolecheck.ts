// Is row security really around this connection? Asked at every start, by looking and by trying.

import pg from 'pg'
import { asApplication } from './db.ts'

/**
 * Throws one Dutch sentence when the application's connection could see or change more than its gemeente:
 * the owner and a superuser pass row security silently, so a wrong setting would never show.
 * What it tries is rolled back.
 */
export async function refuseUnsafeRole(o: { url: string; isOwnRole: boolean }): Promise<void> {
  const client = new pg.Client({ connectionString: o.url, ...(o.isOwnRole ? {} : asApplication) })
  await client.connect()
  try {
    const refusal = (await byLooking(client)) ?? (await byTrying(client))
    if (refusal) throw new Error(refusal)
  } finally {
    await client.end()
  }
}

const howto = 'Zie docs/howto/installeren.md.'

async function byLooking(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query(`
    select rolname as naam, rolsuper as "isSuper", rolbypassrls as "isVrij",
      coalesce(has_table_privilege(to_regclass('public.gemeente'), 'select'), false) as "magLezen",
      array(select relname::text from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and pg_has_role(current_user, relowner, 'usage')) as eigen,
      pg_has_role(current_user, 'keukentafel_openbaar', 'member') as "magOpenbaar",
      array(select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not row_security_active(c.oid)) as open,
      array(select naam from unnest('{gebeurtenis,inzage}'::text[]) naam
        where has_table_privilege(to_regclass('public.' || naam), 'update, delete, truncate')) as wisbaar
    from pg_roles where rolname = current_user`)
  const { naam, isSuper, isVrij, magLezen, magOpenbaar, eigen, open, wisbaar } = rows[0]
  if (isSuper || isVrij || eigen.length > 0)
    return `De toepassing zou als ${naam} werken, en die is eigenaar of beheerder van de database: gemeenten zouden elkaar zien. Geef in DATABASE_URL_APP een eigen rol, of laat die instelling weg. ${howto}`
  if (!magLezen)
    return `De rol ${naam} van DATABASE_URL_APP heeft geen rechten. Laat de databasebeheerder uitvoeren: grant keukentafel_app to ${naam}. ${howto}`
  if (!magOpenbaar)
    return `De rol ${naam} kan niet lezen als het publiek. Laat de databasebeheerder uitvoeren: grant keukentafel_openbaar to keukentafel_app. ${howto}`
  if (open.length > 0)
    return `De rijbeveiliging staat niet aan op ${open.join(', ')}. Voer als eigenaar db/beveiliging.sql uit en start opnieuw.`
  if (wisbaar.length > 0)
    return `De rol ${naam} mag regels wissen in ${wisbaar.join(' en ')}. Neem haar dat recht af. ${howto}`
  return undefined
}

/** Writes a row of one gemeente and looks as another; without any medewerker there is nothing to see yet. */
async function byTrying(client: pg.Client): Promise<string | undefined> {
  await client.query('begin')
  try {
    const { rows: gemeenten } = await client.query('select id from gemeente order by id')
    for (const { id } of gemeenten) {
      await client.query(`set local app.gemeente = '${Number(id)}'`)
      if (await seesUngranted(client)) return net
      const { rows: sleutels } = await client.query(`
        insert into formuliersleutel (gemeente_id, sleutel, medewerker_id, act, afdruk, antwoord, op)
        select gemeente_id, gen_random_uuid(), id, 'proef', '', '{}', now() from medewerker limit 1 returning sleutel, medewerker_id`)
      if (sleutels.length === 0) continue
      await client.query(`set local app.gemeente = '0'`)
      const seen = await client.query('select from formuliersleutel where sleutel = $1', [
        sleutels[0].sleutel,
      ])
      if (seen.rowCount !== 0) return leak
      return await writesElsewhere(client, id, sleutels[0].medewerker_id)
    }
    return undefined
  } finally {
    await client.query('rollback')
  }
}

/** A page of nobody in particular must show nobody (db/zicht.sql). */
async function seesUngranted(client: pg.Client): Promise<boolean> {
  await client.query(`set local app.bereik = 'inzien'`)
  const seen = await client.query(
    'select from inwoner union all select from melding union all select from plan limit 1',
  )
  await client.query(`set local app.bereik = ''`)
  return seen.rowCount !== 0
}

const net =
  'De rijbeveiliging werkt niet: zonder autorisatie waren gegevens van inwoners te zien. Voer als eigenaar db/zicht.sql uit en start opnieuw.'

const leak =
  'De rijbeveiliging werkt niet: een proefrij van de ene gemeente was te zien voor een andere. Start niet; meld dit als fout.'

/** As nobody's gemeente, a row of gemeente `id` must be refused. */
async function writesElsewhere(
  client: pg.Client,
  id: number,
  medewerkerId: string,
): Promise<string | undefined> {
  try {
    await client.query(
      `insert into formuliersleutel (gemeente_id, sleutel, medewerker_id, act, afdruk, antwoord, op)
       values ($1, gen_random_uuid(), $2, 'proef', '', '{}', now())`,
      [id, medewerkerId],
    )
    return leak
  } catch (error) {
    // 42501: row security refused it, as it must.
    if (error instanceof Error && 'code' in error && error.code === '42501') return undefined
    throw error
  }
}
