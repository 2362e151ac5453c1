// All SQL of vertegenwoordigingen: who they are about, what is recorded, storing one and ending one.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Buiten, Mens } from './vastleggen.ts'
import type { Inhoud, Vertegenwoordiging, Wie } from './vertegenwoordiging.ts'

/** A record with all its words; `wie` is how who represents is called. */
export type Rij = Vertegenwoordiging & {
  readonly wie: string
  /** Lives elsewhere and is geheim: nothing is told of them here (access.md H4). */
  readonly isWieVerborgen: boolean
  readonly organisatie: string | null
  readonly telefoon: string | null
  readonly email: string | null
  readonly waaromAfgeschermd: string | null
  readonly bewijs: string | null
  readonly versie: number
  readonly vervangtId: string | null
  /** Of whom the file is now that it was recorded for. */
  readonly nuVanId: string
  readonly vastgelegdOp: Date
  readonly vastgelegdDoor: string
  readonly eindeReden: string | null
  readonly eindeToelichting: string | null
}

const naamVan = (tabel: string) => {
  const deel = (naam: string) => sql.ref(`${tabel}.${naam}`)
  return sql`concat_ws(' ', ${deel('voornamen')}, ${deel('voorvoegsel')}, ${deel('geslachtsnaam')})`
}

/** Of these inwoners, and of the files that went up in them; the newest first. */
export const vertegenwoordigingenVan = (tx: Tx, inwonerIds: readonly string[]): Promise<Rij[]> =>
  many(
    tx,
    sql`
    select v.id, v.inwoner_id as "inwonerId", v.vertegenwoordiger_id as "vertegenwoordigerId", v.naam, v.soort, v.waarover,
      v.melding_id as "meldingId", v.traject_id as "trajectId", v.niveau, v.met_afspraken as "metAfspraken", v.mag_handelen as "magHandelen",
      v.heeft_bezwaar as "heeftBezwaar", v.is_afgeschermd as "isAfgeschermd", v.waarom_afgeschermd as "waaromAfgeschermd", v.van,
      v.tot_en_met as "totEnMet", v.bewijs, v.gegeven_door as "gegevenDoor", v.beeindigd_op as "beeindigdOp",
      coalesce(m.afgesloten_op, t.afgesloten_op) as "dichtOp", v.organisatie, v.telefoon, v.email, v.versie, v.vervangt_id as "vervangtId",
      v.vastgelegd_op as "vastgelegdOp", d.naam as "vastgelegdDoor", v.einde_reden as "eindeReden", v.einde_toelichting as "eindeToelichting",
      coalesce(v.naam, nullif(${naamVan('w')}, ''), 'Naam onbekend') as wie,
      coalesce(o.samengevoegd_met_id, o.id) as "nuVanId", coalesce(w.geheimhouding, false) and not (w.id = any(${inwonerIds}::uuid[])) as "isWieVerborgen"
    from vertegenwoordiging v
    join inwoner o on o.gemeente_id = v.gemeente_id and o.id = v.inwoner_id
    join medewerker d on d.gemeente_id = v.gemeente_id and d.id = v.vastgelegd_door_id
    left join inwoner w on w.gemeente_id = v.gemeente_id and w.id = v.vertegenwoordiger_id
    left join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    left join traject t on t.gemeente_id = v.gemeente_id and t.id = v.traject_id
    where v.inwoner_id = any(${inwonerIds}::uuid[])
      or o.samengevoegd_met_id = any(${inwonerIds}::uuid[])
    order by v.vastgelegd_op desc, v.id desc`,
  )

/** Of whom a record is; undefined when there is no such record. */
export const inwonerVan = async (tx: Tx, id: string): Promise<string | undefined> =>
  (
    await maybe<{ inwonerId: string }>(
      tx,
      sql`select inwoner_id as "inwonerId" from vertegenwoordiging where id = ${id}`,
    )
  )?.inwonerId

/** Lets all who record for this inwoner wait for each other. */
export const lockInwoner = (tx: Tx, inwonerId: string): Promise<unknown> =>
  sql`select 1 from inwoner where id = ${inwonerId} for no key update`.execute(tx)

export type Lid = Mens & { readonly naam: string; readonly geboortedatum: Datum | null }
export type Naaste = Mens & { readonly naam: string; readonly vanId: string; readonly isOuder: boolean }

/** Who live in a huishouden now, the oldest first. */
export const ledenVan = (tx: Tx, huishoudenId: string): Promise<Lid[]> =>
  many(
    tx,
    sql`
    select i.id as "inwonerId", coalesce(nullif(${naamVan('i')}, ''), 'Naam onbekend') as naam, i.geboortedatum,
      i.is_verwacht as "isVerwacht", i.overleden_op is not null as "isOverleden"
    from huishouden_lid l join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
    where l.huishouden_id = ${huishoudenId} and l.tot is null
    order by i.is_verwacht, i.geboortedatum nulls last, i.id`,
  )

/** Who has a relatie with them now and has a file; of who is geheim and lives elsewhere nothing is told (access.md H4). */
export const naastenVan = (tx: Tx, inwonerIds: readonly string[]): Promise<Naaste[]> =>
  many(
    tx,
    sql`
    select i.id as "inwonerId", coalesce(nullif(${naamVan('i')}, ''), 'Naam onbekend') as naam, i.geboortedatum,
      i.is_verwacht as "isVerwacht", i.overleden_op is not null as "isOverleden", b.van_id as "vanId", bool_or(b.is_ouder) as "isOuder"
    from (
      select ander_id as van_id, inwoner_id as wie_id, soort = 'ouder' as is_ouder from relatie
        where tot is null and inwoner_id is not null and ander_id = any(${inwonerIds}::uuid[])
      union all
      select inwoner_id, ander_id, soort = 'kind' from relatie where tot is null and inwoner_id = any(${inwonerIds}::uuid[])) b
    join inwoner i on i.id = b.wie_id
    where not i.geheimhouding or i.id = any(${inwonerIds}::uuid[])
    group by i.gemeente_id, i.id, b.van_id order by b.van_id, i.geboortedatum nulls last, i.id`,
  )

export type Zaak = { readonly id: string; readonly soort: 'een_melding' | 'een_traject'; readonly op: Date }

/** What runs for this inwoner and this medewerker holds a grant on. */
export const zakenVan = (
  tx: Tx,
  o: { inwonerId: string; medewerkerId: string; teamIds: readonly string[]; nu: Date },
): Promise<Zaak[]> =>
  many(
    tx,
    sql`
    with verleend as (select melding_id, traject_id from autorisatie
      where (medewerker_id = ${o.medewerkerId} or team_id = any(${o.teamIds}::uuid[])) and van <= ${o.nu} and (tot is null or tot > ${o.nu}))
    select m.id, 'een_melding' as soort, m.ontvangen_op as op from melding m
      where m.inwoner_id = ${o.inwonerId} and m.afgesloten_op is null and m.id in (select melding_id from verleend)
    union all
    select t.id, 'een_traject', t.gestart_op from traject t
      where t.inwoner_id = ${o.inwonerId} and t.afgesloten_op is null and t.id in (select traject_id from verleend)
    order by op`,
  )

/** How the gemeente is called, itself and as an organisatie. */
export const eigenNamen = async (tx: Tx): Promise<string[]> =>
  (
    await many<{ naam: string }>(
      tx,
      sql`select naam from gemeente union select naam from organisatie where soort = 'gemeente'`,
    )
  ).map(({ naam }) => naam)

export type Nieuw = Inhoud &
  Wie &
  Omit<Buiten, 'naam'> & {
    readonly gemeenteId: number
    readonly id: string
    readonly inwonerId: string
    readonly versie: number
    readonly vervangtId: string | null
    readonly op: Date
    readonly doorId: string
  }

export const insertVertegenwoordiging = (tx: Tx, v: Nieuw): Promise<unknown> =>
  tx
    .insertInto('vertegenwoordiging')
    .values({
      gemeente_id: v.gemeenteId,
      id: v.id,
      inwoner_id: v.inwonerId,
      vertegenwoordiger_id: v.vertegenwoordigerId,
      naam: v.naam,
      organisatie: v.organisatie,
      telefoon: v.telefoon,
      email: v.email,
      soort: v.soort,
      waarover: v.waarover,
      melding_id: v.meldingId,
      traject_id: v.trajectId,
      niveau: v.niveau,
      met_afspraken: v.metAfspraken,
      mag_handelen: v.magHandelen,
      heeft_bezwaar: v.heeftBezwaar,
      is_afgeschermd: v.waaromAfgeschermd !== null,
      waarom_afgeschermd: v.waaromAfgeschermd,
      van: v.van,
      tot_en_met: v.totEnMet,
      bewijs: v.bewijs,
      gegeven_door: v.gegevenDoor,
      versie: v.versie,
      vervangt_id: v.vervangtId,
      vastgelegd_op: v.op,
      vastgelegd_door_id: v.doorId,
    })
    .execute()

/** From this moment it gives nothing; the row stays, with why. */
export const saveEinde = (
  tx: Tx,
  o: { id: string; op: Date; doorId: string; reden: string; toelichting: string | null },
): Promise<unknown> =>
  sql`update vertegenwoordiging set beeindigd_op = ${o.op}, beeindigd_door_id = ${o.doorId}, einde_reden = ${o.reden},
    einde_toelichting = ${o.toelichting} where id = ${o.id} and beeindigd_op is null`.execute(tx)
