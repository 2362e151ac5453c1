// Verwerpen: college or raad decided against a voorstel; what held goes on.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Besluit, type Besluitweigering, besluitweigering } from './aannemen.ts'
import type { Streefvoorstel } from './streefvoorstel.ts'

export function verwerpen(
  voorstel: Streefvoorstel,
  besluit: Besluit,
  stand: { readonly versie: number; readonly vandaag: Datum },
): Result<Besluit, Besluitweigering> {
  const reden = besluitweigering(voorstel, besluit, stand)
  return reden ? refused(reden) : done(besluit)
}
