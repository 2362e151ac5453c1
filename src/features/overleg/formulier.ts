// The forms of an overleg: planning it, asking somebody, holding it, calling it off, and an afspraak made there.

import { z } from 'zod'
import { gelezen, idOfNiets, keuze, tekst, tekstOfNiets, verplicht, versie } from '../../platform/form.ts'
import { beloftes } from '../plan/afspraak.ts'
import { leesTijd, momentInAmsterdam } from '../termijn/datum.ts'
import { verplichteDatum } from '../termijn/formulier.ts'
import type { Invoer as Houding } from './houden.ts'
import { inwonerstanden, ocostanden, soorten, uitkomsten } from './overleg.ts'
import type { Invoer as Planning } from './plannen.ts'

/** One line is one point; a dash or number before it is how people write a list. */
const puntenVan = (agenda: string): string[] =>
  agenda
    .split('\n')
    .map((regel) => regel.replace(/^\s*[-*\d.)]*\s+/, '').trim())
    .filter((regel) => regel !== '')

export const planSchema = z.object({
  soort: keuze(soorten, 'Kies wat voor overleg het is.'),
  datum: verplichteDatum('Vul in op welke dag het overleg is.'),
  tijd: verplicht(
    gelezen(leesTijd, 'Vul een tijd in, bijvoorbeeld 14:30.'),
    'Vul in hoe laat het overleg begint.',
  ),
  plaats: tekst({ max: 200, verplicht: 'Vul in waar het overleg is.' }),
  vraag: tekst({ max: 2000, verplicht: 'Schrijf op welke vraag het overleg moet beantwoorden.' }),
  agenda: tekst().superRefine((agenda, ctx) => {
    const regels = puntenVan(agenda)
    if (regels.length > 30) ctx.addIssue(`Dit zijn ${regels.length} punten. Maak er ten hoogste 30 van.`)
    if (regels.some((regel) => regel.length > 500))
      ctx.addIssue('Een punt is te lang. Maak elk punt ten hoogste 500 tekens.')
  }),
  inwoner: keuze(inwonerstanden, 'Kies of de inwoner het weet.'),
  redenNietVerteld: tekstOfNiets({ max: 2000 }),
  oco: keuze(ocostanden, 'Kies of de cliëntondersteuner erbij is.'),
})

export const planInvoer = (f: z.output<typeof planSchema>): Planning => ({
  soort: f.soort,
  geplandOp: momentInAmsterdam(f.datum, f.tijd),
  plaats: f.plaats,
  vraag: f.vraag,
  inwoner: f.inwoner,
  redenNietVerteld: f.redenNietVerteld ?? null,
  oco: f.oco,
  punten: puntenVan(f.agenda),
})

export const uitnodigSchema = z.object({
  versie: versie(),
  medewerkerId: idOfNiets(),
  naam: tekstOfNiets({ max: 200 }),
  organisatie: tekstOfNiets({ max: 200 }),
  // Ids of doelen: which exist is for the act to say.
  doelIds: z.custom<string | readonly string[]>(() => true).transform((r) => [r].flat().filter(Boolean)),
})
export const intrekSchema = z.object({ versie: versie(), genodigdeId: idOfNiets() })

// The decisions come one per point, so their names are not known here.
export const houdSchema = z.looseObject({
  versie: versie(),
  samenvatting: tekst(),
  uitkomst: keuze(uitkomsten, 'Kies waartoe het overleg leidt.'),
  aanwezig: z.custom<string | readonly string[]>(() => true).transform((r) => [r].flat().filter(Boolean)),
})
export const besluitVeld = (puntId: string): string => `besluit_${puntId}`
const besluit = tekst({ max: 2000 })

/** What was decided, by point; a decision that is too long is answered with a sentence at its field. */
export function leesBesluiten(
  velden: Readonly<Record<string, unknown>>,
): { besluiten: Houding['besluiten'] } | { veld: string; zin: string } {
  const besluiten: Record<string, string> = {}
  for (const [naam, waarde] of Object.entries(velden)) {
    if (!naam.startsWith('besluit_')) continue
    const gelezen = besluit.safeParse(waarde)
    if (!gelezen.success) return { veld: naam, zin: gelezen.error.issues[0]?.message ?? '' }
    besluiten[naam.slice('besluit_'.length)] = gelezen.data
  }
  return { besluiten }
}

export const afzegSchema = z.object({ versie: versie(), reden: tekst({ max: 2000 }) })

export const afspraakSchema = z.object({
  versie: versie(),
  wat: tekst({ max: 2000, verplicht: 'Schrijf op wat er is afgesproken.' }),
  van: keuze(beloftes, 'Kies wie dit doet.'),
  wie: tekstOfNiets({ max: 200 }),
  afspraakMedewerkerId: idOfNiets(),
  voorDatum: verplichteDatum('Vul in vóór welke dag dit is gedaan.'),
  doelId: idOfNiets(),
})
