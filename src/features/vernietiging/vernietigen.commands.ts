// Destroying one thing for good, and of whom nothing is left then: rows, files, and the line in the wislijst that keeps it so.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { verwijderBestanden } from '../../platform/opslagmap.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { trekVanWislijst, zetOpWislijst } from '../../platform/wislijst.ts'
import { gevallenBijInTx } from '../monitor/gevallen.commands.ts'
import { metingenVastzetten } from '../monitor/vastzetten.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Belemmering, belemmering } from './belemmering.ts'
import type { Eenheid } from './eenheid.ts'
import { feitenVan, lockEenheid, rijenVan } from './feiten.sql.ts'
import { vergeetGevallen } from './gevallen.commands.ts'
import { herkomstVan, leegHuishouden, vrijeInwoner } from './laatste.sql.ts'
import {
  bekendeVernietigingen,
  bestandenVan,
  insertVernietiging,
  lockVernietiging,
  wisWoorden,
} from './vernietiging.sql.ts'
import { bestanden, type Grond, type Vernietiging } from './vernietiging.ts'
import { genoemden, idsVan, type Rijen, wis } from './wissen.sql.ts'

export type Opdracht = Eenheid & {
  readonly gemeenteId: number
  readonly grond: Grond
  /** Who agreed to it. */
  readonly doorIds: readonly string[]
}

/** All that goes with this, or what is in the way now; holds the thing until the end of the transaction. */
async function teWissen(tx: Tx, o: Opdracht, nu: Date): Promise<Result<Rijen, Belemmering>> {
  const slot = await lockEenheid(tx, o)
  if (!slot) return refused('is_er_niet')
  const rijen = await rijenVan(tx, o)
  const feiten = await feitenVan(tx, { eenheid: o, rijen, nu, verzoekId: verzoekVan(o), ...slot })
  const reden = belemmering(feiten, o.grond.soort)
  return reden ? refused(reden) : done(rijen)
}

/**
 * Destroys this in the transaction of the caller, with all that hangs on it, and of whom nothing is left then: the huishouden and its people.
 * Call it last: the wislijst says so from then on. Call `rondAf` when that transaction is over, however it ended.
 * Refuses with what is in the way; nothing was changed then.
 */
export async function vernietig(
  ctx: Pick<Context, 'ids' | 'clock' | 'wislijst'>,
  tx: Tx,
  o: Opdracht,
): Promise<Result<Vernietiging, Belemmering>> {
  const nu = ctx.clock.now()
  await lockVernietiging(tx, o.gemeenteId)
  const rijen = await teWissen(tx, o, nu)
  if (!rijen.ok) return rijen
  await gevallenBijInTx(tx, o.gemeenteId)
  await metingenVastzetten(tx, { gemeenteId: o.gemeenteId, vandaag: datumInAmsterdam(nu), op: nu })
  const weg: Weg = { huishoudens: [], aantallen: {}, wissen: {} }
  const mensen = await wisEen(tx, rijen.value, weg)
  await wisLaatsten(tx, mensen, weg, { nu, verzoekId: verzoekVan(o) })
  await vergeetGevallen(tx, o.gemeenteId, weg)
  const vernietiging: Vernietiging = {
    id: ctx.ids.nieuw(nu),
    soort: o.soort,
    oudId: o.id,
    grond: o.grond,
    doorIds: [...o.doorIds],
    op: nu.toISOString(),
    aantallen: weg.aantallen,
    wissen: weg.wissen,
  }
  await insertVernietiging(tx, o.gemeenteId, vernietiging)
  await record(
    tx,
    ctx.ids,
    { gemeenteId: o.gemeenteId },
    {
      soort: 'vernietiging_uitgevoerd',
      op: nu,
      gegevens: { vernietiging: vernietiging.id, soort: o.soort, ding: o.id, grond: o.grond.soort },
    },
  )
  await zetOpWislijst(ctx.wislijst, o.gemeenteId, vernietiging)
  return done(vernietiging)
}

const verzoekVan = ({ grond }: Opdracht) => (grond.soort === 'verzoek' ? grond.verzoekId : undefined)

type Weg = {
  readonly huishoudens: string[]
  readonly aantallen: Record<string, number>
  readonly wissen: Record<string, string[]>
}
type Genoemd = { readonly huishoudens: readonly string[]; readonly inwoners: readonly string[] }

/** Takes these rows, notes what went, and answers whom they named. */
async function wisEen(tx: Tx, rijen: Rijen, weg: Weg): Promise<Genoemd> {
  const huishoudens = await genoemden(tx, rijen, 'huishouden')
  const inwoners = await genoemden(tx, rijen, 'inwoner')
  const files = await bestandenVan(tx, rijen)
  const aantallen = await wis(tx, rijen)
  await wisWoorden(tx, rijen)
  for (const [tabel, aantal] of Object.entries(aantallen))
    weg.aantallen[tabel] = (weg.aantallen[tabel] ?? 0) + aantal
  for (const tabel of rijen.keys()) voegBij(weg, tabel, idsVan(rijen, tabel))
  voegBij(weg, bestanden, files)
  weg.huishoudens.push(...huishoudens)
  return { huishoudens, inwoners }
}

const voegBij = ({ wissen }: Weg, tabel: string, ids: readonly string[]): void => {
  if (ids.length > 0) wissen[tabel] = [...(wissen[tabel] ?? []), ...ids]
}

/** The huishoudens of which nothing is left, where their work came from, and then who lived in none other. */
async function wisLaatsten(
  tx: Tx,
  { huishoudens, inwoners }: Genoemd,
  weg: Weg,
  wie: { readonly nu: Date; readonly verzoekId: string | undefined },
): Promise<void> {
  const mensen = new Set(inwoners)
  const open = [...huishoudens]
  for (let id = open.shift(); id; id = open.shift()) {
    const rijen = await leegHuishouden(tx, id, wie.nu)
    if (!rijen) continue
    open.push(...(await herkomstVan(tx, idsVan(rijen, 'huishouden'))))
    for (const inwonerId of (await wisEen(tx, rijen, weg)).inwoners) mensen.add(inwonerId)
  }
  for (const id of mensen) {
    const rijen = await vrijeInwoner(tx, id, wie.verzoekId)
    if (rijen) await wisEen(tx, rijen, weg)
  }
}

/**
 * After the transaction, however it ended: the files of what went, and off the wislijst what did not happen after all.
 * Asked of the database: of a commit whose answer was lost nobody else knows.
 */
export async function rondAf(
  ctx: Pick<Context, 'db' | 'wislijst' | 'opslag'>,
  gemeenteId: number,
  gewist: readonly Vernietiging[],
): Promise<void> {
  if (gewist.length === 0) return
  const ids = gewist.map(({ id }) => id)
  const echt = await ctx.db.transaction({ gemeenteId }, (tx) => bekendeVernietigingen(tx, ids))
  for (const v of gewist)
    if (echt.has(v.id)) await verwijderBestanden(ctx.opslag.map, v.wissen[bestanden] ?? [])
    else await trekVanWislijst(ctx.wislijst, gemeenteId, v.id)
}
