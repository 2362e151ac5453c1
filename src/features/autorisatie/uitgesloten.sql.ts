// The SQL of grants that nobody may hold: of a medewerker in the huishouden of somebody they may never see (access.md 2.4, H2 and H3).

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'

/** Becomes a page that keeps what was typed and does not tell why (foutpagina.tsx); nothing is saved. */
export class NietToewijsbaar extends Error {}

/**
 * After grants were given: is one of these by name, to whom it is closed, or who left? Then the whole act is undone.
 * Asked of the rows themselves, so that no act can forget it; of who named nobody it costs one look at an index.
 * Who is named is held: whoever takes them out of service waits, and ends this grant too, or was first.
 */
export async function weigerNietToewijsbaar(tx: Tx, ids: readonly string[]): Promise<void> {
  const dicht = await maybe(
    tx,
    sql`
    with op_naam as materialized (
      select a.gemeente_id, a.medewerker_id, a.huishouden_id, dagvan(a.van) as dag from autorisatie a
        where a.id = any(${ids}::uuid[]) and a.medewerker_id is not null),
    wie as materialized (
      select m.id, m.tot from medewerker m
        where m.id = any(array(select medewerker_id from op_naam)) order by m.id for share)
    select 1 as x from op_naam a join wie on wie.id = a.medewerker_id
      where wie.tot < a.dag or exists (select from uitsluiting u
          where u.gemeente_id = a.gemeente_id and u.medewerker_id = a.medewerker_id and u.tot is null)
        and a.huishouden_id in (select x.huishouden_id from uitgesloten_van(a.gemeente_id, a.medewerker_id) x) limit 1`,
  )
  if (dicht) throw new NietToewijsbaar('a grant to whom this is closed, or who left')
}

/** Ends what this medewerker holds by name where they may see nothing any more; what ended is not removed. */
export const beeindigUitgesloten = (
  tx: Tx,
  o: { readonly gemeenteId: number; readonly medewerkerId: string; readonly op: Date },
): Promise<unknown> =>
  sql`update autorisatie a set tot = ${o.op}
    where a.medewerker_id = ${o.medewerkerId} and (a.tot is null or a.tot > ${o.op})
      and a.huishouden_id in (select x.huishouden_id from uitgesloten_van(${o.gemeenteId}, ${o.medewerkerId}) x)`.execute(
    tx,
  )

/** Somebody the BRP gave: the keyed hash of the BSN, the day as it is written there, and the whole name as the search sees it. */
type Buiten = {
  readonly bsnHash: Buffer
  readonly geboortedatum: string | undefined
  readonly naamNorm: string
}

/** Whom of these this medewerker may never see, known here or not: their places in the list. By the rules of uitgesloten_van. */
export const uitgeslotenVanBuiten = async (
  tx: Tx,
  o: { readonly gemeenteId: number; readonly medewerkerId: string; readonly personen: readonly Buiten[] },
): Promise<ReadonlySet<number>> => {
  const rijen = o.personen.map(({ bsnHash, geboortedatum, naamNorm }, nr) => ({
    nr,
    hash: bsnHash.toString('hex'),
    dag: geboortedatum ?? null,
    naam: naamNorm,
  }))
  const gevonden = await many<{ nr: number }>(
    tx,
    sql`
    select p.nr from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as p (nr integer, hash text, dag text, naam text)
    where exists (select from uitsluiting u
        where u.gemeente_id = ${o.gemeenteId} and u.medewerker_id = ${o.medewerkerId} and u.tot is null
          and (u.bsn_hash = decode(p.hash, 'hex')
            or u.geboortedatum::text = p.dag and (p.naam = u.naam_norm or p.naam like '% ' || u.naam_norm)))
      or exists (select from inwoner i where i.gemeente_id = ${o.gemeenteId} and i.bsn_hash = decode(p.hash, 'hex')
        and i.id in (select x.inwoner_id from uitgesloten_van(${o.gemeenteId}, ${o.medewerkerId}) x))`,
  )
  return new Set(gevonden.map(({ nr }) => nr))
}
