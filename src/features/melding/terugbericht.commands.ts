// The words back at the end of a melding: to who handed it over, and to the verwijzer outside who sent it.

import type { Context } from '../../context.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { terugkoppelenBij } from '../terugkoppeling/commands.ts'
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts'
import { terugkoppelenBijEinde } from '../verwijzing/commands.ts'
import type { Invoer, Weigering } from '../verwijzing/terugkoppelen.ts'
import type { Werk } from './melding.commands.ts'

/** What is told with the form that ends it; left open, the debt stays on the list of who owes it. */
export type Terugbericht = {
  readonly overdracht?: Terugkoppeling | undefined
  readonly verwijzer?: Invoer | undefined
}
export type OverdrachtWeigering = 'terug_reden_ontbreekt' | 'terug_woorden_ontbreken'
export type TerugWeigering = Weigering | OverdrachtWeigering

/** Before anything of the melding changes: why not, or what to do once it is closed. */
export async function terugBijEinde(
  ctx: Context,
  door: Medewerker,
  { tx, melding, op }: Werk,
  o: { readonly terug: Terugbericht | undefined; readonly sluit: boolean },
): Promise<Result<() => Promise<void>, TerugWeigering>> {
  const werk = { ctx, tx, door, op }
  const vertel = await terugkoppelenBijEinde(werk, {
    meldingId: melding.id,
    sluit: o.sluit,
    invoer: o.terug?.verwijzer,
  })
  if (!vertel.ok || !o.terug?.overdracht) return vertel
  const reason = await terugkoppelenBij(werk, melding.id, o.terug.overdracht)
  if (reason === 'reden_ontbreekt') return refused('terug_reden_ontbreekt')
  if (reason === 'woorden_ontbreken') return refused('terug_woorden_ontbreken')
  return done(vertel.value)
}
