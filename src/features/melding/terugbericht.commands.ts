// The words back at the end of a melding: to who handed it over, and to the verwijzer outside who sent it.

import type { Context } from '../../context.ts'
import { type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type BijEindeWeigering, terugkoppelenBij } from '../terugkoppeling/commands.ts'
import { schuldenVan } from '../terugkoppeling/terugkoppeling.sql.ts'
import type { BijEinde } from '../terugkoppeling/terugkoppeling.ts'
import { terugkoppelenBijEinde } from '../verwijzing/commands.ts'
import type { Invoer, Weigering } from '../verwijzing/terugkoppelen.ts'
import { standVoor } from '../verwijzing/verwijzing.commands.ts'
import { verwijzingVoor } from '../verwijzing/verwijzing.sql.ts'
import type { Werk } from './melding.commands.ts'
import { meldingVanVraag } from './stand.sql.ts'

/** What is told with the form that ends it; what nobody can say yet stays on the list of who owes it. */
export type Terugbericht = {
  readonly overdracht: BijEinde
  readonly verwijzer?: Invoer | undefined
}
export type TerugWeigering = Weigering | BijEindeWeigering

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
  if (!vertel.ok) return vertel
  const reason = await terugkoppelenBij(werk, melding.id, { invoer: o.terug?.overdracht, sluit: o.sluit })
  return reason ? refused(reason) : vertel
}

/** What ended: a melding, or the vraag a traject answered. */
type Geeindigd = { readonly meldingId: string } | { readonly vraagId: string }

/**
 * Where the word back is given that is owed now that this ended, for who may give it; undefined when nobody waits.
 * Asked there and not on the form that ended it; who leaves that page has it on the work list.
 */
export const woordNa = (ctx: Context, door: Medewerker, o: Geeindigd): Promise<string | undefined> =>
  ctx.db.transaction(identiteit(door), async (tx) => {
    const meldingId = 'meldingId' in o ? o.meldingId : await meldingVanVraag(tx, o.vraagId)
    if (!meldingId) return undefined
    const rij = await verwijzingVoor(tx, door, { meldingId }, ctx.clock.now())
    if (rij && !rij.loopt && !rij.isKlaar && standVoor(door, rij)?.stand.magBehandelen)
      return `/werk/verwijzingen/${rij.id}`
    // A traject asks for the word to who handed it over on its own form.
    const [overdrachtId] = 'meldingId' in o ? await schuldenVan(tx, meldingId) : []
    return overdrachtId && `/werk/overdrachten/${overdrachtId}/terugkoppeling`
  })
