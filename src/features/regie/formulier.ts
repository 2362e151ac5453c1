// The forms of regie: whom to ask, and the reason.

import { z } from 'zod'
import { idOfNiets, keuze, tekst } from '../../platform/form.ts'
import { aanTeBieden } from './regie.ts'

export const aanbodSchema = z.object({
  laag: keuze(aanTeBieden, 'Kies of het om procesregie of casusregie gaat.'),
  medewerkerId: idOfNiets(),
})
export const redenSchema = z.object({ reden: tekst({ max: 2000 }) })
export const leegSchema = z.object({})
