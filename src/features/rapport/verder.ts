// How a rapport goes on from its concept: written in, approved by somebody else, published, withdrawn.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Rapport, TelStand } from './rapport.ts'

/** What the rules look at: how far it is, and whose work it is. */
export type Stand = Pick<Rapport, 'status' | 'versie'> & {
  readonly opgesteldDoorId: string
  readonly bewerktDoorId: string
}
type Gelezen = { readonly versie: number }

export type BewerkWeigering = 'niet_meer_concept' | 'intussen_gewijzigd'

/** Writing in it and counting again: only in a concept, and in the one that was read. */
export function bewerken(stand: Stand, { versie }: Gelezen): Result<number, BewerkWeigering> {
  if (stand.status !== 'concept') return refused('niet_meer_concept')
  return stand.versie === versie ? done(versie + 1) : refused('intussen_gewijzigd')
}

export type HertelWeigering = BewerkWeigering | 'wordt_geteld'

/** Counting again: as writing in it, and not while it is being counted. */
export function hertellen(
  stand: Stand,
  o: Gelezen & { readonly telStand: TelStand },
): Result<number, HertelWeigering> {
  const uitkomst = bewerken(stand, o)
  const isBezig = o.telStand === 'wacht' || o.telStand === 'loopt'
  return uitkomst.ok && isBezig ? refused('wordt_geteld') : uitkomst
}

export type VaststelWeigering = BewerkWeigering | 'eigen_werk' | 'ander_eerst' | 'niet_geteld'

/** Approving: never by who drew it up or wrote in it last; `botst` when another is ahead with the same quarters. */
export function vaststellen(
  stand: Stand,
  o: Gelezen & { readonly doorId: string; readonly botst: boolean; readonly telStand: TelStand },
): Result<number, VaststelWeigering> {
  const uitkomst = bewerken(stand, o)
  if (!uitkomst.ok) return uitkomst
  if (o.telStand !== 'af') return refused('niet_geteld')
  if (o.doorId === stand.opgesteldDoorId || o.doorId === stand.bewerktDoorId) return refused('eigen_werk')
  return o.botst ? refused('ander_eerst') : uitkomst
}

export type PubliceerWeigering = 'niet_vastgesteld' | 'al_gepubliceerd' | 'intussen_gewijzigd'

/** Publishing what was approved. */
export function publiceren(stand: Stand, { versie }: Gelezen): Result<number, PubliceerWeigering> {
  if (stand.status === 'gepubliceerd') return refused('al_gepubliceerd')
  if (stand.status !== 'vastgesteld') return refused('niet_vastgesteld')
  return stand.versie === versie ? done(versie + 1) : refused('intussen_gewijzigd')
}

export type IntrekWeigering = 'al_ingetrokken' | 'zonder_reden' | 'niet_aan_u' | 'intussen_gewijzigd'

/** Withdrawing: a concept by whoever draws up, what was approved only by whoever approves. */
export function intrekken(
  stand: Stand,
  o: Gelezen & { readonly intrekking: string; readonly magVaststellen: boolean },
): Result<number, IntrekWeigering> {
  if (stand.status === 'ingetrokken') return refused('al_ingetrokken')
  if (stand.status !== 'concept' && !o.magVaststellen) return refused('niet_aan_u')
  if (o.intrekking === '') return refused('zonder_reden')
  return stand.versie === o.versie ? done(o.versie + 1) : refused('intussen_gewijzigd')
}
