// All SQL of opbouwprojecten and the hours written on them.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Opbouwproject } from './opbouwproject.ts'
import type { Uren } from './schrijven.ts'

export type ProjectRij = Zakelijk<
  Opbouwproject & {
    readonly team: string
    readonly kern: string | null
    readonly urenBesteed: number
  }
>

const selectProject = sql`
  select p.id, p.team_id as "teamId", p.kern_id as "kernId", p.naam, p.doel, p.streef, p.uren_begroot as "urenBegroot",
    p.van, p.tot, p.status, p.resultaat, p.toelichting, p.versie, t.naam as team, k.naam as kern,
    coalesce((select sum(u.uren)::float8 from opbouwuren u
      where u.gemeente_id = p.gemeente_id and u.opbouwproject_id = p.id), 0) as "urenBesteed"
  from opbouwproject p
  join team t on t.gemeente_id = p.gemeente_id and t.id = p.team_id
  left join kern k on k.gemeente_id = p.gemeente_id and k.id = p.kern_id`

/** The projects of these teams, what runs first. */
export const projectenVan = (tx: Tx, teamIds: readonly string[]): Promise<ProjectRij[]> =>
  many(
    tx,
    sql`${selectProject} where p.team_id = any(${teamIds}::uuid[]) order by p.status desc, p.van desc, p.id`,
  )

/** One project of these teams, with the hours on it. */
export const projectVan = (tx: Tx, id: string, teamIds: readonly string[]): Promise<ProjectRij | undefined> =>
  maybe(tx, sql`${selectProject} where p.id = ${id} and p.team_id = any(${teamIds}::uuid[])`)

export const lockProject = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from opbouwproject where id = ${id} for update`.execute(tx)

export type UrenRij = Zakelijk<Uren & { readonly medewerker: string }>

export const urenVan = (tx: Tx, projectId: string): Promise<UrenRij[]> =>
  many(
    tx,
    sql`select u.id, u.dag, u.uren::float8 as uren, u.wat, m.naam as medewerker from opbouwuren u
      join medewerker m on m.gemeente_id = u.gemeente_id and m.id = u.medewerker_id
      where u.opbouwproject_id = ${projectId} order by u.dag desc, u.id desc`,
  )

export const insertProject = (tx: Tx, gemeenteId: number, p: Opbouwproject): Promise<unknown> =>
  tx
    .insertInto('opbouwproject')
    .values({
      gemeente_id: gemeenteId,
      id: p.id,
      team_id: p.teamId,
      kern_id: p.kernId,
      naam: p.naam,
      doel: p.doel,
      streef: p.streef,
      uren_begroot: p.urenBegroot,
      van: p.van,
      tot: p.tot,
      status: p.status,
    })
    .execute()

export const saveProject = (tx: Tx, p: Opbouwproject, op: Date): Promise<unknown> =>
  tx
    .updateTable('opbouwproject')
    .set({
      status: p.status,
      resultaat: p.resultaat,
      toelichting: p.toelichting,
      afgesloten_op: op,
      versie: p.versie,
    })
    .where('id', '=', p.id)
    .execute()

export const insertUren = (
  tx: Tx,
  o: { gemeenteId: number; projectId: string; medewerkerId: string },
  u: Uren,
): Promise<unknown> =>
  tx
    .insertInto('opbouwuren')
    .values({
      gemeente_id: o.gemeenteId,
      id: u.id,
      opbouwproject_id: o.projectId,
      medewerker_id: o.medewerkerId,
      dag: u.dag,
      uren: u.uren,
      wat: u.wat,
    })
    .execute()

/** The kernen a project can be in. */
export const kernenVan = (tx: Tx): Promise<Zakelijk<{ id: string; naam: string }>[]> =>
  many(tx, sql`select id, naam from kern order by naam collate "nl-x-icu"`)
