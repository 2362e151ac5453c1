// Reading rapporten: nothing is counted here, all of it was stored when it was published.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import { hoofddoelVan } from '../monitor/kpi.ts'
import type { Definitie, HeelRapport, Maatstaf, Rapport, RapportCel, Uitleg } from './rapport.ts'

/** The latest published uitgave that came after it, of the same soort and period. */
const opvolger = sql`(select n.id from rapport n where n.soort = r.soort and n.periode = r.periode and n.uitgave > r.uitgave
  and n.status = 'gepubliceerd' order by n.uitgave desc limit 1)`

const kolommen = sql`r.id, r.soort, r.periode, r.uitgave, r.wijziging, r.vervangt_id as "corrigeertId", ${opvolger} as "opvolgerId", r.inleiding, r.status,
  r.versie, r.geteld_op as "geteldOp", r.gepubliceerd_op as "gepubliceerdOp", r.ingetrokken_op as "ingetrokkenOp", r.intrekking`

/** Every rapport that is published now, each uitgave, the latest period first. */
export const gepubliceerd = (tx: Tx): Promise<Rapport[]> =>
  many(
    tx,
    sql`select ${kolommen} from rapport r where r.status = 'gepubliceerd'
      order by left(r.periode, 4) desc, r.periode desc, r.soort, r.uitgave desc`,
  )

/** One rapport, whatever its status, without what stands in it. */
export const rapportKop = (tx: Tx, id: string): Promise<Rapport | undefined> =>
  maybe(tx, sql`select ${kolommen} from rapport r where r.id = ${id}`)

/** A rapport with its figures, whatever its status; of one that was withdrawn without them. */
export async function rapportMet(tx: Tx, id: string): Promise<HeelRapport | undefined> {
  const rapport = await rapportKop(tx, id)
  if (!rapport) return undefined
  const is = rapport.status !== 'ingetrokken'
  return {
    ...rapport,
    cellen: is ? await cellen(tx, id) : [],
    definities: is ? await definities(tx, id) : [],
    streefwaarden: is ? await maatstaven(tx, id) : [],
    duiding: is ? await uitleg(tx, id) : [],
  }
}

/** Its own figures, and those of periods that another rapport published, as long as that one stands. */
const cellen = (tx: Tx, id: string): Promise<RapportCel[]> =>
  many(
    tx,
    sql`
    select c.kpi, c.deel, c.periode, c.splitsing, c.groep, c.teller, c.noemer, c.waarde, c.verborgen, c.voorlopig, c.uit as "uitRapportId" from (
      select c.*, null::uuid as uit from rapport_cel c where c.rapport_id = ${id}
      union all
      select c.*, b.uit_rapport_id from rapport_reeks b
      join rapport r on r.gemeente_id = b.gemeente_id and r.id = b.rapport_id
      join rapport u on u.gemeente_id = b.gemeente_id and u.id = b.uit_rapport_id and u.status = 'gepubliceerd'
      join rapport_cel c on c.gemeente_id = b.gemeente_id and c.rapport_id = b.uit_rapport_id and c.kpi = b.kpi and c.periode = b.periode
        and (c.splitsing = 'totaal' or c.periode = r.periode)
      where b.rapport_id = ${id}
    ) c order by c.kpi, c.periode, c.deel, c.splitsing <> 'totaal', c.splitsing, c.groep collate "nl-x-icu"`,
  )

const definities = async (tx: Tx, id: string): Promise<Definitie[]> =>
  (
    await many<Definitie>(
      tx,
      sql`select kpi, definitie, versie from rapport_definitie where rapport_id = ${id} order by kpi`,
    )
  ).toSorted((a, b) => hoofddoelVan(a.definitie.doel).localeCompare(hoofddoelVan(b.definitie.doel)))

const maatstaven = (tx: Tx, id: string): Promise<Maatstaf[]> =>
  many(
    tx,
    sql`select kpi, deel, nullif(kern, '') as kern, minimaal, maximaal, van, status, besloten_door as "beslotenDoor", besloten_op as "beslotenOp",
      verwijzing from rapport_streefwaarde where rapport_id = ${id} order by kpi, deel, kern`,
  )

const uitleg = (tx: Tx, id: string): Promise<Uitleg[]> =>
  many(tx, sql`select kpi, uitleg from rapport_duiding where rapport_id = ${id} order by kpi`)
