// The figures of the monitor: counted from gevallen, or as they were kept; and the streefwaarden.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { sqlViews } from '../../platform/sqlviews.ts'
import { schermAf } from './afscherming.ts'
import { hoofddoelVan, type Kpi, leesDefinitie } from './kpi.ts'
import type { Meting } from './meting.ts'
import type { Streefwaarde } from './streefwaarde.ts'
import { tel, type Vraag } from './tel.sql.ts'
import { vasteMetingen } from './vastemeting.sql.ts'

/** The kpi's that have a source, in the order of the goals. */
export const kpis: readonly Kpi[] = sqlViews('kpi_')
  .map(leesDefinitie)
  .toSorted(
    (a, b) => hoofddoelVan(a.doel).localeCompare(hoofddoelVan(b.doel)) || a.code.localeCompare(b.code),
  )

/** A kpi is divided by what its definition allows; per door and aanmelding is aanmelding too. */
export const kent = (kpi: Kpi, splitsing: string) =>
  splitsing === 'totaal' || (kpi.uitsplitsingen as readonly string[]).includes(splitsing.replace('deur_', ''))

/**
 * The metingen of these kpi's in these periods by one splitsing ('totaal' for none), in one round.
 * A group without cases has no row: `totaal` (meting.ts) says what that means; one too small to show has no value (afscherming.ts).
 */
export async function metingen(tx: Tx, vraag: Vraag): Promise<Meting[]> {
  return schermAf(vraag.kpis, await alleMetingen(tx, vraag))
}

async function alleMetingen(tx: Tx, vraag: Vraag): Promise<Meting[]> {
  const { splitsing } = vraag
  const perioden = [...new Map(vraag.perioden.map((p) => [p.code, p])).values()]
  const kpis = vraag.kpis.filter((kpi) => kent(kpi, splitsing))
  const vast = new Map(
    (await vasteMetingen(tx, { perioden: perioden.map(({ code }) => code), splitsing })).map((v) => [
      `${v.kpi} ${v.periode}`,
      v.metingen,
    ]),
  )
  if (vast.size === 0) return tel(tx, { ...vraag, kpis, perioden })
  // What was kept does not tell who lived at a geheim adres: divided it is not for publication.
  const isDeelbaar = !vraag.voorPublicatie || splitsing === 'totaal'
  // What was kept counts; its rows may be gone.
  const open = perioden.filter(({ code }) => kpis.some((kpi) => !vast.has(`${kpi.code} ${code}`)))
  const nu = open.length > 0 ? await tel(tx, { ...vraag, kpis, perioden: open }) : []
  const vanNu = (kpi: string, periode: string) => nu.filter((m) => m.kpi === kpi && m.periode === periode)
  const bewaard = (naam: string) => (isDeelbaar ? vast.get(naam) : vast.has(naam) ? [] : undefined)
  return kpis
    .map(({ code }) => code)
    .toSorted()
    .flatMap((kpi) => perioden.flatMap(({ code }) => bewaard(`${kpi} ${code}`) ?? vanNu(kpi, code)))
}

/** What the law asks: of every gemeente, decided by nobody there. */
const wettelijke: readonly Streefwaarde[] = kpis.flatMap(({ code, wettelijk = [] }) =>
  wettelijk.map(
    ({ deel, minimaal, van, verwijzing }): Streefwaarde => ({
      ...{ id: `wet:${code}:${deel}`, kpi: code, deel, kern: null, minimaal, maximaal: null, van, tot: null },
      ...{ status: 'wet', beslotenDoor: 'wetgever', beslotenOp: null, verwijzing },
    }),
  ),
)

/** Every streefwaarde ever decided or proposed and what the law asks, the oldest first. */
export const streefwaarden = async (tx: Tx): Promise<Streefwaarde[]> => [
  ...wettelijke,
  ...(await many<Streefwaarde>(
    tx,
    sql`
    select s.id, s.kpi, s.deel, k.naam as kern, s.minimaal::double precision, s.maximaal::double precision, s.van, s.tot, s.status,
      s.besloten_door as "beslotenDoor", s.besloten_op as "beslotenOp", s.verwijzing
    from streefwaarde s left join kern k on k.gemeente_id = s.gemeente_id and k.id = s.kern_id
    order by s.van, s.id`,
  )),
]
