// The SQL of the list of medewerkers, and of what a form lets choose from.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Rol } from '../medewerker/rechten.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Tijd } from './aanstelling.ts'

export const lijsten = ['in_dienst', 'komt', 'weg'] as const
export type Lijst = (typeof lijsten)[number]

export type LijstRij = Zakelijk<
  Tijd & {
    readonly id: string
    readonly naam: string
    readonly functie: string
    /** What they have today. */
    readonly rollen: readonly Rol[]
    readonly teams: readonly string[]
  }
>

const opLijst = (lijst: Lijst, dag: Datum) => {
  const isWeg = sql`(m.tot is not null and (m.tot < ${dag} or m.tot < m.van))`
  if (lijst === 'weg') return isWeg
  return lijst === 'komt' ? sql`m.van > ${dag} and not ${isWeg}` : sql`m.van <= ${dag} and not ${isWeg}`
}

const rij = (dag: Datum) => {
  const nu = sql`x.gemeente_id = m.gemeente_id and x.medewerker_id = m.id and x.van <= ${dag} and (x.tot is null or x.tot >= ${dag})`
  return sql`m.id, m.naam, m.functie, m.van, m.tot,
    array(select x.rol from medewerker_rol x where ${nu} order by x.rol) as rollen,
    array(select t.naam from medewerker_team x join team t on t.gemeente_id = x.gemeente_id and t.id = x.team_id
      where ${nu} order by t.naam) as teams`
}

/** One page of a list by name, and how many there are on each. */
export async function loadMedewerkers(
  tx: Tx,
  o: { lijst: Lijst; dag: Datum; vanaf: number; hoogstens: number },
): Promise<Zakelijk<{ rijen: LijstRij[]; aantallen: Record<Lijst, number> }>> {
  const rijen = await many<LijstRij>(
    tx,
    sql`select ${rij(o.dag)} from medewerker m where ${opLijst(o.lijst, o.dag)}
      order by m.naam collate "nl-x-icu", m.id offset ${o.vanaf} limit ${o.hoogstens}`,
  )
  const [aantallen = { in_dienst: 0, komt: 0, weg: 0 }] = await many<Record<Lijst, number>>(
    tx,
    sql`select count(*) filter (where ${opLijst('in_dienst', o.dag)})::int as in_dienst,
      count(*) filter (where ${opLijst('komt', o.dag)})::int as komt, count(*) filter (where ${opLijst('weg', o.dag)})::int as weg
      from medewerker m`,
  )
  return { rijen, aantallen }
}

/** Everybody in whose name these letters are, also who left; accents and capitals do not matter. */
export async function zoekMedewerkers(
  tx: Tx,
  o: { letters: string; dag: Datum; hoogstens: number },
): Promise<LijstRij[]> {
  const gezocht = normaliseerNaam(o.letters)
  const allen = await many<Keus>(tx, sql`select id, naam from medewerker`)
  const ids = allen.filter(({ naam }) => normaliseerNaam(naam).includes(gezocht)).map(({ id }) => id)
  return many(
    tx,
    sql`select ${rij(o.dag)} from medewerker m where m.id = any(${ids}::uuid[])
      order by m.naam collate "nl-x-icu", m.id limit ${o.hoogstens}`,
  )
}

export type Keus = Zakelijk<{ readonly id: string; readonly naam: string }>
export type Keuzes = Zakelijk<Readonly<Record<'teams' | 'kernen' | 'organisaties', readonly Keus[]>>>

/** The teams, kernen and organisaties of this gemeente; of organisaties those that somebody can work for. */
export async function keuzesVan(tx: Tx): Promise<Keuzes> {
  const opNaam = sql`order by naam collate "nl-x-icu"`
  return {
    teams: await many<Keus>(tx, sql`select id, naam from team ${opNaam}`),
    kernen: await many<Keus>(tx, sql`select id, naam from kern ${opNaam}`),
    organisaties: await many<Keus>(tx, sql`select id, naam from organisatie ${opNaam}`),
  }
}

/** How much still lies with somebody who leaves: counts only, for whoever moves it. */
export const werkBij = async (tx: Tx, id: string): Promise<number> =>
  (
    await many<{ n: number }>(
      tx,
      sql`select ((select count(*) from melding where behandelaar_id = ${id} and status in ('ontvangen', 'gescreend'))
        + (select count(*) from traject where behandelaar_id = ${id} and status = 'lopend')
        + (select count(*) from gesprek where behandelaar_id = ${id} and status in ('gepland', 'gevoerd'))
        + (select count(*) from regie where medewerker_id = ${id} and status in ('aangeboden', 'aanvaard')))::int as n`,
    )
  )[0]?.n ?? 0
