// All SQL of naming the anonymous resident of a melding.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Urgentie } from './melding.ts'

export type Anoniem = {
  ontvangenOp: Date
  isBedreigend: boolean
  urgentie: Urgentie
  termijnen: { soort: string; wet: string; begin: Datum; einddatum: Datum }[]
}

/** When a locked melding came in, and its clocks. */
export const anoniemeMelding = (tx: Tx, id: string): Promise<Anoniem> =>
  one(
    tx,
    sql`
    select m.ontvangen_op as "ontvangenOp", m.is_bedreigend as "isBedreigend", m.urgentie,
      coalesce((select jsonb_agg(jsonb_build_object('soort', t.soort, 'wet', t.wet, 'begin', t.begin, 'einddatum', t.einddatum))
        from termijn t where t.gemeente_id = m.gemeente_id and t.melding_id = m.id), '[]') as termijnen
    from melding m where m.id = ${id}`,
  )

export const saveKoppeling = (
  tx: Tx,
  k: {
    id: string
    inwonerId: string
    huishoudenId: string
    planId: string | undefined
    redenTweedeDossier: string | undefined
  },
): Promise<unknown> =>
  sql`update melding set inwoner_id = ${k.inwonerId}, huishouden_id = ${k.huishoudenId}, plan_id = ${k.planId ?? null},
    reden_tweede_dossier = ${k.redenTweedeDossier ?? null}, versie = versie + 1 where id = ${k.id}`.execute(
    tx,
  )

export const saveWetten = (tx: Tx, vragen: readonly { id: string; wet: Wet }[]): Promise<unknown> =>
  sql`update vraag v set wet = n.wet
    from unnest(${vragen.map((v) => v.id)}::uuid[], ${vragen.map((v) => v.wet)}::text[]) as n (id, wet)
    where v.id = n.id`.execute(tx)
