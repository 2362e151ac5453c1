// The SQL of the watch on return: recognising it when a vraag is asked, and what is recognised for a melding.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { BewaakteSoort } from './terugkeer.ts'

/**
 * Writes down which vragen of these meldingen come back within the watch on a closed traject, by the one rule of `terugkeer_bij`.
 * Called when a melding gets its resident: registered, or named afterwards.
 * What was recognised before stays as it was; a second call adds nothing.
 */
export const herkenTerugkeer = (
  tx: Tx,
  gemeenteId: number,
  meldingIds: readonly string[],
): Promise<unknown> =>
  sql`insert into terugkeer (gemeente_id, vraag_id, traject_id, is_huisgenoot, op)
    select ${gemeenteId}::integer, r.vraag_id, r.traject_id, r.is_huisgenoot, r.op
    from terugkeer_bij(${gemeenteId}::integer, ${meldingIds}::uuid[]) r on conflict do nothing`.execute(tx)

/** The same for all meldingen of one inwoner, once two files turned out to be of one person. */
export const herkenTerugkeerVan = async (tx: Tx, gemeenteId: number, inwonerId: string): Promise<unknown> => {
  const rijen = await many<{ id: string }>(tx, sql`select id from melding where inwoner_id = ${inwonerId}`)
  return herkenTerugkeer(
    tx,
    gemeenteId,
    rijen.map(({ id }) => id),
  )
}

export type TerugkeerRij = {
  trajectId: string
  inwonerId: string
  soort: BewaakteSoort
  leefgebied: string
  team: string
  afgeslotenOp: Date
  /** The last day on which it counts as coming back. */
  tot: Datum
  resultaat: 'bereikt' | 'deels' | 'niet'
  watHielp: string | null
  isHuisgenoot: boolean
}

type Gevonden = TerugkeerRij & { wet: Wet; teamId: string; autorisaties: Autorisatie[]; isGeheim: boolean }

/** What the vragen of this melding come back from, the last first, with the grants this medewerker has on it now. */
export const terugkeerVan = (tx: Tx, door: Medewerker, meldingId: string, nu: Date): Promise<Gevonden[]> =>
  many(
    tx,
    sql`
    select distinct on (t.afgesloten_op, t.id) t.id as "trajectId", t.inwoner_id as "inwonerId", t.soort, t.leefgebied, m.naam as team,
      t.team_id as "teamId", t.wet, t.afgesloten_op as "afgeslotenOp", k.einddatum as tot, t.resultaat, t.wat_hielp as "watHielp",
      t.inwoner_id <> x.inwoner_id as "isHuisgenoot", is_geheim(t.gemeente_id, t.huishouden_id) as "isGeheim",
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = t.gemeente_id and a.traject_id = t.id`)} as autorisaties
    from vraag v
    join melding x on x.gemeente_id = v.gemeente_id and x.id = v.melding_id
    join terugkeer r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
    join traject t on t.gemeente_id = r.gemeente_id and t.id = r.traject_id
    join team m on m.gemeente_id = t.gemeente_id and m.id = t.team_id
    join termijn k on k.gemeente_id = t.gemeente_id and k.traject_id = t.id and k.soort = 'terugkeer'
    -- Two files that turned out to be two people after all have nothing to come back from.
    where v.melding_id = ${meldingId} and (r.is_huisgenoot or t.inwoner_id = x.inwoner_id)
    order by t.afgesloten_op desc, t.id`,
  )
