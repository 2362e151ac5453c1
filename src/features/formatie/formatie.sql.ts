// All SQL of formatie, inzet and verlof.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Formatie } from './formatie.ts'
import type { Verlof } from './verlofvastleggen.ts'

type InTijd = { readonly gemeenteId: number }

/** Every line there ever was of these teams, the newest first. */
export const formatieVan = (tx: Tx, teamIds: readonly string[]): Promise<Formatie[]> =>
  many(
    tx,
    sql`select id, team_id as "teamId", soort, fte::float8 as fte, is_vacature as "isVacature", van, tot
      from formatie where team_id = any(${teamIds}::uuid[]) order by van desc, soort, id`,
  )

/** One line, locked; undefined when it is not of these teams. */
export const lockFormatie = (tx: Tx, id: string, teamIds: readonly string[]): Promise<Formatie | undefined> =>
  maybe(
    tx,
    sql`select id, team_id as "teamId", soort, fte::float8 as fte, is_vacature as "isVacature", van, tot
      from formatie where id = ${id} and team_id = any(${teamIds}::uuid[]) for update`,
  )

export const insertFormatie = (tx: Tx, { gemeenteId }: InTijd, f: Formatie): Promise<unknown> =>
  tx
    .insertInto('formatie')
    .values({
      gemeente_id: gemeenteId,
      id: f.id,
      team_id: f.teamId,
      soort: f.soort,
      fte: f.fte,
      is_vacature: f.isVacature,
      van: f.van,
      tot: f.tot,
    })
    .execute()

export const saveEinde = (tx: Tx, f: Pick<Formatie, 'id' | 'tot'>): Promise<unknown> =>
  sql`update formatie set tot = ${f.tot} where id = ${f.id}`.execute(tx)

/** Who is away now or later, of these medewerkers. */
export const verlovenVan = (tx: Tx, medewerkerIds: readonly string[], vanaf: Datum): Promise<Verlof[]> =>
  many(
    tx,
    sql`select id, medewerker_id as "medewerkerId", van, tot from verlof
      where medewerker_id = any(${medewerkerIds}::uuid[]) and tot >= ${vanaf} and ingetrokken_op is null order by van, id`,
  )

/** Holds these medewerkers still, so that two managers cannot write the same days at once. */
export const lockMedewerkers = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  sql`select 1 from medewerker where id = any(${ids}::uuid[]) order by id for no key update`.execute(tx)

export const insertVerlof = (tx: Tx, { gemeenteId }: InTijd, v: Verlof): Promise<unknown> =>
  tx
    .insertInto('verlof')
    .values({ gemeente_id: gemeenteId, id: v.id, medewerker_id: v.medewerkerId, van: v.van, tot: v.tot })
    .execute()

/** False when it was withdrawn already, or is of none of these medewerkers. */
export const intrekVerlof = async (
  tx: Tx,
  o: { id: string; medewerkerIds: readonly string[]; op: Date },
): Promise<boolean> =>
  (await maybe(
    tx,
    sql`update verlof set ingetrokken_op = ${o.op}
      where id = ${o.id} and ingetrokken_op is null and medewerker_id = any(${o.medewerkerIds}::uuid[]) returning id`,
  )) !== undefined

/** From this day on somebody works so many hours a week, until the next line that was written for later; what was before ends there. */
export async function zetInzet(
  tx: Tx,
  { gemeenteId }: InTijd,
  o: { id: string; medewerkerId: string; uren: number; van: Datum },
): Promise<void> {
  const { id, medewerkerId, uren, van } = o
  await sql`delete from inzet where medewerker_id = ${medewerkerId} and van = ${van}`.execute(tx)
  await sql`update inzet set tot = ${van} where medewerker_id = ${medewerkerId} and van < ${van} and (tot is null or tot > ${van})`.execute(
    tx,
  )
  await sql`insert into inzet (gemeente_id, id, medewerker_id, uren, van, tot)
    values (${gemeenteId}, ${id}, ${medewerkerId}, ${uren}, ${van},
      (select min(van) from inzet where medewerker_id = ${medewerkerId} and van > ${van}))`.execute(tx)
}
