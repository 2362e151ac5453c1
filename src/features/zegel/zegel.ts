// A zegel: what somebody wrote is there for named persons only, and for all others not at all (access.md 2.3 LX, H4).

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'
import type { Soort, Stuk } from './stuk.ts'

export type Zegel = {
  readonly id: string
  readonly versie: number
  readonly soort: Soort
  readonly stukId: string
  readonly gelegdOp: Date
  readonly gelegdDoor: string
  readonly reden: string
}
export type Genoemde = Zakelijk<{ readonly id: string; readonly naam: string }>

/** A zegel as its page shows it. */
export type ZegelBeeld = Zegel &
  Pick<Stuk, 'op' | 'tekst' | 'huishoudenId' | 'personen'> & { readonly genoemden: readonly Genoemde[] }

export const zegelWeergave: Weergave<ZegelBeeld> = {
  personen: (z) => z.personen,
  velden: {
    id: 'LX',
    versie: 'LX',
    soort: 'LX',
    stukId: 'LX',
    gelegdOp: 'LX',
    gelegdDoor: 'LX',
    reden: 'LX',
    op: 'LX',
    tekst: 'LX',
    huishoudenId: 'LX',
    personen: 'LX',
    genoemden: 'LX',
  },
}

/** A zegel in the list of who is named. */
export type Regel = Pick<Zegel, 'id' | 'soort' | 'gelegdOp'> &
  Pick<Stuk, 'op' | 'personen'> & {
    readonly huishouden: string
    readonly isGeheim: boolean
    readonly zegel: NonNullable<ZegelOp>
  }

export const regelWeergave: Weergave<Regel> = {
  personen: (z) => z.personen,
  velden: {
    id: 'LX',
    soort: 'LX',
    op: 'LX',
    gelegdOp: 'LX',
    huishouden: 'LX',
    isGeheim: 'LX',
    personen: 'LX',
    zegel: 'LX',
  },
}

/** How a stuk stands for who wants to seal it. */
export type Stand = {
  readonly soort: Soort
  /** Wrote it, or treats by name what it hangs on. */
  readonly isVanMij: boolean
  readonly isVerzegeld: boolean
  /** Of a gesprek that it was held: until then it is work, and a colleague must find it. */
  readonly isGevoerd: boolean
  readonly isVerwijderd: boolean
  /** It hangs on a melding, plan or traject, so that who is named can be let in there. */
  readonly heeftDrager: boolean
}

export type NaamWeigering = 'niemand_genoemd' | 'collega_onbekend'

/** Who may be named: at least one, and only colleagues whose rol opens a zegel today. */
export function naamWeigering(
  genoemden: readonly string[],
  kandidaten: readonly string[],
): NaamWeigering | undefined {
  if (genoemden.length === 0) return 'niemand_genoemd'
  return genoemden.every((id) => kandidaten.includes(id)) ? undefined : 'collega_onbekend'
}
