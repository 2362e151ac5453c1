// A verzoek as a list shows it: to the functionaris it is addressed to, and to who works with the household.

import type { Weergave } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Soort as Vertegenwoordigingsoort } from '../vertegenwoordiging/vertegenwoordigingsoort.ts'
import { type Besluit, type Identiteit, type Soort, type Stand, standVan, type Verzoek } from './verzoek.ts'

/** Who can ask: the inwoner, by 'zelf', or who represents them, by that record; undefined is not for this reader. */
export type Vrager = {
  readonly id: string
  readonly naam: string | undefined
  readonly als: Vertegenwoordigingsoort | 'zelf' | undefined
}

/** In a list. */
export type Regel = {
  readonly id: string
  readonly inwonerId: string
  readonly naam: string
  readonly soort: Soort
  readonly ontvangenOp: Datum
  readonly einddatum: Datum | null
  readonly stand: Stand
  readonly besluit: Besluit | null
  readonly identiteit: Identiteit | null
  /** What is asked, and what the inwoner says about what was not changed. */
  readonly woorden: string
  readonly besluitwoorden: string | null
  readonly verklaring: string | null
}
const feiten = {
  id: 'L1',
  inwonerId: 'L1',
  soort: 'L1',
  ontvangenOp: 'L1',
  einddatum: 'L1',
  stand: 'L1',
  besluit: 'L1',
  identiteit: 'L1',
} as const

/** The words are addressed to the functionaris. */
export const functionarisWeergave: Weergave<Regel> = {
  personen: (r) => [r.inwonerId],
  velden: { ...feiten, naam: 'L1', woorden: 'L1', besluitwoorden: 'L1', verklaring: 'L1' },
}

/** In the dossier they are part of the file. */
export const dossierWeergave: Weergave<Regel> = {
  personen: (r) => [r.inwonerId],
  velden: { ...feiten, naam: 'L2', woorden: 'L3', besluitwoorden: 'L3', verklaring: 'L3' },
}

type Rij = Verzoek & Pick<Regel, 'einddatum' | 'woorden' | 'besluitwoorden'>

export const regelVan = (r: Rij, naam: string): Regel => ({
  id: r.id,
  inwonerId: r.inwonerId,
  naam,
  soort: r.soort,
  ontvangenOp: r.ontvangenOp,
  einddatum: r.einddatum,
  stand: standVan(r),
  besluit: r.besluit,
  identiteit: r.identiteit,
  woorden: r.woorden,
  besluitwoorden: r.besluitwoorden,
  verklaring: r.verklaring,
})
