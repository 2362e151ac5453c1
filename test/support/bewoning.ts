// A huishouden as the rules see one: who live there, since when; a test names only what it is about.

import type { Bewoner, Bewoning } from '../../src/features/huishouden/bewoning.ts'

export const bewoner = (inwonerId: string, anders: Partial<Bewoner> = {}): Bewoner => ({
  inwonerId,
  van: '2020-01-01',
  geboortedatum: '1980-05-06',
  isVerwacht: false,
  ...anders,
})

/** A child that is expected in August 2026. */
export const verwachtKind = (inwonerId = 'kind'): Bewoner =>
  bewoner(inwonerId, { van: '2026-02-01', geboortedatum: '2026-08-01', isVerwacht: true })

export const bewoning = (
  id: string,
  bewoners: readonly Bewoner[],
  anders: Partial<Bewoning> = {},
): Bewoning => ({
  id,
  bewoners,
  planId: null,
  isOpgegaan: false,
  adresSinds: null,
  ...anders,
})

export const reden = (outcome: { ok: boolean; reason?: string }): string | undefined =>
  outcome.ok ? undefined : outcome.reason
