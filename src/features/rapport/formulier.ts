// The forms of rapporten.

import { z } from 'zod'
import { keuze, tekst, versie } from '../../platform/form.ts'
import { soorten } from './rapport.ts'

export const opstelSchema = z.object({
  soort: keuze(soorten, 'Kies welk rapport u opstelt.'),
  periode: tekst({ max: 10, verplicht: 'Kies een periode.' }),
})
export const inleidingSchema = z.object({ inleiding: tekst({ max: 4000 }), versie: versie() })
export const versieSchema = z.object({ versie: versie() })
export const correctieSchema = z.object({
  wijziging: tekst({ max: 2000, verplicht: 'Schrijf op wat er verandert en waarom.' }),
})
export const intrekSchema = z.object({
  intrekking: tekst({ max: 2000, verplicht: 'Schrijf op waarom het wordt ingetrokken.' }),
  versie: versie(),
})
