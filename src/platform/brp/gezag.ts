// Who holds gezag over a child, as the BRP answers it (BW 1:245 and on).

import { z } from 'zod'
import { bsnVanVerwant, tekst } from './gegevens.ts'
import type { BrpGezag } from './persoon.ts'

const drager = z
  .object({ burgerservicenummer: bsnVanVerwant, naam: z.object({ volledigeNaam: tekst }).optional() })
  .transform((d) => ({ bsn: d.burgerservicenummer, volledigeNaam: d.naam?.volledigeNaam }))

const soorten = {
  GezamenlijkOuderlijkGezag: 'gezamenlijk_ouderlijk_gezag',
  EenhoofdigOuderlijkGezag: 'eenhoofdig_ouderlijk_gezag',
  GezamenlijkGezag: 'gezamenlijk_gezag',
  Voogdij: 'voogdij',
  TijdelijkGeenGezag: 'tijdelijk_geen_gezag',
  GezagNietTeBepalen: 'niet_te_bepalen',
} as const satisfies Record<string, BrpGezag['soort']>

export const gezag = z
  .object({
    type: z.literal(Object.keys(soorten) as (keyof typeof soorten)[]),
    minderjarige: z.object({ burgerservicenummer: bsnVanVerwant }),
    ouders: z.array(drager).default([]),
    ouder: drager.optional(),
    derde: drager.optional(),
    derden: z.array(drager).default([]),
  })
  .transform(({ type, minderjarige, ouders, ouder, derde, derden }) => ({
    soort: soorten[type],
    minderjarige: minderjarige.burgerservicenummer,
    dragers: [...ouders, ouder, derde, ...derden].filter((d) => d !== undefined),
  }))
