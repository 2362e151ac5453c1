// The forms of the triage: one rule, its place, and publishing.

import { z } from 'zod'
import { getalOfNiets, keuze, keuzeOfNiets, keuzes, tekst, versie, vinkje } from '../../platform/form.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { leefgebieden, melders } from '../melding/melding.ts'
import { type Kenmerk, kenmerken, type Regel } from '../melding/triage.ts'
import { vervolgen } from '../melding/vraag.ts'
import { type Datum, momentInAmsterdam } from '../termijn/datum.ts'
import { datumOfNiets } from '../termijn/formulier.ts'

/** Safety has its own rule, so no other asks for it: what it tells is L4 (access.md 2.3). */
export const teVragen = kenmerken.filter((k) => k !== 'onveilig')

const jaNee = keuzeOfNiets(['ja', 'nee'])
const perKenmerk = Object.fromEntries(teVragen.map((k) => [`k_${k}`, jaNee])) as Record<
  `k_${Kenmerk}`,
  typeof jaNee
>

export const kopieerSchema = z.object({ nummer: getalOfNiets(1, 1_000_000).transform((n) => n ?? 0) })
export const versieSchema = z.object({ versie: versie() })
export const plaatsSchema = z.object({
  versie: versie(),
  code: tekst({ max: 60 }),
  wat: keuze(['omhoog', 'omlaag', 'weg'], 'Kies wat er met de regel gebeurt.'),
})
export const regelSchema = z.object({
  versie: versie(),
  naam: tekst({ max: 40 }),
  vervolg: keuze(vervolgen, 'Kies wat de regel adviseert.'),
  ...perKenmerk,
  wetten: keuzes(wetten),
  leefgebieden: keuzes(leefgebieden),
  alleenDeze: vinkje(),
  melders: keuzes(melders),
  zin: tekst({ max: 300, verplicht: 'Schrijf de regel op in een of twee zinnen. Wie screent, leest dit.' }),
  bron: tekst({ max: 200, verplicht: 'Schrijf op waar de regel vandaan komt.' }),
})
export const publiceerSchema = z.object({
  versie: versie(),
  reden: tekst({ max: 2000, verplicht: 'Schrijf op waarom de regels veranderen.' }),
  vanaf: datumOfNiets(),
})

/** A name as people type it, as the code that counts the rule through all versions. */
export const codeVan = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

type Gelezen = z.output<typeof regelSchema>

/** The rule that was typed. */
export function regelUit(code: string, f: Gelezen): Regel {
  const gevraagd = teVragen.flatMap((k) => {
    const antwoord = f[`k_${k}`]
    return antwoord === undefined ? [] : [[k, antwoord === 'ja'] as const]
  })
  const { wetten: w, leefgebieden: l, alleenDeze, melders: m, vervolg, zin, bron } = f
  const voorwaarden = {
    kenmerken: Object.fromEntries(gevraagd),
    wetten: w,
    leefgebieden: l,
    alleenDeze: alleenDeze && l.length > 0,
    melders: m,
  }
  return { code, vervolg, voorwaarden, zin, bron }
}

/** The fields of a rule as it stands. */
export const veldenVan = ({
  vervolg,
  zin,
  bron,
  voorwaarden: v,
}: Regel): Record<string, string | string[]> => ({
  vervolg,
  zin,
  bron,
  wetten: [...v.wetten],
  leefgebieden: [...v.leefgebieden],
  melders: [...v.melders],
  ...(v.alleenDeze && { alleenDeze: 'ja' }),
  ...Object.fromEntries(Object.entries(v.kenmerken).map(([k, is]) => [`k_${k}`, is ? 'ja' : 'nee'])),
})

/** The begin of a day in Amsterdam; today is now. */
export const momentVan = (dag: Datum | undefined, vandaag: Datum): Date | undefined =>
  dag === undefined || dag === vandaag ? undefined : momentInAmsterdam(dag, '00:00')
