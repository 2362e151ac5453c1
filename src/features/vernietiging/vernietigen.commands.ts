// Destroying one thing for good, and of whom nothing is left then: rows, files, and the line in the wislijst that keeps it so.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { zetOpWislijst } from '../../platform/wislijst.ts'
import { metingenVastzetten } from '../monitor/vastzetten.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Belemmering, belemmering } from './belemmering.ts'
import type { Eenheid } from './eenheid.ts'
import { feitenVan, lockEenheid, rijenVan } from './feiten.sql.ts'
import { herkomstVan, leegHuishouden, vrijeInwoner } from './laatste.sql.ts'
import { bestandenVan, insertVernietiging, lockVernietiging, wisWoorden } from './vernietiging.sql.ts'
import { bestanden, type Grond, type Vernietiging } from './vernietiging.ts'
import { genoemden, idsVan, type Rijen, wis } from './wissen.sql.ts'

export type Opdracht = Eenheid & {
  readonly gemeenteId: number
  readonly grond: Grond
  /** Who agreed to it. */
  readonly doorIds: readonly string[]
}

/** Why this cannot be destroyed now, if so; holds the thing until the end of the transaction. */
export async function waarom(tx: Tx, o: Opdracht, nu: Date): Promise<Belemmering | undefined> {
  const slot = await lockEenheid(tx, o)
  if (!slot) return 'is_er_niet'
  const rijen = await rijenVan(tx, o)
  const verzoekId = verzoekVan(o)
  return belemmering(await feitenVan(tx, { eenheid: o, rijen, nu, verzoekId, ...slot }), o.grond.soort)
}

/**
 * Destroys this in the transaction of the caller, with all that hangs on it, and of whom nothing is left then: the huishouden and its people.
 * Call it last: the wislijst says so from then on. The files go once it is committed (`verwijderBestanden`), or with the sweep of the night.
 * Refuses with what is in the way; nothing was changed then.
 */
export async function vernietig(
  ctx: Pick<Context, 'ids' | 'clock' | 'wislijst'>,
  tx: Tx,
  o: Opdracht,
): Promise<Result<Vernietiging, Belemmering>> {
  const nu = ctx.clock.now()
  await lockVernietiging(tx, o.gemeenteId)
  const obstakel = await waarom(tx, o, nu)
  if (obstakel) return refused(obstakel)
  await metingenVastzetten(tx, { gemeenteId: o.gemeenteId, vandaag: datumInAmsterdam(nu), op: nu })
  const weg: Weg = { aantallen: {}, wissen: {} }
  const rijen = await rijenVan(tx, o)
  const mensen = await wisEen(tx, rijen, weg)
  await wisLaatsten(tx, mensen, weg, { nu, verzoekId: verzoekVan(o) })
  const vernietiging: Vernietiging = {
    id: ctx.ids.nieuw(nu),
    soort: o.soort,
    oudId: o.id,
    grond: o.grond,
    doorIds: [...o.doorIds],
    op: nu.toISOString(),
    ...weg,
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

type Weg = { readonly aantallen: Record<string, number>; readonly wissen: Record<string, string[]> }
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
