// Stellen: a question about a figure there is, in a period that has begun.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Kpi } from '../monitor/kpi.ts'
import type { Periode } from '../monitor/periode.ts'
import type { Datum } from '../termijn/datum.ts'

export type Weigering = 'kpi_onbekend' | 'periode_onbekend' | 'periode_nog_niet'

type Vraag = { readonly kpi: string; readonly periode: Periode | undefined; readonly vraagtekst: string }
type Gesteld = { readonly kpi: string; readonly periode: string; readonly vraagtekst: string }

export function stellen(
  { kpi, periode, vraagtekst }: Vraag,
  { kpis, vandaag }: { readonly kpis: readonly Pick<Kpi, 'code'>[]; readonly vandaag: Datum },
): Result<Gesteld, Weigering> {
  if (!kpis.some(({ code }) => code === kpi)) return refused('kpi_onbekend')
  if (!periode) return refused('periode_onbekend')
  if (periode.van > vandaag) return refused('periode_nog_niet')
  return done({ kpi, periode: periode.code, vraagtekst })
}
