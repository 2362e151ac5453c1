// The SQL by which gesprekken of a melding go along to who has that melding now.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

type Overgang = {
  readonly meldingId: string
  readonly naarId: string
  /** Only those of this medewerker; of everybody without. */
  readonly alleenVan: string | null
}
type Meegegaan = { readonly id: string; readonly vanId: string; readonly huishoudenId: string }

/** What is still to be held or written down; who was to come along and now holds it does not come along with themselves. */
export const saveMeegegaan = (tx: Tx, { meldingId, naarId, alleenVan }: Overgang): Promise<Meegegaan[]> =>
  many(
    tx,
    sql`with mee as (
      select id, behandelaar_id from gesprek
      where melding_id = ${meldingId} and status in ('gepland', 'gevoerd') and behandelaar_id <> ${naarId}
        and (${alleenVan}::uuid is null or behandelaar_id = ${alleenVan})
      order by id for update)
    update gesprek g set behandelaar_id = ${naarId}, met_medewerker_id = nullif(g.met_medewerker_id, ${naarId}), versie = g.versie + 1
    from mee where g.id = mee.id
    returning g.id, mee.behandelaar_id as "vanId", g.huishouden_id as "huishoudenId"`,
  )
