// Publiceren: a tested draft becomes the table that advises, from a moment on and with a reason.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Fout, fout, type Versie } from './triage.ts'

export type Weigering =
  | Fout
  | 'geen_concept'
  | 'niet_getoetst'
  | 'reden_ontbreekt'
  | 'vanaf_in_verleden'
  | 'vanaf_bezet'
  | 'niets_veranderd'

/** Why it cannot be published now, whatever the reason says. */
export function weigering(concept: Versie, geldend: Versie): Weigering | undefined {
  if (concept.status !== 'concept') return 'geen_concept'
  const mis = fout(concept.regels)
  if (mis) return mis
  if (JSON.stringify(concept.regels) === JSON.stringify(geldend.regels)) return 'niets_veranderd'
  // A test of an earlier state says nothing about this one.
  return concept.getoetst === concept.versie ? undefined : 'niet_getoetst'
}

type Feiten = { readonly geldend: Versie; readonly bezet: readonly Date[]; readonly nu: Date }

/** `vanaf` undefined is now; versions follow each other by their moment, so they cannot overlap. */
export function publiceren(
  concept: Versie,
  { reden, vanaf }: { readonly reden: string; readonly vanaf: Date | undefined },
  { geldend, bezet, nu }: Feiten,
): Result<{ readonly reden: string; readonly vanaf: Date }, Weigering> {
  const reason = weigering(concept, geldend)
  if (reason) return refused(reason)
  if (reden.trim() === '') return refused('reden_ontbreekt')
  const moment = vanaf ?? nu
  if (moment < nu) return refused('vanaf_in_verleden')
  if (bezet.some((ander) => ander.getTime() === moment.getTime())) return refused('vanaf_bezet')
  return done({ reden, vanaf: moment })
}
