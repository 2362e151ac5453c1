// Samenvoegen ongedaan maken: they were two people after all; what nobody changed since goes back as it was.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Velden } from './samenvoeging.ts'

export type Weigering =
  | 'al_ongedaan'
  | 'verder_samengevoegd'
  | 'huishouden_opgegaan'
  | 'ander_huishouden'
  | 'keuze_ontbreekt'
  | 'reden_ontbreekt'

export type Toestand = {
  readonly isOngedaan: boolean
  /** The file that stayed went up in yet another. */
  readonly isVerderSamengevoegd: boolean
  /** The huishouden of the file that stayed went up in another. */
  readonly isHuishoudenOpgegaan: boolean
  /** Something would go back out of a huishouden in which who asks does not work. */
  readonly isElders?: boolean
  /** Of something that came since nobody said of whom it is; absent while it is only looked at. */
  readonly mistKeuze?: boolean
}

export function weigering(t: Toestand): Exclude<Weigering, 'reden_ontbreekt'> | undefined {
  if (t.isOngedaan) return 'al_ongedaan'
  if (t.isVerderSamengevoegd) return 'verder_samengevoegd'
  if (t.isHuishoudenOpgegaan) return 'huishouden_opgegaan'
  if (t.isElders) return 'ander_huishouden'
  return t.mistKeuze ? 'keuze_ontbreekt' : undefined
}

type Stand = { readonly voor: Velden; readonly na: Velden; readonly nu: Velden; readonly reden: string }

/** The fields as they become, and the names of those that were changed since and stay. */
export function samenvoegenOngedaanMaken(
  toestand: Toestand,
  { voor, na, nu, reden }: Stand,
): Result<{ velden: Velden; blijven: readonly (keyof Velden)[] }, Weigering> {
  const reason = weigering(toestand)
  if (reason) return refused(reason)
  if (reden.trim() === '') return refused('reden_ontbreekt')
  const namen = Object.keys(voor) as (keyof Velden)[]
  const blijven = namen.filter((veld) => nu[veld] !== na[veld])
  const terug = Object.fromEntries(namen.filter((v) => !blijven.includes(v)).map((v) => [v, voor[v]]))
  return done({ velden: { ...nu, ...terug }, blijven })
}
