// The form of a bewaartermijn.

import { z } from 'zod'
import { keuze, keuzeOfNiets, tekst } from '../../platform/form.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { datumOfNiets, verplichteDatum } from '../termijn/formulier.ts'
import { afleidingswijzen, resultaten, soorten } from './bewaartermijn.ts'
import type { Invoer } from './vaststellen.ts'

export const termijnSchema = z.object({
  soort: keuze(soorten, 'Kies waarvoor de termijn geldt.'),
  wet: keuzeOfNiets(wetten),
  resultaat: keuzeOfNiets(Object.values(resultaten).flat()),
  duur: tekst({ max: 20, verplicht: 'Vul in hoe lang het blijft, bijvoorbeeld P15Y.' }),
  afleidingswijze: keuze(afleidingswijzen, 'Kies vanaf welke dag de termijn telt.'),
  bron: tekst({
    max: 500,
    verplicht: 'Schrijf op waar dit staat: een wetsartikel of een regel van de selectielijst.',
  }),
  van: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
  tot: datumOfNiets(),
})

export const invoerVan = (v: z.output<typeof termijnSchema>): Invoer => ({
  ...v,
  wet: v.wet ?? null,
  resultaat: v.resultaat ?? null,
  duur: v.duur.toUpperCase(),
  tot: v.tot ?? null,
})
