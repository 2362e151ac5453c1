// What can go together: of several things, which may be destroyed when the others go first.

import type { Tx } from '../../platform/db.ts'
import { type Belemmering, belemmering } from './belemmering.ts'
import type { Eenheid } from './eenheid.ts'
import { feitenVan, rijenVan, slotVan } from './feiten.sql.ts'
import { metAanhang, type Rijen } from './wissen.sql.ts'

type Verzoek = { readonly nu: Date; readonly verzoekId: string }

/** What is in the way of each at the request of an inwoner, by id; no line for what can go with the rest that can. Holds nothing. */
export async function belemmeringenSamen(
  tx: Tx,
  wat: readonly Eenheid[],
  o: Verzoek,
): Promise<ReadonlyMap<string, Belemmering>> {
  const uit = new Map<string, Belemmering>()
  // What cannot go keeps what it rests on, so the rest is asked again until nothing falls off.
  for (let over = wat, vorige = -1; over.length !== vorige; ) {
    vorige = over.length
    const samen = await metAanhang(tx, perSoort(over))
    for (const eenheid of over) {
      const reden = await redenVan(tx, eenheid, { ...o, samen })
      if (reden) uit.set(eenheid.id, reden)
    }
    over = over.filter(({ id }) => !uit.has(id))
  }
  return uit
}

async function redenVan(tx: Tx, eenheid: Eenheid, o: Verzoek & { samen: Rijen }) {
  const slot = await slotVan(tx, eenheid)
  if (!slot) return 'is_er_niet'
  const rijen = await rijenVan(tx, eenheid)
  return belemmering(await feitenVan(tx, { eenheid, rijen, ...o, ...slot }), 'verzoek')
}

function perSoort(wat: readonly Eenheid[]): Rijen {
  const rijen: Rijen = new Map()
  for (const { soort, id } of wat) rijen.set(soort, (rijen.get(soort) ?? new Set()).add(id))
  return rijen
}
