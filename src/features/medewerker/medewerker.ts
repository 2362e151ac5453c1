// A medewerker: a person who works, with rollen, mandates per wet, teams and kernen that hold today.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Recht, Rol } from './rechten.ts'

export const wetten = [
  'wmo',
  'jeugdwet',
  'participatiewet',
  'wgs',
  'wvggz',
  'wpg',
  'leerplicht',
  'geen',
] as const
export type Wet = (typeof wetten)[number]

export type Team = Zakelijk<{ readonly id: string; readonly naam: string; readonly deur: string }>

export type Medewerker = Zakelijk<{
  readonly id: string
  readonly gemeenteId: number
  readonly gemeente: string
  readonly gemeenteTelefoon: string
  readonly naam: string
  readonly functie: string
  /** In service and logged in, as was asked of the database in this request. */
  readonly isActief: boolean
  readonly rollen: readonly Rol[]
  readonly rechten: ReadonlySet<Recht>
  readonly mandaten: readonly Wet[]
  readonly teams: readonly Team[]
  readonly kernIds: readonly string[]
  /** Whom this medewerker may never see, and the huishoudens they live or lived in, as it holds in this request (access.md H2, H3). */
  readonly uitgesloten: readonly Uitgesloten[]
  /** When this sessie began with logging in anew, if it did. */
  readonly versOp?: Date | null
  /** Until when the last noodtoegang of this medewerker runs or ran. */
  readonly noodTot?: Date | null
  /** In a request that changes something: noodtoegang is for looking, so it opens nothing then. */
  readonly isHandelend?: boolean
}>

/** One of the two ids is filled. */
export type Uitgesloten = {
  readonly inwonerId: string | null
  readonly huishoudenId: string | null
  readonly als: 'zelf' | 'familie'
}

/** The identity under which this medewerker's transactions run. */
export const identiteit = (m: Medewerker) => ({ gemeenteId: m.gemeenteId, medewerkerId: m.id })
