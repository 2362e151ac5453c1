// The SQL of what is behind a figure: its gevallen that lie on something this reader was given.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Drager } from '../autorisatie/drager.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import { verleend } from './dossiers.sql.ts'

/** What a figure is counted of. */
type Bron = { readonly id: string; readonly isBereikt: boolean }

/** A huishouden with gevallen in the cell, and the grants those lie on. */
export type DoorklikRij = {
  readonly id: string
  readonly naam: string
  readonly kern: string | null
  readonly leden: readonly string[]
  readonly gevallen: number
  /** Of those, how many count as reached. */
  readonly bereikt: number
  readonly isGeheim: boolean
  readonly verleend: readonly (Autorisatie &
    Drager & { readonly teamId: string | null; readonly zaakWet: Wet })[]
}

/**
 * The huishoudens with gevallen in the cell that lie on a melding, traject or plan given to this reader.
 * From the grants to the gevallen: that somebody may open a dossier does not tell them what else is in it (access.md 2.2).
 * A doel or an afspraak is shared per person, so those are counted only.
 */
export const doorklikRijen = (
  tx: Tx,
  door: Medewerker,
  bronnen: readonly Bron[],
  nu: Date,
): Promise<DoorklikRij[]> =>
  many(
    tx,
    sql`
    with cel as materialized (
      select * from unnest(${bronnen.map(({ id }) => id)}::uuid[], ${bronnen.map(({ isBereikt }) => isBereikt)}::boolean[]) as c (bron, is_bereikt)
    ), v as materialized (${verleend(door, nu)}), bron as (
      select v.*, v.melding_id as bron from v where v.melding_id is not null
      union all select v.*, q.id from v join vraag q on q.gemeente_id = v.gemeente_id and q.melding_id = v.melding_id
      union all select v.*, v.traject_id from v where v.traject_id is not null
      union all select v.*, v.plan_id from v where v.plan_id is not null
    ), raak as (
      select b.huishouden_id, count(distinct c.bron)::int as gevallen, (count(distinct c.bron) filter (where c.is_bereikt))::int as bereikt,
        jsonb_agg(jsonb_build_object('niveau', b.niveau, 'wet', b.wet, 'grondslag', b.grondslag, 'isPersoonlijk', b.is_persoonlijk,
          'meldingId', b.melding_id, 'planId', b.plan_id, 'trajectId', b.traject_id, 'teamId', b.team_id, 'zaakWet', b.zaak_wet)) as verleend
      from cel c join bron b on b.bron = c.bron group by b.huishouden_id
    )
    select h.id, h.naam, k.naam as kern, h.is_geheim as "isGeheim", r.gevallen, r.bereikt, r.verleend,
      array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null) as leden
    from raak r join huishouden h on h.gemeente_id = ${door.gemeenteId} and h.id = r.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    order by h.naam collate "nl-x-icu", h.id`,
  )
