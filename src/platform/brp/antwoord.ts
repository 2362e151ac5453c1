// Reads the answer of the BRP: what does not fit the contract (Personen bevragen 2.7.0) is refused whole.

import { z } from 'zod'
import { adres, bsn, datum, geboorte, naam, partner, tekst, verwant } from './gegevens.ts'
import { gezag } from './gezag.ts'
import type { BrpGevonden, BrpPersoon } from './persoon.ts'

/** What search and look-up have in common; the register leaves out what is false or unknown. */
const mens = {
  naam,
  geboorte,
  geheimhoudingPersoonsgegevens: z.boolean().default(false),
  opschortingBijhouding: z.object({ reden: z.object({ code: z.string() }).optional(), datum }).optional(),
}

/** Landelijke tabel redenen opschorting: O overlijden, F fout (the list was withdrawn). */
const isReden = (
  p: { opschortingBijhouding?: { reden?: { code: string } | undefined } | undefined },
  code: string,
) => p.opschortingBijhouding?.reden?.code === code

const gevonden = z
  .object({
    ...mens,
    burgerservicenummer: bsn.optional(),
    adressering: z.object({ adresregel1: tekst, adresregel2: tekst }).default({}),
  })
  .transform(
    (p): BrpGevonden => ({
      ...p.naam,
      bsn: p.burgerservicenummer,
      geboortedatum: p.geboorte?.datum,
      geheimhouding: p.geheimhoudingPersoonsgegevens,
      overleden: isReden(p, 'O'),
      adresregels: [p.adressering.adresregel1, p.adressering.adresregel2].filter((r) => r !== undefined),
    }),
  )

const persoon = z
  .object({
    ...mens,
    burgerservicenummer: bsn,
    overlijden: z.object({ datum }).optional(),
    verblijfplaats: adres,
    ouders: z.array(verwant).default([]),
    partners: z.array(partner).default([]),
    kinderen: z.array(verwant).default([]),
    indicatieCurateleRegister: z.boolean().default(false),
    gezag: z.array(gezag).default([]),
  })
  .transform((p): BrpPersoon | undefined => {
    // A list withdrawn as wrong carries no data and stands for nobody.
    if (isReden(p, 'F')) return undefined
    return {
      ...p.naam,
      bsn: p.burgerservicenummer,
      geboortedatum: p.geboorte?.datum,
      geheimhouding: p.geheimhoudingPersoonsgegevens,
      overleden: isReden(p, 'O') || p.overlijden !== undefined,
      overlijdensdatum: p.overlijden?.datum,
      adres: p.verblijfplaats,
      ouders: p.ouders,
      partners: p.partners,
      kinderen: p.kinderen,
      indicatieCurateleRegister: p.indicatieCurateleRegister,
      gezag: p.gezag,
    }
  })

/** An answer names the question it answers; searches give `BrpGevonden`, a look-up gives `BrpPersoon`. */
export const antwoorden = {
  ZoekMetGeslachtsnaamEnGeboortedatum: z.object({
    type: z.literal('ZoekMetGeslachtsnaamEnGeboortedatum'),
    personen: z.array(gevonden).max(30),
  }),
  ZoekMetPostcodeEnHuisnummer: z.object({
    type: z.literal('ZoekMetPostcodeEnHuisnummer'),
    personen: z.array(gevonden).max(30),
  }),
  RaadpleegMetBurgerservicenummer: z.object({
    type: z.literal('RaadpleegMetBurgerservicenummer'),
    personen: z.array(persoon).max(1),
  }),
} as const
