// How a running clock stands for who wants to move its last day, and what refuses every such act.

import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Loop } from '../termijn/herrekenen.ts'
import type { Klok } from '../termijn/klok.ts'
import { klokOp } from '../termijn/klokken.ts'
import type { Grond } from './grond.ts'

export type Pauzestand = {
  readonly id: string
  readonly grond: Grond
  readonly na: Datum
  readonly uiterlijk: Datum
  readonly tot: Datum | null
}

export type Stand = {
  readonly id: string
  readonly soort: string
  readonly wet: Wet
  readonly begin: Datum
  readonly einddatum: Datum
  readonly gestoptOp: Datum | null
  readonly pauzes: readonly Pauzestand[]
  readonly weken: number | null
  readonly inwonerId: string | null
  readonly heeftAdres: boolean
  readonly magBehandelen: boolean
}

/** What the page of a clock shows: its dates, and what moved them. */
export type Termijnstand = Pick<
  Stand,
  'id' | 'soort' | 'wet' | 'begin' | 'einddatum' | 'gestoptOp' | 'pauzes' | 'weken'
>

export type NietNu =
  | 'niet_te_behandelen'
  | 'termijn_gestopt'
  | 'geen_mandaat'
  | 'inwoner_anoniem'
  | 'geen_adres'

/** What every act asks: a clock that runs, somebody who may decide on it, and somewhere to send the letter. */
export function nietNu(t: Stand, door: Pick<Medewerker, 'mandaten'>): NietNu | undefined {
  if (!t.magBehandelen) return 'niet_te_behandelen'
  if (t.gestoptOp !== null) return 'termijn_gestopt'
  // Awb 10:1: it binds the college, so it asks the mandate of the wet.
  if (t.wet !== 'geen' && !door.mandaten.includes(t.wet)) return 'geen_mandaat'
  if (t.inwonerId === null) return 'inwoner_anoniem'
  return t.heeftAdres ? undefined : 'geen_adres'
}

export const klokVan = (t: Pick<Stand, 'soort' | 'begin'>): Klok | undefined => klokOp(t.soort, t.begin)

/** The clock as it is computed: a pause without an answer stands with the end of the time given. */
export const loopVan = ({ soort, begin, pauzes, weken }: Termijnstand): Loop => ({
  soort,
  begin,
  weken,
  pauzes: pauzes.map(({ na, uiterlijk, tot }) => ({ na, tot: tot ?? uiterlijk })),
})

/** Is it standing still on this day, and was it not answered? */
export const staatStil = ({ na, uiterlijk, tot }: Pauzestand, dag: Datum): boolean =>
  tot === null && dag >= na && dag < uiterlijk
