// Vastleggen: a verwijzer registered with the melding, how the word goes back, and until when.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, plusMaanden } from '../termijn/datum.ts'
import { isInKalender, vrijeDag } from '../termijn/feestdagen.ts'
import { klokloopOp } from '../termijn/klokken.ts'
import type { Weg } from './verwijzing.ts'

export type Weigering =
  | 'verwijzer_onbereikbaar'
  | 'organisatie_ontbreekt'
  | 'bereik_past_niet'
  | 'terug_in_verleden'
  | 'terug_te_laat'
  | 'terug_op_vrije_dag'
  | 'datum_buiten_kalender'

/** As typed at the door. */
export type Verwijzer = {
  readonly organisatie: string | undefined
  readonly weg: Weg | undefined
  readonly bereik: string | undefined
  readonly kenmerk: string | undefined
  /** As agreed; else ten working days. */
  readonly terugkoppelenVoor: Datum | undefined
}

export type Verwijzing = {
  readonly naam: string
  readonly organisatie: string
  readonly weg: Weg
  readonly bereik: string
  readonly kenmerk: string | undefined
  readonly terugkoppelenVoor: Datum
}

const vorm: Readonly<Record<Weg, RegExp>> = {
  // A street or a box with a number, and a postcode: what the post needs.
  brief: /\d.*[1-9]\d{3}\s?[a-z]{2}/is,
  e_mail: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  telefoon: /^\+?[\d\s()-]{8,20}$/,
}

/** Can a word go back that way, to there? */
export const past = (weg: Weg, bereik: string): boolean => vorm[weg].test(bereik)

/** The verwijzing as it will stand; `melder` is who reported, whose telephone number is good enough when nothing else was said. */
export function vastleggen(
  melder: { readonly naam: string; readonly telefoon: string | undefined },
  invoer: Verwijzer,
  vandaag: Datum,
): Result<Verwijzing, Weigering> {
  const weg = invoer.weg ?? 'telefoon'
  const bereik = invoer.bereik ?? (weg === 'telefoon' ? melder.telefoon : undefined)
  if (!invoer.organisatie) return refused('organisatie_ontbreekt')
  if (!bereik) return refused('verwijzer_onbereikbaar')
  if (!past(weg, bereik)) return refused('bereik_past_niet')
  const dag = invoer.terugkoppelenVoor ?? standaard(vandaag)
  if (!dag || !isInKalender(dag)) return refused('datum_buiten_kalender')
  const reason = invoer.terugkoppelenVoor && overDeDag(dag, vandaag)
  if (reason) return refused(reason)
  const { organisatie, kenmerk } = invoer
  return done({ naam: melder.naam, organisatie, weg, bereik, kenmerk, terugkoppelenVoor: dag })
}

/** The clock terugkoppeling of that day (domain.md, Clocks); undefined outside the calendar. */
export const standaard = (vandaag: Datum): Datum | undefined =>
  klokloopOp('terugkoppeling', vandaag)?.einddatum

function overDeDag(dag: Datum, vandaag: Datum): Weigering | undefined {
  if (dag < vandaag) return 'terug_in_verleden'
  if (dag > plusMaanden(vandaag, 12)) return 'terug_te_laat'
  return vrijeDag(dag) ? 'terug_op_vrije_dag' : undefined
}
