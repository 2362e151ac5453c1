// All SQL of the word back: how the debt stands, and what was given.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Stand, Terugkoppeling } from './terugkoppeling.ts'

export type StandRij = Omit<Stand, 'magBehandelen'> & {
  readonly isGeheim: boolean
  /** What came of it, each under its own wet with the grants on it, of which one gives the file. */
  readonly zaken: readonly {
    readonly soort: 'melding' | 'traject'
    readonly wet: Wet
    readonly autorisaties: readonly Autorisatie[]
  }[]
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
}

/** Locks an overdracht against another word back at the same moment. */
export const lockVoorTerugkoppeling = (tx: Tx, overdrachtId: string): Promise<unknown> =>
  sql`select 1 from overdracht where id = ${overdrachtId} for update`.execute(tx)

/** How the debt stands, with this medewerker's grants on the work; undefined when there is no such overdracht. */
export const standVan = (tx: Tx, door: Medewerker, id: string, nu: Date): Promise<StandRij | undefined> =>
  maybe(
    tx,
    sql`
    select o.id as "overdrachtId", o.huishouden_id as "huishoudenId", o.inwoner_id as "inwonerId", o.status,
      o.grondslag is not null and o.zicht_beeindigd_op is null as "heeftZicht",
      exists (select from terugkoppeling t where t.gemeente_id = o.gemeente_id and t.overdracht_id = o.id and t.antwoord <> 'loopt_nog') as "isKlaar",
      exists (select from overdracht_vervolg v where v.gemeente_id = o.gemeente_id and v.overdracht_id = o.id and v.is_open) as loopt,
      is_geheim(o.gemeente_id, o.huishouden_id) as "isGeheim", i.voornamen, i.voorvoegsel, i.geslachtsnaam,
      coalesce((select jsonb_agg(jsonb_build_object('soort', v.soort, 'wet', coalesce(t.wet, 'geen'), 'autorisaties', ${autorisatiesAlsJson(
        door,
        nu,
        sql`a.gemeente_id = v.gemeente_id and (a.melding_id = v.id or a.traject_id = v.id)`,
      )}))
        from overdracht_vervolg v left join traject t on t.gemeente_id = v.gemeente_id and t.id = v.id
        where v.gemeente_id = o.gemeente_id and v.overdracht_id = o.id), '[]') as zaken
    from overdracht o join inwoner i on i.gemeente_id = o.gemeente_id and i.id = o.inwoner_id
    where o.id = ${id}`,
  )

/** The overdrachten this traject or melding came of, also the support for a vraag of the melding, whose sender waits for the word. */
export const schuldenVan = async (tx: Tx, zaakId: string): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`
      select distinct o.id from overdracht_vervolg v
      join overdracht o on o.gemeente_id = v.gemeente_id and o.id = v.overdracht_id
      -- Nobody owes themselves a word.
      where v.id = ${zaakId} and v.team_id <> o.van_team_id and o.status = 'aanvaard'
        and o.grondslag is not null and o.zicht_beeindigd_op is null
        and not exists (select from terugkoppeling t where t.gemeente_id = o.gemeente_id and t.overdracht_id = o.id and t.antwoord <> 'loopt_nog')
      order by o.id`,
    )
  ).map(({ id }) => id)

export const insertTerugkoppeling = (
  tx: Tx,
  t: Terugkoppeling & { gemeenteId: number; id: string; overdrachtId: string; doorId: string; op: Date },
): Promise<unknown> =>
  tx
    .insertInto('terugkoppeling')
    .values({
      gemeente_id: t.gemeenteId,
      id: t.id,
      overdracht_id: t.overdrachtId,
      op: t.op,
      door_id: t.doorId,
      antwoord: t.antwoord,
      reden: t.reden ?? null,
      toelichting: t.toelichting ?? null,
      is_gedeeld: t.isGedeeld,
    })
    .execute()
