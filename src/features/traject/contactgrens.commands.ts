// Deciding the contactgrens of a gemeente: one row, one gebeurtenis.

import type { Context } from '../../context.ts'
import { eenmalig } from '../../platform/eenmalig.ts'
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
  const op = ctx.clock.now()
  const { gemeenteId, id: medewerkerId } = door
  const eenKeer = { gemeenteId, medewerkerId, sleutel: o.sleutel, act: 'contactgrens_besluiten', op }
  return ctx.db.transaction(identiteit(door), (tx) =>
    eenmalig<{ van: string }, Weigering>(tx, eenKeer, async () => {
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
    }),
  )
}
