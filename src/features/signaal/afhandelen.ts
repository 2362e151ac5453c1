// Afhandelen: what was done with a signaal, in a word of a list; that nothing was done asks for words.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Afhandeling, Signaal } from './signaal.ts'

export type Weigering = 'al_afgehandeld' | 'toelichting_ontbreekt' | 'intussen_gewijzigd'

export const weigering = (s: Pick<Signaal, 'status'>): 'al_afgehandeld' | undefined =>
  s.status === 'afgehandeld' ? 'al_afgehandeld' : undefined

type Antwoord = { readonly afhandeling: Afhandeling; readonly toelichting: string; readonly versie: number }

export function afhandelen(s: Pick<Signaal, 'status' | 'versie'>, o: Antwoord): Result<Antwoord, Weigering> {
  const reason = weigering(s)
  if (reason) return refused(reason)
  if (s.versie !== o.versie) return refused('intussen_gewijzigd')
  const vraagtWoorden = o.afhandeling === 'niets_nodig' || o.afhandeling === 'klopt_niet'
  if (vraagtWoorden && o.toelichting === '') return refused('toelichting_ontbreekt')
  return done(o)
}
