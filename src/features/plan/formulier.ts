// The forms of a plan, one per part that can be changed.

import { z } from 'zod'
import {
  gelezen,
  getalOfNiets,
  idOfNiets,
  keuze,
  keuzeOfNiets,
  tekst,
  tekstOfNiets,
  vinkje,
} from '../../platform/form.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { leefgebieden } from '../melding/melding.ts'
import { type Datum, leesDatum } from '../termijn/datum.ts'
import { buitenKalender, isGeenOfInKalender } from '../termijn/feestdagen.ts'
import { beloftes } from './afspraak.ts'
import { wijzen } from './akkoord.ts'
import { vervolgen } from './evaluatie.ts'
import { type Resultaat, resultaten } from './plan.ts'

const verplichteDatum = (zin: string) =>
  gelezen(leesDatum, 'Vul een datum in die bestaat, bijvoorbeeld 3-4-2026.')
    .refine(isGeenOfInKalender, buitenKalender)
    .pipe(z.custom<Datum>((d) => d !== undefined, zin))
const verplichtId = (zin: string) => idOfNiets().pipe(z.custom<string>((id) => id !== undefined, zin))
/** The versie the form was filled in from; a form without one is older than every plan. */
const versie = () => getalOfNiets(1, 1_000_000).transform((getal) => getal ?? 0)
/** Which doel or afspraak is changed; none for a new one. */
const welk = () => idOfNiets()

export const versieSchema = z.object({ versie: versie() })
export const opstelSchema = z.object({
  meldingId: verplichtId('Begin bij een melding: open haar en kies "Plan opstellen".'),
})
export const woordenSchema = z.object({ versie: versie(), woorden: tekst() })
export const aanvulSchema = z.object({
  woorden: tekst({ verplicht: 'Schrijf op wat de inwoner erbij wil zetten.' }),
})
export const doelSchema = z.object({
  versie: versie(),
  welk: welk(),
  weg: vinkje(),
  woorden: tekst({ max: 2000, verplicht: 'Schrijf op wat de inwoner wil bereiken, in eigen woorden.' }),
  waarom: tekst({ max: 2000 }),
  inwonerId: verplichtId('Kies voor wie dit doel is.'),
  leefgebied: keuze(leefgebieden, 'Kies een leefgebied.'),
  wet: keuzeOfNiets(wetten),
  startScore: getalOfNiets(1, 5),
  streefScore: getalOfNiets(1, 5),
})
export const afspraakSchema = z.object({
  versie: versie(),
  welk: welk(),
  weg: vinkje(),
  wat: tekst({ max: 2000, verplicht: 'Schrijf op wat er is afgesproken.' }),
  van: keuze(beloftes, 'Kies wie dit doet.'),
  wie: tekstOfNiets({ max: 200 }),
  medewerkerId: idOfNiets(),
  voorDatum: verplichteDatum('Vul in vóór welke dag dit is gedaan.'),
  doelId: idOfNiets(),
})
export const akkoordSchema = z.object({
  versie: versie(),
  inwonerId: verplichtId('Kies wie het zegt.'),
  wijze: keuze(wijzen, 'Kies wat deze persoon zei.'),
  toelichting: tekstOfNiets({ max: 2000 }),
})
export const nakomingSchema = z.object({
  nagekomen: keuze(['ja', 'nee'], 'Kies of de afspraak is nagekomen.'),
})
// The scores come one per doel, so their names are not known here; what they hold is read below.
export const evaluatieSchema = z.looseObject({
  versie: versie(),
  gehoudenOp: verplichteDatum('Vul in op welke dag u terugkeek.'),
  bevindingen: tekst({ verplicht: 'Schrijf op wat u samen zag.' }),
  vervolg: keuze(vervolgen, 'Kies hoe het verder gaat.'),
})
export const afsluitSchema = z.looseObject({ versie: versie(), reden: tekst({ max: 2000 }) })

const score = (raw: unknown) => {
  const n = Number(raw)
  return Number.isInteger(n) && n >= 1 && n <= 5 ? n : undefined
}
const perDoel = <T>(form: Readonly<Record<string, unknown>>, voor: string, lees: (raw: unknown) => T) =>
  Object.fromEntries(
    Object.entries(form)
      .filter(([naam]) => naam.startsWith(voor))
      .map(([naam, raw]) => [naam.slice(voor.length), lees(raw)]),
  )

export const scoresVan = (form: Readonly<Record<string, unknown>>) => perDoel(form, 'score_', score)

/** How each doel ended, as far as it was filled in. */
export function eindenVan(form: Readonly<Record<string, unknown>>) {
  const scores = scoresVan(form)
  const uitslagen = perDoel(form, 'resultaat_', (raw): Resultaat | undefined =>
    resultaten.find((resultaat) => resultaat === raw),
  )
  return Object.fromEntries(
    Object.entries(uitslagen).map(([id, resultaat]) => [id, { resultaat, score: scores[id] }]),
  )
}
