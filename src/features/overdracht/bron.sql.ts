// Where an overdracht comes from, as the one who offers may know it; and the teams it can go to.

import { sql } from 'kysely'
import { lockRij, many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Bron, BronSoort } from './bron.ts'

type Inwoner = {
  readonly id: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly isVerwacht: boolean
}
export type BronRij = Omit<Bron, 'magBehandelen' | 'inwonerIds'> & {
  readonly huishouden: string | null
  readonly inwoners: readonly Inwoner[]
  readonly autorisaties: readonly Autorisatie[]
}

/** Locks a melding, traject or plan, so that it cannot end or be offered twice meanwhile. */
export const lockBron = (tx: Tx, soort: BronSoort, id: string): Promise<unknown> =>
  lockRij(tx, soort, { id, om: 'eindigen' })

const rijen = {
  melding: sql`select m.gemeente_id, m.id, m.huishouden_id, array_remove(array[m.inwoner_id], null) as inwoner_ids,
      array(select distinct v.wet from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id and v.uitkomst is null) as wetten,
      null::text as leefgebied, m.team_id, m.status in ('ontvangen', 'gescreend') as is_open,
      (select o.keten_id from overdracht o where o.gemeente_id = m.gemeente_id and o.melding_id = m.id and o.status = 'aanvaard'
        order by o.aangeboden_op desc limit 1) as keten_id
    from melding m`,
  traject: sql`select t.gemeente_id, t.id, t.huishouden_id, array[t.inwoner_id] as inwoner_ids, array[t.wet] as wetten, t.leefgebied, t.team_id,
      t.status = 'lopend' as is_open,
      (select o.keten_id from overdracht o where o.gemeente_id = t.gemeente_id and o.nieuw_traject_id = t.id) as keten_id
    from traject t`,
  plan: sql`select p.gemeente_id, p.id, p.huishouden_id,
      array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = p.gemeente_id and l.huishouden_id = p.huishouden_id and l.tot is null) as inwoner_ids,
      array(select distinct d.wet from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id) as wetten, null::text as leefgebied, null::uuid as team_id,
      p.status <> 'afgesloten' as is_open, null::uuid as keten_id
    from plan p`,
} as const

/** The melding, traject or plan, with the grants this medewerker has on it now; undefined when it is not there. */
export const bronVoor = (
  tx: Tx,
  door: Medewerker,
  { soort, id }: { soort: BronSoort; id: string },
  nu: Date,
): Promise<BronRij | undefined> =>
  maybe(
    tx,
    sql`
    select ${soort} as soort, x.id, x.huishouden_id as "huishoudenId", h.naam as huishouden, x.wetten, x.leefgebied, x.team_id as "teamId",
      x.is_open as "isOpen", x.keten_id as "ketenId", is_geheim(x.gemeente_id, x.huishouden_id) as "isGeheim",
      ${soort} <> 'plan' and exists (select from overdracht o where o.gemeente_id = x.gemeente_id
        and o.status = 'aangeboden' and x.id in (o.melding_id, o.traject_id)) as "heeftAanbod",
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'voornamen', i.voornamen, 'voorvoegsel', i.voorvoegsel,
          'geslachtsnaam', i.geslachtsnaam, 'isVerwacht', i.is_verwacht) order by i.geboortedatum nulls last, i.id)
        from inwoner i where i.gemeente_id = x.gemeente_id and i.id = any(x.inwoner_ids)), '[]') as inwoners,
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = x.gemeente_id and a.${sql.ref(`${soort}_id`)} = x.id`)} as autorisaties
    from (${rijen[soort]}) x
    left join huishouden h on h.gemeente_id = x.gemeente_id and h.id = x.huishouden_id
    where x.id = ${id}`,
  )

export type TeamRij = Zakelijk<{
  readonly id: string
  readonly naam: string
  readonly organisatie: string
  readonly organisatieId: string
}>

/** Every team of this gemeente with its organisatie, to hand work to. */
export const teamsVan = (tx: Tx): Promise<TeamRij[]> =>
  many(
    tx,
    sql`select t.id, t.naam, o.naam as organisatie, o.id as "organisatieId"
    from team t join organisatie o on o.gemeente_id = t.gemeente_id and o.id = t.organisatie_id
    order by o.naam collate "nl-x-icu", t.naam collate "nl-x-icu"`,
  )

/**
 * The day from which the onderzoek that is asked counts: of the first melding of this line that was open then, else of the offer.
 * Undefined when the clock of that onderzoek runs already; an onderzoek that was finished is not begun again at the old day.
 */
export const onderzoekSinds = async (
  tx: Tx,
  o: { readonly id: string; readonly klok: string },
): Promise<Date | undefined> => {
  const rij = await maybe<{ sinds: Date; loopt: boolean }>(
    tx,
    sql`
    select coalesce((select min(m.ontvangen_op) from melding m
        where m.gemeente_id = o.gemeente_id and m.inwoner_id = o.inwoner_id and m.status <> 'ingetrokken' and m.ontvangen_op <= o.aangeboden_op
          and (m.id = v.melding_id or (v.id is null and (m.afgesloten_op is null or m.afgesloten_op >= coalesce(t.gestart_op, p.opgesteld_op))))
          and not exists (select from termijn x where x.gemeente_id = m.gemeente_id and x.melding_id = m.id and x.soort = ${o.klok}
            and x.gestopt_op is not null and not x.is_vervallen)), o.aangeboden_op) as sinds,
      exists (select from termijn x
        left join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id
        left join traject r on r.gemeente_id = x.gemeente_id and r.id = x.traject_id
        where x.gemeente_id = o.gemeente_id and x.soort = ${o.klok} and x.gestopt_op is null
          and o.inwoner_id in (m.inwoner_id, r.inwoner_id)) as loopt
    from overdracht o
    left join traject t on t.gemeente_id = o.gemeente_id and t.id = o.traject_id
    left join vraag v on v.gemeente_id = t.gemeente_id and v.id = t.vraag_id
    left join plan p on p.gemeente_id = o.gemeente_id and p.id = o.plan_id
    where o.id = ${o.id}`,
  )
  return rij && !rij.loopt ? new Date(rij.sinds) : undefined
}

/** What a new traject takes along of the one it comes from: the vraag while that is open and of the same wet, and the plan that runs. */
export const lijnVan = (
  tx: Tx,
  o: { trajectId: string | null; huishoudenId: string; wet: string },
): Promise<{ vraagId: string | null; planId: string | null } | undefined> =>
  maybe(
    tx,
    sql`
    select v.id as "vraagId", p.id as "planId"
    from huishouden h
    left join traject t on t.gemeente_id = h.gemeente_id and t.id = ${o.trajectId}
    left join vraag v on v.gemeente_id = t.gemeente_id and v.id = t.vraag_id and v.uitkomst is null and ${o.wet} in (v.wet, 'geen')
    left join plan p on p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten'
    where h.id = ${o.huishoudenId}`,
  )
