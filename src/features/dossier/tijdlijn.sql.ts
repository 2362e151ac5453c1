// The SQL of the tijdlijn: one page of what happened, with how much there is in all.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import { zegelOp } from '../autorisatie/zegel.sql.ts'
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
  /** Of those found only these are shown; how many there are in all is counted too. */
  readonly hoofdsoorten: readonly string[] | undefined
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

/** So many of the newest are judged for a first page; of years of dossier each line would be, only to be counted. */
const nieuwste = 300

export type Gebeurd = Voorval & { readonly contact: ContactWoorden | null }
type VoorvalRij = Omit<Gebeurd, 'op'> & { readonly op: string }

export type Tijdlijn = {
  readonly voorvallen: readonly Gebeurd[]
  /** How many are shown, page by page, and how many there are with the rest; undefined when there are too many to count. */
  readonly aantal: number | undefined
  readonly aantalAlles: number | undefined
}

/** What was asked for alone: a condition that is not there need not be tried on every gebeurtenis of every year. */
const filters = ({ soorten, inwonerId, van, tot, wet }: Vraag) => [
  soorten ? sql`and g.soort = any(${soorten}::text[])` : sql``,
  inwonerId ? sql`and g.inwoner_id = ${inwonerId}` : sql``,
  van ? sql`and g.op >= dagbegin(${van}::date)` : sql``,
  tot ? sql`and g.op < dagbegin(${tot}::date + 1)` : sql``,
  wet
    ? sql`and (exists (select from traject t where t.gemeente_id = g.gemeente_id and t.id = g.traject_id and t.wet = ${wet})
        or exists (select from vraag q where q.gemeente_id = g.gemeente_id and q.melding_id = g.melding_id and q.wet = ${wet})
        or exists (select from doel d where d.gemeente_id = g.gemeente_id and d.plan_id = g.plan_id and d.wet = ${wet}))`
    : sql``,
]

/** Newest first. A gebeurtenis belongs to the narrowest thing it names; without one to the household itself. */
export async function loadTijdlijn(tx: Tx, v: Vraag): Promise<Tijdlijn> {
  const begin = v.vanaf === 0 ? await leesTijdlijn(tx, v, nieuwste) : undefined
  if (begin && begin.aantalAlles < nieuwste) return begin
  if (begin && begin.voorvallen.length === v.hoogstens)
    return { ...begin, aantal: undefined, aantalAlles: undefined }
  return leesTijdlijn(tx, v, null)
}

/** Of the newest so many, or of all. */
async function leesTijdlijn(tx: Tx, v: Vraag, hoogstens: number | null) {
  const { voorvallen, ...tel } = await one<{
    voorvallen: VoorvalRij[]
    aantal: number
    aantalAlles: number
  }>(
    tx,
    sql`
    with gezien as materialized (
      select x.* from huishouden h cross join lateral (select g.gemeente_id, g.id,
        ${v.hoofdsoorten ?? null}::text[] is null or g.soort = any(${v.hoofdsoorten ?? null}::text[]) as is_hoofd
      from gebeurtenis g
      where g.gemeente_id = h.gemeente_id and g.huishouden_id = h.id
        -- Looked up, not compared one by one: many gebeurtenissen are of many things.
        and case when g.traject_id is not null then g.traject_id in (select unnest(${v.trajectIds}::uuid[]))
          when g.melding_id is not null then g.melding_id in (select unnest(${v.meldingIds}::uuid[]))
          when g.plan_id is not null then g.plan_id in (select unnest(${v.planIds}::uuid[]))
          else true end
        and (not g.gegevens ? 'document' or (g.gegevens ->> 'document')::uuid = any(${v.documentIds}::uuid[]))
        ${sql.join(filters(v), sql` `)}
      order by g.id desc limit ${hoogstens}) x
      -- What went up in this huishouden happened here too.
      where h.id = ${v.huishoudenId} or h.opgegaan_in_id = ${v.huishoudenId}),
    bladzij as (select g.* from (select * from gezien where is_hoofd order by id desc offset ${v.vanaf} limit ${v.hoogstens}) b
      join gebeurtenis g on g.gemeente_id = b.gemeente_id and g.id = b.id)
    select (select count(*) from gezien where is_hoofd)::int as aantal, (select count(*) from gezien)::int as "aantalAlles",
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'soort', b.soort, 'op', b.op, 'door', m.naam, 'inwonerId', b.inwoner_id,
          'meldingId', b.melding_id, 'planId', b.plan_id, 'trajectId', b.traject_id, 'gegevens', b.gegevens,
          'naarMedewerker', wie.naam, 'naarTeam', team.naam,
          'contact', case when c.id is not null then jsonb_build_object('id', c.id, 'waarover', c.waarover, 'zegel', case when c.is_verzegeld then ${zegelOp('c', ['id'], v.lezerId)} end, 'meldingId', c.melding_id,
            'planId', c.plan_id, 'trajectId', c.traject_id, 'isEigen', c.medewerker_id = ${v.lezerId}) end) order by b.id desc)
        from bladzij b
        left join medewerker m on m.gemeente_id = b.gemeente_id and m.id = b.door_id
        left join medewerker wie on wie.gemeente_id = b.gemeente_id and wie.id::text = b.gegevens->>'medewerker'
        -- Each by its key: joined as a set, all contacten of the gemeente were read for every page.
        left join lateral (select x.* from contact x
          where x.gemeente_id = b.gemeente_id and x.id = (b.gegevens->>'contact')::uuid limit 1) c on true
        left join team on team.gemeente_id = b.gemeente_id and team.id::text = b.gegevens->>'team'), '[]') as voorvallen`,
  )
  return { ...tel, voorvallen: voorvallen.map((r) => ({ ...r, op: new Date(r.op) })) }
}
