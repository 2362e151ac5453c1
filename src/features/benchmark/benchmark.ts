// A benchmark: a figure of others in a period, with its source, to show beside ours.

import type { Zakelijk } from '../../platform/zakelijk.ts'

export type Benchmark = Zakelijk<{
  readonly kpi: string
  readonly deel: string
  /** '2019' or '2019-Q1'. */
  readonly periode: string
  /** With whom: 'Nederland', 'vergelijkbare gemeenten'. */
  readonly met: string
  readonly waarde: number
  readonly bron: string
}>
