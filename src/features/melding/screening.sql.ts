// All SQL of screening: the facts the triage weighs, and what was chosen.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import type { Redencode } from './screenen.ts'
import type { Feiten } from './triage.ts'
import type { Vervolg } from './vraag.ts'

type TriageRij = Omit<Feiten, 'leeftijd'> & { readonly geboortedatum: string | null }

/** What the triage must know of a melding that is there. */
export const triageFeiten = (tx: Tx, meldingId: string): Promise<TriageRij> =>
  one(
    tx,
    sql`
    select
      (select jsonb_agg(v.leefgebied order by v.id) from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id) as leefgebieden,
      (select jsonb_agg(distinct v.wet) from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id) as wetten,
      m.urgentie, m.onveilig, m.is_bedreigend as "isBedreigend", m.melder, i.geboortedatum,
      m.inwoner_id is null as "isAnoniem",
      exists (select 1 from plan p where p.gemeente_id = m.gemeente_id and p.huishouden_id = m.huishouden_id
        and p.status <> 'afgesloten') as "planLoopt",
      not exists (select 1 from melding e
        join vraag ev on ev.gemeente_id = e.gemeente_id and ev.melding_id = e.id
        join vraag nv on nv.gemeente_id = m.gemeente_id and nv.melding_id = m.id and nv.leefgebied = ev.leefgebied
        where e.gemeente_id = m.gemeente_id and e.huishouden_id = m.huishouden_id
          and (e.ontvangen_op, e.id) < (m.ontvangen_op, m.id)) as "isEerste",
      exists (select 1 from melding e
        join vraag ev on ev.gemeente_id = e.gemeente_id and ev.melding_id = e.id
        join vraag nv on nv.gemeente_id = m.gemeente_id and nv.melding_id = m.id and nv.leefgebied = ev.leefgebied
        where e.gemeente_id = m.gemeente_id and e.huishouden_id = m.huishouden_id and e.id <> m.id
          and ev.uitkomst <> 'ingetrokken' and ev.uitkomst_op <= m.ontvangen_op
          and ev.uitkomst_op > m.ontvangen_op - interval '6 months') as "isTeruggekomen"
    from melding m
    left join inwoner i on i.gemeente_id = m.gemeente_id and i.id = m.inwoner_id
    where m.id = ${meldingId}`,
  )

export const insertScreening = (
  tx: Tx,
  s: {
    gemeenteId: number
    meldingId: string
    advies: Vervolg
    regel: string
    keuze: Vervolg
    redenAfwijking: string | undefined
    redenCode: Redencode | undefined
    triageVersie: number
    doorId: string
    op: Date
  },
): Promise<unknown> =>
  tx
    .insertInto('screening')
    .values({
      gemeente_id: s.gemeenteId,
      melding_id: s.meldingId,
      advies: s.advies,
      regel: s.regel,
      keuze: s.keuze,
      reden_afwijking: s.redenAfwijking ?? null,
      reden_code: s.redenCode ?? null,
      triage_versie: s.triageVersie,
      door_id: s.doorId,
      op: s.op,
    })
    .execute()

/** Every vraag its vervolg, and the melding is screened. */
export async function saveVervolg(
  tx: Tx,
  meldingId: string,
  vragen: readonly { id: string; vervolg: Vervolg; isComplex: boolean }[],
  op: Date,
): Promise<void> {
  await sql`update vraag v set vervolg = k.vervolg, vervolg_op = ${op}, is_complex = k."isComplex"
    from jsonb_to_recordset(${JSON.stringify(vragen)}::jsonb) as k (id uuid, vervolg text, "isComplex" boolean)
    where v.melding_id = ${meldingId} and v.id = k.id`.execute(tx)
  await sql`update melding set status = 'gescreend', versie = versie + 1 where id = ${meldingId}`.execute(tx)
}
