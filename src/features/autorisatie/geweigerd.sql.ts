// The SQL that tells of whom the thing is that somebody asked for and was not shown.

import { type RawBuilder, sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

const viaPlan = (tabel: string) =>
  sql`select null::uuid, p.huishouden_id from ${sql.table(tabel)} x
    join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id`
const eigen = (tabel: string) => sql`select x.inwoner_id, x.huishouden_id from ${sql.table(tabel)} x`
const vanHuishouden = (tabel: string) => sql`select null::uuid, x.huishouden_id from ${sql.table(tabel)} x`

/** By the second word of the path: the inwoner it is of, else the huishouden; nothing of what is of nobody (opbouwwerk). */
const zaken: Readonly<Record<string, RawBuilder<unknown>>> = {
  dossiers: sql`select null::uuid, x.id from huishouden x`,
  inwoners: sql`select x.id, null::uuid from inwoner x`,
  // Who looked at somebody: the log of the reader's own file, for one.
  inzage: sql`select x.id, null::uuid from inwoner x`,
  samenvoegingen: sql`select x.blijft_id, null::uuid from inwoner_samenvoeging x`,
  meldingen: eigen('melding'),
  trajecten: eigen('traject'),
  overdrachten: eigen('overdracht'),
  signalen: eigen('signaal'),
  contact: eigen('contact'),
  // Without the huishouden: whose yes it is stands in the row.
  toestemmingen: sql`select x.inwoner_id, null::uuid from toestemming x`,
  vertegenwoordigingen: sql`select x.inwoner_id, null::uuid from vertegenwoordiging x`,
  verzoeken: sql`select x.inwoner_id, null::uuid from verzoek x`,
  noodtoegang: eigen('noodtoegang'),
  contacten: eigen('contact'),
  gesprekken: vanHuishouden('gesprek'),
  overleggen: vanHuishouden('overleg'),
  plannen: vanHuishouden('plan'),
  regie: viaPlan('regie'),
  afspraken: viaPlan('afspraak'),
  doelen: viaPlan('doel'),
  waarnemingen: sql`select null::uuid, p.huishouden_id from waarneming x
    join regie r on r.gemeente_id = x.gemeente_id and r.id = x.regie_id
    join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id`,
  verwijzingen: sql`select m.inwoner_id, m.huishouden_id from verwijzing x
    join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id`,
  termijnen: viaDrager(sql`termijn`),
  // What was taken away is not there for anybody.
  documenten: viaDrager(sql`(select * from document where verwijderd_op is null)`),
  zegels:
    viaDrager(sql`(select z.gemeente_id, z.id, coalesce(c.melding_id, g.melding_id, d.melding_id) as melding_id,
      coalesce(c.traject_id, g.traject_id, d.traject_id) as traject_id, coalesce(c.plan_id, g.plan_id, d.plan_id) as plan_id
    from zegel z
    left join contact c on c.gemeente_id = z.gemeente_id and c.id = z.contact_id
    left join gesprek g on g.gemeente_id = z.gemeente_id and g.id = z.gesprek_id
    left join document d on d.gemeente_id = z.gemeente_id and d.id = z.document_id)`),
}

function viaDrager(tabel: RawBuilder<unknown>): RawBuilder<unknown> {
  // Each looked up by its key (`offset 0`): what it hangs on is one of several, so a plain join reads all of them.
  return sql`select coalesce(m.inwoner_id, t.inwoner_id), coalesce(m.huishouden_id, t.huishouden_id, p.huishouden_id)
    from ${tabel} x
    left join lateral (select * from melding y where y.gemeente_id = x.gemeente_id and y.id = x.melding_id offset 0) m on true
    left join lateral (select * from traject y where y.gemeente_id = x.gemeente_id and y.id = x.traject_id offset 0) t on true
    left join lateral (select * from plan y where y.gemeente_id = x.gemeente_id and y.id = x.plan_id offset 0) p on true`
}

export type Betrokkene = { readonly inwonerId: string; readonly isGeheim: boolean }

/** Everybody it is about; nobody when it is not there. */
export async function betrokkenenVan(tx: Tx, soort: string, id: string): Promise<Betrokkene[]> {
  const zaak = zaken[soort]
  if (!zaak) return []
  return many(
    tx,
    // First the thing, then its people, then who they are: as one join with an `or` every inwoner was held against every huishouden.
    sql`with z (inwoner_id, huishouden_id) as materialized (${zaak} where x.id = ${id}),
      wie (id) as materialized (select inwoner_id from z where inwoner_id is not null
        union select l.inwoner_id from z join huishouden_lid l on l.huishouden_id = z.huishouden_id where z.inwoner_id is null and l.tot is null)
      select i.id as "inwonerId", i.geheimhouding as "isGeheim" from wie join inwoner i on i.id = wie.id`,
  )
}

/** Of these ids, whatever each is of: whose it is and the huishouden; what is no thing of ours gives nothing. */
export const zakenMet = (
  tx: Tx,
  ids: readonly string[],
): Promise<{ inwonerId: string | null; huishoudenId: string | null }[]> =>
  many(
    tx,
    sql`select distinct z.inwoner_id as "inwonerId", z.huishouden_id as "huishoudenId" from (${sql.join(
      Object.values(zaken).map((zaak) => sql`${zaak} where x.id = any(${ids}::uuid[])`),
      sql` union all `,
    )}) as z (inwoner_id, huishouden_id)`,
  )

/** Who is one of these, or lives in one of these huishoudens. */
export const mensenVan = (
  tx: Tx,
  ids: readonly string[],
): Promise<{ inwonerId: string; huishoudenId: string | null }[]> =>
  many(
    tx,
    sql`select i.id as "inwonerId", l.huishouden_id as "huishoudenId" from inwoner i
      left join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
      where i.id = any(${ids}::uuid[]) or l.huishouden_id = any(${ids}::uuid[])`,
  )

/** Does not wait for the disk: by the clock that would tell that there was something to write. */
export const zonderWachten = (tx: Tx): Promise<unknown> => sql`set local synchronous_commit = off`.execute(tx)
