// Moving who stands in to somebody else within the transaction of another act: the rest of the days, at once and with notice.

import type { Werk } from '../../eenkeer.ts'
import { type Datum, datumInAmsterdam, laatsteVan } from '../termijn/datum.ts'
import type { Laag } from './regie.ts'
import { eindigWaarneming, legWaarnemingenVast } from './waarneming.commands.ts'

/** A waarneming that goes to somebody else. */
export type Verhuisd = {
  readonly id: string
  readonly regieId: string
  readonly laag: Laag
  readonly planId: string
  readonly huishoudenId: string
  readonly naarId: string
  readonly van: Datum
  readonly tot: Datum
}

/** The caller locked them and decided; what lies in the past stays with who stood in then. */
export async function waarnemingenVerplaatsen(werk: Werk, waarnemingen: readonly Verhuisd[]): Promise<void> {
  const vandaag = datumInAmsterdam(werk.op)
  for (const w of waarnemingen) await eindigWaarneming(werk, w, 'Het werk ging naar een collega.')
  const nieuw = waarnemingen.map(({ naarId, van, ...w }) => ({
    ...w,
    waarnemerId: naarId,
    van: laatsteVan(van, vandaag),
  }))
  await legWaarnemingenVast(werk, nieuw)
}
