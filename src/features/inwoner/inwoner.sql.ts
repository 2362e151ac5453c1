// All SQL of inwoners.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'

export type InwonerRij = {
  gemeenteId: number
  id: string
  voornamen: string | undefined
  voorvoegsel: string | undefined
  geslachtsnaam: string | undefined
  naamNorm: string
  geboortedatum: string | undefined
  isVerwacht: boolean
  bsnVersleuteld: Buffer | undefined
  bsnHash: Buffer | undefined
  telefoon: string | undefined
  email: string | undefined
}

export const insertInwoner = (tx: Tx, i: InwonerRij): Promise<unknown> =>
  tx
    .insertInto('inwoner')
    .values({
      gemeente_id: i.gemeenteId,
      id: i.id,
      voornamen: i.voornamen ?? null,
      voorvoegsel: i.voorvoegsel ?? null,
      geslachtsnaam: i.geslachtsnaam ?? null,
      naam_norm: i.naamNorm,
      geboortedatum: i.geboortedatum ?? null,
      is_verwacht: i.isVerwacht,
      bsn_versleuteld: i.bsnVersleuteld ?? null,
      bsn_hash: i.bsnHash ?? null,
      telefoon: i.telefoon ?? null,
      email: i.email ?? null,
    })
    .execute()

/** Is there already somebody with this BSN? Answers no more than that. */
export const bestaatBsn = async (tx: Tx, hash: Uint8Array): Promise<boolean> =>
  (await maybe(tx, sql`select 1 as x from inwoner where bsn_hash = ${hash}`)) !== undefined

/** Somebody it may be, as the known-person check shows it: no wet and no content (access.md, "Decisions on top"). */
export type Kandidaat = {
  inwonerId: string
  voornamen: string | null
  voorvoegsel: string | null
  geslachtsnaam: string | null
  geboortedatum: string | null
  isGeheim: boolean
  huishoudenId: string
  huishouden: string
  kern: string | null
  planId: string | null
  regisseur: string | null
  laatsteContact: Date | null
}

const selectKandidaat = sql`
  select i.id as "inwonerId", i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, i.geheimhouding as "isGeheim",
    h.id as "huishoudenId", h.naam as huishouden, k.naam as kern, p.id as "planId", m.naam as regisseur,
    (select max(c.op) from contact c where c.gemeente_id = h.gemeente_id and c.huishouden_id = h.id) as "laatsteContact"
  from inwoner i
  join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
  join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
  left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
  left join plan p on p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten'
  left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
  left join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id`

export const kandidatenMetBsn = (tx: Tx, hash: Uint8Array): Promise<Kandidaat[]> =>
  many(tx, sql`${selectKandidaat} where i.bsn_hash = ${hash}`)

/** Everybody born on this day: few enough to compare names in the application, typing errors and all. */
export const kandidatenMetGeboortedatum = (tx: Tx, geboortedatum: string): Promise<Kandidaat[]> =>
  many(tx, sql`${selectKandidaat} where i.geboortedatum = ${geboortedatum}::date order by i.id limit 200`)

/** Who lives here; a hidden person never comes up by address (access.md H4). */
export const kandidatenMetAdres = (tx: Tx, postcode: string, huisnummer: number): Promise<Kandidaat[]> =>
  many(
    tx,
    sql`${selectKandidaat} where h.postcode = ${postcode} and h.huisnummer = ${huisnummer} and not i.geheimhouding
    order by i.geboortedatum limit 50`,
  )

export type Gekozen = {
  inwonerId: string
  huishoudenId: string
  geboortedatum: Datum | null
  planId: string | null
  heeftAdres: boolean
  email: string | null
}

/** A person this medewerker was shown today; undefined for anybody else, so that an id alone opens nothing. */
export const gekozenInwoner = (
  tx: Tx,
  o: { inwonerId: string; medewerkerId: string; sinds: Date },
): Promise<Gekozen | undefined> =>
  maybe(
    tx,
    sql`
    select i.id as "inwonerId", l.huishouden_id as "huishoudenId", i.geboortedatum, p.id as "planId",
      h.straat is not null as "heeftAdres", i.email
    from inwoner i
    join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
    join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    left join plan p on p.gemeente_id = l.gemeente_id and p.huishouden_id = l.huishouden_id and p.status <> 'afgesloten'
    where i.id = ${o.inwonerId} and not i.geheimhouding
      and exists (select from inzage z where z.gemeente_id = i.gemeente_id and z.inwoner_id = i.id
        and z.id >= uuid_vanaf(${o.sinds}) and z.medewerker_id = ${o.medewerkerId})`,
  )
