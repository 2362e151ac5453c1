// A rapport: the figures of one period as they were published, with what they mean and what they are judged by.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Kpi } from '../monitor/kpi.ts'
import { leesPeriode, type Periode } from '../monitor/periode.ts'
import type { Streefwaarde } from '../monitor/streefwaarde.ts'
import type { Cel } from '../publicatie/cel.ts'

export const soorten = ['kwartaal', 'jaar', 'nulmeting'] as const
export type Soort = (typeof soorten)[number]
export type Status = 'concept' | 'vastgesteld' | 'gepubliceerd' | 'ingetrokken'

/** A rapport as a list shows it: no figures, and nobody's name. */
export type Rapport = Zakelijk<{
  readonly id: string
  readonly soort: Soort
  /** '2019-Q1', or '2019'. */
  readonly periode: string
  /** 1; from 2 on a correction. */
  readonly uitgave: number
  /** What a correction changed. */
  readonly wijziging: string | null
  /** The uitgave it corrects. */
  readonly corrigeertId: string | null
  /** The latest published uitgave after this one. */
  readonly opvolgerId: string | null
  readonly inleiding: string
  readonly status: Status
  readonly versie: number
  /** The moment its figures are of. */
  readonly geteldOp: Date
  readonly gepubliceerdOp: Date | null
  readonly ingetrokkenOp: Date | null
  /** Why it was withdrawn. */
  readonly intrekking: string | null
}>

/** How far the counting of a rapport is, which a task does. */
export type Telling = Zakelijk<{
  readonly opdrachtId: string
  readonly gevraagdOp: Date
  /** When the task last said that it is alive; null before it began. */
  readonly gehoordOp: Date | null
  readonly klaar: number
  readonly van: number
  readonly afOp: Date | null
  readonly misluktOp: Date | null
}>
export type TelStand = 'af' | 'wacht' | 'loopt' | 'stil' | 'mislukt'

/** A task that says nothing for so long was lost with its process, and another may begin. */
export const stilNaSeconden = 120

/** Of a rapport without a telling: it was counted before there were any. */
export function telStand(telling: Telling | undefined, nu: Date): TelStand {
  if (!telling || telling.afOp) return 'af'
  if (telling.misluktOp) return 'mislukt'
  const gehoord = telling.gehoordOp ?? telling.gevraagdOp
  if (nu.getTime() - gehoord.getTime() > stilNaSeconden * 1000) return 'stil'
  return telling.gehoordOp ? 'loopt' : 'wacht'
}

/** A published figure as this rapport holds it. */
export type RapportCel = Cel & {
  /** It could still change when it was published. */
  readonly voorlopig: boolean
  /** The rapport it is read from; null when it was published with this one. */
  readonly uitRapportId: string | null
}

export type Definitie = Zakelijk<{ readonly kpi: string; readonly definitie: Kpi; readonly versie: string }>
/** What a figure is judged by; `kern` is null for the whole gemeente. */
export type Maatstaf = Zakelijk<
  Pick<
    Streefwaarde,
    | 'kpi'
    | 'deel'
    | 'kern'
    | 'minimaal'
    | 'maximaal'
    | 'van'
    | 'status'
    | 'beslotenDoor'
    | 'beslotenOp'
    | 'verwijzing'
  >
>
export type Uitleg = Zakelijk<{ readonly kpi: string; readonly uitleg: string }>

/** A rapport with all that stands in it. Of one that was withdrawn there are no figures. */
export type HeelRapport = Rapport & {
  readonly cellen: readonly RapportCel[]
  /** In the order of the goals. */
  readonly definities: readonly Definitie[]
  readonly streefwaarden: readonly Maatstaf[]
  readonly duiding: readonly Uitleg[]
}

/** The period of a rapport; throws when it is none, for the table refuses those. */
export function periodeVan({ periode }: Pick<Rapport, 'periode'>): Periode {
  const gelezen = leesPeriode(periode)
  if (!gelezen) throw new Error('a rapport of no period')
  return gelezen
}

/** Does anything stand in it? A concept is empty until it was counted for the first time. */
export const isGeteld = ({ definities }: Pick<HeelRapport, 'definities'>): boolean => definities.length > 0
