// All SQL of documents.

import { type RawBuilder, sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Drager } from '../autorisatie/drager.ts'
import { zegelOp } from '../autorisatie/zegel.sql.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Document, DocumentBestand, DocumentRegel } from './document.ts'

export const insertDocument = (tx: Tx, gemeenteId: number, d: Document): Promise<unknown> =>
  tx
    .insertInto('document')
    .values({
      gemeente_id: gemeenteId,
      id: d.id,
      inwoner_id: d.inwonerId ?? null,
      melding_id: d.meldingId,
      plan_id: d.planId,
      traject_id: d.trajectId,
      gesprek_id: d.gesprekId,
      soort: d.soort,
      wet: d.wet,
      niveau: d.niveau,
      naam: d.naam,
      mime: d.mime,
      toelichting: d.toelichting ?? null,
      bytes: d.bytes,
      hash: d.hash,
      bestand: d.bestand,
      scan: d.scan,
      door_id: d.doorId,
      op: d.op,
    })
    .execute()

type Zelfde = Drager & Pick<Document, 'gesprekId' | 'hash' | 'niveau'>

/** Whether this very file hangs on this thing already, no more closed than the new one, so that asking it tells nobody more than they may know. */
export const staatErAl = async (tx: Tx, d: Zelfde): Promise<boolean> =>
  (await maybe(
    tx,
    sql`select 1 as x from document where hash = ${d.hash} and verwijderd_op is null and not is_verzegeld and niveau <= ${d.niveau}
      and (melding_id, plan_id, traject_id, gesprek_id) is not distinct from
        (${d.meldingId}::uuid, ${d.planId}::uuid, ${d.trajectId}::uuid, ${d.gesprekId}::uuid) limit 1`,
  )) !== undefined

/** Whom it is about: one person, or everybody who lives there. */
const personen = sql`case when d.inwoner_id is not null then array[d.inwoner_id] else array(
  select l.inwoner_id from huishouden_lid l
  where l.gemeente_id = d.gemeente_id and l.huishouden_id = coalesce(m.huishouden_id, p.huishouden_id, t.huishouden_id) and l.tot is null) end`
const team = sql`coalesce(m.team_id, t.team_id)`
const dragers = sql`
  left join melding m on m.gemeente_id = d.gemeente_id and m.id = d.melding_id
  left join plan p on p.gemeente_id = d.gemeente_id and p.id = d.plan_id
  left join traject t on t.gemeente_id = d.gemeente_id and t.id = d.traject_id`

/** The huishouden is that of the thing it hangs on, also after that moved. */
const inHuishouden = (id: string) => sql`(d.melding_id in (select id from melding where huishouden_id = ${id})
  or d.plan_id in (select id from plan where huishouden_id = ${id})
  or d.traject_id in (select id from traject where huishouden_id = ${id}))`

export type Lezer = { readonly id: string; readonly vandaag: Datum }

/** Its own, or of the gesprek it came with. */
const zegelVan = ({ id }: Pick<Lezer, 'id'>) => zegelOp('d', ['id', 'gesprek_id'], id)

/** Whether this reader added it, or leads the huishouden it is of, also for somebody who is away. */
const isVanLezer = ({ id, vandaag }: Lezer) => sql`(d.door_id = ${id} or exists (
  select from regie r join plan q on q.gemeente_id = r.gemeente_id and q.id = r.plan_id
  where r.gemeente_id = d.gemeente_id and r.status = 'aanvaard' and q.status <> 'afgesloten'
    and q.huishouden_id = coalesce(m.huishouden_id, p.huishouden_id, t.huishouden_id)
    and (r.medewerker_id = ${id} or exists (select from waarneming w where w.gemeente_id = r.gemeente_id and w.regie_id = r.id
      and w.medewerker_id = ${id} and w.beeindigd_op is null and ${vandaag}::date between w.van and w.tot))))`

const regels = (tx: Tx, lezer: Lezer, waar: RawBuilder<unknown>): Promise<DocumentRegel[]> =>
  many(
    tx,
    sql`
    select d.id, d.gesprek_id as "gesprekId", d.naam, d.soort, d.niveau, d.toelichting, d.bytes, d.scan = 'schoon' as "isGescand", d.op::text as op,
      b.naam as door, nullif(concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam), '') as over,
      d.verwijderd_op::text as "verwijderdOp", w.naam as "verwijderdDoor", d.verwijderreden, ${isVanLezer(lezer)} as "isVanLezer", ${zegelVan(lezer)} as zegel,
      d.melding_id as "meldingId", d.plan_id as "planId", d.traject_id as "trajectId",
      ${team} as "teamId", ${personen} as personen
    from document d ${dragers}
    join medewerker b on b.gemeente_id = d.gemeente_id and b.id = d.door_id
    left join medewerker w on w.gemeente_id = d.gemeente_id and w.id = d.verwijderd_door_id
    left join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id
    where ${waar}
    order by d.op desc, d.id desc`,
  )

/** Every document of a household, newest first; who sees which, is decided per document. */
export const documentenVan = (tx: Tx, lezer: Lezer, huishoudenId: string): Promise<DocumentRegel[]> =>
  regels(tx, lezer, inHuishouden(huishoudenId))

/** The eigen plan as it came on paper: with one melding, or with a plan and the meldingen it answers. */
export const eigenPlanDocumenten = (
  tx: Tx,
  lezer: Lezer,
  bij: { readonly meldingId: string } | { readonly planId: string },
): Promise<DocumentRegel[]> =>
  regels(
    tx,
    lezer,
    'meldingId' in bij
      ? sql`d.verwijderd_op is null and d.soort = 'eigen_plan' and d.melding_id = ${bij.meldingId}`
      : sql`d.verwijderd_op is null and d.soort = 'eigen_plan' and (d.plan_id = ${bij.planId} or d.melding_id in (select id from melding where plan_id = ${bij.planId}))`,
  )

/** Of two who remove it at once the second sees that it is gone. */
export const lockDocument = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from document where id = ${id} for no key update`.execute(tx)

/** One document as the page that removes it shows it; undefined when it is not there. */
export const documentVoor = async (
  tx: Tx,
  lezer: Lezer,
  id: string,
): Promise<(DocumentRegel & { huishoudenId: string }) | undefined> => {
  const plek = await maybe<{ huishoudenId: string }>(
    tx,
    sql`select coalesce(m.huishouden_id, p.huishouden_id, t.huishouden_id) as "huishoudenId"
      from document d ${dragers} where d.id = ${id}`,
  )
  const [regel] = plek ? await regels(tx, lezer, sql`d.id = ${id}`) : []
  return plek && regel && { ...regel, ...plek }
}

/** The row stays, without what the file was called or held; the file itself is swept away by night. */
export const verwijderDocument = (
  tx: Tx,
  o: { readonly id: string; readonly doorId: string; readonly op: Date; readonly reden: string },
): Promise<unknown> =>
  sql`update document set naam = null, hash = null, toelichting = null,
    verwijderd_op = ${o.op}, verwijderd_door_id = ${o.doorId}, verwijderreden = ${o.reden} where id = ${o.id}`.execute(
    tx,
  )

/** What is needed to hand one over; undefined when it is not there, or was removed. */
export const bestandVan = (
  tx: Tx,
  lezer: Pick<Lezer, 'id'>,
  id: string,
): Promise<DocumentBestand | undefined> =>
  maybe(
    tx,
    sql`
    select d.niveau, d.naam, d.mime, d.bestand, coalesce(m.huishouden_id, p.huishouden_id, t.huishouden_id) as "huishoudenId",
      d.melding_id as "meldingId", d.plan_id as "planId", d.traject_id as "trajectId",
      ${zegelVan(lezer)} as zegel, ${team} as "teamId", ${personen} as personen
    from document d ${dragers} where d.id = ${id} and d.verwijderd_op is null`,
  )

/** Of these files, those that a document of this gemeente names, and whether each of them was removed. */
export const bekendeBestandenForJob = (
  tx: Tx,
  bestanden: readonly string[],
): Promise<{ bestand: string; isVerwijderd: boolean }[]> =>
  many(
    tx,
    sql`select bestand, verwijderd_op is not null as "isVerwijderd" from document where bestand = any(${bestanden}::text[])`,
  )
