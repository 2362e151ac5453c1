// The forms of a kindzegel: whose wish in which words, and what was decided.

import { z } from 'zod'
import { idOfNiets, keuze, tekst, tekstOfNiets } from '../../platform/form.ts'
import { besluiten } from './kindzegel.ts'

export const legSchema = z.object({
  kindId: idOfNiets(),
  wens: tekst({ max: 2000, verplicht: 'Schrijf op wat het kind wil, in eigen woorden.' }),
})
export const besluitSchema = z.object({
  besluit: keuze(besluiten, 'Kies wat u besluit.'),
  besluitreden: tekstOfNiets({ max: 2000 }),
})
export const leegSchema = z.object({})
