// All SQL of the verwerkingsregister: the versions this gemeente wrote, and storing the next.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Verwerking } from './verwerking.ts'

export const verwerkingenVan = (tx: Tx): Promise<Zakelijk<Verwerking>[]> =>
  many(
    tx,
    sql`select w.code, w.versie, w.van, w.tot, w.naam, w.verantwoordelijke, w.doel, w.grondslag, w.betrokkenen, w.gegevens, w.ontvangers,
      w.bewaartermijn, w.beveiliging, w.brp_velden as "brpVelden", m.naam as door
      from verwerking w join medewerker m on m.gemeente_id = w.gemeente_id and m.id = w.door_id order by w.code, w.versie`,
  )

/** False when somebody else wrote this version a moment before. */
export const insertVerwerking = async (
  tx: Tx,
  w: Omit<Verwerking, 'door'> & { readonly gemeenteId: number; readonly doorId: string; readonly op: Date },
): Promise<boolean> =>
  (await maybe(
    tx,
    sql`insert into verwerking (gemeente_id, code, versie, van, tot, naam, verantwoordelijke, doel, grondslag, betrokkenen, gegevens,
        ontvangers, bewaartermijn, beveiliging, brp_velden, door_id, op)
      values (${w.gemeenteId}, ${w.code}, ${w.versie}, ${w.van}, ${w.tot}, ${w.naam}, ${w.verantwoordelijke}, ${w.doel}, ${w.grondslag},
        ${w.betrokkenen}, ${w.gegevens}, ${w.ontvangers}, ${w.bewaartermijn}, ${w.beveiliging}, ${w.brpVelden}, ${w.doorId}, ${w.op})
      on conflict (gemeente_id, code, versie) do nothing returning versie`,
  )) !== undefined
