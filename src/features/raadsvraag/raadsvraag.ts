// A raadsvraag: what a council member asks about a figure in a period; before the council only with its answer.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Recht } from '../medewerker/recht.ts'
import { type Datum, dagenTussen, datumInAmsterdam } from '../termijn/datum.ts'

export type Raadsvraag = Zakelijk<{
  readonly id: string
  readonly kpi: string
  readonly periode: string
  readonly vraagtekst: string
  readonly gesteldDoorId: string
  readonly gesteldDoor: string
  readonly gesteldOp: Date
  readonly status: 'open' | 'gepubliceerd' | 'ingetrokken'
  readonly antwoord: string | null
  readonly beantwoordDoor: string | null
  readonly gepubliceerdOp: Date | null
  readonly versie: number
}>

type Lezer = { readonly id: string; readonly rechten: ReadonlySet<Recht> }

/** Without an answer it is of who asks and who answers (monitor.md, "published together"). */
export function mag(vraag: Pick<Raadsvraag, 'status' | 'gesteldDoorId'>, lezer: Lezer): boolean {
  if (vraag.status === 'gepubliceerd' || vraag.gesteldDoorId === lezer.id) return true
  return lezer.rechten.has('raadsvraag:beantwoorden')
}

/** How many days it waits. */
export const leeftijd = ({ gesteldOp }: Pick<Raadsvraag, 'gesteldOp'>, vandaag: Datum): number =>
  dagenTussen(datumInAmsterdam(gesteldOp), vandaag)
