// What a rapport needs to know before it is counted: the groups there are, what was published before, and who is ahead.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Cel } from '../publicatie/cel.ts'
import type { Eerder } from './bron.ts'
import type { Groepen } from './cellen.ts'

/** The groups of every splitsing, those without a case too; of a kern its inwoners. `codes` are those of a splitsing that has a fixed list. */
export async function groepenVan(
  tx: Tx,
  codes: Readonly<Record<string, readonly string[]>>,
): Promise<Groepen> {
  const rijen = await many<{ splitsing: string; naam: string; inwoners: number | null }>(
    tx,
    sql`select 'kern' as splitsing, naam, inwoners from kern
      union all select 'deur', naam, null from deur union all select 'team', naam, null from team order by 1, 2`,
  )
  const van = (splitsing: string) =>
    rijen
      .filter((r) => r.splitsing === splitsing)
      .map(({ naam, inwoners }) => ({ naam, ...(inwoners !== null && { inwoners }) }))
  const namen = (lijst: readonly string[]) => lijst.map((naam) => ({ naam }))
  return {
    kern: [...van('kern'), { naam: 'onbekend' }],
    deur: van('deur'),
    team: van('team'),
    ...Object.fromEntries(Object.entries(codes).map(([splitsing, lijst]) => [splitsing, namen(lijst)])),
  }
}

/** What other rapporten published of these periods, the first published first; none of the same soort and period, for that one is being corrected. */
export const eerderGepubliceerd = (
  tx: Tx,
  o: { readonly soort: string; readonly periode: string; readonly perioden: readonly string[] },
): Promise<Eerder[]> =>
  many(
    tx,
    sql`select c.kpi, c.periode, r.id as "rapportId", r.periode = c.periode as "isHeel", bool_or(c.voorlopig) as voorlopig
      from rapport r join rapport_cel c on c.gemeente_id = r.gemeente_id and c.rapport_id = r.id and c.splitsing = 'totaal'
      where r.status = 'gepubliceerd' and c.periode = any(${o.perioden}::text[]) and not (r.soort = ${o.soort} and r.periode = ${o.periode})
      group by c.kpi, c.periode, r.gepubliceerd_op, r.id, r.periode order by r.gepubliceerd_op, r.id`,
  )

/** All that was ever published of these years, of each cel the latest; withdrawn ones too, for who read them remembers. */
export const ooitGepubliceerd = (tx: Tx, jaren: readonly string[]): Promise<Cel[]> =>
  many(
    tx,
    sql`select distinct on (c.kpi, c.deel, c.periode, c.splitsing, c.groep)
        c.kpi, c.deel, c.periode, c.splitsing, c.groep, c.teller, c.noemer, c.waarde, c.verborgen
      from rapport r join rapport_cel c on c.gemeente_id = r.gemeente_id and c.rapport_id = r.id
      where r.gepubliceerd_op is not null and left(c.periode, 4) = any(${jaren}::text[])
      order by c.kpi, c.deel, c.periode, c.splitsing, c.groep, r.gepubliceerd_op desc, r.id`,
  )

/** Is another rapport ahead, approved or published since this one was counted, that holds a period this one holds too? */
export const isIngehaald = async (tx: Tx, id: string): Promise<boolean> =>
  (
    await one<{ botst: boolean }>(
      tx,
      sql`select exists (
        select from rapport r join rapport_cel c on c.gemeente_id = r.gemeente_id and c.rapport_id = r.id and c.splitsing = 'totaal'
        join rapport_cel a on a.gemeente_id = r.gemeente_id and a.kpi = c.kpi and a.periode = c.periode and a.splitsing = 'totaal' and a.rapport_id <> r.id
        join rapport b on b.gemeente_id = r.gemeente_id and b.id = a.rapport_id
        where r.id = ${id} and (b.status = 'vastgesteld' or (b.status = 'gepubliceerd' and b.gepubliceerd_op > r.geteld_op))
      ) as botst`,
    )
  ).botst
