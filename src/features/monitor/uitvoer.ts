// The uitvoer of a kpi: every figure of a period and its eight quarters as rows for a spreadsheet.

import type { Bronnen } from './cijfer.ts'
import type { Kpi } from './kpi.ts'
import type { Periode } from './periode.ts'

type Cel = string | number | null

export const kop = [
  'kpi',
  'periode',
  'onderdeel',
  'uitsplitsing',
  'groep',
  'teller',
  'noemer',
  'waarde',
  'eenheid',
] as const

/** A row per meting, the oldest period first, in the order of `kop`; values to the second decimal. */
export const rijen = (kpi: Kpi, { metingen }: Pick<Bronnen, 'metingen'>): readonly (readonly Cel[])[] =>
  metingen
    .toSorted((a, b) => a.periode.localeCompare(b.periode))
    .map((m) => {
      const eenheid = kpi.delen.find((d) => d.code === m.deel)?.eenheid ?? ''
      const waarde = m.waarde === null ? null : Math.round(m.waarde * 100) / 100
      return [m.kpi, m.periode, m.deel, m.splitsing, m.groep, m.teller, m.noemer, waarde, eenheid]
    })

/** Where the file of a kpi is; all of its divisions are in it. */
export const csvAdres = (kpi: Pick<Kpi, 'code'>, periode: Periode): string =>
  `/werk/monitor/${kpi.code}.csv?periode=${periode.code}`

/** One cell of a figure. */
export type Cijfercel = {
  readonly kpi: Kpi
  readonly periode: Periode
  readonly deel: string
  /** 'totaal', or what it is split by. */
  readonly splitsing: string
  readonly groep: string
}

/** Where the dossiers behind one cell of a figure are. */
export const doorklikAdres = ({ kpi, periode, deel, splitsing, groep }: Cijfercel, pagina = 1): string =>
  `/werk/monitor/${kpi.code}/dossiers?${new URLSearchParams({
    periode: periode.code,
    deel,
    ...(splitsing !== 'totaal' && { uitsplitsing: splitsing, groep }),
    ...(pagina > 1 && { pagina: String(pagina) }),
  })}`
