// Whether a vernietigingslijst is about somebody its reader may never see: then others decide over it (access.md 2.4, H2 and H3).

import type { Tx } from '../../platform/db.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { zakenMet } from '../autorisatie/geweigerd.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { dingenOp } from './lijst.sql.ts'

/**
 * One bit about the whole list, so that no line tells whom it is about.
 * Asks the database only of who named somebody, and finds nothing under the net of a page that shows people.
 */
export async function isTeNa(
  tx: Tx,
  door: Pick<Medewerker, 'uitgesloten'>,
  lijstId: string,
): Promise<boolean> {
  if (door.uitgesloten.length === 0) return false
  const zaken = await zakenMet(tx, await dingenOp(tx, lijstId))
  const ids = zaken.flatMap(({ inwonerId, huishoudenId }) => [inwonerId, huishoudenId])
  return betrokkenheidBij(door, ids) !== 'geen'
}
