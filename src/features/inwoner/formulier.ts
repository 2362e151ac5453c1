// The form of linking an inwoner with the BRP: what to search with, and who was chosen.

import { z } from 'zod'
import { leesBsn } from '../../platform/bsn.ts'
import { gelezen, getalOfNiets, idOfNiets, keuzeOfNiets, tekst, tekstOfNiets } from '../../platform/form.ts'
import { leesDatum } from '../termijn/datum.ts'
import { kanten } from './samenvoeging.ts'

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

export const dubbelSchema = z.object({
  bsn: bsnVeld(),
  geslachtsnaam: tekstOfNiets({ max: 200 }),
  geboortedatum: datumVeld(),
})

/** Which side each field is taken from, and why it is one person. */
export const samenvoegSchema = z.object({
  met: idOfNiets(),
  versie: getalOfNiets(1, 1_000_000_000),
  versieAnder: getalOfNiets(1, 1_000_000_000),
  naam: keuzeOfNiets(kanten),
  geboortedatum: keuzeOfNiets(kanten),
  telefoon: keuzeOfNiets(kanten),
  email: keuzeOfNiets(kanten),
  taal: keuzeOfNiets(kanten),
  reden: tekst({ max: 2000 }),
})
export const ongedaanSchema = z.object({ reden: tekst({ max: 2000 }) })
