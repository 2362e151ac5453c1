// All SQL of raadsvragen.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Raadsvraag } from './raadsvraag.ts'

const select = sql`
  select v.id, v.kpi, v.periode, v.vraagtekst, v.gesteld_door_id as "gesteldDoorId", g.naam as "gesteldDoor",
    v.gesteld_op as "gesteldOp", v.status, v.antwoord, b.naam as "beantwoordDoor", v.gepubliceerd_op as "gepubliceerdOp", v.versie
  from raadsvraag v
  join medewerker g on g.gemeente_id = v.gemeente_id and g.id = v.gesteld_door_id
  left join medewerker b on b.gemeente_id = v.gemeente_id and b.id = v.beantwoord_door_id`

/** What waits for an answer, the oldest first. */
export const openVragen = (tx: Tx): Promise<Raadsvraag[]> =>
  many(tx, sql`${select} where v.status = 'open' order by v.gesteld_op, v.id`)

/** What was published, the newest first; with a kpi about that alone. */
export const gepubliceerdeVragen = (tx: Tx, kpi?: string): Promise<Raadsvraag[]> =>
  many(
    tx,
    sql`${select} where v.status = 'gepubliceerd' and (${kpi ?? null}::text is null or v.kpi = ${kpi ?? null})
      order by v.gepubliceerd_op desc, v.id`,
  )

/** What this medewerker asked, the newest first. */
export const eigenVragen = (tx: Tx, medewerkerId: string): Promise<Raadsvraag[]> =>
  many(tx, sql`${select} where v.gesteld_door_id = ${medewerkerId} order by v.gesteld_op desc, v.id`)

export const vraagMet = (tx: Tx, id: string): Promise<Raadsvraag | undefined> =>
  maybe(tx, sql`${select} where v.id = ${id}`)

type Gesteld = Pick<Raadsvraag, 'id' | 'kpi' | 'periode' | 'vraagtekst' | 'gesteldDoorId' | 'gesteldOp'>

export const insertVraag = (tx: Tx, gemeenteId: number, v: Gesteld): Promise<unknown> =>
  tx
    .insertInto('raadsvraag')
    .values({
      ...{ gemeente_id: gemeenteId, id: v.id, kpi: v.kpi, periode: v.periode, vraagtekst: v.vraagtekst },
      ...{ gesteld_door_id: v.gesteldDoorId, gesteld_op: v.gesteldOp, status: 'open' },
    })
    .execute()

/** Question and answer before the council, in one. */
export const publiceerVraag = (
  tx: Tx,
  o: { readonly id: string; readonly antwoord: string; readonly doorId: string; readonly op: Date },
): Promise<unknown> =>
  sql`update raadsvraag set status = 'gepubliceerd', antwoord = ${o.antwoord}, beantwoord_door_id = ${o.doorId},
    gepubliceerd_op = ${o.op}, versie = versie + 1 where id = ${o.id}`.execute(tx)

export const trekVraagIn = (tx: Tx, id: string, op: Date): Promise<unknown> =>
  sql`update raadsvraag set status = 'ingetrokken', ingetrokken_op = ${op}, versie = versie + 1 where id = ${id}`.execute(
    tx,
  )
