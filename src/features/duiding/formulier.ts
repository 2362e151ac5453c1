// The form of a duiding.

import { z } from 'zod'
import { tekst, versie } from '../../platform/form.ts'

export const duidingSchema = z.object({
  periode: tekst({ max: 10 }),
  uitleg: tekst({ max: 2000 }),
  versie: versie(),
})
