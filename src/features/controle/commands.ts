// Judging one line of the weekly review, in one transaction.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { beoordelen, type Oordeel, type Weigering } from './beoordelen.ts'
import { lockControle, saveOordeel } from './controle.sql.ts'

export const controleBeoordelen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly id: string; readonly sleutel: string; readonly oordeel: Oordeel },
): Promise<Result<{ id: string }, Weigering | 'niet_gevonden'>> =>
  eenKeer<{ id: string }, Weigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'controle_beoordelen', sleutel: o.sleutel },
    async ({ ctx, tx, door, op }) => {
      const controle = await lockControle(tx, o.id)
      if (!controle) return refused('niet_gevonden')
      const isEigenKring = betrokkenheidBij(door, [controle.inwonerId]) !== 'geen'
      const uitkomst = beoordelen(controle, { doorId: door.id, isEigenKring }, o.oordeel)
      if (!uitkomst.ok) return uitkomst
      await saveOordeel(tx, { ...uitkomst.value, id: o.id, doorId: door.id, op })
      // Not on the dossier: it is about who looked.
      const gegevens = { controle: o.id, uitkomst: uitkomst.value.uitkomst }
      await record(tx, ctx.ids, identiteit(door), { soort: 'controle_beoordeeld', op, gegevens })
      return done({ id: o.id })
    },
  )
