// Weglaten: a piece that is not in the copy, with the ground; only by who reads it, before it leaves.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Weigering as Nietnu, weigering } from './nakijken.ts'
import type { Verzoek } from './verzoek.ts'
import type { Weglating } from './weglating.ts'

export type Weigering = Nietnu | 'stuk_onbekend'

type Feiten = { readonly doorId: string; readonly stukken: readonly { soort: string; id: string }[] }

export function weglaten(v: Verzoek, o: Weglating, f: Feiten): Result<Weglating, Weigering> {
  const reden = weigering(v, f.doorId)
  if (reden) return refused(reden)
  const is = f.stukken.some(({ soort, id }) => soort === o.soort && id === o.dingId)
  return is ? done(o) : refused('stuk_onbekend')
}
