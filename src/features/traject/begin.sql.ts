// What the page to start a traject needs: who lives here, which vragen are open, which plan runs.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'
import type { Datum } from '../termijn/datum.ts'
import { standaardGrens } from './traject.ts'

export type HuishoudenRij = { readonly id: string; readonly naam: string; readonly planId: string | null }

/** The huishouden with its running plan; undefined when it is not there. */
export const huishoudenVan = (tx: Tx, id: string): Promise<HuishoudenRij | undefined> =>
  maybe(
    tx,
    sql`select h.id, h.naam, p.id as "planId" from huishouden h
    left join plan p on p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten'
    where h.id = ${id}`,
  )

export type LidRij = {
  readonly inwonerId: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly isVerwacht: boolean
}

/** Who lives in it now, oldest first. */
export const ledenVan = (tx: Tx, huishoudenId: string): Promise<LidRij[]> =>
  many(
    tx,
    sql`select i.id as "inwonerId", i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.is_verwacht as "isVerwacht"
    from huishouden_lid l
    join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
    where l.huishouden_id = ${huishoudenId} and l.tot is null order by i.geboortedatum nulls last, i.id`,
  )

export type VraagRij = {
  readonly id: string
  readonly meldingId: string
  readonly inwonerId: string | null
  readonly leefgebied: Leefgebied
  readonly wet: Wet
  readonly isOpen: boolean
  /** This medewerker reads what was said in its melding (L3), not only that it is there. */
  readonly isInhoudTeZien: boolean
}

/** The vragen of meldingen this medewerker has L2 on, by the melding itself or by the plan it was added to. */
export const vragenVan = (tx: Tx, door: Medewerker, huishoudenId: string, nu: Date): Promise<VraagRij[]> =>
  many(
    tx,
    sql`
    select v.id, m.id as "meldingId", m.inwoner_id as "inwonerId", v.leefgebied, v.wet, v.uitkomst is null as "isOpen",
      g.niveau >= 'L3' as "isInhoudTeZien"
    from melding m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
    cross join lateral (select max(a.niveau) as niveau from autorisatie a
      where a.gemeente_id = m.gemeente_id and (a.melding_id = m.id or a.plan_id = m.plan_id)
        and (a.medewerker_id = ${door.id} or a.team_id = any(${door.teams.map((team) => team.id)}::uuid[]))
        and a.van <= ${nu} and (a.tot is null or a.tot > ${nu})) g
    where m.huishouden_id = ${huishoudenId} and g.niveau >= 'L2'
    order by m.ontvangen_op desc, v.id`,
  )

/** After how many contacts somebody decides whether to go on, by what the gemeente decided for this day. */
export const contactgrensOp = async (tx: Tx, dag: Datum): Promise<number> =>
  (
    await maybe<{ aantal: number }>(
      tx,
      sql`select aantal from contactgrens where van <= ${dag} order by van desc limit 1`,
    )
  )?.aantal ?? standaardGrens

export type RegisseurRij = Zakelijk<{ readonly laag: 'proces' | 'casus'; readonly naam: string }>

/** Who leads the running plan of this huishouden: whom to ask when in doubt (audit 4.1.2). */
export const regisseursVan = (tx: Tx, planId: string | null): Promise<RegisseurRij[]> =>
  many(
    tx,
    sql`select r.laag, m.naam from regie r join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
    where r.plan_id = ${planId} and r.status = 'aanvaard' order by r.laag desc`,
  )
