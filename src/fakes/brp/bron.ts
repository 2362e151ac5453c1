// What the stand-in knows of persons: the records of the official test file, or demo persons brought to that form.

import { z } from 'zod'

const waarde = z.object({ code: z.string().optional(), omschrijving: z.string().optional() })
/** 'YYYYMMDD', with zeros for what is unknown. */
const datum = z.string().regex(/^\d{8}$/)

const naam = z.object({
  voornamen: z.string().optional(),
  voorvoegsel: z.string().optional(),
  geslachtsnaam: z.string().optional(),
  adellijkeTitelPredicaat: waarde.extend({ soort: z.enum(['titel', 'predicaat']) }).optional(),
  aanduidingNaamgebruik: waarde.optional(),
})
const gebeurd = z.object({ datum: datum.optional(), land: waarde.optional(), plaats: waarde.optional() })
const ander = z.object({ burgerservicenummer: z.string().optional() })

const verwant = ander.extend({ naam: naam.default({}), geboorte: gebeurd.optional() })

const gezag = z.object({
  type: z.string(),
  minderjarige: ander.optional(),
  ouders: z.array(ander).optional(),
  ouder: ander.optional(),
  derde: ander.optional(),
  derden: z.array(ander).optional(),
})

/** One record of `test-data-*-mock.json` of Haal Centraal; parts the stand-in does not serve are dropped. */
const bronPersoon = z.object({
  burgerservicenummer: z.string(),
  aNummer: z.string().optional(),
  geheimhoudingPersoonsgegevens: z.string().optional(),
  geslacht: waarde.optional(),
  naam: naam,
  geboorte: gebeurd.optional(),
  opschortingBijhouding: z.object({ datum: datum.optional(), reden: waarde }).optional(),
  overlijden: gebeurd.optional(),
  verblijfplaats: z
    .object({
      functieAdres: waarde.optional(),
      datumAanvangAdreshouding: datum.optional(),
      datumAanvangAdresBuitenland: datum.optional(),
      adresseerbaarObjectIdentificatie: z.string().optional(),
      nummeraanduidingIdentificatie: z.string().optional(),
      naamOpenbareRuimte: z.string().optional(),
      straat: z.string().optional(),
      huisnummer: z.string().optional(),
      huisletter: z.string().optional(),
      huisnummertoevoeging: z.string().optional(),
      aanduidingBijHuisnummer: waarde.optional(),
      postcode: z.string().optional(),
      woonplaats: z.string().optional(),
      locatiebeschrijving: z.string().optional(),
      land: waarde.optional(),
      regel1: z.string().optional(),
      regel2: z.string().optional(),
      regel3: z.string().optional(),
    })
    .optional(),
  gemeenteVanInschrijving: waarde.optional(),
  datumInschrijvingInGemeente: datum.optional(),
  indicatieCurateleRegister: z.boolean().optional(),
  gezag: z.array(gezag).default([]),
  ouders: z
    .array(
      verwant.extend({
        geslacht: waarde.optional(),
        ouderAanduiding: z.string().optional(),
        datumIngangFamilierechtelijkeBetrekking: datum.optional(),
      }),
    )
    .default([]),
  partners: z
    .array(
      verwant.extend({
        geslacht: waarde.optional(),
        soortVerbintenis: waarde.optional(),
        aangaanHuwelijkPartnerschap: gebeurd.optional(),
        ontbindingHuwelijkPartnerschap: gebeurd.optional(),
      }),
    )
    .default([]),
  kinderen: z.array(verwant).default([]),
})

export type BronPersoon = z.output<typeof bronPersoon>
export type BronVerwant = z.output<typeof verwant>
export type BronGezag = z.output<typeof gezag>
export type Waarde = z.output<typeof waarde>

/** Throws when this is not a file of that form: a stand-in that starts without persons misleads. */
export const leesBron = (inhoud: unknown): BronPersoon[] => z.array(bronPersoon).min(1).parse(inhoud)
