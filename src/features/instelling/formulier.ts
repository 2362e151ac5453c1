// The forms of the instellingen: the contactgrens from a day on, and the days before a reminder.

import { z } from 'zod'
import { getalOfNiets, tekst, verplicht } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'

export const grensSchema = z.object({
  aantal: verplicht(getalOfNiets(1, 100), 'Vul in na hoeveel contacten.'),
  van: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
  verwijzing: tekst({ max: 500, verplicht: 'Schrijf op waar dit is besloten.' }),
})

export const herinneringSchema = z.object({
  stond: getalOfNiets(0, 30),
  dagen: verplicht(getalOfNiets(0, 30), 'Vul een getal in van 0 tot en met 30.'),
})
