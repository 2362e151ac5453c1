// All SQL of rolvoorstellen: what is asked, what was answered, and who has a bijzondere rol.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Tijd } from './aanstelling.ts'
import type { Voorstel } from './rolvoorstel.ts'

const kolommen = sql`v.id, v.medewerker_id as "medewerkerId", v.rol, v.van, v.tot, v.status, v.voorgesteld_door_id as "voorgesteldDoorId"`

/** Undefined when it is not there; hold the dienst of the medewerker before deciding on it. */
export const voorstelVan = (tx: Tx, id: string): Promise<Voorstel | undefined> =>
  maybe(tx, sql`select ${kolommen} from rolvoorstel v where v.id = ${id}`)

export type VoorstelRij = Zakelijk<
  Voorstel & {
    readonly naam: string
    readonly voorgesteldDoor: string
    readonly voorgesteldOp: Date
  }
>

/** What waits for a second person, oldest first; of one medewerker when asked so. */
export const openVoorstellen = (tx: Tx, medewerkerId?: string): Promise<VoorstelRij[]> =>
  many(
    tx,
    sql`select ${kolommen}, m.naam, d.naam as "voorgesteldDoor", v.voorgesteld_op as "voorgesteldOp"
      from rolvoorstel v join medewerker m on m.gemeente_id = v.gemeente_id and m.id = v.medewerker_id
      join medewerker d on d.gemeente_id = v.gemeente_id and d.id = v.voorgesteld_door_id
      where v.status = 'voorgesteld' and (${medewerkerId ?? null}::uuid is null or v.medewerker_id = ${medewerkerId ?? null})
      order by v.voorgesteld_op, v.id`,
  )

export const insertVoorstel = (tx: Tx, gemeenteId: number, v: Voorstel, op: Date): Promise<unknown> =>
  tx
    .insertInto('rolvoorstel')
    .values({
      gemeente_id: gemeenteId,
      id: v.id,
      medewerker_id: v.medewerkerId,
      rol: v.rol,
      van: v.van,
      tot: v.tot,
      status: v.status,
      voorgesteld_door_id: v.voorgesteldDoorId,
      voorgesteld_op: op,
    })
    .execute()

/** Writes the answer; without a `doorId` who looks after the server gave it. */
export const saveBesluit = (
  tx: Tx,
  o: Pick<Voorstel, 'id' | 'status'> & { doorId: string | null; op: Date; reden?: string },
): Promise<unknown> =>
  sql`update rolvoorstel set status = ${o.status}, beslist_door_id = ${o.doorId}, beslist_op = ${o.op},
    is_op_server = ${o.doorId === null}, reden = ${o.reden ?? null} where id = ${o.id}`.execute(tx)

/** Takes back what was asked for somebody who leaves; answers which. */
export const trekVoorstellenIn = (
  tx: Tx,
  o: { medewerkerId: string; doorId: string; op: Date },
): Promise<Voorstel[]> =>
  many(
    tx,
    sql`update rolvoorstel v set status = 'ingetrokken', beslist_door_id = ${o.doorId}, beslist_op = ${o.op}
      where v.medewerker_id = ${o.medewerkerId} and v.status = 'voorgesteld' returning ${kolommen}`,
  )

/** When others than this one have this rol. */
export const tijdenMetRol = (tx: Tx, rol: string, zonderId: string): Promise<Tijd[]> =>
  many(
    tx,
    sql`select van, tot from medewerker_rol where rol = ${rol} and medewerker_id <> ${zonderId} and (tot is null or tot >= van)`,
  )

const heeftRol = (dag: Datum, rollen: readonly string[]) => sql`
  exists (select from medewerker_rol r where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id
    and r.rol = any(${rollen}::text[]) and r.van <= ${dag} and (r.tot is null or r.tot >= ${dag}))
  and m.van <= ${dag} and (m.tot is null or m.tot >= ${dag})`

export const isBeheerderOp = async (tx: Tx, id: string, dag: Datum): Promise<boolean> =>
  (
    await one<{ is: boolean }>(
      tx,
      sql`select exists (select from medewerker m where m.id = ${id} and ${heeftRol(dag, ['functioneel_beheerder'])}) as is`,
    )
  ).is

/** Who can say yes today to what `voorstellerId` asks for `medewerkerId`. */
export const bevestigersVoor = (
  tx: Tx,
  o: { voorstellerId: string; medewerkerId: string; dag: Datum },
): Promise<Zakelijk<{ id: string; naam: string }>[]> =>
  many(
    tx,
    sql`select m.id, m.naam from medewerker m where m.id not in (${o.voorstellerId}, ${o.medewerkerId})
      and ${heeftRol(o.dag, ['functioneel_beheerder', 'privacy_officer'])} order by m.naam collate "nl-x-icu"`,
  )

export type Drager = Zakelijk<
  Tijd & { readonly medewerkerId: string; readonly naam: string; readonly rol: string }
>

/** Who has a bijzondere rol now or later, by rol and name. */
export const bijzondereDragers = (tx: Tx, rollen: readonly string[], dag: Datum): Promise<Drager[]> =>
  many(
    tx,
    sql`select r.medewerker_id as "medewerkerId", m.naam, r.rol, r.van, r.tot
      from medewerker_rol r join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
      where r.rol = any(${rollen}::text[]) and (r.tot is null or (r.tot >= ${dag} and r.tot >= r.van))
      order by array_position(${rollen}::text[], r.rol), m.naam collate "nl-x-icu"`,
  )
