// The SQL of what was done about who works here: from the gebeurtenissen, so that it is what the log holds.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'

export type Voorval = Zakelijk<{
  readonly id: string
  readonly op: Date
  readonly soort: string
  readonly door: string | null
  readonly medewerkerId: string
  readonly naam: string
  readonly gegevens: Readonly<Record<string, string | null>>
  /** Why a rolvoorstel was refused. */
  readonly reden: string | null
}>

// Written out, so that the partial index of migration 0032 answers.
const overWerken = sql`g.soort in ('medewerker_in_dienst', 'medewerker_gewijzigd', 'medewerker_uit_dienst', 'medewerker_gebleven',
  'medewerker_teruggekomen', 'aanstelling_gegeven', 'aanstelling_beeindigd', 'aanstelling_hersteld', 'rol_voorgesteld',
  'rol_bevestigd', 'rol_geweigerd', 'rolvoorstel_ingetrokken')`

const voorval = sql`
  select g.id, g.op, g.soort, d.naam as door, m.id as "medewerkerId", m.naam, g.gegevens, v.reden
  from gebeurtenis g
  join medewerker m on m.gemeente_id = g.gemeente_id and m.id = (g.gegevens ->> 'medewerker')::uuid
  left join rolvoorstel v on g.soort = 'rol_geweigerd' and v.gemeente_id = g.gemeente_id and v.id = (g.gegevens ->> 'voorstel')::uuid
  left join medewerker d on d.gemeente_id = g.gemeente_id and d.id = g.door_id`

/** What was done about one medewerker, newest first. */
export const geschiedenisVan = (tx: Tx, medewerkerId: string, hoogstens: number): Promise<Voorval[]> =>
  many(
    tx,
    sql`${voorval} where ${overWerken} and g.gegevens ->> 'medewerker' = ${medewerkerId}
      order by g.id desc limit ${hoogstens}`,
  )

/** What was done about bijzondere rollen since a moment, newest first. */
export const bijzondereVoorvallen = (
  tx: Tx,
  o: { rollen: readonly string[]; vanaf: Date; hoogstens: number },
): Promise<Voorval[]> =>
  many(
    tx,
    sql`${voorval} where ${overWerken} and g.op >= ${o.vanaf} and g.id >= uuid_vanaf(${o.vanaf})
      and g.gegevens ->> 'soort' = 'rol' and g.gegevens ->> 'wat' = any(${o.rollen}::text[])
      order by g.id desc limit ${o.hoogstens}`,
  )
