// Each act of a kindzegel once: close a thing to the parents, decide whether that stays, open it again.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { naWerkdagen } from '../termijn/werkdagen.ts'
import { type BesluitWeigering, besluiten, type EindWeigering, opheffen } from './besluiten.ts'
import { dingGezien, type Gezien, lockDing } from './ding.commands.ts'
import { insertKindzegel, saveBesluit, saveOpgeheven } from './kindzegel.sql.ts'
import { type Besluit, beslistermijn, type Welk } from './kindzegel.ts'
import { type SluitWeigering, sluiten } from './sluiten.ts'

type Uit<W extends string> = Promise<Result<Welk, W | 'niet_gevonden'>>
type Verzoek = Welk & { readonly sleutel: string }

/** One act on one thing: locked, seen as who asks sees it. */
const opDing = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly act: string },
  doe: (werk: Werk, ding: Gezien) => Promise<W | undefined>,
): Uit<W> =>
  eenKeer<Welk, W | 'niet_gevonden'>(ctx, door, o, async (werk) => {
    await lockDing(werk.tx, o)
    const ding = await dingGezien(werk.tx, o, { door, nu: werk.op })
    if (!ding) return refused('niet_gevonden')
    const nee = await doe(werk, ding)
    return nee ? refused(nee) : done({ soort: o.soort, id: o.id })
  })

type Soort = 'kindzegel_gelegd' | 'kindzegel_besloten' | 'kindzegel_opgeheven'
type Om = { readonly welk: Welk; readonly ding: Gezien; readonly zegelId: string; readonly kindId: string }

/** It names the thing, so that it is as closed as the thing is; the wish stands in no gebeurtenis. */
const leg = ({ ctx, tx, door, op }: Werk, soort: Soort, { welk, ding, zegelId, kindId }: Om) =>
  record(tx, ctx.ids, identiteit(door), {
    ...{ soort, op, huishoudenId: ding.huishoudenId, inwonerId: kindId, ...ding.plek },
    gegevens: { kindzegel: zegelId, [welk.soort]: welk.id },
  })

/** Holds from the next request on; who treats decides within five working days. */
export const kindzegelLeggen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly kindId: string | undefined; readonly wens: string },
): Uit<SluitWeigering> =>
  opDing<SluitWeigering>(ctx, door, { act: 'kindzegel_leggen', ...o }, async (werk, ding) => {
    const { tx, op } = werk
    const { isVanMij, mensen, zegel } = ding
    const uit = sluiten({ isVanMij, mensen, isDicht: zegel !== undefined }, o.kindId)
    if (!uit.ok) return uit.reason
    const kindId = uit.value.kind.id
    const zegelId = ctx.ids.nieuw(op)
    const beslissenVoor = naWerkdagen(datumInAmsterdam(op), beslistermijn)
    const { soort, id, wens } = o
    await insertKindzegel(tx, door.gemeenteId, {
      soort,
      id,
      wens,
      zegelId,
      kindId,
      doorId: door.id,
      op,
      beslissenVoor,
    })
    await leg(werk, 'kindzegel_gelegd', { welk: o, ding, zegelId, kindId })
    return undefined
  })

export const kindzegelBesluiten = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly besluit: Besluit; readonly reden: string | undefined },
): Uit<BesluitWeigering> =>
  opDing<BesluitWeigering>(ctx, door, { act: 'kindzegel_besluiten', ...o }, async (werk, ding) => {
    const uit = besluiten(ding, o)
    if (!uit.ok || !ding.zegel) return uit.ok ? 'niet_dicht' : uit.reason
    const { id, inwonerId } = ding.zegel
    await saveBesluit(werk.tx, { id, ...uit.value, doorId: door.id, op: werk.op })
    await leg(werk, 'kindzegel_besloten', { welk: o, ding, zegelId: id, kindId: inwonerId })
    return undefined
  })

/** The child wants it open again. */
export const kindzegelOpheffen = (ctx: Context, door: Medewerker, o: Verzoek): Uit<EindWeigering> =>
  opDing<EindWeigering>(ctx, door, { act: 'kindzegel_opheffen', ...o }, async (werk, ding) => {
    const uit = opheffen(ding)
    if (!uit.ok || !ding.zegel) return uit.ok ? 'niet_dicht' : uit.reason
    const { id, inwonerId } = ding.zegel
    await saveOpgeheven(werk.tx, { id, doorId: door.id, op: werk.op })
    await leg(werk, 'kindzegel_opgeheven', { welk: o, ding, zegelId: id, kindId: inwonerId })
    return undefined
  })
