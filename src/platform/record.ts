// What happened and who looked: the only writer of the two append-only tables.

import { sql } from 'kysely'
import type { Ids } from './clock.ts'
import type { Identity, Tx } from './db.ts'

/** Ids, codes and dates only: the words stand in the noun's own row, so that destruction stays possible. */
export type Gebeurtenis = {
  readonly soort: string
  readonly op: Date
  readonly huishoudenId?: string | null | undefined
  readonly inwonerId?: string | null | undefined
  readonly meldingId?: string | null | undefined
  readonly planId?: string | null | undefined
  readonly trajectId?: string | null | undefined
  readonly gegevens?: Readonly<Record<string, string | number | boolean | null>> | undefined
}

/** Writes a gebeurtenis in the transaction of its act and answers its id, which carries its moment. */
export async function record(tx: Tx, ids: Ids, door: Identity, g: Gebeurtenis): Promise<string> {
  const id = ids.nieuw(g.op)
  await tx
    .insertInto('gebeurtenis')
    .values({
      gemeente_id: door.gemeenteId,
      id,
      op: g.op,
      soort: g.soort,
      door_id: door.medewerkerId ?? null,
      huishouden_id: g.huishoudenId ?? null,
      inwoner_id: g.inwonerId ?? null,
      melding_id: g.meldingId ?? null,
      plan_id: g.planId ?? null,
      traject_id: g.trajectId ?? null,
      gegevens: JSON.stringify(g.gegevens ?? {}),
    })
    .execute()
  return id
}

/** The same for many at once, in one statement; answers their ids in the same order. */
export async function recordAlle(
  tx: Tx,
  ids: Ids,
  door: Identity,
  gebeurtenissen: readonly Gebeurtenis[],
): Promise<string[]> {
  const rijen = gebeurtenissen.map((g) => ({ ...g, gegevens: g.gegevens ?? {}, id: ids.nieuw(g.op) }))
  await sql`insert into gebeurtenis (gemeente_id, id, op, soort, door_id, huishouden_id, inwoner_id, melding_id, plan_id, traject_id, gegevens)
    select ${door.gemeenteId}, g.id, g.op, g.soort, ${door.medewerkerId ?? null}::uuid, g."huishoudenId", g."inwonerId", g."meldingId",
      g."planId", g."trajectId", g.gegevens
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as g (id uuid, op timestamptz, soort text, "huishoudenId" uuid,
      "inwonerId" uuid, "meldingId" uuid, "planId" uuid, "trajectId" uuid, gegevens jsonb)`.execute(tx)
  return rijen.map(({ id }) => id)
}

export type Inzage = {
  readonly inwonerId: string
  /** Undefined where the look was refused: nothing was shown then. */
  readonly niveau: string | undefined
  readonly regel: string
  readonly doel: string
}

/** Writes who was shown what, or who was refused, one row per person, before the page leaves the house. */
export async function recordInzage(
  tx: Tx,
  o: { ids: Ids; door: Identity; op: Date; soort: string; verzoekId: string; personen: readonly Inzage[] },
): Promise<void> {
  const { door } = o
  if (o.personen.length === 0) return
  if (door.medewerkerId === undefined) throw new Error('an inzage without a reader')
  const medewerker_id = door.medewerkerId
  await tx
    .insertInto('inzage')
    .values(
      o.personen.map((p) => ({
        gemeente_id: door.gemeenteId,
        id: o.ids.nieuw(o.op),
        op: o.op,
        medewerker_id,
        inwoner_id: p.inwonerId,
        soort: o.soort,
        niveau: p.niveau ?? null,
        uitkomst: p.niveau === undefined ? 'geweigerd' : 'toegestaan',
        regel: p.regel,
        doel: p.doel,
        verzoek_id: o.verzoekId,
      })),
    )
    .execute()
}
