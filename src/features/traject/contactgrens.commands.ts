// Deciding the contactgrens of a gemeente: one row, one gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { besluiten, type Weigering } from './besluiten.ts'
import { grenzenVan, insertGrens } from './contactgrens.sql.ts'
import type { Grens } from './contactgrens.ts'
import { standaardGrens } from './traject.ts'

export function contactgrensBesluiten(
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly invoer: Grens },
): Promise<Result<{ van: string }, Weigering>> {
  const { gemeenteId } = door
  return eenKeer<{ van: string }, Weigering>(
    ctx,
    door,
    { act: 'contactgrens_besluiten', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const feiten = {
        grenzen: await grenzenVan(tx),
        vandaag: datumInAmsterdam(op),
        standaard: standaardGrens,
      }
      const outcome = besluiten(o.invoer, feiten)
      if (!outcome.ok) return outcome
      const { van, aantal } = outcome.value
      if (!(await insertGrens(tx, gemeenteId, outcome.value))) return refused('dag_is_besloten')
      await record(tx, ctx.ids, identiteit(door), {
        soort: 'contactgrens_besloten',
        op,
        gegevens: { van, aantal },
      })
      return done({ van })
    },
  )
}
