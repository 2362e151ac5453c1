// All SQL of streefwaarden and of the voorstellen they come from.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Streefwaarde } from '../monitor/streefwaarde.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Besluit } from './aannemen.ts'
import type { Kern, Streefvoorstel, Waarde } from './streefvoorstel.ts'

const select = sql`
  select v.id, v.kpi, v.deel, v.kern_id as "kernId", k.naam as kern, v.minimaal::double precision, v.maximaal::double precision,
    v.van, v.motivering, v.voorgesteld_door_id as "voorgesteldDoorId", m.naam as "voorgesteldDoor",
    v.voorgesteld_op as "voorgesteldOp", v.status, v.besloten_door as "beslotenDoor", v.besloten_op as "beslotenOp",
    v.verwijzing, v.streefwaarde_id as "streefwaardeId", v.versie
  from streefvoorstel v
  join medewerker m on m.gemeente_id = v.gemeente_id and m.id = v.voorgesteld_door_id
  left join kern k on k.gemeente_id = v.gemeente_id and k.id = v.kern_id`

/** What waits for a decision, the oldest first. */
export const openVoorstellen = (tx: Tx): Promise<Streefvoorstel[]> =>
  many(tx, sql`${select} where v.status = 'open' order by v.voorgesteld_op, v.id`)

/** Every voorstel about this kpi, the newest first. */
export const voorstellenVan = (tx: Tx, kpi: string): Promise<Streefvoorstel[]> =>
  many(tx, sql`${select} where v.kpi = ${kpi} order by v.voorgesteld_op desc, v.id desc`)

export const voorstelMet = (tx: Tx, id: string): Promise<Streefvoorstel | undefined> =>
  maybe(tx, sql`${select} where v.id = ${id}`)

/** One at a time decides about streefwaarden: which holds depends on all that were decided. */
export const lockStreefwaarden = async (tx: Tx, gemeenteId: number): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(hashtext('keukentafel:streefwaarde'), ${gemeenteId})`.execute(
    tx,
  ))

export const kernen = (tx: Tx): Promise<Kern[]> =>
  many(tx, sql`select id, naam from kern order by naam collate "nl-x-icu"`)

type Nieuw = Pick<
  Streefvoorstel,
  'id' | 'kpi' | 'deel' | 'kernId' | 'minimaal' | 'maximaal' | 'van' | 'motivering'
>
type Wanneer = { readonly gemeenteId: number; readonly doorId: string; readonly op: Date }

export const insertVoorstel = (tx: Tx, { gemeenteId, doorId, op }: Wanneer, v: Nieuw): Promise<unknown> =>
  tx
    .insertInto('streefvoorstel')
    .values({
      ...{ gemeente_id: gemeenteId, id: v.id, kpi: v.kpi, deel: v.deel, kern_id: v.kernId },
      ...{ minimaal: v.minimaal, maximaal: v.maximaal, van: v.van, motivering: v.motivering },
      ...{ voorgesteld_door_id: doorId, voorgesteld_op: op, status: 'open' },
    })
    .execute()

type Afloop = {
  readonly id: string
  readonly status: 'aangenomen' | 'verworpen' | 'ingetrokken'
  readonly besluit?: Besluit
  readonly streefwaardeId?: string
}

/** What became of a voorstel; what was proposed stays as it was. */
export const sluitVoorstel = (tx: Tx, { doorId, op }: Wanneer, a: Afloop): Promise<unknown> =>
  tx
    .updateTable('streefvoorstel')
    .set((eb) => ({
      ...{ status: a.status, afgehandeld_door_id: doorId, afgehandeld_op: op },
      ...{ streefwaarde_id: a.streefwaardeId ?? null, versie: eb('versie', '+', 1) },
      ...{ besloten_door: a.besluit?.beslotenDoor ?? null, besloten_op: a.besluit?.beslotenOp ?? null },
      verwijzing: a.besluit?.verwijzing ?? null,
    }))
    .where('id', '=', a.id)
    .execute()

type Besloten = Waarde &
  Besluit & {
    readonly id: string
    readonly kpi: string
    readonly deel: string
    readonly kernId: string | null
    readonly van: Datum
    readonly status: Streefwaarde['status']
  }

/** A row that never changes; the former one ends where this begins. */
export const insertStreefwaarde = (tx: Tx, gemeenteId: number, s: Besloten): Promise<unknown> =>
  tx
    .insertInto('streefwaarde')
    .values({
      ...{ gemeente_id: gemeenteId, id: s.id, kpi: s.kpi, deel: s.deel, kern_id: s.kernId },
      ...{ minimaal: s.minimaal, maximaal: s.maximaal, van: s.van, status: s.status },
      ...{ besloten_door: s.beslotenDoor, besloten_op: s.beslotenOp, verwijzing: s.verwijzing },
    })
    .execute()
