// The form of handing in an eigen plan.

import { z } from 'zod'
import { getalOfNiets, keuze, tekst } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'
import { soorten } from './eigenplan.ts'

const versie = () => getalOfNiets(0, 1_000_000).transform((getal) => getal ?? 0)

export const eigenPlanSchema = z.object({
  // Of each soort its own: the form may hold one and replace the other.
  versie_persoonlijk_plan: versie(),
  versie_familiegroepsplan: versie(),
  soort: keuze(soorten, 'Kies wat de inwoner inlevert.'),
  ingeleverdOp: verplichteDatum('Vul in op welke dag u het eigen plan kreeg.'),
  tekst: tekst({ verplicht: 'Schrijf of plak de woorden van de inwoner.' }),
})
