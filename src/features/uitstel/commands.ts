// The four acts on a running clock: saved with the new last day, the gebeurtenis and the letter in one transaction.

import type { Context } from '../../context.ts'
import { done, type Result } from '../../platform/result.ts'
import { voorOntvanger } from '../autorisatie/ontvanger.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { termijnHerrekenen } from '../termijn/herrekenen.commands.ts'
import { hervatbrief, mededeelbrief, pauzebrief, verlengbrief } from './brief.ts'
import { hervatten, type Weigering as NietHervatten } from './hervatten.ts'
import { mededelen, type Weigering as NietMededelen } from './mededelen.ts'
import { type Invoer, type Weigering as NietPauzeren, pauzeren } from './pauzeren.ts'
import { gebeurd, opTermijn, type Verzoek, wie } from './uitstel.commands.ts'
import { eindigPauze, insertMededeling, insertPauze, insertVerlenging } from './uitstel.sql.ts'
import { type Weigering as NietVerlengen, verlengen } from './verlengen.ts'

type Uitkomst<W extends string> = Promise<Result<{ einddatum: string }, W | 'niet_gevonden'>>

export type UitstelWeigering = NietPauzeren | NietHervatten | NietVerlengen | NietMededelen

/** Lets a term stand still, and writes to the inwoner what we ask and by when. */
export const termijnPauzeren = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly invoer: Invoer },
): Uitkomst<NietPauzeren> =>
  opTermijn(ctx, door, { ...o, act: 'termijn_pauzeren' }, async (werk, stand) => {
    const outcome = pauzeren(stand, door, o.invoer, werk.vandaag)
    if (!outcome.ok) return outcome
    const { grond, na, uiterlijk, einddatum } = outcome.value
    await insertPauze(werk.tx, ctx.ids.nieuw(werk.op), wie(werk), outcome.value)
    await termijnHerrekenen(werk.tx, stand.id)
    const gegevens = { grond, na, uiterlijk, einddatum }
    await gebeurd(werk, 'termijn_gepauzeerd', gegevens, pauzebrief(door, outcome.value))
    return done({ einddatum })
  })

/** Lets it run again from the day it was complete. */
export const termijnHervatten = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly pauzeId: string; readonly op: Datum },
): Uitkomst<NietHervatten> =>
  opTermijn(ctx, door, { ...o, act: 'termijn_hervatten' }, async (werk, stand) => {
    const outcome = hervatten(stand, door, o, werk.vandaag)
    if (!outcome.ok) return outcome
    const { pauzeId, tot, einddatum } = outcome.value
    await eindigPauze(werk.tx, pauzeId, tot)
    await termijnHerrekenen(werk.tx, stand.id)
    await gebeurd(werk, 'termijn_hervat', { tot, einddatum }, hervatbrief(door, outcome.value))
    return done({ einddatum })
  })

/** Makes it longer, once. */
export const termijnVerlengen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly weken: number; readonly reden: string },
): Uitkomst<NietVerlengen> =>
  opTermijn(ctx, door, { ...o, act: 'termijn_verlengen' }, async (werk, stand) => {
    const outcome = verlengen(stand, door, o, werk.vandaag)
    if (!outcome.ok) return outcome
    const { weken, einddatum } = outcome.value
    await insertVerlenging(werk.tx, wie(werk), outcome.value)
    await termijnHerrekenen(werk.tx, stand.id)
    await gebeurd(werk, 'termijn_verlengd', { weken, einddatum }, verlengbrief(door, outcome.value))
    return done({ einddatum })
  })

const dagWeergave: Weergave<{ einddatum: Datum }> = { personen: () => [], velden: { einddatum: 'L1' } }

/** Tells the inwoner when it will be; the last day stays. */
export const termijnMededelen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly verwachtOp: Datum; readonly reden: string },
): Uitkomst<NietMededelen> =>
  opTermijn(ctx, door, { ...o, act: 'termijn_mededelen' }, async (werk, stand) => {
    const outcome = mededelen(stand, door, o, werk.vandaag)
    if (!outcome.ok) return outcome
    const { verwachtOp } = outcome.value
    const { einddatum } = stand
    const laatste = voorOntvanger({ leeftijd: undefined }, dagWeergave, { einddatum })?.einddatum
    await insertMededeling(werk.tx, ctx.ids.nieuw(werk.op), wie(werk), outcome.value)
    await gebeurd(
      werk,
      'termijn_meegedeeld',
      { verwacht_op: verwachtOp },
      mededeelbrief(door, outcome.value, laatste ?? outcome.value.verwachtOp),
    )
    return done({ einddatum })
  })
