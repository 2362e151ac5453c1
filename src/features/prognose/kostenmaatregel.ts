// Kostenmaatregel: what the gemeente wants to do about use or cost, as an assumption in words and one percentage.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import { type Hoofdcategorie, hoofdcategorieen } from '../kosten/declaratie.ts'

/** All categories of a wet, or one of them. */
export const maatregelcategorieen = ['jeugd', 'wmo', ...hoofdcategorieen] as const
export type Maatregelcategorie = (typeof maatregelcategorieen)[number]
export const werkingen = ['gebruik', 'kosten'] as const

export type Kostenmaatregel = Zakelijk<{
  readonly id: string
  readonly naam: string
  readonly aanname: string
  /** On how many people use it, or on what it costs per client. */
  readonly werking: (typeof werkingen)[number]
  /** In percent: -10 is a tenth less. */
  readonly effect: number
  readonly categorie: Maatregelcategorie
  /** Undefined together: every age, and what is billed for many together. */
  readonly vanLeeftijd: number | undefined
  readonly totLeeftijd: number | undefined
  /** From this year on, whole. */
  readonly vanJaar: number
}>

/** Whether a category falls under what was chosen: one category, or all of a wet. */
export const valtOnder = (categorie: Hoofdcategorie, keuze: Maatregelcategorie): boolean =>
  categorie === keuze || categorie.startsWith(`${keuze}_`)

const gelijk = { gebruik: 1, kosten: 1 } as const

/**
 * What these measures together do to use and cost at an age in a year, as a factor: 0.9 is a tenth less.
 * Several multiply. Of what has no age, only those count that hold for every age.
 */
export function factoren(
  maatregelen: readonly Kostenmaatregel[],
  o: { readonly categorie: Hoofdcategorie; readonly jaar: number; readonly leeftijd: number | undefined },
): { readonly gebruik: number; readonly kosten: number } {
  // Most sums are made without any: the terugtoets makes thousands.
  if (maatregelen.length === 0) return gelijk
  const geldig = maatregelen.filter(
    (m) => m.vanJaar <= o.jaar && valtOnder(o.categorie, m.categorie) && geldtVoor(m, o.leeftijd),
  )
  const samen = (werking: Kostenmaatregel['werking']) =>
    geldig.filter((m) => m.werking === werking).reduce((factor, m) => factor * (1 + m.effect / 100), 1)
  return { gebruik: samen('gebruik'), kosten: samen('kosten') }
}

function geldtVoor({ vanLeeftijd, totLeeftijd }: Kostenmaatregel, leeftijd: number | undefined): boolean {
  if (vanLeeftijd === undefined || totLeeftijd === undefined) return true
  return leeftijd !== undefined && leeftijd >= vanLeeftijd && leeftijd <= totLeeftijd
}
