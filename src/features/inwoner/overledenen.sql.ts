// Who lived in a huishouden until death: what runs there goes on, and who opens it must know before a call to the family.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'

export type Overledene = {
  readonly id: string
  readonly voornamen: string
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string
  readonly overledenOp: Datum
}

/** As of who lives there: L2 (access.md 2.3). */
export const overledeneWeergave: Weergave<Overledene> = {
  personen: ({ id }) => [id],
  velden: { id: 'L2', voornamen: 'L2', voorvoegsel: 'L2', geslachtsnaam: 'L2', overledenOp: 'L2' },
}

/** The last first. */
export const overledenenVan = (tx: Tx, huishoudenId: string): Promise<Overledene[]> =>
  many(
    tx,
    sql`
    select i.id, i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.overleden_op::text as "overledenOp"
    from huishouden_lid l join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
    where l.huishouden_id = ${huishoudenId} and l.einde_reden = 'overleden' and i.overleden_op is not null
    order by i.overleden_op desc, i.id`,
  )

/** The day this inwoner died; undefined of who lives, or when nobody was named. */
export const overledenOpVan = async (
  tx: Tx,
  inwonerId: string | null | undefined,
): Promise<Datum | undefined> =>
  (
    await maybe<{ op: Datum | null }>(
      tx,
      sql`select overleden_op::text as op from inwoner where id = ${inwonerId ?? null}`,
    )
  )?.op ?? undefined
