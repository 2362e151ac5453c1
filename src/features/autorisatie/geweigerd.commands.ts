// Who asked for what they may not see is in the log too (NEN 7513: outcome, also denied); the page says nothing of it.

import type { Call } from '../../context.ts'
import { recordInzage } from '../../platform/record.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { decide } from './decide.ts'
import { betrokkenenVan, zonderWachten } from './geweigerd.sql.ts'

/**
 * After a page of a known thing answered that it is not there.
 * Writes nothing when it is really not there; the answer is the same, and takes as long.
 */
export async function weigeringVastleggen(call: Call, pad: string): Promise<void> {
  const { ctx, medewerker, params, verzoekId } = call
  const soort = /^\/werk\/(?:privacy\/)?([a-z]+)\/:id/.exec(pad)?.[1]
  if (soort === undefined || params.id === undefined) return
  const id = params.id
  await ctx.db
    .transaction(identiteit(medewerker), async (tx) => {
      await zonderWachten(tx)
      const betrokkenen = await betrokkenenVan(tx, soort, id)
      const personen = betrokkenen.map(({ inwonerId, isGeheim }) => {
        const voorwerp = { soort: 'inwoner', autorisaties: [], isVanEigenTeam: false, isGeheim } as const
        const besluit = decide(medewerker, voorwerp, 'behandeling')
        const regel = besluit.allow ? 'O1' : besluit.regel
        return { inwonerId, niveau: undefined, regel, doel: 'behandeling' }
      })
      const wie = { ids: ctx.ids, door: identiteit(medewerker), op: ctx.clock.now() }
      await recordInzage(tx, { ...wie, soort: call.inzage ?? 'toegang_geweigerd', verzoekId, personen })
    })
    .catch((fout: unknown) => ctx.log.fout('een weigering is niet vastgelegd', { verzoek: verzoekId, fout }))
}
