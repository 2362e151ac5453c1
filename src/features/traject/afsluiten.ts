// Afsluiten: the support ends, with what it brought, why it ends and whether it ended as planned.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Uitkomst } from '../melding/vraag.ts'
import { type Eindereden, isMogelijk, type Resultaat, type Stand } from './traject.ts'

export type Weigering =
  | 'verkeerde_status'
  | 'niet_te_behandelen'
  | 'overdracht_open'
  | 'eindereden_past_niet'
  | 'toelichting_ontbreekt'
  | 'uitkomst_ontbreekt'

export type Invoer = {
  readonly resultaat: Resultaat
  readonly isVolgensPlan: boolean
  readonly eindereden: Eindereden
  /** Zelfredzaamheid on its leefgebied; the start when nobody said it then. */
  readonly startScore: number | undefined
  readonly eindScore: number | undefined
  readonly watHielp: string | undefined
  readonly toelichting: string | undefined
  /** How the vraag ends, when this traject was the last to answer it. */
  readonly uitkomst: Uitkomst | undefined
}

/** Its vraag is still open, and no other traject works on it. */
export type Feiten = {
  readonly eindigtVraag: boolean
  /** Another team was asked to take it over, and has not answered. */
  readonly isAangeboden?: boolean
}

/** Why this medewerker cannot close this traject now, if so. */
export function weigering(traject: Stand, isAangeboden = false): Weigering | undefined {
  if (!isMogelijk('afsluiten', traject.status)) return 'verkeerde_status'
  if (!traject.magBehandelen) return 'niet_te_behandelen'
  // Closed while another team decides, the vraag would end under their hands.
  return isAangeboden ? 'overdracht_open' : undefined
}

export function afsluiten(traject: Stand, invoer: Invoer, feiten: Feiten): Result<Invoer, Weigering> {
  const reason = weigering(traject, feiten.isAangeboden)
  if (reason) return refused(reason)
  if (invoer.eindereden === 'doel_bereikt' && invoer.resultaat !== 'bereikt')
    return refused('eindereden_past_niet')
  const isGoed = invoer.resultaat === 'bereikt' && invoer.isVolgensPlan
  // What went otherwise is what others learn from (policy plan: "volgens plan beëindigd").
  if (!isGoed && !invoer.toelichting) return refused('toelichting_ontbreekt')
  if (feiten.eindigtVraag && !invoer.uitkomst) return refused('uitkomst_ontbreekt')
  return done({ ...invoer, uitkomst: feiten.eindigtVraag ? invoer.uitkomst : undefined })
}
