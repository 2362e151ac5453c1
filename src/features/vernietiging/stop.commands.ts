// The commands of a vernietigingsstop: put on and lifted, each by name and with a reason.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { insertStop, isEr, lockStop, openStopOp, saveOpheffing } from './stop.sql.ts'
import { type OphefWeigering, opheffen, stoppen, type Weigering } from './stoppen.ts'
import { lockVernietiging } from './vernietiging.sql.ts'
import type { Stopbaar } from './vernietigingsstop.ts'

type Antwoord = { id: string }

/** Waits for a line that is being destroyed; after this none of it goes. */
export const vernietigingsstopPlaatsen = (
  ctx: Context,
  door: Medewerker,
  o: Stopbaar & { readonly sleutel: string; readonly reden: string | undefined },
): Promise<Result<Antwoord, Weigering>> =>
  eenKeer<Antwoord, Weigering>(
    ctx,
    door,
    { act: 'vernietigingsstop_plaatsen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      await lockVernietiging(tx, door.gemeenteId)
      const isGestopt = (await openStopOp(tx, o.id)) !== undefined
      const uitkomst = stoppen({ isEr: await isEr(tx, o), isGestopt }, o.reden)
      if (!uitkomst.ok) return uitkomst
      const stopId = ctx.ids.nieuw(op)
      await insertStop(tx, door.gemeenteId, { ...o, ...uitkomst.value, stopId, doorId: door.id, op })
      await record(tx, ctx.ids, identiteit(door), {
        soort: 'vernietigingsstop_geplaatst',
        op,
        gegevens: { stop: stopId, soort: o.soort, ding: o.id },
      })
      return done({ id: stopId })
    },
  )

export const vernietigingsstopOpheffen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly id: string; readonly sleutel: string; readonly reden: string | undefined },
): Promise<Result<Antwoord, OphefWeigering | 'niet_gevonden'>> =>
  eenKeer<Antwoord, OphefWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'vernietigingsstop_opheffen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const stop = await lockStop(tx, o.id)
      if (!stop) return refused('niet_gevonden')
      const uitkomst = opheffen(stop, o.reden)
      if (!uitkomst.ok) return uitkomst
      await saveOpheffing(tx, { id: o.id, doorId: door.id, op, ...uitkomst.value })
      await record(tx, ctx.ids, identiteit(door), {
        soort: 'vernietigingsstop_opgeheven',
        op,
        gegevens: { stop: o.id, soort: stop.soort, ding: stop.dingId },
      })
      return done({ id: o.id })
    },
  )
