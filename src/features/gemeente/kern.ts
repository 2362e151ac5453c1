// How many inwoners each kern has, of which year and from where: it decides which kernen are told apart in a rapport.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'

export type Kern = Zakelijk<{
  readonly id: string
  readonly naam: string
  /** null: not known, and then it is told apart nowhere. */
  readonly inwoners: number | null
  readonly jaar: number | null
  readonly bron: string | null
}>

export type Inwonertallen = {
  /** The `afdruk` of what the form was made from. */
  readonly stond: string
  readonly jaar: number
  readonly bron: string
  /** By the id of a kern; a kern that is not in it is not known. */
  readonly inwoners: ReadonlyMap<string, number>
}

export type Wijziging = { readonly was: Kern; readonly wordt: Kern }
export type InwonertalWeigering = 'jaar_komt_nog' | 'verandert_niets' | 'intussen_gewijzigd'

/** What stands now, in a form that says whether it changed meanwhile. */
export const afdruk = (kernen: readonly Kern[]): string =>
  kernen
    .map(({ inwoners, jaar, bron }) => [inwoners, jaar, bron].map((deel) => deel ?? '').join(' '))
    .join(';')

/** The kernen of which something changes. Refuses a year to come, what stands already, and what somebody else changed meanwhile. */
export function inwonertallenWijzigen(
  o: Inwonertallen,
  { kernen, jaar }: { readonly kernen: readonly Kern[]; readonly jaar: number },
): Result<readonly Wijziging[], InwonertalWeigering> {
  if (o.jaar > jaar) return refused('jaar_komt_nog')
  if (o.stond !== afdruk(kernen)) return refused('intussen_gewijzigd')
  const wijzigingen = kernen
    .map((was): Wijziging => {
      const inwoners = o.inwoners.get(was.id) ?? null
      const herkomst = inwoners === null ? { jaar: null, bron: null } : { jaar: o.jaar, bron: o.bron }
      return { was, wordt: { ...was, inwoners, ...herkomst } }
    })
    .filter(({ was, wordt }) => afdruk([was]) !== afdruk([wordt]))
  return wijzigingen.length === 0 ? refused('verandert_niets') : done(wijzigingen)
}
