// Setting how many inwoners each kern has; the next rapport that is counted goes by it.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { recordAlle } from '../../platform/record.ts'
import { done, type Result } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam, jaarVan } from '../termijn/datum.ts'
import { lockKernen, updateInwonertallen } from './inwonertal.sql.ts'
import { type Inwonertallen, type InwonertalWeigering, inwonertallenWijzigen } from './kern.ts'

/** All kernen of the form at once; the log says of each that changed what stood and what stands now. */
export const inwonertallenVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: Inwonertallen & { readonly sleutel: string },
): Promise<Result<{ aantal: number }, InwonertalWeigering>> =>
  eenKeer<{ aantal: number }, InwonertalWeigering>(
    ctx,
    door,
    { act: 'inwonertallen_vastleggen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const jaar = jaarVan(datumInAmsterdam(op))
      const uitkomst = inwonertallenWijzigen(o, { kernen: await lockKernen(tx), jaar })
      if (!uitkomst.ok) return uitkomst
      await updateInwonertallen(
        tx,
        uitkomst.value.map(({ wordt }) => wordt),
      )
      await recordAlle(
        tx,
        ctx.ids,
        identiteit(door),
        uitkomst.value.map(({ was, wordt }) => ({
          soort: 'gemeente_ingesteld',
          op,
          gegevens: {
            wat: 'inwoners_van_kern',
            kern: was.id,
            ...{ stond: was.inwoners, wordt: wordt.inwoners, jaar: wordt.jaar },
          },
        })),
      )
      return done({ aantal: uitkomst.value.length })
    },
  )
