// Whether a vernietigingslijst is about somebody its reader may never see: then others decide over it (access.md 2.4, H2 and H3).

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { recordInzage } from '../../platform/record.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { mensenVan, zakenMet } from '../autorisatie/geweigerd.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { dingenOp } from './lijst.sql.ts'

type Door = Pick<Medewerker, 'uitgesloten'>

/** The inwoners and huishoudens on it that are closed to this medewerker. Asks the database only of who named somebody. */
async function teNa(tx: Tx, door: Door, lijstId: string): Promise<string[]> {
  if (door.uitgesloten.length === 0) return []
  const zaken = await zakenMet(tx, await dingenOp(tx, lijstId))
  const ids = zaken.flatMap(({ inwonerId, huishoudenId }) => [inwonerId, huishoudenId])
  return ids.filter((id) => id !== null).filter((id) => betrokkenheidBij(door, [id]) !== 'geen')
}

/** One bit about the whole list, so that no line tells whom it is about; nothing is found under the net of a page that shows people. */
export const isTeNa = async (tx: Tx, door: Door, lijstId: string): Promise<boolean> =>
  (await teNa(tx, door, lijstId)).length > 0

/** That it was tried is in the log of whom it is about, by the rule that holds (NEN 7513); the page says no more than before. */
export async function teNaVastleggen(call: Call, lijstId: string): Promise<void> {
  const { ctx, medewerker: door, verzoekId } = call
  await ctx.db.transaction(identiteit(door), async (tx) => {
    const mensen = await mensenVan(tx, await teNa(tx, door, lijstId))
    const personen = mensen.map(({ inwonerId, huishoudenId }) => ({
      inwonerId,
      niveau: undefined,
      regel: betrokkenheidBij(door, [inwonerId, huishoudenId]) === 'zelf' ? ('H2' as const) : ('H3' as const),
      doel: 'behandeling' as const,
    }))
    const wie = { ids: ctx.ids, door: identiteit(door), op: ctx.clock.now() }
    await recordInzage(tx, { ...wie, soort: 'toegang_geweigerd', verzoekId, personen })
  })
}
