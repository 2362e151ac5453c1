// The whole way of one question, told once: from Kim's telephone to the result per doel, and the figure in the monitor.

import { melden, nogEenVraag } from './aandedeur.ts'
import { tellingVan } from './monitor.ts'
import { ondersteunen, terugkijken } from './ondersteuning.ts'
import { onderzoeken } from './onderzoek.ts'
import { plannen } from './planmaken.ts'
import { stappen, type Wandeling } from './wandeling.ts'

/** Registers the steps as tests; each starts where the one before ended. */
export function heleWeg(w: Wandeling): void {
  const stap = stappen()
  const telling = tellingVan(stap, w)
  telling.vooraf()
  melden(stap, w)
  onderzoeken(stap, w)
  plannen(stap, w)
  nogEenVraag(stap, w)
  ondersteunen(stap, w)
  terugkijken(stap, w)
  telling.achteraf(2)
}
