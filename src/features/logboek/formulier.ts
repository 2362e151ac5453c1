// The form of the export: for which standard, in which form of file, from which day to which.

import { z } from 'zod'
import { keuze } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'

export const uitvoerSchema = z.object({
  soort: keuze(['ldv', 'nen7513'], 'Kies welk bestand u wilt.'),
  vorm: keuze(['csv', 'jsonl'], 'Kies hoe u het bestand wilt lezen.'),
  van: verplichteDatum('Vul de eerste dag in, bijvoorbeeld 1-3-2026.'),
  tot: verplichteDatum('Vul de laatste dag in, bijvoorbeeld 31-3-2026.'),
})
