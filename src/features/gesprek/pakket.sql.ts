// What was handed over with this household and not yet talked about: nobody tells a story twice (product.md).

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'

export type PakketRij = {
  readonly id: string
  readonly inwonerId: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly door: string
  readonly organisatie: string
  readonly op: Date
  readonly gezien: string
  readonly wens: string
  readonly advies: string
  /** Of what it came from; of a melding with several none, for the words are about all of them. */
  readonly leefgebied: Leefgebied | null
}

/** A gesprek of another traject is not about this. */
const nogNietBesproken = sql`not exists (
  select from gesprek x where x.gemeente_id = o.gemeente_id and x.huishouden_id = o.huishouden_id
    and (x.traject_id is null or x.traject_id = o.nieuw_traject_id)
    and x.status = 'vastgesteld' and x.vastgesteld_op > o.beantwoord_op)`

/** Of the traject it became, or else of the huishouden; all of it, or what came in since the last verslag. */
export type Waarvan = {
  readonly huishoudenId: string
  readonly trajectId?: string | undefined
  readonly isAlles?: boolean
}

/** The packages of accepted overdrachten, with the grants this medewerker has on them. */
export const pakkettenVoor = (
  tx: Tx,
  door: Medewerker,
  { huishoudenId, trajectId, isAlles = false }: Waarvan,
  nu: Date,
): Promise<(PakketRij & { autorisaties: Autorisatie[] })[]> =>
  many(
    tx,
    sql`
    select o.id, o.inwoner_id as "inwonerId", i.voornamen, i.voorvoegsel, i.geslachtsnaam, m.naam as door, g.naam as organisatie,
      o.aangeboden_op as op, o.gezien, o.wens, o.advies,
      coalesce(t.leefgebied, (select case when count(distinct v.leefgebied) = 1 then min(v.leefgebied) end from vraag v
        where v.gemeente_id = o.gemeente_id and v.melding_id = o.melding_id)) as leefgebied,
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = o.gemeente_id and a.overdracht_id = o.id`)} as autorisaties
    from overdracht o
    join inwoner i on i.gemeente_id = o.gemeente_id and i.id = o.inwoner_id
    join medewerker m on m.gemeente_id = o.gemeente_id and m.id = o.aangeboden_door_id
    join organisatie g on g.gemeente_id = m.gemeente_id and g.id = m.organisatie_id
    left join traject t on t.gemeente_id = o.gemeente_id and t.id = o.traject_id
    where o.huishouden_id = ${huishoudenId} and o.status = 'aanvaard'
      and (${trajectId ?? null}::uuid is null or o.nieuw_traject_id = ${trajectId ?? null})
      and (${isAlles} or ${nogNietBesproken})
    order by o.aangeboden_op, o.id`,
  )
