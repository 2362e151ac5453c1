// The SQL of a huishouden as an act sees it: locked, with who lives there now.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Bewoner, Bewoning } from './bewoning.ts'

export type BewonerRij = Bewoner & {
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
}
export type HuisRij = Omit<Bewoning, 'bewoners'> & {
  readonly versie: number
  readonly naam: string
  readonly bewoners: readonly BewonerRij[]
}

/** Locks these huishoudens, always in the same order, so that two acts on the same two wait for each other. */
export const lockHuizen = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  sql`select 1 from huishouden where id = any(${ids}::uuid[]) order by id for no key update`.execute(tx)

/** The huishouden with who lives there now, the oldest first; undefined when it is not there. */
export const huisVan = (tx: Tx, id: string): Promise<HuisRij | undefined> =>
  maybe(
    tx,
    sql`
    select h.id, h.versie, h.naam, h.opgegaan_in_id is not null as "isOpgegaan", h.adres_sinds as "adresSinds",
      (select p.id from plan p where p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten') as "planId",
      coalesce((select jsonb_agg(jsonb_build_object('inwonerId', i.id, 'van', l.van, 'geboortedatum', i.geboortedatum,
          'isVerwacht', i.is_verwacht, 'voornamen', i.voornamen, 'voorvoegsel', i.voorvoegsel, 'geslachtsnaam', i.geslachtsnaam)
          order by i.is_verwacht, i.geboortedatum nulls last, i.id)
        from huishouden_lid l join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
        where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null), '[]') as bewoners
    from huishouden h where h.id = ${id}`,
  )

/** Where somebody lives now; undefined for who lives nowhere here. */
export const huishoudenIdVan = async (tx: Tx, inwonerId: string): Promise<string | undefined> =>
  (
    await maybe<{ id: string }>(
      tx,
      sql`select huishouden_id as id from huishouden_lid where inwoner_id = ${inwonerId} and tot is null`,
    )
  )?.id

export type MensRij = {
  readonly inwonerId: string
  readonly geboortedatum: Datum | null
  readonly isVerwacht: boolean
  readonly isOverleden: boolean
}

/** Somebody as the rules see one; undefined when there is no such inwoner. */
export const mensVan = (tx: Tx, inwonerId: string): Promise<MensRij | undefined> =>
  maybe(
    tx,
    sql`select id as "inwonerId", geboortedatum, is_verwacht as "isVerwacht", overleden_op is not null as "isOverleden"
      from inwoner where id = ${inwonerId}`,
  )

/** The huishouden this one is part of now, when it was joined into another. */
export const opgegaanIn = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await maybe<{ id: string | null }>(tx, sql`select opgegaan_in_id as id from huishouden where id = ${id}`))
    ?.id ?? undefined

export type Keuze = {
  readonly id: string
  readonly naam: string
  readonly kern: string | null
  readonly leden: readonly string[]
  readonly heeftPlan: boolean
}

/**
 * Of these huishoudens the ones with family of who lives here, or on the same address: those that may be joined with.
 * The address of who is geheim matches nothing, and the kern is not said (access.md H4).
 */
export const nabijeHuizen = (tx: Tx, o: { huishoudenId: string; ids: readonly string[] }): Promise<Keuze[]> =>
  many(
    tx,
    sql`
    with hier as (select inwoner_id as id from huishouden_lid where huishouden_id = ${o.huishoudenId} and tot is null)
    select h.id, h.naam, case when not geheim.is then k.naam end as kern, leden.ids as leden, exists (select from plan p
      where p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten') as "heeftPlan"
    from huishouden h
    join huishouden d on d.gemeente_id = h.gemeente_id and d.id = ${o.huishoudenId}
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    cross join lateral (select array(select l.inwoner_id from huishouden_lid l
      where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null) as ids) leden
    cross join lateral (select is_geheim(h.gemeente_id, h.id) as is) as geheim
    where h.id = any(${o.ids}::uuid[]) and h.id <> ${o.huishoudenId} and h.opgegaan_in_id is null and leden.ids <> '{}'
      and (h.postcode = d.postcode and h.huisnummer = d.huisnummer and not geheim.is and not is_geheim(d.gemeente_id, d.id) or exists (select from relatie r where r.tot is null
        and ((r.inwoner_id in (select id from hier) and r.ander_id = any(leden.ids))
          or (r.ander_id in (select id from hier) and r.inwoner_id = any(leden.ids)))))
    order by h.naam, h.id`,
  )

/** The huishoudens in which this medewerker holds a grant now, by name or by team. */
export const mijnHuishoudens = async (
  tx: Tx,
  o: { medewerkerId: string; teamIds: readonly string[]; nu: Date },
): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`
      with verleend as (
        select melding_id, traject_id, plan_id, gemeente_id from autorisatie
        where (medewerker_id = ${o.medewerkerId} or team_id = any(${o.teamIds}::uuid[]))
          and van <= ${o.nu} and (tot is null or tot > ${o.nu}) and niveau >= 'L2')
      select huishouden_id as id from verleend v join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
        where huishouden_id is not null
      union select huishouden_id from verleend v join traject t on t.gemeente_id = v.gemeente_id and t.id = v.traject_id
      union select huishouden_id from verleend v join plan p on p.gemeente_id = v.gemeente_id and p.id = v.plan_id`,
    )
  ).map(({ id }) => id)
