// All SQL of medewerkers and their sessies.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Medewerker, Team, Wet } from './medewerker.ts'
import { type Rol, rechtenVan } from './rechten.ts'

type Rij = Omit<Medewerker, 'rechten' | 'isActief'> & { rollen: Rol[]; mandaten: Wet[]; teams: Team[] }

// What holds on this day; a membership that ended gives nothing any more (reliability.md T7).
const geldig = (dag: string) => sql`van <= ${dag} and (tot is null or tot >= ${dag})`

const selectMedewerker = (dag: string, versOp = sql`null::timestamptz`) => sql`
  select m.id, ${versOp} as "versOp",
    (select max(n.tot) from noodtoegang n where n.gemeente_id = m.gemeente_id and n.medewerker_id = m.id) as "noodTot", m.gemeente_id as "gemeenteId", g.naam as gemeente, g.telefoon as "gemeenteTelefoon", m.naam, m.functie,
    array(select rol from medewerker_rol where gemeente_id = m.gemeente_id and medewerker_id = m.id and ${geldig(dag)} order by rol) as rollen,
    array(select wet from medewerker_mandaat where gemeente_id = m.gemeente_id and medewerker_id = m.id and ${geldig(dag)} order by wet) as mandaten,
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'naam', t.naam, 'deur', t.deur) order by t.naam)
      from medewerker_team mt join team t on t.gemeente_id = mt.gemeente_id and t.id = mt.team_id
      where mt.gemeente_id = m.gemeente_id and mt.medewerker_id = m.id and ${geldig(dag)}), '[]') as teams,
    array(select kern_id from medewerker_kern where gemeente_id = m.gemeente_id and medewerker_id = m.id and ${geldig(dag)}) as "kernIds",
    -- Nearly nobody named anybody: then the question is not asked.
    case when exists (select from uitsluiting u where u.gemeente_id = m.gemeente_id and u.medewerker_id = m.id and u.tot is null)
      then (select coalesce(jsonb_agg(jsonb_build_object('inwonerId', u.inwoner_id, 'huishoudenId', u.huishouden_id, 'als', u.als)), '[]')
        from uitgesloten_van(m.gemeente_id, m.id) u) else '[]' end as uitgesloten
  from medewerker m join gemeente g on g.id = m.gemeente_id`

// Both questions below ask for a medewerker whose employment holds today.
const metRechten = (rij: Rij | undefined): Medewerker | undefined =>
  rij && { ...rij, isActief: true, rechten: rechtenVan(rij.rollen) }

/** Who this login subject is today; undefined when nobody, or when the employment does not hold today. */
export const medewerkerMetSub = async (tx: Tx, sub: string, dag: string): Promise<Medewerker | undefined> =>
  metRechten(
    await maybe<Rij>(
      tx,
      sql`${selectMedewerker(dag)} where m.sub = ${sub} and m.van <= ${dag} and (m.tot is null or m.tot >= ${dag})`,
    ),
  )

/** The medewerker of a sessie that was used after `vanaf` and began after `begin`; undefined otherwise. */
export const medewerkerMetSessie = async (
  tx: Tx,
  o: { hash: Uint8Array; dag: string; gezienNa: Date; gestartNa: Date },
): Promise<Medewerker | undefined> =>
  metRechten(
    await maybe<Rij>(
      tx,
      sql`${selectMedewerker(o.dag, sql`s.vers_op`)} join sessie s on s.gemeente_id = m.gemeente_id and s.medewerker_id = m.id
      where s.hash = ${o.hash} and s.laatst_gezien_op > ${o.gezienNa} and s.gestart_op > ${o.gestartNa}
        and m.van <= ${o.dag} and (m.tot is null or m.tot >= ${o.dag})`,
    ),
  )

export const saveSessie = (
  tx: Tx,
  s: {
    gemeenteId: number
    hash: Buffer
    medewerkerId: string
    idToken: string
    versOp: Date | null
    op: Date
  },
): Promise<unknown> =>
  tx
    .insertInto('sessie')
    .values({
      gemeente_id: s.gemeenteId,
      hash: s.hash,
      medewerker_id: s.medewerkerId,
      id_token: s.idToken,
      vers_op: s.versOp,
      gestart_op: s.op,
      laatst_gezien_op: s.op,
    })
    .execute()

/** Keeps a sessie alive; once a minute is enough. */
export const touchSessie = (tx: Tx, hash: Buffer, nu: Date, minuutGeleden: Date): Promise<unknown> =>
  sql`update sessie set laatst_gezien_op = ${nu} where hash = ${hash} and laatst_gezien_op < ${minuutGeleden}`.execute(
    tx,
  )

/** Ends a sessie; answers the id token that the provider wants back at logout. */
export const deleteSessie = async (tx: Tx, hash: Buffer): Promise<string | undefined> =>
  (await maybe<{ id_token: string }>(tx, sql`delete from sessie where hash = ${hash} returning id_token`))
    ?.id_token

/** Ends every sessie of one medewerker, wherever it is open. */
export const deleteSessiesVan = (tx: Tx, medewerkerId: string): Promise<unknown> =>
  sql`delete from sessie where medewerker_id = ${medewerkerId}`.execute(tx)

/** Sessies that ended by time. */
export const deleteOudeSessiesForJob = (tx: Tx, gestartVoor: Date): Promise<unknown> =>
  sql`delete from sessie where gestart_op < ${gestartVoor}`.execute(tx)

/** Everybody the stand-in login offers: the personas, not the colleagues that fill their teams; only used with demo data. */
export const personasForJob = (
  tx: Tx,
): Promise<{ sub: string; naam: string; functie: string; rollen: Rol[] }[]> =>
  many(
    tx,
    sql`
    select m.sub, m.naam, m.functie, array(select rol from medewerker_rol r where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id) as rollen
    from medewerker m where left(m.sub, 8) <> 'collega-' order by m.id`,
  )
