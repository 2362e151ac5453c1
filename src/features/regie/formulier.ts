// The forms of regie: whom to ask, and the reason.

import { z } from 'zod'
import { idOfNiets, keuze, tekst, vinkje } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'
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
const lijstVanIds = z
  .custom<string | readonly string[]>(() => true)
  .transform((raw) => [raw].flat().filter((id) => z.uuid().safeParse(id).success))
export const waarneemSchema = z.object({
  regie: lijstVanIds,
  waarnemerId: idOfNiets(),
  van: verplichteDatum('Vul de eerste dag in.'),
  tot: verplichteDatum('Vul de laatste dag in.'),
})
export const redenSchema = z.object({ reden: tekst({ max: 2000 }) })
export const leegSchema = z.object({})
