// All SQL of verwijzingen: how one stands, what the inwoner said, and what the verwijzer was told.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Woord } from './terugkoppelen.ts'
import type { Gezegd } from './toestemmen.ts'
import type { Verwijzing } from './vastleggen.ts'
import type { Antwoord, Bericht, Stand, Weg } from './verwijzing.ts'

export const insertVerwijzing = (
  tx: Tx,
  gemeenteId: number,
  v: Verwijzing & { readonly id: string; readonly meldingId: string },
): Promise<unknown> =>
  tx
    .insertInto('verwijzing')
    .values({
      gemeente_id: gemeenteId,
      id: v.id,
      melding_id: v.meldingId,
      naam: v.naam,
      organisatie: v.organisatie,
      weg: v.weg,
      bereik: v.bereik,
      kenmerk: v.kenmerk ?? null,
      toestemming: 'niet_gevraagd',
      terugkoppelen_voor: v.terugkoppelenVoor,
    })
    .execute()

export type Gezegde = {
  readonly op: string
  readonly bericht: Bericht
  readonly weg: Weg
  readonly door: string
  readonly verzondenOp: string | null
}

export type VerwijzingRij = Omit<Stand, 'magBehandelen'> & {
  readonly terugkoppelenVoor: string
  readonly antwoordDoor: Antwoord['door'] | null
  readonly antwoordOp: string | null
  readonly antwoordWijze: Antwoord['wijze'] | null
  readonly team: string
  readonly teamId: string
  readonly berichten: readonly Gezegde[]
  readonly autorisaties: readonly Autorisatie[]
  readonly isGeheim: boolean
}

/** Locks the verwijzing, and the melding whose end decides what may be told. */
export const lockVerwijzing = (tx: Tx, waar: { id: string } | { meldingId: string }): Promise<unknown> =>
  sql`select 1 from melding m join verwijzing w on w.gemeente_id = m.gemeente_id and w.melding_id = m.id
    where ${'id' in waar ? sql`w.id = ${waar.id}` : sql`m.id = ${waar.meldingId}`} for update`.execute(tx)

/** How it stands, with the grants of this medewerker on the melding; undefined when there is none. */
export const verwijzingVoor = (
  tx: Tx,
  door: Medewerker,
  waar: { id: string } | { meldingId: string },
  nu: Date,
): Promise<VerwijzingRij | undefined> =>
  maybe(
    tx,
    sql`
    select w.id, w.melding_id as "meldingId", m.inwoner_id as "inwonerId", m.huishouden_id as "huishoudenId", m.plan_id as "planId",
      w.versie, w.weg, w.bereik, w.naam, w.organisatie, w.kenmerk, w.toestemming, m.ontvangen_op as "ontvangenOp",
      m.status in ('ontvangen', 'gescreend') as loopt, s.is_begonnen as "isBegonnen", s.is_klaar as "isKlaar",
      w.terugkoppelen_voor as "terugkoppelenVoor", w.antwoord_door as "antwoordDoor", w.antwoord_op as "antwoordOp",
      w.antwoord_wijze as "antwoordWijze", t.naam as team, m.team_id as "teamId", is_geheim(m.gemeente_id, m.huishouden_id) as "isGeheim",
      coalesce((select jsonb_agg(jsonb_build_object('op', b.gegeven_op, 'bericht', b.bericht, 'weg', b.weg, 'door', d.naam,
          'verzondenOp', u.verzonden_op) order by b.op, b.id)
        from verwijzing_bericht b join medewerker d on d.gemeente_id = b.gemeente_id and d.id = b.door_id
        left join uitgaand u on u.gemeente_id = b.gemeente_id and u.id = b.uitgaand_id
        where b.gemeente_id = w.gemeente_id and b.verwijzing_id = w.id), '[]') as berichten,
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = m.gemeente_id and a.melding_id = m.id`)} as autorisaties
    from verwijzing w
    join verwijzing_stand s on s.gemeente_id = w.gemeente_id and s.id = w.id
    join melding m on m.gemeente_id = w.gemeente_id and m.id = w.melding_id
    join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
    where ${'id' in waar ? sql`w.id = ${waar.id}` : sql`w.melding_id = ${waar.meldingId}`}`,
  )

export const saveToestemming = (tx: Tx, id: string, { toestemming, antwoord }: Gezegd): Promise<unknown> =>
  sql`update verwijzing set toestemming = ${toestemming}, antwoord_door = ${antwoord.door}, antwoord_op = ${antwoord.op},
    antwoord_wijze = ${antwoord.wijze}, versie = versie + 1 where id = ${id}`.execute(tx)

/** What was told; a better address is kept for the next time. */
export async function insertBericht(
  tx: Tx,
  b: Woord & { gemeenteId: number; id: string; verwijzingId: string; doorId: string; moment: Date } & {
    uitgaandId: string | undefined
  },
): Promise<void> {
  await tx
    .insertInto('verwijzing_bericht')
    .values({
      gemeente_id: b.gemeenteId,
      id: b.id,
      verwijzing_id: b.verwijzingId,
      op: b.moment,
      door_id: b.doorId,
      bericht: b.bericht,
      weg: b.weg,
      gegeven_op: b.op,
      uitgaand_id: b.uitgaandId ?? null,
    })
    .execute()
  await sql`update verwijzing set weg = ${b.weg}, bereik = coalesce(nullif(${b.bereik}, ''), bereik), versie = versie + 1
    where id = ${b.verwijzingId} and ${b.bereik} <> ''`.execute(tx)
}
