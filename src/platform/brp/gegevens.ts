// The parts a person in an answer of the BRP is made of, each read into our form.

import { z } from 'zod'
import { leesBsn } from '../bsn.ts'

export const tekst = z.string().max(450).optional()

const negenCijfers = z.string().regex(/^[0-9]{9}$/)

export const bsn = negenCijfers.transform((cijfers, ctx) => {
  const gelezen = leesBsn(cijfers)
  if (gelezen.ok) return gelezen.value
  ctx.addIssue('geen_bsn')
  return z.NEVER
})

/** Of a relative: a number that fails the elfproef is left out, for it must not keep the person from help. */
export const bsnVanVerwant = negenCijfers
  .transform((cijfers) => {
    const gelezen = leesBsn(cijfers)
    return gelezen.ok ? gelezen.value : undefined
  })
  .optional()

const tweeCijfers = (n: number) => String(n).padStart(2, '0')
const jaartal = z.int().min(1).max(9999)
const maand = z.int().min(1).max(12)

/** To 'YYYY-MM-DD' or what is known of it. */
export const datum = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('Datum'), datum: z.iso.date() }),
    z.object({ type: z.literal('JaarMaandDatum'), jaar: jaartal, maand }),
    z.object({ type: z.literal('JaarDatum'), jaar: jaartal }),
    z.object({ type: z.literal('DatumOnbekend') }),
  ])
  .transform((d) => {
    if (d.type === 'Datum') return d.datum
    if (d.type === 'DatumOnbekend') return undefined
    const jaar = String(d.jaar).padStart(4, '0')
    return d.type === 'JaarDatum' ? jaar : `${jaar}-${tweeCijfers(d.maand)}`
  })
  .optional()

export const naam = z
  .object({ voornamen: tekst, voorvoegsel: tekst, geslachtsnaam: tekst })
  .default({})
  .transform((n) => ({
    voornamen: n.voornamen,
    voorvoegsel: n.voorvoegsel,
    geslachtsnaam: n.geslachtsnaam,
  }))

export const geboorte = z.object({ datum }).optional()

export const verwant = z
  .object({ burgerservicenummer: bsnVanVerwant, naam, geboorte })
  .transform((v) => ({ ...v.naam, bsn: v.burgerservicenummer, geboortedatum: v.geboorte?.datum }))

export const partner = z
  .object({ ontbindingHuwelijkPartnerschap: z.object({}).optional() })
  .transform((p) => ({ ontbonden: p.ontbindingHuwelijkPartnerschap !== undefined }))
  .and(verwant)

const binnenland = z
  .object({
    officieleStraatnaam: tekst,
    korteStraatnaam: tekst,
    huisnummer: z.int().min(1).max(99_999).optional(),
    huisletter: tekst,
    huisnummertoevoeging: tekst,
    postcode: tekst,
    woonplaats: tekst,
  })
  .transform((adres) => ({
    straat: adres.officieleStraatnaam ?? adres.korteStraatnaam,
    huisnummer: adres.huisnummer,
    huisletter: adres.huisletter,
    toevoeging: adres.huisnummertoevoeging,
    postcode: adres.postcode,
    woonplaats: adres.woonplaats,
  }))

/** A Dutch address, or undefined for a place that is described, abroad or unknown. */
export const adres = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('Adres'), verblijfadres: binnenland.optional() }),
    z.object({ type: z.literal(['Locatie', 'VerblijfplaatsBuitenland', 'VerblijfplaatsOnbekend']) }),
  ])
  .transform((plaats) => (plaats.type === 'Adres' ? plaats.verblijfadres : undefined))
  .optional()
