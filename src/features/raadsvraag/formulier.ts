// The forms of a raadsvraag: the question, its answer, taking it back.

import { z } from 'zod'
import { tekst, versie } from '../../platform/form.ts'

export const vraagSchema = z.object({
  kpi: tekst({ max: 60, verplicht: 'Kies over welk cijfer uw vraag gaat.' }),
  periode: tekst({ max: 10, verplicht: 'Kies over welke periode uw vraag gaat.' }),
  vraagtekst: tekst({ max: 2000, verplicht: 'Schrijf uw vraag op.' }),
})

export const antwoordSchema = z.object({
  antwoord: tekst({ max: 2000, verplicht: 'Schrijf het antwoord op.' }),
  versie: versie(),
})

export const intrekSchema = z.object({ versie: versie() })
