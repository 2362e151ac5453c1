// The SQL of who works here: one medewerker, locked or not, and writing what changed.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Rol } from '../medewerker/rechten.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Dienst } from './dienst.ts'
import type { Nieuw } from './indienstnemen.ts'

const kolommen = sql`m.id, m.naam, m.functie, m.telefoon, m.organisatie_id as "organisatieId", m.van, m.tot, m.versie`

/** Undefined when there is no such medewerker in this gemeente. */
export const dienstVan = (tx: Tx, id: string): Promise<Dienst | undefined> =>
  maybe(tx, sql`select ${kolommen} from medewerker m where m.id = ${id}`)

/**
 * The same, held until the end of the transaction, with all that is administered of this gemeente:
 * two who each end the other's rol, or each add the fifth keeper of addresses, do so one after another.
 */
export async function lockDienst(tx: Tx, gemeenteId: number, id: string): Promise<Dienst | undefined> {
  await sql`select 1 from gemeente where id = ${gemeenteId} for no key update`.execute(tx)
  return maybe(tx, sql`select ${kolommen} from medewerker m where m.id = ${id} for no key update`)
}

export const isSubBekend = async (tx: Tx, sub: string): Promise<boolean> =>
  (await maybe(tx, sql`select 1 as x from medewerker where sub = ${sub}`)) !== undefined

export const isOrganisatie = async (tx: Tx, id: string): Promise<boolean> =>
  (await maybe(tx, sql`select 1 as x from organisatie where id = ${id}`)) !== undefined

export const insertDienst = (tx: Tx, gemeenteId: number, n: Nieuw & { id: string }): Promise<unknown> =>
  tx
    .insertInto('medewerker')
    .values({
      gemeente_id: gemeenteId,
      id: n.id,
      sub: n.sub,
      naam: n.naam,
      functie: n.functie,
      telefoon: n.telefoon,
      organisatie_id: n.organisatieId,
      van: n.van,
    })
    .execute()

/** Writes what may change of a dienst, and that something did. */
export const saveDienst = (tx: Tx, d: Dienst): Promise<unknown> =>
  sql`update medewerker set naam = ${d.naam}, functie = ${d.functie}, telefoon = ${d.telefoon},
    organisatie_id = ${d.organisatieId}, van = ${d.van}, tot = ${d.tot}, versie = versie + 1 where id = ${d.id}`.execute(
    tx,
  )

/** The rollen of one medewerker on this day; none of who is not in service then. */
export const rollenOp = async (tx: Tx, id: string, dag: Datum): Promise<Rol[]> =>
  (
    await many<{ rol: Rol }>(
      tx,
      sql`select r.rol from medewerker_rol r join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
        where m.id = ${id} and r.van <= ${dag} and (r.tot is null or r.tot >= ${dag})
          and m.van <= ${dag} and (m.tot is null or m.tot >= ${dag})`,
    )
  ).map(({ rol }) => rol)

/** Is somebody else functioneel beheerder today, without an end to it? */
export const isEenBeheerderNaast = async (tx: Tx, id: string, dag: Datum): Promise<boolean> =>
  (
    await one<{ er: boolean }>(
      tx,
      sql`select exists (select from medewerker_rol r join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
        where r.rol = 'functioneel_beheerder' and r.medewerker_id <> ${id} and r.van <= ${dag} and r.tot is null
          and m.van <= ${dag} and m.tot is null) as er`,
    )
  ).er
