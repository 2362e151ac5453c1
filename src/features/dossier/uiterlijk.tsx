// A last day with how near it is, in a word and a shape.

import { Badge, type Toon } from '../../ui/badge.tsx'
import { type Datum, dagenTussen, schrijfDatum } from '../termijn/datum.ts'

export function toonVan(over: number): Toon {
  if (over < 0) return 'te_laat'
  return over < 3 ? 'let_op' : 'neutraal'
}

export function nog(over: number): string {
  if (over < 0) return `${-over} ${over === -1 ? 'dag' : 'dagen'} te laat`
  if (over === 0) return 'Vandaag'
  return over === 1 ? 'Morgen' : `Nog ${over} dagen`
}

/** Far away it is a date among dates; near by it says how long. */
export function Uiterlijk({ datum, vandaag }: { readonly datum: Datum; readonly vandaag: Datum }) {
  const over = dagenTussen(vandaag, datum)
  if (over > 14) return schrijfDatum(datum)
  return (
    <>
      <p>
        <Badge toon={toonVan(over)}>{nog(over)}</Badge>
      </p>
      <p>{schrijfDatum(datum)}</p>
    </>
  )
}
