// The command of bewaartermijnen: a version is set, and says so in the log.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { bewaartermijnen, insertBewaartermijn, lockTermijnen } from './bewaartermijn.sql.ts'
import { type Invoer, vaststellen, type Weigering } from './vaststellen.ts'

/** Sets a term from a day on; nothing that was set before changes. */
export const bewaartermijnVaststellen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly invoer: Invoer },
): Promise<Result<{ id: string }, Weigering>> =>
  eenKeer<{ id: string }, Weigering>(
    ctx,
    door,
    { act: 'bewaartermijn_vaststellen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      await lockTermijnen(tx, door.gemeenteId)
      const uitkomst = vaststellen(o.invoer, await bewaartermijnen(tx))
      if (!uitkomst.ok) return uitkomst
      const id = ctx.ids.nieuw(op)
      await insertBewaartermijn(tx, door.gemeenteId, { ...uitkomst.value, id, doorId: door.id, op })
      const { soort, wet, resultaat, duur, van } = uitkomst.value
      await record(tx, ctx.ids, identiteit(door), {
        soort: 'bewaartermijn_vastgesteld',
        op,
        gegevens: { bewaartermijn: id, soort, wet, resultaat, duur, van },
      })
      return done({ id })
    },
  )
