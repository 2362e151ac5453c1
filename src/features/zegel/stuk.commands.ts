// How one medewerker sees what is or could be sealed: the thing with the decision about it, or nothing.

import type { Tx } from '../../platform/db.ts'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { beslisOver, isDezelfde } from '../autorisatie/drager.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { behandeltOpNaam } from '../autorisatie/grondslag.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { stukVoor } from './stuk.sql.ts'
import type { Soort, Stuk } from './stuk.ts'
import type { Stand } from './zegel.ts'

export type Gezien = {
  readonly stuk: Stuk
  readonly besluit: Allow
  /** Treats by name what it hangs on; who came along to a gesprek only reads it. */
  readonly behandelt: boolean
}

/** Undefined when it is not there for them: not at all, too high, or sealed for others. */
export async function stukGezien(
  tx: Tx,
  door: Medewerker,
  welk: { readonly soort: Soort; readonly id: string },
  nu: Date,
): Promise<Gezien | undefined> {
  const stuk = await stukVoor(tx, door.id, welk)
  if (!stuk?.huishoudenId) return undefined
  const { huishoudenId } = stuk
  const verleend = await autorisatiesInHuishouden(tx, door, huishoudenId, nu)
  const isGeheim = await isGeheimOp(tx, { huishoudenId })
  const besluit = beslisOver(door, { verleend, isGeheim, nu }, { ...stuk, teamId: null })
  if (!besluit || !reikt(besluit.niveau, stuk.niveau)) return undefined
  return { stuk, besluit, behandelt: verleend.some((a) => isDezelfde(a, stuk) && behandeltOpNaam(a)) }
}

/** How it stands for the rule: who wrote it, or treats by name what it hangs on, may seal it. */
export const standVan = ({ stuk, besluit, behandelt }: Gezien): Stand => ({
  soort: stuk.soort,
  isVanMij: stuk.isDoorMij || (behandelt && besluit.regel === 'A1' && reikt(besluit.niveau, 'L3')),
  isVerzegeld: stuk.zegel !== null,
  isGevoerd: stuk.isGevoerd,
  isVerwijderd: stuk.isVerwijderd,
  heeftDrager: Boolean(stuk.meldingId || stuk.planId || stuk.trajectId),
})
