// What was published, cel by cel: of each the latest uitgave that stands.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Definitie, RapportCel } from '../rapport/rapport.ts'

/** Every kpi that a published rapport defines, as the latest of them did. */
export const gepubliceerdeKpis = (tx: Tx): Promise<Definitie[]> =>
  many(
    tx,
    sql`select distinct on (d.kpi) d.kpi, d.definitie, d.versie from rapport_definitie d
      join rapport r on r.gemeente_id = d.gemeente_id and r.id = d.rapport_id
      where r.status = 'gepubliceerd' order by d.kpi, r.gepubliceerd_op desc, r.id`,
  )

type Vraag = { readonly kpi: string; readonly periode: string | undefined; readonly uitsplitsing: string }

/** The published cellen of a kpi by one splitsing, of one period or of all; each names the rapport it stands in. */
export const gepubliceerdeCellen = (tx: Tx, { kpi, periode, uitsplitsing }: Vraag): Promise<RapportCel[]> =>
  many(
    tx,
    sql`select * from (
      select distinct on (c.periode, c.deel, c.groep) c.kpi, c.deel, c.periode, c.splitsing, c.groep, c.teller, c.noemer, c.waarde,
        c.verborgen, c.voorlopig, c.rapport_id as "uitRapportId"
      from rapport_cel c join rapport r on r.gemeente_id = c.gemeente_id and r.id = c.rapport_id
      where r.status = 'gepubliceerd' and c.kpi = ${kpi} and c.splitsing = ${uitsplitsing}
        and (${periode ?? null}::text is null or c.periode = ${periode ?? null})
      order by c.periode, c.deel, c.groep, r.gepubliceerd_op desc, r.id) as c
    order by c.periode desc, c.deel, c.groep collate "nl-x-icu"`,
  )
