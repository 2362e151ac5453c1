// The forms of regie: whom to ask, and the reason.

import { z } from 'zod'
import { idOfNiets, keuze, tekst, vinkje } from '../../platform/form.ts'
import { aanTeBieden } from './regie.ts'

export const aanbodSchema = z.object({
  laag: keuze(aanTeBieden, 'Kies of het om procesregie of casusregie gaat.'),
  medewerkerId: idOfNiets(),
})
export const overdraagSchema = z.object({
  medewerkerId: idOfNiets(),
  overdrachtsbrief: tekst({ verplicht: 'Schrijf op wat de ander moet weten.' }),
  neemtMeldingenMee: vinkje(),
})
export const redenSchema = z.object({ reden: tekst({ max: 2000 }) })
export const leegSchema = z.object({})
