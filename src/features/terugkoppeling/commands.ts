// Giving the word back: by its own form, or with the closing of what came of an overdracht.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { bijEinde, type EindWeigering, terugkoppelen, type Weigering } from './terugkoppelen.ts'
import {
  insertTerugkoppeling,
  lockVoorTerugkoppeling,
  type StandRij,
  schuldenVan,
  standVan,
} from './terugkoppeling.sql.ts'
import type { BijEinde, Stand, Terugkoppeling } from './terugkoppeling.ts'

/** How the debt stands for this medewerker: whoever sees the work, each part of it behind the wall of its own wet (access.md H5); else undefined. */
export function standVoor(
  door: Medewerker,
  rij: StandRij,
  nu: Date,
): { stand: Stand; besluit: Allow } | undefined {
  const { isGeheim, zaken, ...stand } = rij
  const [besluit] = zaken
    .map((zaak) => decide(door, { ...zaak, isVanEigenTeam: false, isGeheim }, 'behandeling', { nu }))
    .filter((een): een is Allow => een.allow)
    .toSorted((a, b) => (reikt(a.niveau, b.niveau) ? -1 : 1))
  if (!besluit) return undefined
  return { besluit, stand: { ...stand, magBehandelen: reikt(besluit.niveau, 'L3') } }
}

/** Gives the word back on one overdracht; a second submit of the same form answers the first. */
export function terugkoppelingGeven(
  ctx: Context,
  door: Medewerker,
  o: { readonly overdrachtId: string; readonly invoer: Terugkoppeling; readonly sleutel: string },
): Promise<Result<{ gegeven: boolean }, Weigering | 'niet_gevonden'>> {
  return eenKeer<{ gegeven: boolean }, Weigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'overdracht_terugkoppelen', sleutel: o.sleutel },
    ({ tx, op }) => geef({ ctx, tx, door, op }, o.overdrachtId, o.invoer),
  )
}

async function geef(
  { ctx, tx, door, op }: Werk,
  overdrachtId: string,
  invoer: Terugkoppeling,
): Promise<Result<{ gegeven: boolean }, Weigering | 'niet_gevonden'>> {
  await lockVoorTerugkoppeling(tx, overdrachtId)
  const rij = await standVan(tx, door, overdrachtId, op)
  const gezien = rij && standVoor(door, rij, op)
  if (!rij || !gezien) return refused('niet_gevonden')
  const outcome = terugkoppelen(gezien.stand, invoer)
  if (!outcome.ok) return outcome
  const id = ctx.ids.nieuw(op)
  const { antwoord, reden } = outcome.value
  const { gemeenteId, id: doorId } = door
  await insertTerugkoppeling(tx, { ...outcome.value, gemeenteId, id, overdrachtId, doorId, op })
  await record(tx, ctx.ids, identiteit(door), {
    soort: 'overdracht_teruggekoppeld',
    op,
    huishoudenId: rij.huishoudenId,
    inwonerId: rij.inwonerId,
    gegevens: { overdracht: overdrachtId, antwoord, reden: reden ?? null },
  })
  return done({ gegeven: true })
}

/** Is a sender waiting for the word about this traject or melding? Then closing asks for it. */
export const isSchuldOp = async (tx: Tx, zaakId: string): Promise<boolean> =>
  (await schuldenVan(tx, zaakId)).length > 0

export type BijEindeWeigering = EindWeigering | 'terug_reden_ontbreekt' | 'terug_woorden_ontbreken'

const niets: BijEinde = { antwoord: undefined, reden: undefined, toelichting: undefined, isGedeeld: false }

/**
 * The word back inside the transaction that ends what came of it, to everybody who waits for it.
 * Refused when it ends here and nothing was said of it; each refusal has a field on that form.
 */
export async function terugkoppelenBij(
  werk: Werk,
  zaakId: string,
  o: { readonly invoer: BijEinde | undefined; readonly sluit: boolean },
): Promise<BijEindeWeigering | undefined> {
  const schulden = await schuldenVan(werk.tx, zaakId)
  const woord = schulden.length > 0 ? bijEinde(o.invoer ?? niets, o) : done(undefined)
  if (!woord.ok) return woord.reason
  if (!woord.value) return undefined
  for (const overdrachtId of schulden) {
    const outcome = await geef(werk, overdrachtId, woord.value)
    if (outcome.ok) continue
    if (outcome.reason === 'reden_ontbreekt') return 'terug_reden_ontbreekt'
    if (outcome.reason === 'woorden_ontbreken') return 'terug_woorden_ontbreken'
  }
  return undefined
}
