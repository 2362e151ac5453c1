// Bevestigen: a second person says yes to a bijzondere rol; it begins on its day, or today when that day is past.

import { done, type Result, refused } from '../../platform/result.ts'
import { laatsteVan } from '../termijn/datum.ts'
import type { Aanstelling, Tijd } from './aanstelling.ts'
import { eigenWeigering, type Feiten } from './dienst.ts'
import { binnenDienst, type TijdWeigering, tijdWeigering } from './geven.ts'
import { type Voorstel, zijnErTeVeel } from './rolvoorstel.ts'

export type BeslisWeigering = 'eigen_aanstelling' | 'al_beslist' | 'zelf_voorgesteld'
export type Weigering =
  | BeslisWeigering
  | TijdWeigering
  | 'voorsteller_weg'
  | 'is_voorbij'
  | 'te_veel_bewaarders'

/** Why this person does not decide about it, if so: not for themselves, and not what they asked for. */
export function beslisWeigering(v: Voorstel, feiten: Pick<Feiten, 'doorId' | 'dienst'>) {
  const eigen = eigenWeigering(feiten)
  if (eigen) return eigen
  if (v.status !== 'voorgesteld') return 'al_beslist'
  return v.voorgesteldDoorId === feiten.doorId ? 'zelf_voorgesteld' : undefined
}

export type BevestigFeiten = Feiten & {
  readonly isVoorstellerBeheerder: boolean
  readonly anderenMetRol: readonly Tijd[]
}

export function bevestigen(v: Voorstel, f: BevestigFeiten): Result<Aanstelling, Weigering> {
  const eerst = beslisWeigering(v, f)
  if (eerst) return refused(eerst)
  // Whoever asked and is no beheerder any more, asks no longer.
  if (!f.isVoorstellerBeheerder) return refused('voorsteller_weg')
  if (v.tot !== null && v.tot < f.vandaag) return refused('is_voorbij')
  const invoer = { soort: 'rol', wat: v.rol, van: laatsteVan(v.van, f.vandaag), tot: v.tot } as const
  const reason = tijdWeigering(invoer, f)
  if (reason) return refused(reason)
  if (zijnErTeVeel(v.rol, invoer, f.anderenMetRol)) return refused('te_veel_bewaarders')
  return done(binnenDienst(invoer, f))
}

/** The way out where there is one beheerder and nobody beside them: who looks after the server is the second person. */
export function bevestigenOpServer(
  v: Voorstel,
  f: BevestigFeiten & { readonly isErEenTweede: boolean },
): Result<Aanstelling, Weigering | 'er_is_een_tweede'> {
  return f.isErEenTweede ? refused('er_is_een_tweede') : bevestigen(v, f)
}
