// All SQL of the gemeente and its parts: kernen, organisatie, deur, teams.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import type { Inrichting } from './inrichten.ts'

/** The number of the first gemeente; the database makes it so (migration 0001). */
export const eersteGemeente = 1

export const isIngericht = async (tx: Tx): Promise<boolean> =>
  (await one<{ er: boolean }>(tx, sql`select exists (select from gemeente) as er`)).er

/**
 * Makes the first gemeente; false when another request was first.
 * The application may not insert a gemeente; this function of the owner may, and only while there is none.
 */
export const insertEersteGemeente = async (tx: Tx, i: Inrichting): Promise<boolean> =>
  (
    await one<{ gelukt: boolean }>(
      tx,
      sql`select eerste_gemeente(${i.cbsCode}, ${i.naam}, ${i.telefoon}, ${i.postadres}) as gelukt`,
    )
  ).gelukt

type Naam = { readonly id: string; readonly naam: string }

export async function insertKernen(tx: Tx, gemeenteId: number, kernen: readonly Naam[]): Promise<void> {
  await tx
    .insertInto('kern')
    .values(kernen.map(({ id, naam }) => ({ gemeente_id: gemeenteId, id, naam })))
    .execute()
}

/** The gemeente as organisatie, with one deur for all its teams. */
export async function insertTeams(
  tx: Tx,
  gemeenteId: number,
  o: { organisatie: Naam; deur: { code: string; naam: string }; teams: readonly Naam[] },
): Promise<void> {
  const gemeente_id = gemeenteId
  await tx
    .insertInto('organisatie')
    .values({ gemeente_id, ...o.organisatie, soort: 'gemeente' })
    .execute()
  await tx
    .insertInto('deur')
    .values({ gemeente_id, ...o.deur })
    .execute()
  await tx
    .insertInto('team')
    .values(
      o.teams.map(({ id, naam }) => ({
        gemeente_id,
        id,
        naam,
        organisatie_id: o.organisatie.id,
        deur: o.deur.code,
      })),
    )
    .execute()
}
