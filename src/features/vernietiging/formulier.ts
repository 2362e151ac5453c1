// The forms of destroying.

import { z } from 'zod'
import { getalOfNiets, tekst, tekstOfNiets, verplicht } from '../../platform/form.ts'
import { uitAdres } from './vernietigingsstop.ts'

/** A form of one button. */
export const knopSchema = z.object({})
export const afhaalSchema = z.object({
  nummer: verplicht(getalOfNiets(1, 100_000), 'Vul het nummer van de regel in.'),
  reden: tekstOfNiets({ max: 2000 }),
})
export const stopSchema = z.object({
  adres: tekst({ max: 500, verplicht: 'Plak het webadres van wat niet weg mag.' }).transform(
    (getypt, ctx) => {
      const wat = uitAdres(getypt)
      if (wat) return wat
      ctx.addIssue(
        'Dit is geen webadres van een dossier, melding, traject of plan. Open die pagina en plak het adres van boven in uw scherm.',
      )
      return z.NEVER
    },
  ),
  reden: tekstOfNiets({ max: 2000 }),
})
export const ophefSchema = z.object({ reden: tekstOfNiets({ max: 2000 }) })

/** The page of a list; nonsense is the first. */
export const paginaSchema = z.coerce.number().int().min(1).max(10_000).catch(1)
