// All SQL that changes overdrachten, and how one stands for whoever acts on it.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Aanbod } from './aanbieden.ts'
import type { Bron } from './bron.ts'
import type { Stand, Status } from './overdracht.ts'
import type { Reden } from './weigeren.ts'
import type { Einde } from './zichtbeeindigen.ts'

type Nieuw = Aanbod & {
  readonly id: string
  readonly doorId: string
  readonly op: Date
  readonly bron: Pick<Bron, 'soort' | 'id' | 'huishoudenId' | 'ketenId'>
}

export const insertOverdracht = (tx: Tx, gemeenteId: number, o: Nieuw): Promise<unknown> =>
  tx
    .insertInto('overdracht')
    .values({
      gemeente_id: gemeenteId,
      id: o.id,
      keten_id: o.bron.ketenId ?? o.id,
      huishouden_id: o.bron.huishoudenId as string,
      inwoner_id: o.inwonerId,
      melding_id: o.bron.soort === 'melding' ? o.bron.id : null,
      traject_id: o.bron.soort === 'traject' ? o.bron.id : null,
      plan_id: o.bron.soort === 'plan' ? o.bron.id : null,
      van_team_id: o.vanTeamId,
      aangeboden_door_id: o.doorId,
      naar_team_id: o.naarTeamId,
      naar_medewerker_id: o.naarMedewerkerId ?? null,
      soort: o.soort ?? null,
      wet: o.wet,
      leefgebied: o.leefgebied ?? null,
      gezien: o.gezien,
      wens: o.wens,
      advies: o.advies,
      is_akkoord: o.isAkkoord,
      niveau: o.niveau,
      grondslag: o.grondslag ?? null,
      antwoord_door: o.antwoord?.door ?? null,
      antwoord_op: o.antwoord?.op ?? null,
      antwoord_wijze: o.antwoord?.wijze ?? null,
      status: 'aangeboden',
      aangeboden_op: o.op,
      aanvaarden_voor: o.aanvaardenVoor,
      terugkoppelen_voor: o.terugkoppelenVoor ?? null,
    })
    .execute()

/** Locks an overdracht against other acts; answers how it stands after the wait. */
export async function lockOverdracht(tx: Tx, id: string): Promise<Stand | undefined> {
  await sql`select 1 from overdracht where id = ${id} for update`.execute(tx)
  return maybe(
    tx,
    sql`
    select id, status, keten_id as "ketenId", huishouden_id as "huishoudenId", inwoner_id as "inwonerId", melding_id as "meldingId",
      traject_id as "trajectId", plan_id as "planId", van_team_id as "vanTeamId", aangeboden_door_id as "aangebodenDoorId",
      naar_team_id as "naarTeamId", naar_medewerker_id as "naarMedewerkerId", soort, wet, leefgebied, wens,
      nieuw_traject_id as "nieuwTrajectId", zicht_beeindigd_op is not null as "isZichtBeeindigd"
    from overdracht where id = ${id}`,
  )
}

type Beantwoord = {
  readonly id: string
  readonly status: Exclude<Status, 'aangeboden'>
  readonly doorId: string
  readonly op: Date
  readonly nieuwTrajectId?: string | undefined
  readonly reden?: Reden | undefined
}

export const saveAntwoord = (tx: Tx, a: Beantwoord): Promise<unknown> =>
  sql`update overdracht set status = ${a.status}, beantwoord_op = ${a.op}, beantwoord_door_id = ${a.doorId},
    nieuw_traject_id = ${a.nieuwTrajectId ?? null}, weigercode = ${a.reden?.code ?? null}, weigerwoorden = ${a.reden?.woorden ?? null}
    where id = ${a.id}`.execute(tx)

export const saveZichtEinde = (tx: Tx, id: string, { code, woorden }: Einde, op: Date): Promise<unknown> =>
  sql`update overdracht set zicht_beeindigd_op = ${op}, zicht_eindcode = ${code}, zicht_eindwoorden = ${woorden}
    where id = ${id}`.execute(tx)

export type TeLaat = {
  readonly id: string
  readonly huishoudenId: string
  readonly inwonerId: string
  readonly status: Status
  readonly aanvaardenVoor: `${number}-${number}-${number}`
  readonly isGeescaleerd: boolean
}

/** What waits for an answer since before this day, locked; another worker leaves it alone. */
export const lockTeLaatForJob = (tx: Tx, vandaag: string): Promise<TeLaat[]> =>
  many(
    tx,
    sql`
    select id, huishouden_id as "huishoudenId", inwoner_id as "inwonerId", status, aanvaarden_voor as "aanvaardenVoor",
      geescaleerd_op is not null as "isGeescaleerd"
    from overdracht where status = 'aangeboden' and aanvaarden_voor < ${vandaag} and geescaleerd_op is null
    order by id for update skip locked`,
  )

export const saveEscalatieForJob = (tx: Tx, id: string, op: Date): Promise<unknown> =>
  sql`update overdracht set geescaleerd_op = ${op} where id = ${id}`.execute(tx)
