// The SQL of what an answer needs to know: of whom it is, what still runs, and who can read a copy.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'

export type Mens = {
  readonly inwonerId: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly geboortedatum: Datum | null
  readonly isVerwacht: boolean
  readonly isOverleden: boolean
  readonly huishoudenId: string | null
  /** The own secrecy, or that of who lives there. */
  readonly isGeheim: boolean
}

export const mensVan = (tx: Tx, inwonerId: string): Promise<Mens | undefined> =>
  maybe(
    tx,
    sql`select i.id as "inwonerId", i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, i.is_verwacht as "isVerwacht",
        i.overleden_op is not null as "isOverleden", l.huishouden_id as "huishoudenId",
        i.geheimhouding or coalesce(h.is_geheim, false) as "isGeheim"
      from inwoner i
      left join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
      left join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
      where i.id = ${inwonerId}`,
  )

/** How many meldingen and trajecten of this inwoner are not closed. */
export const looptVan = async (tx: Tx, inwonerId: string): Promise<number> =>
  (
    await one<{ aantal: number }>(
      tx,
      sql`select (select count(*) from melding where inwoner_id = ${inwonerId} and afgesloten_op is null and status <> 'ingetrokken')
        + (select count(*) from traject where inwoner_id = ${inwonerId} and afgesloten_op is null) as aantal`,
    )
  ).aantal

export type Collega = { readonly id: string; readonly naam: string; readonly kentDossier: boolean }

/** Who treat, today, and may know of this inwoner; those who work with this household first. */
export const nakijkersVoor = (
  tx: Tx,
  o: { inwonerId: string; doorId: string; vandaag: Datum; nu: Date },
): Promise<Collega[]> =>
  many(
    tx,
    sql`
    select m.id, m.naam, exists (select from autorisatie a join huishouden_lid l on l.gemeente_id = a.gemeente_id and l.huishouden_id = a.huishouden_id
        and l.inwoner_id = ${o.inwonerId}
      where a.gemeente_id = m.gemeente_id and a.medewerker_id = m.id and a.van <= ${o.nu} and (a.tot is null or a.tot > ${o.nu})) as "kentDossier"
    from medewerker m
    where m.id <> ${o.doorId} and m.van <= ${o.vandaag} and (m.tot is null or m.tot >= ${o.vandaag})
      and exists (select from medewerker_rol r where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id
        and r.rol in ('consulent', 'partner_professional', 'interventieteam') and r.van <= ${o.vandaag} and (r.tot is null or r.tot >= ${o.vandaag}))
      and not exists (select from uitgesloten_van(m.gemeente_id, m.id) u where u.inwoner_id = ${o.inwonerId})
    order by 3 desc, m.naam collate "nl-x-icu", m.id`,
  )

export type Betrokkene = Pick<
  Mens,
  'inwonerId' | 'voornamen' | 'voorvoegsel' | 'geslachtsnaam' | 'geboortedatum' | 'isGeheim'
>

/** By the guarded way of the functionaris (db/views/wie_keek.sql); undefined for anybody else, as when nobody is there. */
export const betrokkeneVan = (tx: Tx, id: string): Promise<Betrokkene | undefined> =>
  maybe(
    tx,
    sql`select inwoner_id as "inwonerId", voornamen, voorvoegsel, geslachtsnaam, geboortedatum, is_geheim as "isGeheim" from betrokkene(${id}, null, null)`,
  )
