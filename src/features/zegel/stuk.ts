// A stuk: what can be sealed, a contact, gesprek or document, in one shape and with what is needed to decide about it.

import type { Niveau } from '../autorisatie/autorisatie.ts'
import type { Drager } from '../autorisatie/drager.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'
import type { Wet } from '../medewerker/medewerker.ts'

/** Where free text about somebody stands that is not work others must take up. */
export type Soort = 'contact' | 'gesprek' | 'document'

export type Stuk = Drager & {
  readonly soort: Soort
  readonly id: string
  readonly huishoudenId: string | null
  readonly op: Date
  /** The words of a contact, the name of a document; a gesprek has a page of its own. */
  readonly tekst: string | null
  /** How far one must see what it hangs on to read it, when it is not sealed. */
  readonly niveau: Niveau
  readonly wet: Wet
  readonly isDoorMij: boolean
  readonly isGevoerd: boolean
  readonly isVerwijderd: boolean
  readonly personen: readonly string[]
  readonly zegel: ZegelOp
}

/** A stuk as the page shows it on which it is sealed. */
export type TeVerzegelen = Pick<Stuk, 'soort' | 'id' | 'op' | 'tekst' | 'huishoudenId' | 'personen'>

/** Its reader was let in to the niveau of the stuk itself before this. */
export const stukWeergave: Weergave<TeVerzegelen> = {
  personen: (s) => s.personen,
  velden: { soort: 'L2', id: 'L2', op: 'L2', tekst: 'L2', huishoudenId: 'L1', personen: 'L1' },
}
