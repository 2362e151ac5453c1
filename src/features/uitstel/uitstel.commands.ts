// What every act on a running clock has in common: one transaction, once per form, locked, decided, and its letter.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import type { Antwoord } from '../../platform/eenmalig.ts'
import { putUitgaand } from '../../platform/post.ts'
import { record } from '../../platform/record.ts'
import { type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { houdHuishoudenVan } from '../autorisatie/huishouden.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { lockTermijn, type TermijnVoor, termijnVoor, zaakVan } from './uitstel.sql.ts'
import type { Stand } from './uitstel.ts'

export type Verzoek = { readonly termijnId: string; readonly sleutel: string }
export type Werk = {
  readonly ctx: Context
  readonly tx: Tx
  readonly door: Medewerker
  readonly op: Date
  readonly vandaag: Datum
  readonly termijn: TermijnVoor
}

/** What this medewerker may see of a clock: as much as of the thing it belongs to. */
export function besluitOver(door: Medewerker, t: TermijnVoor) {
  const soort = t.meldingId ? 'melding' : t.planId ? 'plan' : 'traject'
  const isVanEigenTeam = door.teams.some((team) => team.id === t.teamId)
  const { autorisaties, isGeheim, trajectWet } = t
  const wet = trajectWet ?? undefined
  return decide(door, { soort, autorisaties, isVanEigenTeam, isGeheim, wet }, 'behandeling')
}

/** Does one act on one running clock; a second submit of the same form answers the first. */
export function opTermijn<A extends Antwoord, W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly act: string },
  doe: (werk: Werk, stand: Stand) => Promise<Result<A, W>>,
): Promise<Result<A, W | 'niet_gevonden'>> {
  const { termijnId } = o
  return eenKeer<A, W | 'niet_gevonden'>(ctx, door, o, async ({ tx, op }) => {
    // The letter names who it is about: whoever joins two files of this huishouden comes before or after.
    const zaak = await zaakVan(tx, termijnId)
    if (zaak) await houdHuishoudenVan(tx, zaak.soort, zaak.id)
    await lockTermijn(tx, termijnId)
    const termijn = await termijnVoor(tx, door, termijnId, op)
    const besluit = termijn && besluitOver(door, termijn)
    if (!termijn || !besluit?.allow) return refused('niet_gevonden')
    const stand = { ...termijn, magBehandelen: reikt(besluit.niveau, 'L3') }
    return doe({ ctx, tx, door, op, vandaag: datumInAmsterdam(op), termijn }, stand)
  })
}

type Gegevens = Readonly<Record<string, string | number | boolean | null>>
type Brief = { readonly onderwerp: string; readonly tekst: string }

/** Writes what happened, and puts the letter about it in the outbox. */
export async function gebeurd(
  { ctx, tx, door, op, termijn: t }: Werk,
  soort: string,
  gegevens: Gegevens,
  brief: Brief,
): Promise<void> {
  const { meldingId, planId, trajectId, huishoudenId, inwonerId } = t
  await record(tx, ctx.ids, identiteit(door), {
    soort,
    op,
    meldingId,
    planId,
    trajectId,
    huishoudenId,
    inwonerId,
    gegevens: { termijn: t.id, klok: t.soort, ...gegevens },
  })
  // Refused before without an inwoner who can be written to.
  if (inwonerId === null) return
  const stuk = {
    ...brief,
    soort,
    weg: 'brief',
    inwonerId,
    ...(meldingId && { meldingId }),
    ...(planId && { planId }),
  } as const
  const { gemeenteId } = door
  const id = await putUitgaand(tx, ctx.ids, { gemeenteId, op, stuk })
  await ctx.taken.stuur(tx, 'uitgaand_versturen', { gemeenteId, id })
}

/** Who writes a row, and about which clock. */
export const wie = ({ door, op, termijn }: Werk) => ({
  gemeenteId: door.gemeenteId,
  doorId: door.id,
  termijnId: termijn.id,
  op,
})
