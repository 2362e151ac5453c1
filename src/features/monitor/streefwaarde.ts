// A streefwaarde: where a figure should go, from when, and who decided so; a figure is judged by the one of its own time.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'

/** `niet_vastgesteld`: college or raad decided that there is none for now, which is a legal state (monitor.md). */
export type Status = 'voorstel' | 'vastgesteld' | 'niet_vastgesteld' | 'wet'

export type Streefwaarde = Zakelijk<{
  readonly id: string
  readonly kpi: string
  readonly deel: string
  /** The name of the kern it is for; null for the whole gemeente. */
  readonly kern: string | null
  readonly minimaal: number | null
  readonly maximaal: number | null
  readonly van: Datum
  readonly tot: Datum | null
  readonly status: Status
  readonly beslotenDoor: 'college' | 'raad' | 'wetgever' | null
  readonly beslotenOp: Datum | null
  readonly verwijzing: string
}>

type Waarvoor = { readonly kpi: string; readonly deel: string; readonly kern?: string; readonly op: Datum }

/**
 * The decided streefwaarde in force on a day: the latest begun, of a kern before that of the gemeente.
 * Undefined when nothing was decided for that day, or that there is none; a voorstel judges nobody (monitor.md, Streefwaarde).
 */
export function geldend(
  alle: readonly Streefwaarde[],
  { kpi, deel, kern, op }: Waarvoor,
): Streefwaarde | undefined {
  const voor = (waar: string | null) =>
    alle
      .filter(
        (s) => s.kpi === kpi && s.deel === deel && s.kern === waar && s.status !== 'voorstel' && s.van <= op,
      )
      .toSorted((a, b) => a.van.localeCompare(b.van) || a.id.localeCompare(b.id))
      .at(-1)
  const gevonden = (kern === undefined ? undefined : voor(kern)) ?? voor(null)
  if (gevonden?.status === 'niet_vastgesteld') return undefined
  return gevonden?.tot && gevonden.tot <= op ? undefined : gevonden
}

/** Until which day a decided one holds: its own last day, or the first of the next for the same figure and place; null while it goes on. */
export function loopttot(alle: readonly Streefwaarde[], een: Streefwaarde): Datum | null {
  const volgende = alle
    .filter(
      (s) =>
        s.kpi === een.kpi &&
        s.deel === een.deel &&
        s.kern === een.kern &&
        s.status !== 'voorstel' &&
        s.van > een.van,
    )
    .map(({ van }) => van)
  return [...volgende, ...(een.tot ? [een.tot] : [])].toSorted()[0] ?? null
}

export type Oordeel = 'gehaald' | 'niet_gehaald' | 'geen_oordeel'

/** Whether a value is where it should be; on the border it is. */
export function oordeel(
  waarde: number | null,
  streef: Pick<Streefwaarde, 'minimaal' | 'maximaal'> | undefined,
): Oordeel {
  if (waarde === null || !streef) return 'geen_oordeel'
  const { minimaal, maximaal } = streef
  return (minimaal !== null && waarde < minimaal) || (maximaal !== null && waarde > maximaal)
    ? 'niet_gehaald'
    : 'gehaald'
}
