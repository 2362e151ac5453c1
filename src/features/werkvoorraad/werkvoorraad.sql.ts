// All SQL of the werkvoorraad: one query for a page with its counts, however many rows there are.

import { type RawBuilder, sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Aantallen, type Lijst, laatsteDagVan, type Regel } from './werkvoorraad.ts'

export type Filter = {
  readonly kernId?: string | undefined
  /** One of the reader's own teams; of another nothing is found. */
  readonly teamId?: string | undefined
  readonly wet?: Wet | undefined
  readonly klok?: string | undefined
  /** Also of what is no melding the reader's rol reads where somebody lives. */
  readonly isOveral?: boolean
  /** Of which things the reader's rol reads what is L4, named on them; the order tells nobody more than the lines. */
  readonly leestHoogste?: readonly ('melding' | 'plan')[]
  /** On what a grant by name rests that is no such naming. */
  readonly anderegrondslagen?: readonly string[]
}
export type Vraag = {
  readonly lijst: Lijst
  readonly filter: Filter
  readonly vandaag: Datum
  readonly nu: Date
  readonly vanaf: number
  readonly hoogstens: number
}
export type RegelRij = Regel & { readonly autorisaties: readonly Autorisatie[]; readonly isGeheim: boolean }

/** The grants on the thing of a line that this medewerker holds now. */
const verleend = (door: Medewerker, nu: Date, regel: RawBuilder<unknown>) => sql`
  from autorisatie x
  where x.gemeente_id = ${regel}.gemeente_id
    and (x.melding_id = ${regel}.melding_id or x.plan_id = ${regel}.plan_id or x.traject_id = ${regel}.traject_id or x.overdracht_id = ${regel}.id or x.overleg_id = ${regel}.id)
    and (x.medewerker_id = ${door.id} or x.team_id = any(${door.teams.map((team) => team.id)}::uuid[]))
    and x.van <= ${nu} and (x.tot is null or x.tot > ${nu})`

/**
 * The lines this medewerker may see: own work and that of own teams, as far as a grant reaches,
 * and for a teammanager the own teams' work (access.md, A6).
 * Of who is geheim only by name; a teammanager finds there what nobody has yet, or that work would get lost. Of the clocks of one line the nearest that passes the filter.
 */
export const zichtbaar = (
  door: Medewerker,
  { filter, nu, vandaag }: Pick<Vraag, 'filter' | 'nu' | 'vandaag'>,
) => {
  const teams = sql`${door.teams.map((team) => team.id)}::uuid[]`
  return sql`
    select distinct on (w.id, w.soort) w.*,
      w.behandelaar_id is not distinct from ${door.id} or n.voor_id is not null as van_mij, n.voor as waarneming_voor, coalesce(w.team_id = any(${teams}), false) as van_team,
      g.is_geheim,
      -- That it cannot wait is for everybody; that it is not safe at home is L4, so the order among these says it to nobody else.
      w.is_spoed or w.is_onveilig as is_dringend, w.is_onveilig and coalesce(a.op_naam, '') = 'L4'
        and case when w.melding_id is null then 'plan' else 'melding' end = any(${filter.leestHoogste ?? []}::text[]) as is_bekend_onveilig
    from werkvoorraad w
    -- By its key, for each line; the planner would read all of them where it takes the lines for one.
    left join lateral (select x.is_geheim, x.kern_id from huishouden x
      where x.gemeente_id = w.gemeente_id and x.id = w.huishouden_id offset 0) as h on true
    -- The work of whom I stand in for today is mine too; answering and leading is not (regie: waarnemen).
    left join (select r.plan_id, r.medewerker_id as voor_id, v.naam as voor
      from waarneming x join regie r on r.gemeente_id = x.gemeente_id and r.id = x.regie_id and r.status = 'aanvaard'
      join medewerker v on v.gemeente_id = r.gemeente_id and v.id = r.medewerker_id
      where x.medewerker_id = ${door.id} and x.beeindigd_op is null and ${vandaag} between x.van and x.tot
      -- Found once, for they are few; not looked up anew for every line.
      offset 0) as n
      on n.plan_id = w.plan_id and n.voor_id = w.behandelaar_id and w.soort not like 'regie%' and w.soort not like 'alarm%'
    -- As db/views/geheim.sql has it, of the row that is here already.
    cross join lateral (select coalesce(h.is_geheim, false) as is_geheim) as g
    cross join lateral (select max(x.niveau) as niveau, max(x.niveau) filter (where x.medewerker_id is not null
      and x.grondslag <> all(${filter.anderegrondslagen ?? []}::text[])) as op_naam ${verleend(door, nu, sql`w`)}
      and (x.medewerker_id is not null or not g.is_geheim)) as a
    where (w.behandelaar_id = ${door.id} or n.voor_id is not null or w.team_id = any(${teams}))
      and (a.niveau > 'L0' or (${door.rollen.includes('teammanager')} and w.team_id = any(${teams})
        and (not g.is_geheim or (w.behandelaar_id is null and w.versie is not null and ${isZonderFilter(filter)}))))
      -- An alarm is for who leads that team today: a day that is known does not take it away before, and one that came does.
      and ((w.soort not like 'alarm%' and w.soort <> 'overdracht_geescaleerd')
        or (${door.rollen.includes('teammanager')} and w.team_id = any(${teams})))
      -- After its day an overleg is the work of who leads it alone.
      and (w.soort <> 'overleg_bijwonen' or w.einddatum >= ${vandaag})
      -- In which kern somebody lives is L2, for this grant and for this rol.
      and (${filter.kernId ?? null}::uuid is null or (h.kern_id = ${filter.kernId ?? null} and coalesce(a.niveau, 'L2') >= 'L2'
        and (${filter.isOveral ?? false} or w.melding_id is not null)))
      and (${filter.teamId ?? null}::uuid is null or (w.team_id = ${filter.teamId ?? null} and w.team_id = any(${teams})))
      and (${filter.wet ?? null}::text is null or ${filter.wet ?? null} = any(w.wetten))
      and (${filter.klok ?? null}::text is null or w.klok = ${filter.klok ?? null})
    order by w.id, w.soort, w.klok_einddatum`
}

/** A filter would tell of a hidden line what the line does not. */
const isZonderFilter = ({ kernId, teamId, wet, klok }: Filter) => !kernId && !teamId && !wet && !klok

const opLijst = (lijst: Lijst) => {
  switch (lijst) {
    case 'mij':
      return sql`van_mij and not wacht`
    case 'team':
      return sql`van_team and not wacht`
    case 'onverdeeld':
      return sql`behandelaar_id is null and not wacht`
    case 'wacht':
      return sql`wacht`
  }
}

/** What cannot wait first, of those what is known to be unsafe; what has no date stands between the coming week and later. */
const volgorde = (
  vandaag: Datum,
) => sql`b.is_dringend desc, b.is_bekend_onveilig desc, coalesce(b.einddatum, ${laatsteDagVan(vandaag)}::date),
  b.einddatum is null, b.id, b.soort`

const isAlarm = sql`van_mij and (soort like 'alarm%' or soort = 'overdracht_geescaleerd')`

type Stuk = { readonly waar: RawBuilder<unknown>; readonly volgorde: RawBuilder<unknown> } & Pick<
  Vraag,
  'nu' | 'vanaf' | 'hoogstens'
>

/** A part of `werk b` as JSON, in order. */
export const alsRegels = (door: Medewerker, o: Stuk) => sql`
  coalesce((select jsonb_agg(${regel(door, o.nu)} order by ${o.volgorde})
    from (select * from werk b where ${o.waar} order by ${o.volgorde} offset ${o.vanaf} limit ${o.hoogstens}) b
    left join huishouden h on h.gemeente_id = b.gemeente_id and h.id = b.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    left join team t on t.gemeente_id = b.gemeente_id and t.id = b.team_id
    left join medewerker m on m.gemeente_id = b.gemeente_id and m.id = b.behandelaar_id), '[]')`

type Gelezen = {
  readonly regels: RegelRij[]
  readonly aantallen: Aantallen
  /** The first alarms of a teammanager; nobody else has any. */
  readonly alarmen: RegelRij[]
}

/** One page of a list, how many there are on every list with the same filter, and the first alarms. */
export function loadWerkvoorraad(tx: Tx, door: Medewerker, vraag: Vraag): Promise<Gelezen> {
  const { lijst, vandaag } = vraag
  const stuk = { volgorde: volgorde(vandaag), nu: vraag.nu, vanaf: vraag.vanaf, hoogstens: vraag.hoogstens }
  const aantal = (waar: RawBuilder<unknown>) => sql`count(*) filter (where ${waar})`
  return one<Gelezen>(
    tx,
    sql`
    with werk as materialized (${zichtbaar(door, vraag)})
    select
      (select jsonb_build_object(
        'mij', ${aantal(opLijst('mij'))}, 'team', ${aantal(opLijst('team'))},
        'onverdeeld', ${aantal(opLijst('onverdeeld'))}, 'wacht', ${aantal(opLijst('wacht'))}, 'alarmen', ${aantal(isAlarm)},
        'mijTeLaat', count(*) filter (where ${opLijst('mij')} and einddatum < ${vandaag}),
        'mijVandaag', count(*) filter (where ${opLijst('mij')} and einddatum = ${vandaag})) from werk) as aantallen,
      ${alsRegels(door, { ...stuk, waar: opLijst(lijst) })} as regels,
      ${alsRegels(door, { ...stuk, waar: isAlarm, vanaf: 0, hoogstens: 5 })} as alarmen`,
  )
}

/** One line as JSON, with the grants it is decided by: only for the lines of this page. */
const regel = (
  door: Medewerker,
  nu: Date,
) => sql`jsonb_build_object('id', b.id, 'soort', b.soort, 'meldingId', b.melding_id, 'planId', b.plan_id,
  'trajectId', b.traject_id, 'huishoudenId', b.huishouden_id, 'huishouden', h.naam, 'kern', k.naam,
  'overWie', case when b.soort in ('terugkoppeling_lezen', 'overdracht_afwachten') and not b.is_geheim then (
    select concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam) from overdracht o
    join inwoner i on i.gemeente_id = o.gemeente_id and i.id = o.inwoner_id where o.gemeente_id = b.gemeente_id and o.id = b.id) end,
  'leden', array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = b.gemeente_id
    and l.huishouden_id = b.huishouden_id and l.tot is null),
  'wetten', b.wetten, 'klok', b.klok, 'klokBegin', b.klok_begin, 'klokEinddatum', b.klok_einddatum,
  'klokId', (select x.id from termijn x where x.gemeente_id = b.gemeente_id and x.soort = b.klok and x.begin = b.klok_begin
    and x.gestopt_op is null and (x.melding_id = b.melding_id or x.plan_id = b.plan_id or x.traject_id = b.traject_id) limit 1),
  'einddatum', b.einddatum, 'gesprekOp', b.gesprek_op, 'onderwerp', b.onderwerp, 'team', t.naam, 'teamId', b.team_id,
  'behandelaar', m.naam, 'behandelaarId', b.behandelaar_id, 'isSpoed', b.is_spoed, 'isOnveilig', b.is_onveilig, 'isDringend', b.is_dringend,
  'waarnemingVoor', b.waarneming_voor, 'versie', b.versie, 'isGeheim', b.is_geheim, 'autorisaties', (select coalesce(jsonb_agg(jsonb_build_object('niveau', x.niveau, 'wet', x.wet,
    'isPersoonlijk', x.medewerker_id is not null, 'grondslag', x.grondslag)), '[]') ${verleend(door, nu, sql`b`)}))`

/** The kernen to filter by. */
export const kernenForFilter = (tx: Tx): Promise<Zakelijk<{ id: string; naam: string }>[]> =>
  many(tx, sql`select id, naam from kern order by naam collate "nl-x-icu"`)
