// The SQL of who is a parent of whom, for the rules that nobody is older than a parent or their own forebear.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

const geboren = (van: 'inwoner_id' | 'ander_id', naar: 'inwoner_id' | 'ander_id', welke: 'min' | 'max') =>
  sql`(select ${sql.ref(welke)}(v.geboortedatum) from relatie r
    join inwoner v on v.gemeente_id = r.gemeente_id and v.id = r.${sql.ref(naar)}
    where r.gemeente_id = i.gemeente_id and r.${sql.ref(van)} = i.id and r.soort = 'ouder' and r.tot is null)`

/** Of the inwoner `i`. */
export const verwant = sql`${geboren('ander_id', 'inwoner_id', 'max')} as "laatsteOuder",
  ${geboren('inwoner_id', 'ander_id', 'min')} as "eersteKind"`

/** Every parent of this inwoner, their parents, and so on. */
export const vooroudersVan = async (tx: Tx, inwonerId: string): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`
      with recursive voor (id) as (
        select inwoner_id from relatie where ander_id = ${inwonerId} and soort = 'ouder' and tot is null and inwoner_id is not null
        union
        select r.inwoner_id from voor v join relatie r on r.ander_id = v.id
        where r.soort = 'ouder' and r.tot is null and r.inwoner_id is not null)
      select id from voor`,
    )
  ).map(({ id }) => id)
