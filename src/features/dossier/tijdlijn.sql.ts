// The SQL of the tijdlijn: one page of what happened, with how much there is in all.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { ContactWoorden, Voorval } from './tijdlijn.ts'

export type Vraag = {
  readonly huishoudenId: string
  /** The things this reader may see; what happened to another thing is not there. */
  readonly meldingIds: readonly string[]
  readonly planIds: readonly string[]
  readonly trajectIds: readonly string[]
  /** The documents this reader may open; that there is a more closed one, is not told. */
  readonly documentIds: readonly string[]
  /** Only these soorten, when a subject was chosen. */
  readonly soorten: readonly string[] | undefined
  readonly wet: Wet | undefined
  readonly inwonerId: string | undefined
  /** From the first day up to and with the last. */
  readonly van: Datum | undefined
  readonly tot: Datum | undefined
  /** Who reads: a loose contact is shown in words to its writer alone. */
  readonly lezerId: string
  readonly vanaf: number
  readonly hoogstens: number
}

export type Gebeurd = Voorval & { readonly contact: ContactWoorden | null }
type VoorvalRij = Omit<Gebeurd, 'op'> & { readonly op: string }

/** Newest first. A gebeurtenis belongs to the narrowest thing it names; without one to the household itself. */
export async function loadTijdlijn(tx: Tx, v: Vraag): Promise<{ voorvallen: Gebeurd[]; aantal: number }> {
  const rij = await one<{ voorvallen: VoorvalRij[]; aantal: number }>(
    tx,
    sql`
    with gezien as materialized (
      select g.gemeente_id, g.id from gebeurtenis g
      -- What went up in this huishouden happened here too.
      where g.huishouden_id = any(array(select h.id from huishouden h where h.id = ${v.huishoudenId} or h.opgegaan_in_id = ${v.huishoudenId}))
        and case when g.traject_id is not null then g.traject_id = any(${v.trajectIds}::uuid[])
          when g.melding_id is not null then g.melding_id = any(${v.meldingIds}::uuid[])
          when g.plan_id is not null then g.plan_id = any(${v.planIds}::uuid[])
          else true end
        and (g.soort <> 'document_toegevoegd' or (g.gegevens ->> 'document')::uuid = any(${v.documentIds}::uuid[]))
        and (${v.soorten ?? null}::text[] is null or g.soort = any(${v.soorten ?? null}::text[]))
        and (${v.inwonerId ?? null}::uuid is null or g.inwoner_id = ${v.inwonerId ?? null})
        and (${v.van ?? null}::date is null or g.op >= dagbegin(${v.van ?? null}::date))
        and (${v.tot ?? null}::date is null or g.op < dagbegin(${v.tot ?? null}::date + 1))
        and (${v.wet ?? null}::text is null
          or exists (select from traject t where t.gemeente_id = g.gemeente_id and t.id = g.traject_id and t.wet = ${v.wet ?? null})
          or exists (select from vraag q where q.gemeente_id = g.gemeente_id and q.melding_id = g.melding_id and q.wet = ${v.wet ?? null})
          or exists (select from doel d where d.gemeente_id = g.gemeente_id and d.plan_id = g.plan_id and d.wet = ${v.wet ?? null}))),
    bladzij as (select g.* from (select * from gezien order by id desc offset ${v.vanaf} limit ${v.hoogstens}) b
      join gebeurtenis g on g.gemeente_id = b.gemeente_id and g.id = b.id)
    select (select count(*) from gezien)::int as aantal,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'soort', b.soort, 'op', b.op, 'door', m.naam, 'inwonerId', b.inwoner_id,
          'meldingId', b.melding_id, 'planId', b.plan_id, 'trajectId', b.traject_id, 'gegevens', b.gegevens,
          'naarMedewerker', wie.naam, 'naarTeam', team.naam,
          'contact', case when c.id is not null then jsonb_build_object('waarover', c.waarover, 'meldingId', c.melding_id,
            'planId', c.plan_id, 'trajectId', c.traject_id, 'isEigen', c.medewerker_id = ${v.lezerId}) end) order by b.id desc)
        from bladzij b
        left join medewerker m on m.gemeente_id = b.gemeente_id and m.id = b.door_id
        left join medewerker wie on wie.gemeente_id = b.gemeente_id and wie.id::text = b.gegevens->>'medewerker'
        -- Each by its key: joined as a set, all contacten of the gemeente were read for every page.
        left join lateral (select x.* from contact x
          where x.gemeente_id = b.gemeente_id and x.id = (b.gegevens->>'contact')::uuid limit 1) c on true
        left join team on team.gemeente_id = b.gemeente_id and team.id::text = b.gegevens->>'team'), '[]') as voorvallen`,
  )
  return { aantal: rij.aantal, voorvallen: rij.voorvallen.map((r) => ({ ...r, op: new Date(r.op) })) }
}
