// Naming a bewaarder: the act of the functionaris on a zegel that nobody can open, with its reason and a gebeurtenis for each name.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { insertBewaarder } from './bewaarder.sql.ts'
import { type BewaarderWeigering, bewaarderNoemen } from './bewaarder.ts'
import { kandidatenVan } from './kandidaten.commands.ts'
import { stukVoor } from './stuk.sql.ts'
import { leg, noem, ontneem } from './verlening.commands.ts'
import {
  eindigGenoemden,
  genoemdenVan,
  insertGenoemden,
  lockZegel,
  nieuweVersie,
  zegelVan,
} from './zegel.sql.ts'

type Noeming = {
  readonly id: string
  readonly medewerkerId: string
  readonly reden: string
  readonly sleutel: string
}
type Uit = Result<{ readonly zegelId: string }, BewaarderWeigering | 'niet_gevonden'>

/** Who was named before and cannot open it goes off: who comes back is named anew, or not. */
export const zegelBewaarderNoemen = (ctx: Context, door: Medewerker, o: Noeming): Promise<Uit> =>
  eenKeer<{ zegelId: string }, BewaarderWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'zegel_bewaarder_noemen', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      await lockZegel(tx, o.id)
      const zegel = await zegelVan(tx, o.id)
      const stuk = zegel && (await stukVoor(tx, door.id, { soort: zegel.soort, id: zegel.stukId }))
      if (!stuk) return refused('niet_gevonden')
      const genoemden = (await genoemdenVan(tx, o.id)).map(({ id }) => id)
      const stand = { genoemden, kandidaten: await kandidatenVan(werk) }
      const outcome = bewaarderNoemen(stand, { doorId: door.id, medewerkerId: o.medewerkerId })
      if (!outcome.ok) return outcome
      const { erbij, eraf } = outcome.value
      const om = { stuk, zegelId: o.id }
      await leg(werk, om, 'zegel_bewaarder_genoemd', erbij)
      await eindigGenoemden(tx, { id: o.id, genoemden: eraf, op })
      for (const weg of eraf) {
        await leg(werk, om, 'zegel_naam_weg', weg)
        await ontneem(werk, om, weg)
      }
      await insertGenoemden(tx, door.gemeenteId, { id: o.id, genoemden: [erbij], op })
      await nieuweVersie(tx, o.id)
      await noem(werk, om, [erbij])
      const regel = {
        id: ctx.ids.nieuw(op),
        zegelId: o.id,
        medewerkerId: erbij,
        doorId: door.id,
        op,
        reden: o.reden,
      }
      await insertBewaarder(tx, door.gemeenteId, regel)
      return done({ zegelId: o.id })
    },
  )
