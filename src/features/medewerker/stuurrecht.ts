// Stuurrecht: what who steers by figures may do: say what a figure means, what it should become, and what it costs.

import type { Recht } from './recht.ts'

/** What it should become, said and decided by the council, and prepared by policy (monitor.md, Streefwaarde). */
export const streven = [
  'streefwaarde:inzien',
  'streefwaarde:voorstellen',
  'streefwaarde:vaststellen',
] as const satisfies readonly Recht[]

/** Saying what a figure means. */
export const duiden = [
  'duiding:schrijven',
  'duiding:publiceren',
  'raadsvraag:inzien',
] as const satisfies readonly Recht[]

/** What it costs, in sums: against the frame, and where it goes. */
export const kostenVolgen = ['budget:inzien', 'analyse:inzien'] as const satisfies readonly Recht[]

/** Reading declaraties in, and keeping the ceilings of aanbieders. */
export const kostenBeheren = [
  ...kostenVolgen,
  'kosten:beheren',
  'omzetplafond:vastleggen',
] as const satisfies readonly Recht[]

/** The policy adviser: draws up what the council reads, and keeps what figures are counted from. */
export const adviseren = [
  'monitor:inzien',
  'rapport:inzien',
  'rapport:opstellen',
  'rapport:intrekken',
  ...streven,
  ...duiden,
  'raadsvraag:beantwoorden',
  'ervaring:beheren',
  'kwalitatief:vastleggen',
  'activiteit:beheren',
  'benchmark:beheren',
  'ervaring:invoeren',
  ...kostenBeheren,
  'budget:vastleggen',
  'prognose:beheren',
] as const satisfies readonly Recht[]
