// Goedkeuren: one of two who agree to what another drew up; the second makes it final.

import { done, type Result, refused } from '../../platform/result.ts'
import { aantalAkkoorden, type Beslisser, type Lijst } from './vernietigingslijst.ts'

export type Weigering = 'lijst_wacht_niet' | 'eigen_lijst' | 'al_akkoord' | 'staat_te_na' | 'lijst_is_leeg'

/** Why this medewerker cannot agree, if so. */
export function weigering(lijst: Lijst, door: Beslisser): Weigering | undefined {
  if (lijst.status !== 'opgesteld') return 'lijst_wacht_niet'
  if (lijst.opgesteldDoorId === door.id) return 'eigen_lijst'
  if (lijst.akkoordIds.includes(door.id)) return 'al_akkoord'
  if (door.isTeNa) return 'staat_te_na'
  return lijst.erop === 0 ? 'lijst_is_leeg' : undefined
}

/** `isKlaar`: with this one there are enough, and the night begins. */
export function goedkeuren(lijst: Lijst, door: Beslisser): Result<{ readonly isKlaar: boolean }, Weigering> {
  const reason = weigering(lijst, door)
  return reason ? refused(reason) : done({ isKlaar: lijst.akkoordIds.length + 1 >= aantalAkkoorden })
}
