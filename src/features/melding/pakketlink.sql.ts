// The SQL of how a melding came here: the overdracht by which it was accepted last, with the grants this medewerker has on it now.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'

type Overgedragen = { id: string; autorisaties: Autorisatie[]; isGeheim: boolean }

export const overgedragenMet = (
  tx: Tx,
  door: Medewerker,
  meldingId: string,
  nu: Date,
): Promise<Overgedragen | undefined> =>
  maybe(
    tx,
    sql`
    select o.id, is_geheim(o.gemeente_id, o.huishouden_id) as "isGeheim",
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = o.gemeente_id and a.overdracht_id = o.id`)} as autorisaties
    from overdracht o where o.melding_id = ${meldingId} and o.status = 'aanvaard'
    order by o.beantwoord_op desc, o.id limit 1`,
  )
