// The form of handing in an eigen plan.

import { z } from 'zod'
import { gelezen, getalOfNiets, keuze, tekst } from '../../platform/form.ts'
import { type Datum, leesDatum } from '../termijn/datum.ts'
import { buitenKalender, isGeenOfInKalender } from '../termijn/feestdagen.ts'
import { soorten } from './eigenplan.ts'

const versie = () => getalOfNiets(0, 1_000_000).transform((getal) => getal ?? 0)

export const eigenPlanSchema = z.object({
  // Of each soort its own: the form may hold one and replace the other.
  versie_persoonlijk_plan: versie(),
  versie_familiegroepsplan: versie(),
  soort: keuze(soorten, 'Kies wat de inwoner inlevert.'),
  ingeleverdOp: gelezen(leesDatum, 'Vul een datum in die bestaat, bijvoorbeeld 3-4-2026.')
    .refine(isGeenOfInKalender, buitenKalender)
    .pipe(z.custom<Datum>((d) => d !== undefined, 'Vul in op welke dag u het eigen plan kreeg.')),
  tekst: tekst({ verplicht: 'Schrijf of plak de woorden van de inwoner.' }),
})
