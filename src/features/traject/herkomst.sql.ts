// The SQL of where a traject came from: the melding of its vraag, with the grants this medewerker has on it now.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'

export type MeldingRij = { id: string; inwonerId: string | null; ontvangenOp: Date }
type Gevonden = MeldingRij & { teamId: string; autorisaties: Autorisatie[]; isGeheim: boolean }

/** Undefined for a traject without a vraag. */
export const meldingVan = (
  tx: Tx,
  door: Medewerker,
  trajectId: string,
  nu: Date,
): Promise<Gevonden | undefined> =>
  maybe(
    tx,
    sql`
    select m.id, m.inwoner_id as "inwonerId", m.ontvangen_op as "ontvangenOp", m.team_id as "teamId",
      is_geheim(m.gemeente_id, m.huishouden_id) as "isGeheim",
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = m.gemeente_id and a.melding_id = m.id`)} as autorisaties
    from traject t
    join vraag v on v.gemeente_id = t.gemeente_id and v.id = t.vraag_id
    join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    where t.id = ${trajectId}`,
  )
