// Writing and publishing a duiding: one transaction, once per form, with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { bewaarDuiding, duidingenVan, lockDuiding } from './duiding.sql.ts'
import { schrijven, type Weigering } from './schrijven.ts'

type Invoer = {
  readonly kpi: string
  readonly periode: string
  readonly uitleg: string
  readonly versie: number
}
type Opdracht = { readonly sleutel: string; readonly invoer: Invoer; readonly isGepubliceerd: boolean }

/** Keeps the concept, or publishes it as it was typed: nobody then changes it, a later one takes its place. */
export const duidingSchrijven = (
  ctx: Context,
  door: Medewerker,
  { sleutel, invoer, isGepubliceerd }: Opdracht,
): Promise<Result<{ id: string }, Weigering>> =>
  eenKeer<{ id: string }, Weigering>(ctx, door, { act: 'duiding_schrijven', sleutel }, async ({ tx, op }) => {
    const { gemeenteId, id: doorId } = door
    const { kpi, periode } = invoer
    await lockDuiding(tx, gemeenteId, kpi)
    const alle = await duidingenVan(tx, kpi)
    const concept = alle.find((d) => d.status === 'concept' && d.periode === periode)
    const uitkomst = schrijven(concept, invoer)
    if (!uitkomst.ok) return uitkomst
    const id = concept?.id ?? ctx.ids.nieuw(op)
    const wie = { gemeenteId, id, doorId, op, isGepubliceerd }
    await bewaarDuiding(tx, { ...wie, kpi, periode, ...uitkomst.value })
    const soort = isGepubliceerd ? 'duiding_gepubliceerd' : 'duiding_geschreven'
    await record(tx, ctx.ids, identiteit(door), { soort, op, gegevens: { duiding: id, kpi, periode } })
    return done({ id })
  })
