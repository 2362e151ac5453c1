// All SQL of who looked: past row security by its one guarded way (db/views/wie_keek.sql), in pages.

import { type RawBuilder, sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Betrokkene, Kijkregel, Kijkvraag } from './inzage.ts'

const alsBetrokkene = sql`select inwoner_id as "inwonerId", voornamen, voorvoegsel, geslachtsnaam, geboortedatum,
  is_geheim as "isGeheim" from `

/** Undefined when there is no such inwoner; of a second file the one it went up in. */
export const betrokkeneVan = (tx: Tx, id: string): Promise<Betrokkene | undefined> =>
  maybe(tx, sql`${alsBetrokkene} betrokkene(${id}, null, null)`)

/** By BSN, and all who were born on this day: the names are still to be compared. */
export const zoekBetrokkenen = (
  tx: Tx,
  o: { bsnHash: Uint8Array | undefined; geboortedatum: Datum | undefined },
): Promise<Betrokkene[]> =>
  many(
    tx,
    sql`${alsBetrokkene} betrokkene(null, ${o.bsnHash ? Buffer.from(o.bsnHash) : null}, ${o.geboortedatum ?? null})`,
  )

const dag = sql`dagvan(w.op)`
const opDieDag = sql`x.gemeente_id = m.gemeente_id and x.medewerker_id = m.id and x.van <= ${dag} and (x.tot is null or x.tot >= ${dag})`

const past = (v: Kijkvraag): RawBuilder<unknown> =>
  sql`(${v.van ?? null}::date is null or ${dag} >= ${v.van ?? null}) and (${v.tot ?? null}::date is null or ${dag} <= ${v.tot ?? null})
    and (${v.medewerkerId ?? null}::uuid is null or w.medewerker_id = ${v.medewerkerId ?? null})
    and (${v.wat ?? null}::text is null or w.bron = ${v.wat ?? null})
    and (not ${v.isGeweigerd} or w.uitkomst = 'geweigerd')
    and (not ${v.isNood} or w.regel = 'N1' or w.soort like 'noodtoegang%')`

type Blad = { readonly vanaf: number; readonly hoogstens: number }

/** One page of an inwoner's log, newest first, each line with the rollen, teams and grants of that moment; and how many there are. */
export async function kijkregels(
  tx: Tx,
  o: { inwonerId: string; vraag: Kijkvraag } & Blad,
): Promise<{ regels: Kijkregel[]; aantal: number }> {
  const rijen = await many<Kijkregel & { aantal: number }>(
    tx,
    sql`
    with blad as materialized (
      select w.*, count(*) over ()::int as aantal from wie_keek(${o.inwonerId}) w where ${past(o.vraag)}
      order by w.op desc, w.id desc offset ${o.vanaf} limit ${o.hoogstens}),
    grond as materialized (
      select g.inzage_id, jsonb_agg(jsonb_build_object('grondslag', g.grondslag, 'isOpNaam', g.is_op_naam, 'sinds', g.sinds, 'wat', g.wat)
        order by g.is_op_naam desc, g.sinds) as gronden
      from gronden(${o.inwonerId}, array(select id from blad where bron = 'inzage' and uitkomst = 'toegestaan')) g group by g.inzage_id)
    select w.id, ${o.inwonerId}::uuid as "inwonerId", w.op, w.bron, w.soort, w.uitkomst, w.niveau, w.regel, w.doel,
      w.is_op_naam as "isOpNaam", w.aantal, m.id as "medewerkerId", m.naam as medewerker, m.functie, og.naam as organisatie,
      array(select x.rol from medewerker_rol x where ${opDieDag} order by x.rol) as rollen,
      array(select t.naam from medewerker_team x join team t on t.gemeente_id = x.gemeente_id and t.id = x.team_id
        where ${opDieDag} order by t.naam) as teams,
      coalesce(grond.gronden, '[]') as gronden
    from blad w
    left join grond on grond.inzage_id = w.id
    left join medewerker m on m.gemeente_id = nullif(current_setting('app.gemeente', true), '')::int and m.id = w.medewerker_id
    left join organisatie og on og.gemeente_id = m.gemeente_id and og.id = m.organisatie_id
    order by w.op desc, w.id desc`,
  )
  const regels = rijen.map(({ aantal: _, ...r }) => ({
    ...r,
    gronden: r.gronden.map((g) => ({ ...g, sinds: new Date(g.sinds) })),
  }))
  return { regels, aantal: rijen[0]?.aantal ?? 0 }
}

/** Everybody who stands in this log, to choose one. */
export const wieKeken = (tx: Tx, inwonerId: string): Promise<Zakelijk<{ id: string; naam: string }>[]> =>
  many(
    tx,
    sql`select m.id, m.naam from medewerker m where m.id in (select medewerker_id from wie_keek(${inwonerId}))
      order by m.naam collate "nl-x-icu"`,
  )
