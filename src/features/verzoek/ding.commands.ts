// What can be named at a request for destruction, with what is in the way of the rest.

import type { Tx } from '../../platform/db.ts'
import type { Eenheid } from '../vernietiging/eenheid.ts'
import { rijenVan } from '../vernietiging/feiten.sql.ts'
import { belemmeringenSamen } from '../vernietiging/samen.commands.ts'
import { idsVan, type Rijen } from '../vernietiging/wissen.sql.ts'
import { dingenVan, isOokVanAnder } from './ding.sql.ts'
import type { Ding, Keuze } from './ding.ts'

type Van = { readonly inwonerId: string; readonly verzoekId: string; readonly nu: Date }

/** Each of these with why it cannot go, if these alone go; asked again in the transaction that decides. */
export async function redenenBij(tx: Tx, dingen: readonly Ding[], van: Van): Promise<Keuze[]> {
  const vrij: Ding[] = []
  for (const ding of dingen) if (!(await isGedeeld(tx, ding, van.inwonerId))) vrij.push(ding)
  const redenen = await belemmeringenSamen(tx, vrij, van)
  return dingen.map((ding) => ({
    ...ding,
    reden: vrij.includes(ding) ? (redenen.get(ding.id) ?? null) : 'ook_van_ander',
  }))
}

/** It also holds what is of another. */
export const isGedeeld = async (tx: Tx, ding: Eenheid, inwonerId: string): Promise<boolean> =>
  isOokVanAnder(tx, idsUit(await rijenVan(tx, ding)), inwonerId)

const idsUit = (rijen: Rijen) => (tabel: string) => idsVan(rijen, tabel)

export const keuzesVan = async (tx: Tx, van: Van): Promise<Keuze[]> =>
  redenenBij(tx, await dingenVan(tx, van.inwonerId), van)
