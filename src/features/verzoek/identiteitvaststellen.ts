// Identiteit vaststellen: saying how we know who asks, before anything is given (AVG 12 lid 6).

import { done, type Result, refused } from '../../platform/result.ts'
import { type Identiteit, nietOpen, type Verzoek } from './verzoek.ts'

export type Weigering = 'ingetrokken' | 'al_beslist' | 'al_vastgesteld'

export function identiteitVaststellen(v: Verzoek, identiteit: Identiteit): Result<Identiteit, Weigering> {
  const reden = nietOpen(v) ?? (v.identiteit === null ? undefined : 'al_vastgesteld')
  return reden ? refused(reden) : done(identiteit)
}
