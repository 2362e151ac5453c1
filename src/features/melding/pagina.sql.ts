// The SQL behind the page of a melding: everything it shows, in one query.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Kanaal } from '../contact/contact.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Bestemming } from './doorverwijzen.ts'
import type { Leefgebied, Melder, Onveilig, Status, Urgentie } from './melding.ts'
import type { Regel } from './triage.ts'
import type { Uitkomst, Vervolg } from './vraag.ts'

export type VraagRij = {
  id: string
  leefgebied: Leefgebied
  wet: Wet
  isComplex: boolean
  uitkomst: Uitkomst | null
}
/** Apart from the vraag: that the interventieteam goes on is for who has the file. */
export type VervolgRij = { id: string; vervolg: Vervolg | null; doorverwezenNaar: Bestemming | null }
type TermijnRij = {
  id: string
  soort: string
  begin: string
  einddatum: string
  gestoptOp: string | null
  isVervallen: boolean
}

/** A melding as the page shows it. */
export type MeldingRij = {
  id: string
  ontvangenOp: Date
  status: Status
  versie: number
  deuren: string[]
  kanaal: Kanaal
  melder: Melder
  melderNaam: string | null
  melderTelefoon: string | null
  inwonerId: string | null
  huishoudenId: string | null
  voornamen: string | null
  voorvoegsel: string | null
  geslachtsnaam: string | null
  geboortedatum: string | null
  kern: string | null
  woorden: string
  urgentie: Urgentie
  onveilig: Onveilig
  onveiligToelichting: string | null
  isBedreigend: boolean
  team: string
  teamId: string
  behandelaar: string | null
  behandelaarId: string | null
  planId: string | null
  intrekreden: string | null
  heropenreden: string | null
  vragen: VraagRij[]
  vervolgen: VervolgRij[]
  termijnen: TermijnRij[]
  contacten: { op: string; kanaal: Kanaal; door: string; waarover: string }[]
  /** Those that were held. */
  gesprekken: { id: string; op: string }[]
  /** When those are that were not held yet. */
  gepland: string[]
  screening: {
    advies: Vervolg
    regel: string
    /** The table that advised, to find the words of the rule. */
    regels: readonly Regel[]
    keuze: Vervolg
    redenAfwijking: string | null
    door: string
    op: string
  } | null
  bevestiging: { onderwerp: string; tekst: string; verzondenOp: string | null } | null
}

const vragen = sql`
  (select jsonb_agg(jsonb_build_object('id', v.id, 'leefgebied', v.leefgebied, 'wet', v.wet, 'isComplex', v.is_complex,
      'uitkomst', v.uitkomst, 'looptTraject', exists (select from traject t where t.gemeente_id = v.gemeente_id
          and t.vraag_id = v.id and t.status = 'lopend')) order by v.id)
    from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id)`

const vervolgen = sql`
  (select jsonb_agg(jsonb_build_object('id', v.id, 'vervolg', v.vervolg, 'doorverwezenNaar', v.doorverwezen_naar) order by v.id)
    from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id)`

const termijnen = sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'soort', x.soort, 'begin', x.begin, 'einddatum', x.einddatum,
      'gestoptOp', x.gestopt_op, 'isVervallen', x.is_vervallen) order by x.einddatum, x.soort)
    from termijn x where x.gemeente_id = m.gemeente_id and x.melding_id = m.id), '[]')`

const contacten = sql`
  coalesce((select jsonb_agg(jsonb_build_object('op', c.op, 'kanaal', c.kanaal, 'door', cm.naam, 'waarover', c.waarover)
      order by c.op desc, c.id desc)
    from contact c join medewerker cm on cm.gemeente_id = c.gemeente_id and cm.id = c.medewerker_id
    -- What is sealed is read in the tijdlijn and under Zegels alone, by who is named.
    where c.gemeente_id = m.gemeente_id and c.melding_id = m.id and not c.is_verzegeld), '[]')`

const gesprekken = sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'op', g.gevoerd_op) order by g.gevoerd_op, g.id)
    from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id and g.gevoerd_op is not null and not g.is_verzegeld), '[]')`

const gepland = sql`
  coalesce((select jsonb_agg(g.gepland_op order by g.gepland_op) from gesprek g
    where g.gemeente_id = m.gemeente_id and g.melding_id = m.id and g.status = 'gepland'), '[]')`

const screening = sql`
  (select jsonb_build_object('advies', s.advies, 'regel', s.regel, 'regels', tv.regels, 'keuze', s.keuze, 'redenAfwijking', s.reden_afwijking,
      'door', sm.naam, 'op', s.op)
    from screening s join medewerker sm on sm.gemeente_id = s.gemeente_id and sm.id = s.door_id
    join triage_versie tv on tv.gemeente_id = s.gemeente_id and tv.nummer = s.triage_versie
    where s.gemeente_id = m.gemeente_id and s.melding_id = m.id)`

const bevestiging = sql`
  (select jsonb_build_object('onderwerp', u.onderwerp, 'tekst', u.tekst, 'verzondenOp', u.verzonden_op)
    from uitgaand u where u.gemeente_id = m.gemeente_id and u.melding_id = m.id and u.soort = 'ontvangstbevestiging'
    order by u.id limit 1)`

const deuren = sql`
  array(select d.naam from melding_deur md join deur d on d.gemeente_id = md.gemeente_id and d.code = md.deur
    where md.gemeente_id = m.gemeente_id and md.melding_id = m.id order by md.op, d.naam)`

/** The melding, with the grants this medewerker has on it now; undefined when it is not there. */
export const meldingVoor = (tx: Tx, door: Medewerker, id: string, nu: Date) =>
  maybe<MeldingRij & { autorisaties: Autorisatie[]; isGeheim: boolean }>(
    tx,
    sql`
    select m.id, m.ontvangen_op as "ontvangenOp", m.status, m.versie, ${deuren} as deuren, m.kanaal, m.melder,
      m.melder_naam as "melderNaam", m.melder_telefoon as "melderTelefoon", m.inwoner_id as "inwonerId",
      m.huishouden_id as "huishoudenId", i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, k.naam as kern,
      m.woorden, m.urgentie, m.onveilig, m.onveilig_toelichting as "onveiligToelichting", m.is_bedreigend as "isBedreigend",
      t.naam as team, m.team_id as "teamId", b.naam as behandelaar, m.behandelaar_id as "behandelaarId", m.plan_id as "planId",
      m.intrekreden, m.heropenreden, ${vragen} as vragen, ${vervolgen} as vervolgen, ${termijnen} as termijnen, ${contacten} as contacten,
      ${gesprekken} as gesprekken, ${gepland} as gepland, ${screening} as screening, ${bevestiging} as bevestiging, is_geheim(m.gemeente_id, m.huishouden_id) as "isGeheim",
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = m.gemeente_id and a.melding_id = m.id`)} as autorisaties
    from melding m
    join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
    left join medewerker b on b.gemeente_id = m.gemeente_id and b.id = m.behandelaar_id
    left join inwoner i on i.gemeente_id = m.gemeente_id and i.id = m.inwoner_id
    left join huishouden h on h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where m.id = ${id}`,
  )
