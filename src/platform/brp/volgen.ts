// What is asked of the BRP to notice that something changed for a person: the least that tells moved, died or a child.

import { z } from 'zod'
import type { Bsn } from '../bsn.ts'
import { adres, bsn, datum } from './gegevens.ts'
import type { BrpAdres, BrpDatum } from './persoon.ts'

/** How a person stands in the register now. */
export type BrpVolgstand = {
  readonly bsn: Bsn
  readonly geheimhouding: boolean
  readonly overleden: boolean
  readonly overlijdensdatum: BrpDatum | undefined
  readonly adres: BrpAdres | undefined
  /** Since when that is the address. */
  readonly adresVanaf: BrpDatum | undefined
  /** The birth dates of the children, as far as they are known. */
  readonly kinderen: readonly (BrpDatum | undefined)[]
}

const vanaf = z.object({ datumVan: datum }).optional()

/** One person of the answer; undefined for a list that was withdrawn as wrong (F). */
export const volgstand = z
  .object({
    burgerservicenummer: bsn,
    geheimhoudingPersoonsgegevens: z.boolean().default(false),
    opschortingBijhouding: z.object({ reden: z.object({ code: z.string() }).optional() }).optional(),
    overlijden: z.object({ datum }).optional(),
    verblijfplaats: z.unknown(),
    kinderen: z.array(z.object({ geboorte: z.object({ datum }).optional() })).default([]),
  })
  .transform((p, ctx): BrpVolgstand | undefined => {
    const reden = p.opschortingBijhouding?.reden?.code
    if (reden === 'F') return undefined
    const woont = adres.safeParse(p.verblijfplaats)
    const sinds = vanaf.safeParse(p.verblijfplaats)
    if (!woont.success || !sinds.success) {
      ctx.addIssue('geen_adres')
      return z.NEVER
    }
    return {
      bsn: p.burgerservicenummer,
      geheimhouding: p.geheimhoudingPersoonsgegevens,
      overleden: reden === 'O' || p.overlijden !== undefined,
      overlijdensdatum: p.overlijden?.datum,
      adres: woont.data,
      adresVanaf: sinds.data?.datumVan,
      kinderen: p.kinderen.map((kind) => kind.geboorte?.datum),
    }
  })
