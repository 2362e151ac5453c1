// The dienst of a medewerker: that somebody works here, from a day until and including a day, with everything they have meanwhile.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Aanstelling, Tijd } from './aanstelling.ts'

export type Dienst = Zakelijk<
  Tijd & {
    readonly id: string
    readonly naam: string
    readonly functie: string
    readonly telefoon: string | null
    readonly organisatieId: string
    readonly versie: number
  }
>

/** What every act of the beheerder is decided by. */
export type Feiten = {
  /** Who does it. */
  readonly doorId: string
  readonly vandaag: Datum
  readonly dienst: Dienst
  readonly aanstellingen: readonly Aanstelling[]
}

export type DienstStand = 'komt' | 'in_dienst' | 'gaat' | 'weg'

/** Whether somebody works here on a day, and whether that is about to change. */
export function dienstOp({ van, tot }: Tijd, dag: Datum): DienstStand {
  if (tot !== null && (tot < van || tot < dag)) return 'weg'
  if (van > dag) return 'komt'
  return tot === null ? 'in_dienst' : 'gaat'
}

/** The obstacle of every act: nobody changes what they are themselves, not to more and not to less (access.md 2.7). */
export const eigenWeigering = ({ doorId, dienst }: Pick<Feiten, 'doorId' | 'dienst'>) =>
  doorId === dienst.id ? ('eigen_aanstelling' as const) : undefined
