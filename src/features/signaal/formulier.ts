// The forms of a signaal: taking it up, and what was done with it.

import { z } from 'zod'
import { getalOfNiets, keuze, tekst } from '../../platform/form.ts'
import { afhandelingen } from './signaal.ts'

export const oppakSchema = z.object({ versie: getalOfNiets(1, 1_000_000_000) })
export const afhandelSchema = z.object({
  afhandeling: keuze(afhandelingen, 'Kies wat u met dit signaal heeft gedaan.'),
  toelichting: tekst({ max: 2000 }),
  versie: getalOfNiets(1, 1_000_000_000),
})
