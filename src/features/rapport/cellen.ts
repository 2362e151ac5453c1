// The cellen of a rapport: every figure of every group, those without cases too, protected before anybody stores it.

import type { Deel, Kpi } from '../monitor/kpi.ts'
import { isVoorlopig, type Meting } from '../monitor/meting.ts'
import type { Periode } from '../monitor/periode.ts'
import { type Cel, celSleutel } from '../publicatie/cel.ts'
import { beschermOpnieuw } from '../publicatie/correctie.ts'
import type { Datum } from '../termijn/datum.ts'

/** A group of a splitsing; of a kern how many inwoners it has, when that is known. */
export type Groep = { readonly naam: string; readonly inwoners?: number }
export type Groepen = Readonly<Record<string, readonly Groep[]>>
export type NieuweCel = Cel & { readonly voorlopig: boolean }

type Telling = {
  /** Exact, as counted for publication. */
  readonly metingen: readonly Meting[]
  readonly groepen: Groepen
  /** What was published before of the same figures, by `celSleutel`. */
  readonly eerder: ReadonlyMap<string, Cel>
  readonly vandaag: Datum
}
type Wat = { readonly kpi: Kpi; readonly periode: Periode; readonly splitsing: string }

const zonder = 'onbekend'
const sleutel = (m: Pick<Meting, 'deel' | 'groep'>) => `${m.deel} ${m.groep}`

/** Nothing was counted there: said as a figure, for a row that is missing would tell nought from one to four. */
const leeg = ({ kpi, periode, splitsing }: Wat, deel: Deel, groep: string): Meting => ({
  ...{ kpi: kpi.code, periode: periode.code, deel: deel.code, splitsing, groep },
  ...(deel.eenheid === 'aantal'
    ? { teller: 0, noemer: null, waarde: 0 }
    : { teller: 0, noemer: 0, waarde: null }),
})

/** The cellen of one kpi in one period by one splitsing. */
export function cellenVan(wat: Wat, { metingen, groepen, eerder, vandaag }: Telling): readonly NieuweCel[] {
  const { kpi, periode, splitsing } = wat
  const geteld = metingen
    .filter((m) => m.kpi === kpi.code && m.periode === periode.code && m.splitsing === splitsing)
    // Who could be placed in no group has no name for it.
    .map((m) => (m.groep === null ? { ...m, groep: zonder } : m))
  const per = new Map(geteld.map((m) => [sleutel(m), m]))
  const bekend = splitsing === 'totaal' ? [{ naam: '' }] : (groepen[splitsing] ?? [])
  const namen = new Set([...bekend.map(({ naam }) => naam), ...geteld.map(({ groep }) => groep)])
  const inwoners = new Map(bekend.map((g: Groep) => [g.naam, g.inwoners]))
  const voorlopig = isVoorlopig(kpi, periode, vandaag)
  return [...namen].flatMap((groep) =>
    kpi.delen.map((deel) => {
      const meting = per.get(sleutel({ deel: deel.code, groep })) ?? leeg(wat, deel, groep)
      const kern = inwoners.get(groep)
      const over = { eenheid: deel.eenheid, ...(kern !== undefined && { inwonersVanKern: kern }) }
      return { ...beschermOpnieuw(meting, over, eerder.get(celSleutel(meting))), voorlopig }
    }),
  )
}
