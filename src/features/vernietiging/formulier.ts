// The line of the wislijst as it is read back from its file.

import { z } from 'zod'
import type { Datum } from '../termijn/datum.ts'
import { eenheidsoorten } from './eenheid.ts'

const dag = z.custom<Datum>((tekst) => typeof tekst === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(tekst))

const grond = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('bewaartermijn'),
    lijstId: z.uuid(),
    duur: z.string(),
    bron: z.string(),
    eind: dag,
    resultaat: z.string(),
  }),
  z.object({ soort: z.literal('verzoek'), verzoekId: z.uuid() }),
])

/** Throws when it is not as it was written: then nobody may say that all of it was done. */
export const wislijstregel = z.object({
  id: z.uuid(),
  soort: z.enum(eenheidsoorten),
  oudId: z.uuid(),
  grond,
  doorIds: z.array(z.uuid()).min(1),
  op: z.iso.datetime(),
  aantallen: z.record(z.string(), z.int().positive()),
  wissen: z.record(z.string(), z.array(z.string())),
})
