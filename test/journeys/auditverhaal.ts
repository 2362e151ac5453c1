// The audit's story (5.1.1), told once: a known family, work handed over with sight kept, the word back, and a return recognised.

import { aanDeDeur, bijDeRegisseur } from './bekendgezin.ts'
import { metZichtOverdragen } from './metzicht.ts'
import { opnieuw } from './opnieuw.ts'
import { stappen, type Wandeling } from './wandeling.ts'
import { onderzoeken, terugkoppelen } from './woordterug.ts'

export type Verhaal = Wandeling & {
  /** From now on it is this day, at ten in the morning. */
  readonly opDag: (dag: string) => Promise<void>
}

/** Registers the steps as tests; each starts where the one before ended. */
export function auditVerhaal(v: Verhaal): void {
  const stap = stappen()
  aanDeDeur(stap, v)
  bijDeRegisseur(stap, v)
  metZichtOverdragen(stap, v)
  onderzoeken(stap, v)
  terugkoppelen(stap, v)
  opnieuw(stap, v)
}
