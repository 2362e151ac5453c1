// A traject as its page shows it, with its contacten.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import { zegelOp } from '../autorisatie/zegel.sql.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'
import type { Kanaal } from '../contact/contact.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Kaderantwoord } from './kader.ts'
import { autorisatiesVan } from './traject.sql.ts'
import type { Eindereden, Resultaat, Soort, Stand, Status } from './traject.ts'

export type TrajectRij = {
  id: string
  versie: number
  status: Status
  soort: Soort
  wet: Wet
  huishoudenId: string
  huishouden: string
  inwonerId: string
  voornamen: string | null
  voorvoegsel: string | null
  geslachtsnaam: string | null
  isVerwacht: boolean
  kern: string | null
  planId: string | null
  meldingId: string | null
  vraagId: string | null
  vraagIsOpen: boolean
  leefgebied: Leefgebied | null
  teamId: string
  team: string
  deur: string
  behandelaarId: string | null
  behandelaar: string | null
  doel: string
  gestartOp: Date
  contacten: number
  contactgrens: number | null
  redenNaTien: string | null
  geraadpleegd: string | null
  geraadpleegdOp: Datum | null
  regisseur: string | null
  kadertoets: readonly Kaderantwoord[] | null
  startScore: number | null
  afgeslotenOp: Date | null
  resultaat: Resultaat | null
  isVolgensPlan: boolean | null
  eindereden: Eindereden | null
  eindScore: number | null
  watHielp: string | null
  toelichting: string | null
  /** When the gesprekken are that end with it: its own, and those of the melding when that closes too. */
  gepland: string[]
}

/** As many as this reader finds in the list below it, and no number that a sealed one could be told from; the rule counts all. */
const teZien = sql`aantal_contacten(t) - t.contacten
  + (select count(*)::int from contact c where c.gemeente_id = t.gemeente_id and c.traject_id = t.id and c.is_met_inwoner)`

const gepland = sql`
  coalesce((select jsonb_agg(x.gepland_op order by x.gepland_op) from gesprek x
    where x.gemeente_id = t.gemeente_id and x.status = 'gepland' and (x.traject_id = t.id
      or x.melding_id = v.melding_id and v.uitkomst is null
        and exists (select from melding m where m.gemeente_id = v.gemeente_id and m.id = v.melding_id and m.status = 'gescreend')
        and not exists (select from vraag o where o.gemeente_id = v.gemeente_id and o.melding_id = v.melding_id
          and o.uitkomst is null and o.id <> v.id)
        and not exists (select from traject o where o.gemeente_id = v.gemeente_id and o.vraag_id = v.id
          and o.status = 'lopend' and o.id <> t.id))), '[]')`

/** The traject, with the grants this medewerker has on it now; undefined when it is not there. */
export const trajectVoor = (tx: Tx, door: Medewerker, id: string, nu: Date) =>
  maybe<TrajectRij & { autorisaties: Autorisatie[]; isGeheim: boolean }>(
    tx,
    sql`
    select t.id, t.versie, t.status, t.soort, t.wet, t.huishouden_id as "huishoudenId", h.naam as huishouden,
      t.inwoner_id as "inwonerId", i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.is_verwacht as "isVerwacht", k.naam as kern, t.plan_id as "planId",
      v.melding_id as "meldingId", t.vraag_id as "vraagId", v.id is not null and v.uitkomst is null as "vraagIsOpen",
      t.leefgebied, t.team_id as "teamId", m.naam as team, m.deur, t.behandelaar_id as "behandelaarId",
      b.naam as behandelaar, t.doel, t.gestart_op as "gestartOp", ${teZien} as contacten, t.contactgrens, t.reden_na_tien as "redenNaTien",
      g.naam as geraadpleegd, t.geraadpleegd_op as "geraadpleegdOp", a.naam as regisseur, t.kadertoets,
      t.start_score as "startScore", t.eind_score as "eindScore", t.eindereden, t.wat_hielp as "watHielp", t.afgesloten_op as "afgeslotenOp", t.resultaat,
      t.is_volgens_plan as "isVolgensPlan", t.toelichting, ${gepland} as gepland, ${autorisatiesVan(door, nu)} as autorisaties,
      is_geheim(t.gemeente_id, t.huishouden_id) as "isGeheim"
    from traject t
    join huishouden h on h.gemeente_id = t.gemeente_id and h.id = t.huishouden_id
    join inwoner i on i.gemeente_id = t.gemeente_id and i.id = t.inwoner_id
    join team m on m.gemeente_id = t.gemeente_id and m.id = t.team_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    left join medewerker b on b.gemeente_id = t.gemeente_id and b.id = t.behandelaar_id
    left join medewerker g on g.gemeente_id = t.gemeente_id and g.id = t.geraadpleegd_id
    left join medewerker a on a.gemeente_id = t.gemeente_id and a.id = t.regisseur_id
    left join vraag v on v.gemeente_id = t.gemeente_id and v.id = t.vraag_id
    where t.id = ${id}`,
  )

/** How a row stands for the rules, before it is masked. */
export const standUit = (t: TrajectRij, magBehandelen: boolean): Stand => ({ ...t, magBehandelen })

export type ContactRij = {
  id: string
  op: Date
  kanaal: Kanaal
  waarover: string
  duurMinuten: number | null
  isMetInwoner: boolean
  medewerker: string
  inwonerId: string
  zegel: ZegelOp
}

/** The contacten of a traject, newest first. */
export const contactenVan = (tx: Tx, doorId: string, trajectId: string): Promise<ContactRij[]> =>
  many(
    tx,
    sql`
    select c.id, c.op, c.kanaal, c.waarover, c.duur_minuten as "duurMinuten", c.is_met_inwoner as "isMetInwoner",
      m.naam as medewerker, c.inwoner_id as "inwonerId",
      case when c.is_verzegeld then ${zegelOp('c', ['id'], doorId)} end as zegel
    from contact c join medewerker m on m.gemeente_id = c.gemeente_id and m.id = c.medewerker_id
    where c.traject_id = ${trajectId} order by c.op desc, c.id desc`,
  )
