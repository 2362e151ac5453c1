// Eindigen: a line of formatie stops counting from a day on; what it counted before stays.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Formatie } from './formatie.ts'

export type Weigering = 'einde_voor_begin' | 'is_al_geeindigd'

export function eindigen(formatie: Formatie, tot: Datum): Result<Formatie, Weigering> {
  if (formatie.tot !== null) return refused('is_al_geeindigd')
  return tot <= formatie.van ? refused('einde_voor_begin') : done({ ...formatie, tot })
}
