// Setting what holds for a whole gemeente: how long before a promise its maker is reminded.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { saveHerinneringDagen } from './instelling.sql.ts'

export type InstelWeigering = 'verandert_niets' | 'intussen_gewijzigd'

/** No figure is made of it, so it holds from the next morning and has no days of its own; the gebeurtenis says what stood. */
export function gemeenteInstellen(
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly stond: number; readonly dagen: number },
): Promise<Result<{ dagen: number }, InstelWeigering>> {
  const { gemeenteId } = door
  const { stond, dagen } = o
  return eenKeer<{ dagen: number }, InstelWeigering>(
    ctx,
    door,
    { act: 'gemeente_instellen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      if (stond === dagen) return refused('verandert_niets')
      if (!(await saveHerinneringDagen(tx, gemeenteId, { stond, dagen })))
        return refused('intussen_gewijzigd')
      const gegevens = { wat: 'herinnering_dagen', stond, wordt: dagen }
      await record(tx, ctx.ids, identiteit(door), { soort: 'gemeente_ingesteld', op, gegevens })
      return done({ dagen })
    },
  )
}
