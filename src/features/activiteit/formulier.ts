// The form of an activiteit, new or changed.

import { z } from 'zod'
import { keuze, tekst, tekstOfNiets, versie } from '../../platform/form.ts'
import { datumOfNiets, verplichteDatum } from '../termijn/formulier.ts'
import { type Activiteit, statussen } from './activiteit.ts'
import type { Invoer } from './bijwerken.ts'

export const activiteitSchema = z.object({
  versie: versie(),
  doel: tekst({ max: 10, verplicht: 'Kies een doel.' }),
  naam: tekst({ max: 200, verplicht: 'Geef de activiteit een naam.' }),
  eigenaar: tekst({ max: 100, verplicht: 'Schrijf op welk team of welke functie ervoor zorgt.' }),
  status: keuze(statussen, 'Kies hoe het ervoor staat.'),
  effect: tekst({ max: 1000, verplicht: 'Schrijf op wat er anders wordt als het werkt.' }),
  kpi: tekstOfNiets({ max: 100 }),
  van: verplichteDatum('Vul in wanneer het begint.'),
  tot: datumOfNiets(),
  stand: tekstOfNiets({ max: 1000 }),
})

export const invoerVan = ({ versie: _, ...invoer }: z.output<typeof activiteitSchema>): Invoer => invoer

const dag = (datum: string | null) => (datum ? datum.split('-').map(Number).toReversed().join('-') : '')

/** The fields as they stand now. */
export const waardenVan = (a: Activiteit) => ({
  versie: String(a.versie),
  doel: a.doel,
  naam: a.naam,
  eigenaar: a.eigenaar,
  status: a.status,
  effect: a.effect,
  kpi: a.kpi ?? '',
  van: dag(a.van),
  tot: dag(a.tot),
  stand: a.stand ?? '',
})
