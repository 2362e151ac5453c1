// Overdrachten as their pages show them: with what came of them, and the grants by which each reader is decided.

import { type RawBuilder, sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Vervolg } from './fase.ts'
import type { Antwoord, Stand, Weigercode } from './overdracht.ts'
import type { Leven } from './voortgangskaart.ts'

type Terug = {
  readonly op: string
  readonly door: string
  readonly antwoord: 'geholpen' | 'deels' | 'niet_geholpen' | 'loopt_nog'
  readonly reden: string | null
  readonly toelichting: string | null
  readonly isGedeeld: boolean
}
export type KaartRij = Stand &
  Leven & {
    readonly voornamen: string | null
    readonly voorvoegsel: string | null
    readonly geslachtsnaam: string | null
    /** Of the vragen that were handed over; of a traject or a plan the one that was asked. */
    readonly wetten: readonly Wet[]
    readonly vanTeam: string
    readonly vanOrganisatie: string
    readonly vanDoor: string
    readonly vanTelefoon: string | null
    readonly naarTeam: string
    readonly naarOrganisatie: string
    readonly naarNaam: string | null
    readonly gezien: string
    readonly advies: string
    readonly isAkkoord: boolean
    readonly grondslag: 'toestemming' | 'mandaat' | null
    readonly antwoordDoor: Antwoord['door'] | null
    readonly antwoordOp: Datum | null
    readonly antwoordWijze: Antwoord['wijze'] | null
    readonly aangebodenOp: Date
    readonly aanvaardenVoor: Datum
    readonly terugkoppelenVoor: Datum | null
    readonly geescaleerdOp: Date | null
    readonly weigercode: Weigercode | null
    readonly weigerwoorden: string | null
    readonly nieuwTrajectId: string | null
    readonly isBronOngewijzigd: boolean
    readonly vervolg: readonly Vervolg[]
    /** Who does it now, of what is open first. */
    readonly contact: {
      readonly team: string
      readonly naam: string | null
      readonly telefoon: string | null
    } | null
    readonly begonnenOp: Date | null
    /** The nearest running clock on what came of it. */
    readonly volgende: { readonly soort: string; readonly begin: Datum; readonly einddatum: Datum } | null
    readonly terugkoppelingen: readonly Terug[]
  }
export type KaartMetGrants = KaartRij & {
  readonly isGeheim: boolean
  readonly autorisaties: readonly Autorisatie[]
  /** On the melding, traject or plan it comes from: who has that file may read what was written about it. */
  readonly bronAutorisaties: readonly Autorisatie[]
}

const grants = (door: Medewerker, nu: Date, waarop: RawBuilder<unknown>) => sql`
  ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = o.gemeente_id and (${waarop})`)}`

const kaart = (door: Medewerker, nu: Date) => sql`
  select o.id, o.status, o.keten_id as "ketenId", o.huishouden_id as "huishoudenId", o.inwoner_id as "inwonerId",
    o.melding_id as "meldingId", o.traject_id as "trajectId", o.plan_id as "planId", o.van_team_id as "vanTeamId",
    o.aangeboden_door_id as "aangebodenDoorId", o.naar_team_id as "naarTeamId", o.naar_medewerker_id as "naarMedewerkerId",
    o.soort, o.wet, o.leefgebied, array(select o.wet union select v.wet from vraag v where v.gemeente_id = o.gemeente_id and v.melding_id = o.melding_id
      and v.id < uuid_vanaf(o.aangeboden_op + interval '1 millisecond') and (v.uitkomst_op is null or v.uitkomst_op > o.aangeboden_op) order by 1) as wetten,
    o.gezien, o.wens, o.advies, o.is_akkoord as "isAkkoord", o.grondslag, o.antwoord_door as "antwoordDoor",
    o.antwoord_op as "antwoordOp", o.antwoord_wijze as "antwoordWijze", o.aangeboden_op as "aangebodenOp",
    o.aanvaarden_voor as "aanvaardenVoor", o.terugkoppelen_voor as "terugkoppelenVoor", o.geescaleerd_op as "geescaleerdOp",
    o.beantwoord_op as "beantwoordOp", o.weigercode, o.weigerwoorden, o.nieuw_traject_id as "nieuwTrajectId",
    o.zicht_beeindigd_op is not null as "isZichtBeeindigd",
    i.voornamen, i.voorvoegsel, i.geslachtsnaam, vt.naam as "vanTeam", vo.naam as "vanOrganisatie", vm.naam as "vanDoor",
    vm.telefoon as "vanTelefoon", nt.naam as "naarTeam", no.naam as "naarOrganisatie", nm.naam as "naarNaam",
    o.melding_id is null or exists (select from melding m where m.gemeente_id = o.gemeente_id and m.id = o.melding_id
      and m.status in ('ontvangen', 'gescreend') and m.team_id = o.van_team_id) as "isBronOngewijzigd",
    coalesce(z.vervolg, '[]') as vervolg, z.contact, z.begonnen_op as "begonnenOp", z.gesloten_op as "geslotenOp",
    coalesce(z.is_open, false) as "isIetsOpen",
    (select jsonb_build_object('isOpen', bool_or(m.status in ('ontvangen', 'gescreend')), 'geslotenOp', max(m.afgesloten_op))
      from melding m join overdracht e on e.gemeente_id = m.gemeente_id and e.id = o.keten_id and e.van_team_id = o.van_team_id
      where m.gemeente_id = o.gemeente_id and m.inwoner_id = o.inwoner_id and m.ontvangen_op > o.aangeboden_op
        and (m.team_id = o.van_team_id or exists (select from overdracht n where n.gemeente_id = m.gemeente_id and n.melding_id = m.id
          and n.van_team_id = o.van_team_id))
      having count(*) > 0) as terug,
    (select jsonb_build_object('soort', t.soort, 'begin', t.begin, 'einddatum', t.einddatum)
      from overdracht_vervolg v join termijn t on t.gemeente_id = v.gemeente_id and (t.melding_id = v.id or t.traject_id = v.id)
      where v.gemeente_id = o.gemeente_id and v.overdracht_id = o.id and v.is_open and t.gestopt_op is null
        and t.soort not in ('ontvangstbevestiging', 'eigen_plan', 'terugkeer')
      order by t.einddatum, t.soort limit 1) as volgende,
    coalesce((select jsonb_agg(jsonb_build_object('op', t.op, 'door', d.naam, 'antwoord', t.antwoord, 'reden', t.reden,
        'toelichting', t.toelichting, 'isGedeeld', t.is_gedeeld) order by t.op, t.id)
      from terugkoppeling t join medewerker d on d.gemeente_id = t.gemeente_id and d.id = t.door_id
      where t.gemeente_id = o.gemeente_id and t.overdracht_id = o.id), '[]') as terugkoppelingen,
    is_geheim(o.gemeente_id, o.huishouden_id) as "isGeheim",
    ${grants(door, nu, sql`a.overdracht_id = o.id`)} as autorisaties,
    ${grants(door, nu, sql`a.melding_id = o.melding_id or a.traject_id = o.traject_id or a.plan_id = o.plan_id`)} as "bronAutorisaties"
  from overdracht o
  join inwoner i on i.gemeente_id = o.gemeente_id and i.id = o.inwoner_id
  join team vt on vt.gemeente_id = o.gemeente_id and vt.id = o.van_team_id
  join organisatie vo on vo.gemeente_id = vt.gemeente_id and vo.id = vt.organisatie_id
  join medewerker vm on vm.gemeente_id = o.gemeente_id and vm.id = o.aangeboden_door_id
  join team nt on nt.gemeente_id = o.gemeente_id and nt.id = o.naar_team_id
  join organisatie no on no.gemeente_id = nt.gemeente_id and no.id = nt.organisatie_id
  left join medewerker nm on nm.gemeente_id = o.gemeente_id and nm.id = o.naar_medewerker_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('isOnderzoek', v.is_onderzoek, 'isOpen', v.is_open, 'isHeropend', v.is_heropend,
        'isBegonnen', v.begonnen_op is not null)) as vervolg,
      bool_or(v.is_open) as is_open, max(v.gesloten_op) as gesloten_op, min(v.begonnen_op) as begonnen_op,
      (array_agg(jsonb_build_object('team', t.naam, 'naam', m.naam, 'telefoon', m.telefoon)
        order by v.is_open desc, v.gestart_op desc, v.id))[1] as contact
    from overdracht_vervolg v
    join team t on t.gemeente_id = v.gemeente_id and t.id = v.team_id
    left join medewerker m on m.gemeente_id = v.gemeente_id and m.id = v.behandelaar_id
    where v.gemeente_id = o.gemeente_id and v.overdracht_id = o.id) as z on true`

/** One overdracht; undefined when it is not there. */
export const kaartVoor = (
  tx: Tx,
  door: Medewerker,
  id: string,
  nu: Date,
): Promise<KaartMetGrants | undefined> => maybe(tx, sql`${kaart(door, nu)} where o.id = ${id}`)

/** Did this medewerker or a team of theirs ever hold a grant on it? Then what is gone is said to be gone. */
export const hadKaart = async (tx: Tx, door: Medewerker, id: string, nu: Date): Promise<boolean> =>
  (await maybe(
    tx,
    sql`select from autorisatie a where a.overdracht_id = ${id}
      and (a.medewerker_id = ${door.id} or a.team_id = any(${door.teams.map((team) => team.id)}::uuid[]))
      and a.van <= ${nu} limit 1`,
  )) !== undefined

/** The overdrachten this medewerker or a team of theirs holds a grant on now, newest first. */
export const kaartenVan = (
  tx: Tx,
  door: Medewerker,
  nu: Date,
  hoogstens: number,
): Promise<KaartMetGrants[]> =>
  many(
    tx,
    sql`${kaart(door, nu)} where o.id in (
      select a.overdracht_id from autorisatie a where a.overdracht_id is not null
        and (a.medewerker_id = ${door.id} or a.team_id = any(${door.teams.map((team) => team.id)}::uuid[]))
        and a.van <= ${nu} and (a.tot is null or a.tot > ${nu}))
    order by o.aangeboden_op desc, o.id limit ${hoogstens}`,
  )

/** Every overdracht of a huishouden, newest first; who may see which, is decided per overdracht. */
export const kaartenInHuishouden = (
  tx: Tx,
  door: Medewerker,
  huishoudenId: string,
  nu: Date,
): Promise<KaartMetGrants[]> =>
  many(
    tx,
    sql`${kaart(door, nu)} where o.huishouden_id = ${huishoudenId} order by o.aangeboden_op desc, o.id`,
  )
