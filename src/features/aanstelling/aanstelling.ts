// An aanstelling: a rol, team, mandaat or kern that a medewerker has, from a day until and including a day.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Rol } from '../medewerker/rechten.ts'
import type { Datum } from '../termijn/datum.ts'

export const soorten = ['rol', 'team', 'mandaat', 'kern'] as const
export type Soort = (typeof soorten)[number]

/** A period; its `tot` is the last day, and lies before `van` when it never held. */
export type Tijd = { readonly van: Datum; readonly tot: Datum | null }

export type Aanstelling = Zakelijk<
  Tijd & {
    readonly soort: Soort
    /** The rol, the wet, or the id of the team or kern. */
    readonly wat: string
    /** How it came to end, if an act ended it. */
    readonly einde: 'beeindigd' | 'uit_dienst' | null
    /** Its last day before that; null was without end. */
    readonly totEerder: Datum | null
  }
>

/** The one thing of somebody: nobody has the same twice on a day. */
export type Sleutel = Pick<Aanstelling, 'soort' | 'wat' | 'van'>

/**
 * Rollen that ask for two persons, because who has one gives access to others or sees what nobody else does:
 * the beheerder hands out rollen, the privacy officer judges who looked, the interventieteam keeps the hidden addresses (access.md 2.7, H4),
 * and who gives out the work of a team opens its dossiers by that: the grant follows the assignment (access.md 2.2).
 */
export const bijzonder = [
  'functioneel_beheerder',
  'privacy_officer',
  'interventieteam',
  'teammanager',
] as const satisfies readonly Rol[]

export const isBijzonder = (rol: string): boolean => (bijzonder as readonly string[]).includes(rol)

export const isLeeg = ({ van, tot }: Tijd): boolean => tot !== null && tot < van

export const geldtOpDag = ({ van, tot }: Tijd, dag: Datum): boolean =>
  van <= dag && (tot === null || tot >= dag)

export const overlapt = (een: Tijd, ander: Tijd): boolean =>
  !isLeeg(een) &&
  !isLeeg(ander) &&
  (een.tot === null || een.tot >= ander.van) &&
  (ander.tot === null || ander.tot >= een.van)

export const isDezelfde = (een: Sleutel, ander: Sleutel): boolean =>
  een.soort === ander.soort && een.wat === ander.wat && een.van === ander.van

export type Stand = 'nu' | 'straks' | 'voorbij'

/** Where it stands on a day; what never held is over. */
export function standOp({ van, tot }: Tijd, dag: Datum): Stand {
  if (tot !== null && (tot < van || tot < dag)) return 'voorbij'
  return van > dag ? 'straks' : 'nu'
}
