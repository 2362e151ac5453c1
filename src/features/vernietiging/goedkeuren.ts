// Goedkeuren: one of two who agree to what another drew up; the second makes it final.

import { done, type Result, refused } from '../../platform/result.ts'
import { aantalAkkoorden, type Lijst } from './vernietigingslijst.ts'

export type Weigering = 'lijst_wacht_niet' | 'eigen_lijst' | 'al_akkoord' | 'lijst_is_leeg'

/** Why this medewerker cannot agree, if so. */
export function weigering(lijst: Lijst, doorId: string): Weigering | undefined {
  if (lijst.status !== 'opgesteld') return 'lijst_wacht_niet'
  if (lijst.opgesteldDoorId === doorId) return 'eigen_lijst'
  if (lijst.akkoordIds.includes(doorId)) return 'al_akkoord'
  return lijst.erop === 0 ? 'lijst_is_leeg' : undefined
}

/** `isKlaar`: with this one there are enough, and the night begins. */
export function goedkeuren(lijst: Lijst, doorId: string): Result<{ readonly isKlaar: boolean }, Weigering> {
  const reason = weigering(lijst, doorId)
  return reason ? refused(reason) : done({ isKlaar: lijst.akkoordIds.length + 1 >= aantalAkkoorden })
}
