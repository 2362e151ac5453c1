// Aannemen: college or raad decided, as was proposed or otherwise, and the streefwaarde begins on its day.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Streefwaarde } from '../monitor/streefwaarde.ts'
import type { Datum } from '../termijn/datum.ts'
import {
  type Besluiter,
  type Feiten,
  type Streefvoorstel,
  type Waarde,
  type Waardeweigering,
  type Waarvoor,
  weigeringVan,
} from './streefvoorstel.ts'

export type Besluit = {
  readonly beslotenDoor: Besluiter
  readonly beslotenOp: Datum
  /** Where anybody can read it. */
  readonly verwijzing: string
}

export type Besluitweigering = 'is_afgehandeld' | 'intussen_gewijzigd' | 'besluit_in_de_toekomst'
export type Weigering = Besluitweigering | Waardeweigering

type Stand = { readonly versie: number; readonly vandaag: Datum }

/** Why no decision about this voorstel can be written down; undefined when it can. */
export function besluitweigering(
  voorstel: Pick<Streefvoorstel, 'status' | 'versie'>,
  { beslotenOp }: Pick<Besluit, 'beslotenOp'>,
  { versie, vandaag }: Stand,
): Besluitweigering | undefined {
  if (voorstel.status !== 'open') return 'is_afgehandeld'
  if (voorstel.versie !== versie) return 'intussen_gewijzigd'
  return beslotenOp > vandaag ? 'besluit_in_de_toekomst' : undefined
}

export type Aanneming = Waarde & Besluit & { readonly van: Datum }

/** Refuses what cannot hold from that day, also when it could on the day it was proposed. */
export function aannemen(
  voorstel: Streefvoorstel,
  aanneming: Aanneming,
  feiten: Feiten & Stand & Pick<Waarvoor, 'kpi'>,
): Result<Pick<Streefwaarde, 'status'> & Aanneming, Weigering> {
  const { kpi, vandaag, versie } = feiten
  const waarvoor = { kpi, deel: voorstel.deel, kernId: voorstel.kernId, van: aanneming.van }
  const reden =
    besluitweigering(voorstel, aanneming, { versie, vandaag }) ?? weigeringVan(waarvoor, aanneming, feiten)
  if (reden) return refused(reden)
  const isGeen = aanneming.minimaal === null && aanneming.maximaal === null
  return done({ ...aanneming, status: isGeen ? 'niet_vastgesteld' : 'vastgesteld' })
}
