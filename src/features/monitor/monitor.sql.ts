// All SQL of the monitor: the kpi functions of db/views, asked for many periods at once, and the streefwaarden.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { sqlViews } from '../../platform/sqlviews.ts'
import { hoofddoelVan, type Kpi, leesDefinitie } from './kpi.ts'
import type { Meting } from './meting.ts'
import type { Periode } from './periode.ts'
import type { Streefwaarde } from './streefwaarde.ts'
import { vasteMetingen } from './vastemeting.sql.ts'

/** The kpi's that have a source, in the order of the goals. */
export const kpis: readonly Kpi[] = sqlViews('kpi_')
  .map(leesDefinitie)
  .toSorted(
    (a, b) => hoofddoelVan(a.doel).localeCompare(hoofddoelVan(b.doel)) || a.code.localeCompare(b.code),
  )

const functieVan = (kpi: Kpi) => sql.raw(`kpi_${kpi.code.replace('.', '_')}`)

type Vraag = {
  readonly gemeenteId: number
  readonly kpis: readonly Kpi[]
  readonly perioden: readonly Periode[]
  readonly splitsing: string
}

/** A kpi is divided by what its definition allows; per door and aanmelding is aanmelding too. */
export const kent = (kpi: Kpi, splitsing: string) =>
  splitsing === 'totaal' || (kpi.uitsplitsingen as readonly string[]).includes(splitsing.replace('deur_', ''))

/**
 * The metingen of these kpi's in these periods by one splitsing ('totaal' for none), in one round.
 * A group without cases has no row: `totaal` (meting.ts) says what that means.
 */
export async function metingen(tx: Tx, vraag: Vraag): Promise<Meting[]> {
  const { splitsing } = vraag
  const perioden = [...new Map(vraag.perioden.map((p) => [p.code, p])).values()]
  const kpis = vraag.kpis.filter((kpi) => kent(kpi, splitsing))
  const vast = new Map(
    (await vasteMetingen(tx, { perioden: perioden.map(({ code }) => code), splitsing })).map((v) => [
      `${v.kpi} ${v.periode}`,
      v.metingen,
    ]),
  )
  if (vast.size === 0) return geteld(tx, { ...vraag, kpis, perioden })
  // What was kept counts; its rows may be gone.
  const open = perioden.filter(({ code }) => kpis.some((kpi) => !vast.has(`${kpi.code} ${code}`)))
  const nu = open.length > 0 ? await geteld(tx, { ...vraag, kpis, perioden: open }) : []
  const vanNu = (kpi: string, periode: string) => nu.filter((m) => m.kpi === kpi && m.periode === periode)
  return kpis
    .map(({ code }) => code)
    .toSorted()
    .flatMap((kpi) => perioden.flatMap(({ code }) => vast.get(`${kpi} ${code}`) ?? vanNu(kpi, code)))
}

/** The same, counted from the rows as they stand. */
async function geteld(tx: Tx, { gemeenteId, kpis, perioden: uniek, splitsing }: Vraag): Promise<Meting[]> {
  const [codes, vans, tots] = (['code', 'van', 'tot'] as const).map((veld) => uniek.map((p) => p[veld]))
  if (kpis.length === 0) return []
  const perKpi = kpis.map(
    (kpi) => sql`
      select ${kpi.code}::text as kpi, k.*
      from ${functieVan(kpi)}(${gemeenteId}::integer, ${vans}::date[], ${tots}::date[], ${splitsing}::text) k`,
  )
  // Compiling six large statements to machine code takes longer than running them.
  await sql`set local jit = off`.execute(tx)
  return many<Meting>(
    tx,
    sql`
    select kpi, (${codes}::text[])[periode] as periode, deel, ${splitsing}::text as splitsing, groep, teller, noemer, waarde
    from (${sql.join(perKpi, sql` union all `)}) as m
    order by kpi, m.periode, deel, groep collate "nl-x-icu"`,
  )
}

/** Every streefwaarde ever decided or proposed, the oldest first. */
export const streefwaarden = (tx: Tx): Promise<Streefwaarde[]> =>
  many(
    tx,
    sql`
    select s.id, s.kpi, s.deel, k.naam as kern, s.minimaal::double precision, s.maximaal::double precision, s.van, s.tot, s.status,
      s.besloten_door as "beslotenDoor", s.besloten_op as "beslotenOp", s.verwijzing
    from streefwaarde s left join kern k on k.gemeente_id = s.gemeente_id and k.id = s.kern_id
    order by s.van, s.id`,
  )
