// The forms of a gesprek: planning it, writing down what was found on every leefgebied, calling it off.

import { z } from 'zod'
import {
  gelezen,
  getalOfNiets,
  idOfNiets,
  tekst,
  tekstOfNiets,
  verplicht,
  vinkje,
} from '../../platform/form.ts'
import { type Leefgebied, leefgebieden } from '../melding/melding.ts'
import { type Datum, datumInAmsterdam, leesTijd, momentInAmsterdam } from '../termijn/datum.ts'
import { datumOfNiets, verplichteDatum } from '../termijn/formulier.ts'
import type { Bevinding, Inhoud } from './gesprek.ts'
import type { Invoer } from './plannen.ts'

export const planSchema = z.object({
  meldingId: idOfNiets(),
  planId: idOfNiets(),
  trajectId: idOfNiets(),
  datum: verplichteDatum('Vul in op welke dag het gesprek is.'),
  tijd: verplicht(
    gelezen(leesTijd, 'Vul een tijd in, bijvoorbeeld 14:30.'),
    'Vul in hoe laat het gesprek begint.',
  ),
  plaats: tekst({ max: 200, verplicht: 'Vul in waar het gesprek is.' }),
  metNaaste: tekstOfNiets({ max: 200 }),
  metOco: vinkje(),
  metMedewerkerId: idOfNiets(),
})

export const planInvoer = (f: z.output<typeof planSchema>): Invoer => ({
  geplandOp: momentInAmsterdam(f.datum, f.tijd),
  plaats: f.plaats,
  metNaaste: f.metNaaste,
  metOco: f.metOco,
  metMedewerkerId: f.metMedewerkerId,
})

export const afzegSchema = z.object({ reden: tekst({ max: 2000 }) })

/** The four things asked on each leefgebied (Wmo 2015 art. 2.3.2 lid 4). */
export const vakken = ['eigenKracht', 'netwerk', 'wens', 'behoefte'] as const
type Vak = (typeof vakken)[number]
export const veldVan = (leefgebied: Leefgebied, vak: Vak | 'score'): string => `${leefgebied}_${vak}`

const bevindingVelden = Object.fromEntries(
  leefgebieden.flatMap((leefgebied) => [
    ...vakken.map((vak) => [veldVan(leefgebied, vak), tekst({ max: 2000 })] as const),
    [veldVan(leefgebied, 'score'), getalOfNiets(1, 5)] as const,
  ]),
) as Record<string, z.ZodType<string | number | undefined>>

export const verslagSchema = z.object({
  ...bevindingVelden,
  versie: getalOfNiets(1, 1_000_000),
  gevoerdOp: datumOfNiets(),
  eigenPlan: tekst(),
  verslag: tekst(),
})
type Verslag = {
  versie: number | undefined
  gevoerdOp: Datum | undefined
  eigenPlan: string
  verslag: string
}

/** What was typed, per leefgebied; the untouched ones are there too, empty. */
export function verslagInvoer(gelezen: z.output<typeof verslagSchema>): {
  versie: number
  invoer: Inhoud & { gevoerdOp: Datum | undefined }
} {
  const f = gelezen as Verslag & Readonly<Record<string, string | number | undefined>>
  const text = (leefgebied: Leefgebied, vak: Vak) => String(f[veldVan(leefgebied, vak)] ?? '')
  const bevindingen = leefgebieden.map((leefgebied): Bevinding => {
    const score = f[veldVan(leefgebied, 'score')]
    return {
      leefgebied,
      eigenKracht: text(leefgebied, 'eigenKracht'),
      netwerk: text(leefgebied, 'netwerk'),
      wens: text(leefgebied, 'wens'),
      behoefte: text(leefgebied, 'behoefte'),
      score: typeof score === 'number' ? score : undefined,
    }
  })
  const { gevoerdOp, eigenPlan, verslag } = f
  return { versie: f.versie ?? 0, invoer: { gevoerdOp, eigenPlan, verslag, bevindingen } }
}

/** The form as it starts: what is stored, and today's page version. */
export function verslagWaarden(
  g: { readonly [K in keyof Inhoud]?: Inhoud[K] | undefined } & {
    gevoerdOp?: Date | null | undefined
    versie?: number | undefined
  },
): Record<string, string> {
  const velden = (g.bevindingen ?? []).flatMap((b) => [
    ...vakken.map((vak) => [veldVan(b.leefgebied, vak), b[vak]] as const),
    [veldVan(b.leefgebied, 'score'), b.score ? String(b.score) : ''] as const,
  ])
  return {
    ...Object.fromEntries(velden),
    versie: String(g.versie ?? ''),
    gevoerdOp: g.gevoerdOp ? schrijfKort(datumInAmsterdam(g.gevoerdOp)) : '',
    eigenPlan: g.eigenPlan ?? '',
    verslag: g.verslag ?? '',
  }
}

/** As people type it: 3-4-2026. */
const schrijfKort = (dag: Datum): string => dag.split('-').map(Number).toReversed().join('-')
