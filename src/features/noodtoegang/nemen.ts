// Nemen: a medewerker opens a dossier for a day, with a reason and after logging in anew.

import { done, type Result, refused } from '../../platform/result.ts'
import { grens, isVers, na, type Reden } from './noodtoegang.ts'

export type Invoer = {
  readonly reden: Reden
  readonly toelichting: string
  readonly vraagtTweede: boolean
}
export type Stand = {
  readonly nu: Date
  readonly versOp: Date | null | undefined
  /** How often this medewerker took it in the last thirty days. */
  readonly aantal: number
  /** One of theirs to this huishouden runs. */
  readonly loopt: boolean
  /** There is something there that may be opened so. */
  readonly isTeOpenen: boolean
}
export type Weigering = 'te_vaak' | 'loopt_al' | 'niets_te_openen' | 'niet_vers' | 'toelichting_te_kort'

/** What stands in the way of asking at all; undefined when nothing does. */
export function nemenWeigering({ aantal, loopt, isTeOpenen }: Stand): Weigering | undefined {
  if (loopt) return 'loopt_al'
  if (!isTeOpenen) return 'niets_te_openen'
  return aantal >= grens.aantal ? 'te_vaak' : undefined
}

/** From now for a day. Spaces do not count for the length of the explanation. */
export function nemen(
  { reden, toelichting, vraagtTweede }: Invoer,
  stand: Stand,
): Result<Invoer & { readonly van: Date; readonly tot: Date }, Weigering> {
  const weigering = nemenWeigering(stand)
  if (weigering) return refused(weigering)
  if (!isVers(stand.versOp, stand.nu)) return refused('niet_vers')
  const tekst = toelichting.trim().replaceAll(/\s+/g, ' ')
  if (tekst.length < grens.tekens) return refused('toelichting_te_kort')
  return done({
    reden,
    vraagtTweede,
    toelichting: toelichting.trim(),
    van: stand.nu,
    tot: na(stand.nu, grens.duur),
  })
}
