// Screenen: each vraag gets its vervolg, by the advice or with a reason to do otherwise.

import { done, type Result, refused } from '../../platform/result.ts'
import { type NietNu, nietBehandelen, type Stand } from './melding.ts'
import { type Advies, overVeiligheid } from './triage.ts'
import { type Afloop, openVragen, sluitMelding, type Uitkomst, type Vervolg } from './vraag.ts'

/** Why not the advice, in one of a few words: counted per rule, while the sentence stays with the melding. */
export const redencodes = [
  'weet_meer',
  'inwoner_wil_anders',
  'al_geregeld',
  'geen_aanbod',
  'regel_past_niet',
  'anders',
] as const
export type Redencode = (typeof redencodes)[number]

export type Weigering =
  | NietNu
  | 'niet_uw_melding'
  | 'vervolg_ontbreekt'
  | 'reden_afwijking_ontbreekt'
  | 'niet_meteen_klaar'

export type Invoer = {
  readonly volgtAdvies: boolean
  /** Per vraag what was chosen instead of the advice. */
  readonly keuzes: Readonly<Record<string, Vervolg | undefined>>
  readonly redenAfwijking: string | undefined
  readonly redenCode?: Redencode | undefined
  readonly complex: readonly string[]
  /** The answer was given at once, so nothing has to follow. */
  readonly isKlaar: boolean
}

export type Screening = {
  readonly vragen: readonly { readonly id: string; readonly vervolg: Vervolg; readonly isComplex: boolean }[]
  /** The advice, or what was chosen otherwise. */
  readonly keuze: Vervolg
  readonly redenAfwijking: string | undefined
  readonly redenCode: Redencode | undefined
  readonly aflopen: readonly Afloop[]
  readonly sluit: boolean
}

export const weigering = (m: Stand) => nietBehandelen('screenen', m)

/** The uitkomst of what is over as soon as it is said; undefined for what still has to happen. */
export const meteenKlaar = (vervolg: Vervolg): Uitkomst | undefined => {
  if (vervolg === 'beantwoord') return 'direct_beantwoord'
  return vervolg === 'sociale_kaart' ? 'algemeen_collectief' : undefined
}

export function screenen(m: Stand, advies: Advies, invoer: Invoer): Result<Screening, Weigering> {
  const reason = weigering(m)
  if (reason) return refused(reason)
  const vragen: Screening['vragen'][number][] = []
  for (const { id } of openVragen(m.vragen)) {
    const vervolg = invoer.volgtAdvies ? advies.vervolg : invoer.keuzes[id]
    if (!vervolg) return refused('vervolg_ontbreekt')
    vragen.push({ id, vervolg, isComplex: invoer.complex.includes(id) })
  }
  const anders = vragen.find((v) => v.vervolg !== advies.vervolg)?.vervolg
  // Explainable triage that learns (product.md): why not the advice is what it learns from.
  if (anders && !invoer.redenAfwijking) return refused('reden_afwijking_ontbreekt')
  const aflopen: Afloop[] = []
  for (const { id, vervolg } of vragen) {
    const uitkomst = invoer.isKlaar ? meteenKlaar(vervolg) : undefined
    if (uitkomst) aflopen.push({ id, uitkomst })
  }
  if (invoer.isKlaar && aflopen.length === 0) return refused('niet_meteen_klaar')
  return done({
    vragen,
    keuze: anders ?? advies.vervolg,
    redenAfwijking: anders ? invoer.redenAfwijking : undefined,
    redenCode: anders ? invoer.redenCode : undefined,
    aflopen,
    sluit: sluitMelding(m.vragen, aflopen),
  })
}

/** What the tijdlijn keeps of a screening; everybody with L2 reads it, so of the rule about safety only that it was done. */
export const gegevensVan = (
  { vervolg: advies, regel }: Advies,
  keuze: Vervolg,
): Readonly<Record<string, string | boolean>> =>
  regel === overVeiligheid ? {} : { advies, regel, keuze, wijkt_af: keuze !== advies }
