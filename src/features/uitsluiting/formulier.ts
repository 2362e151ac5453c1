// The forms of uitsluitingen: naming somebody, asking to take a line away, deciding about it.

import { z } from 'zod'
import { keuze, keuzeOfNiets, tekst, tekstOfNiets } from '../../platform/form.ts'
import { bsnVeld, datumVeld } from '../inwoner/formulier.ts'
import { besluiten } from './beoordelen.ts'
import { banden } from './uitsluiting.ts'

export const opgeefSchema = z.object({
  soort: keuze(['zelf', 'ander'], 'Kies over wie het gaat.'),
  band: keuzeOfNiets(banden),
  voornamen: tekstOfNiets({ max: 100 }),
  geslachtsnaam: tekstOfNiets({ max: 99 }),
  geboortedatum: datumVeld(),
  bsn: bsnVeld(),
})
export const herroepSchema = z.object({ reden: tekst({ max: 2000 }) })
export const oordeelSchema = z.object({
  besluit: keuze(besluiten, 'Kies wat u besluit.'),
  toelichting: tekst({ max: 2000 }),
})
export const leegSchema = z.object({})
