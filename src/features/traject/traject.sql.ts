// All SQL that changes trajecten, and how one stands for whoever acts on it.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Invoer as Afsluiting } from './afsluiten.ts'
import type { Traject } from './starten.ts'
import type { Toewijzing } from './toewijzen.ts'
import type { Stand } from './traject.ts'

export const insertTraject = (tx: Tx, gemeenteId: number, t: Traject): Promise<unknown> =>
  tx
    .insertInto('traject')
    .values({
      gemeente_id: gemeenteId,
      id: t.id,
      huishouden_id: t.huishoudenId,
      inwoner_id: t.inwonerId,
      plan_id: t.planId ?? null,
      vraag_id: t.vraagId ?? null,
      soort: t.soort,
      wet: t.wet,
      leefgebied: t.leefgebied ?? null,
      team_id: t.teamId,
      behandelaar_id: t.behandelaarId ?? null,
      status: 'lopend',
      doel: t.doel,
      gestart_op: t.gestartOp,
      start_score: t.startScore ?? null,
      contactgrens: t.contactgrens ?? null,
      kadertoets: t.kader ? JSON.stringify(t.kader.antwoorden) : null,
      geraadpleegd_id: t.kader?.geraadpleegdId ?? null,
      geraadpleegd_op: t.kader?.geraadpleegdOp ?? null,
      regisseur_id: t.kader?.regisseurId ?? null,
    })
    .execute()

export type StandRij = Omit<Stand, 'magBehandelen'> & {
  readonly autorisaties: Autorisatie[]
  readonly isGeheim: boolean
}

/** The grants of this medewerker that hold now on the traject of this row. */
export const autorisatiesVan = (door: Medewerker, nu: Date) => sql`
  ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = t.gemeente_id and a.traject_id = t.id`)}`

/**
 * Locks trajecten against other acts, always in the same order so that two lists cannot wait for each other.
 * Answers how they stand after the wait; what is not there is left out.
 */
export async function lockStanden(
  tx: Tx,
  door: Medewerker,
  ids: readonly string[],
  nu: Date,
): Promise<StandRij[]> {
  await sql`select 1 from traject where id = any(${ids}::uuid[]) order by id for update`.execute(tx)
  // A second statement: one that waited for a lock sees the grants of before the wait.
  return many(
    tx,
    sql`
    select t.id, t.status, t.versie, t.gestart_op as "gestartOp", t.soort, t.wet, t.team_id as "teamId", m.deur, t.behandelaar_id as "behandelaarId",
      t.inwoner_id as "inwonerId", t.huishouden_id as "huishoudenId", t.plan_id as "planId", t.vraag_id as "vraagId",
      aantal_contacten(t) as contacten, t.contactgrens, t.reden_na_tien as "redenNaTien", ${autorisatiesVan(door, nu)} as autorisaties,
      is_geheim(t.gemeente_id, t.huishouden_id) as "isGeheim"
    from traject t join team m on m.gemeente_id = t.gemeente_id and m.id = t.team_id
    where t.id = any(${ids}::uuid[]) order by t.id`,
  )
}

/** One more contact with the resident was written down; the gesprekken that were held are counted beside them. */
export const saveContact = (tx: Tx, id: string): Promise<unknown> =>
  sql`update traject set contacten = contacten + 1 where id = ${id}`.execute(tx)

export const saveVerlenging = (tx: Tx, id: string, redenNaTien: string): Promise<unknown> =>
  sql`update traject set reden_na_tien = ${redenNaTien}, versie = versie + 1 where id = ${id}`.execute(tx)

export const saveToewijzing = (tx: Tx, id: string, t: Toewijzing): Promise<unknown> =>
  sql`update traject set team_id = ${t.teamId}, behandelaar_id = ${t.behandelaarId ?? null}, versie = versie + 1
    where id = ${id}`.execute(tx)

export const saveAfsluiting = (tx: Tx, id: string, a: Afsluiting, op: Date): Promise<unknown> =>
  sql`update traject set status = 'afgesloten', afgesloten_op = ${op}, resultaat = ${a.resultaat},
    is_volgens_plan = ${a.isVolgensPlan}, eindereden = ${a.eindereden}, start_score = coalesce(start_score, ${a.startScore ?? null}),
    eind_score = ${a.eindScore ?? null}, wat_hielp = ${a.watHielp ?? null}, toelichting = ${a.toelichting ?? null}, versie = versie + 1
    where id = ${id}`.execute(tx)

/** Was another team asked to take it over, and is there no answer yet? */
export const isAangeboden = async (tx: Tx, id: string): Promise<boolean> =>
  (await maybe(tx, sql`select 1 as x from overdracht where traject_id = ${id} and status = 'aangeboden'`)) !==
  undefined

/**
 * Does the vraag of this traject end with it?
 * It does when it is open in a melding that was screened, and no other running traject works on it.
 */
export const eindigtVraag = async (tx: Tx, t: Pick<Stand, 'id' | 'vraagId'>): Promise<boolean> =>
  (await maybe(
    tx,
    sql`
    select 1 as x from vraag v join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id and m.status = 'gescreend'
    where v.id = ${t.vraagId} and v.uitkomst is null and not exists (select from traject t where t.gemeente_id = v.gemeente_id
      and t.vraag_id = v.id and t.status = 'lopend' and t.id <> ${t.id})`,
  )) !== undefined
