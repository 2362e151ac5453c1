// A streefvoorstel: what somebody proposes a figure should reach, from when and why, and what became of it.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Deel, Eenheid, Kpi } from '../monitor/kpi.ts'
import { geldend, type Streefwaarde } from '../monitor/streefwaarde.ts'
import type { Datum } from '../termijn/datum.ts'

export const besluiters = ['raad', 'college'] as const
export type Besluiter = (typeof besluiters)[number]

/** Both is a band; neither says that there is none for now. */
export type Waarde = { readonly minimaal: number | null; readonly maximaal: number | null }

export type Streefvoorstel = Zakelijk<{
  readonly id: string
  readonly kpi: string
  readonly deel: string
  /** Its id and its name; null for the whole gemeente. */
  readonly kernId: string | null
  readonly kern: string | null
  readonly minimaal: number | null
  readonly maximaal: number | null
  readonly van: Datum
  readonly motivering: string
  readonly voorgesteldDoorId: string
  readonly voorgesteldDoor: string
  readonly voorgesteldOp: Date
  readonly status: 'open' | 'aangenomen' | 'verworpen' | 'ingetrokken'
  readonly beslotenDoor: Besluiter | null
  readonly beslotenOp: Datum | null
  readonly verwijzing: string | null
  readonly streefwaardeId: string | null
  readonly versie: number
}>

export type Kern = Zakelijk<{ readonly id: string; readonly naam: string }>

/** Of which figure, where, and from when. */
export type Waarvoor = {
  readonly kpi: Kpi
  readonly deel: string
  readonly kernId: string | null
  readonly van: Datum
}

/** What a rule must know besides what was typed. */
export type Feiten = {
  readonly kernen: readonly Kern[]
  readonly streefwaarden: readonly Streefwaarde[]
  /** The first day after the last published period that shows this figure; undefined when none was published. */
  readonly gepubliceerdTot: Datum | undefined
}

export type Waardeweigering =
  | 'deel_onbekend'
  | 'kern_onbekend'
  | 'kern_niet_geteld'
  | 'waarde_onmogelijk'
  | 'geen_heel_getal'
  | 'band_omgekeerd'
  | 'tegen_de_richting'
  | 'alleen_band'
  | 'is_wet'
  | 'al_gepubliceerd'
  | 'dag_is_besloten'
  | 'al_zo'

/** What a value of this unit can be at all. */
export const grenzen: Readonly<Record<Eenheid, readonly [laagst: number, hoogst: number]>> = {
  '%': [0, 100],
  aantal: [0, 1_000_000],
  weken: [0, 520],
  keer: [0, 100],
  cijfer: [1, 10],
}

/** Why this value cannot hold for this figure from this day; undefined when it can. */
export function weigeringVan(
  waarvoor: Waarvoor,
  waarde: Waarde,
  feiten: Feiten,
): Waardeweigering | undefined {
  const deel = waarvoor.kpi.delen.find(({ code }) => code === waarvoor.deel)
  if (!deel) return 'deel_onbekend'
  return (
    plekweigering(waarvoor, feiten) ?? getalweigering(deel, waarde) ?? dagweigering(waarvoor, waarde, feiten)
  )
}

function plekweigering({ kpi, kernId }: Waarvoor, { kernen }: Feiten): Waardeweigering | undefined {
  if (kernId === null) return undefined
  if (!kernen.some(({ id }) => id === kernId)) return 'kern_onbekend'
  return kpi.uitsplitsingen.includes('kern') ? undefined : 'kern_niet_geteld'
}

function getalweigering(deel: Deel, { minimaal, maximaal }: Waarde): Waardeweigering | undefined {
  const [laagst, hoogst] = grenzen[deel.eenheid]
  const getallen = [minimaal, maximaal].filter((n) => n !== null)
  if (getallen.some((n) => n < laagst || n > hoogst)) return 'waarde_onmogelijk'
  if (deel.eenheid === 'aantal' && getallen.some((n) => !Number.isInteger(n))) return 'geen_heel_getal'
  if (minimaal !== null && maximaal !== null) return minimaal > maximaal ? 'band_omgekeerd' : undefined
  if (getallen.length === 0) return undefined
  // "Ten hoogste 75 %" of what should go up would call every bad quarter reached.
  if (deel.richting === 'geen') return 'alleen_band'
  return (deel.richting === 'hoger') === (minimaal !== null) ? undefined : 'tegen_de_richting'
}

function dagweigering(waarvoor: Waarvoor, waarde: Waarde, feiten: Feiten): Waardeweigering | undefined {
  const { kpi, deel, van, kernId } = waarvoor
  const kern = feiten.kernen.find(({ id }) => id === kernId)?.naam ?? null
  const hier = feiten.streefwaarden.filter(
    (s) => s.kpi === kpi.code && s.deel === deel && s.kern === kern && s.status !== 'voorstel',
  )
  const nu = geldend(feiten.streefwaarden, { kpi: kpi.code, deel, op: van, ...(kern !== null && { kern }) })
  if (isWet(feiten.streefwaarden, waarvoor)) return 'is_wet'
  // A figure was judged by the one of its own time, and stands so in a published report.
  if (feiten.gepubliceerdTot && van < feiten.gepubliceerdTot) return 'al_gepubliceerd'
  if (hier.some((s) => s.van === van)) return 'dag_is_besloten'
  return (nu?.minimaal ?? null) === waarde.minimaal && (nu?.maximaal ?? null) === waarde.maximaal
    ? 'al_zo'
    : undefined
}

/** What the law demands of the whole gemeente holds in every kern, and no raad changes it. */
const isWet = (alle: readonly Streefwaarde[], { kpi, deel, van }: Waarvoor): boolean =>
  geldend(alle, { kpi: kpi.code, deel, op: van })?.status === 'wet'
