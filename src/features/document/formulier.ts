// The forms of a document: what kind it is, where it belongs, about whom, and how closed it is; the file comes beside it; and why it goes.

import { z } from 'zod'
import { idOfNiets, keuze, tekst, tekstOfNiets } from '../../platform/form.ts'
import { niveaus, soorten } from './document.ts'

export const documentSchema = z.object({
  soort: keuze(soorten, 'Kies wat voor document het is.'),
  bij: tekst({ max: 60, verplicht: 'Kies waar het document bij hoort.' }),
  inwonerId: idOfNiets(),
  niveau: keuze(niveaus, 'Kies wie dit document mag zien.'),
  toelichting: tekstOfNiets({ max: 2000 }),
})

export const verwijderSchema = z.object({
  reden: tekst({ max: 2000, verplicht: 'Schrijf waarom dit document hier niet hoort.' }),
})
