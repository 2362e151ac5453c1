// The form of linking an inwoner with the BRP: what to search with, and who was chosen.

import { z } from 'zod'
import { leesBsn } from '../../platform/bsn.ts'
import { gelezen, getalOfNiets, tekstOfNiets } from '../../platform/form.ts'
import { leesDatum } from '../termijn/datum.ts'

export const bsnVeld = () =>
  gelezen((text) => {
    const bsn = leesBsn(text)
    return bsn.ok ? bsn.value : undefined
  }, 'Dit is geen geldig BSN. Een BSN heeft 9 cijfers. Kijk of er een cijfer verkeerd staat.')

export const datumVeld = () =>
  gelezen(leesDatum, 'Vul de geboortedatum in met dag, maand en jaar, bijvoorbeeld 3-4-1948.')

export const koppelSchema = z.object({
  bsn: bsnVeld(),
  geslachtsnaam: tekstOfNiets({ max: 200 }),
  geboortedatum: datumVeld(),
  brpKeuze: tekstOfNiets({ max: 200 }),
  versie: getalOfNiets(1, 1_000_000_000),
})
