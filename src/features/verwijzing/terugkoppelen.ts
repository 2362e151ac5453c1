// Terugkoppelen: the verwijzer is told that it was taken up, and at the end how it went, as far as the inwoner agreed.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { past } from './vastleggen.ts'
import { type Bericht, berichten, type Stand, type Weg } from './verwijzing.ts'

export type Weigering =
  | 'niet_te_behandelen'
  | 'al_teruggekoppeld'
  | 'toestemming_nodig'
  | 'zeg_hoe_het_ging'
  | 'melding_loopt_nog'
  | 'niet_per_mail'
  | 'bereik_past_niet'
  | 'gebeld_ontbreekt'
  | 'gebeld_in_toekomst'
  | 'gebeld_te_vroeg'

export type Invoer = {
  readonly bericht: Bericht
  readonly weg: Weg
  /** Where to, when that is another place than was registered. */
  readonly bereik: string | undefined
  readonly gebeldOp: Datum | undefined
}
export type Woord = {
  readonly bericht: Bericht
  readonly weg: Weg
  readonly bereik: string
  readonly op: Datum
}

/** Why nothing can be told now, if so. */
export function weigering(stand: Stand): Weigering | undefined {
  if (!stand.magBehandelen) return 'niet_te_behandelen'
  return stand.isKlaar ? 'al_teruggekoppeld' : undefined
}

const alsKlaar: readonly Bericht[] = ['afgerond', 'iemand_anders', 'niet_bereikt', 'wil_niet']

/** What may be told now: the answers a form offers. */
export const magGezegd = (stand: Pick<Stand, 'toestemming' | 'loopt'>): readonly Bericht[] =>
  berichten.filter((bericht) => overDeInhoud(stand, bericht) === undefined)

export function terugkoppelen(stand: Stand, invoer: Invoer, vandaag: Datum): Result<Woord, Weigering> {
  const { bericht, weg } = invoer
  const bereik = invoer.bereik ?? (weg === stand.weg ? stand.bereik : '')
  const reason = weigering(stand) ?? overDeInhoud(stand, bericht) ?? overDeWeg(stand, invoer, vandaag)
  if (reason) return refused(reason)
  if (weg !== 'telefoon' && !past(weg, bereik)) return refused('bereik_past_niet')
  return done({ bericht, weg, bereik, op: weg === 'telefoon' ? (invoer.gebeldOp as Datum) : vandaag })
}

function overDeInhoud(stand: Pick<Stand, 'toestemming' | 'loopt'>, bericht: Bericht): Weigering | undefined {
  // Without a yes only that it arrived (access.md 2.3, L0).
  if (bericht !== 'opgepakt' && stand.toestemming !== 'ja') return 'toestemming_nodig'
  if (bericht === 'opgepakt' && !stand.loopt && stand.toestemming === 'ja') return 'zeg_hoe_het_ging'
  return stand.loopt && alsKlaar.includes(bericht) ? 'melding_loopt_nog' : undefined
}

function overDeWeg(stand: Stand, { bericht, weg, gebeldOp }: Invoer, vandaag: Datum): Weigering | undefined {
  // A mail is read by others than who it was meant for (reliability.md T27).
  if (weg === 'e_mail' && bericht !== 'opgepakt') return 'niet_per_mail'
  if (weg !== 'telefoon') return undefined
  if (!gebeldOp) return 'gebeld_ontbreekt'
  if (gebeldOp > vandaag) return 'gebeld_in_toekomst'
  return gebeldOp < datumInAmsterdam(stand.ontvangenOp) ? 'gebeld_te_vroeg' : undefined
}
