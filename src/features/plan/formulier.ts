// The forms of a plan, one per part that can be changed.

import { z } from 'zod'
import {
  getalOfNiets,
  idOfNiets,
  keuze,
  keuzeOfNiets,
  tekst,
  tekstOfNiets,
  verplicht,
  versie,
  vinkje,
} from '../../platform/form.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { leefgebieden } from '../melding/melding.ts'
import { leesDatum } from '../termijn/datum.ts'
import { datumOfNiets, verplichteDagZonderKlok, verplichteDatum } from '../termijn/formulier.ts'
import { aflopen, beloftes } from './afspraak.ts'
import { wijzen } from './akkoord.ts'
import { vervolgen } from './evaluatie.ts'
import { type Resultaat, resultaten } from './plan.ts'
import { gronden, onderwerpen } from './volwassenwording.ts'

/** Which doel or afspraak is changed; none for a new one. */
const welk = () => idOfNiets()

export const versieSchema = z.object({ versie: versie() })
export const opstelSchema = z.object({
  meldingId: verplicht(idOfNiets(), 'Begin bij een melding: open haar en kies "Plan opstellen".'),
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
  inwonerId: verplicht(idOfNiets(), 'Kies voor wie dit doel is.'),
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
  inwonerId: idOfNiets(),
  voorDatum: verplichteDatum('Vul in vóór welke dag dit is gedaan.'),
  doelId: idOfNiets(),
})
export const akkoordSchema = z.object({
  versie: versie(),
  inwonerId: verplicht(idOfNiets(), 'Kies wie het zegt.'),
  wijze: keuze(wijzen, 'Kies wat deze persoon zei.'),
  toelichting: tekstOfNiets({ max: 2000 }),
})
export const leegSchema = z.object({})
export const nakomingSchema = z.object({
  nagekomen: keuze(['ja', 'nee'], 'Kies of de afspraak is nagekomen.'),
})
// The scores come one per doel, so their names are not known here; what they hold is read below.
export const evaluatieSchema = z.looseObject({
  versie: versie(),
  laatste: idOfNiets(),
  gehoudenOp: verplichteDatum('Vul in op welke dag u terugkeek.'),
  bevindingen: tekst({ verplicht: 'Schrijf op wat u samen zag.' }),
  vervolg: keuze(vervolgen, 'Kies hoe het verder gaat.'),
})

// Words come one per doel, afspraak or subject too: bounded by how their name begins.
const vrijeVelden = [
  ['waaromniet_', tekst({ max: 2000 })],
  ['afspraakreden_', tekst({ max: 2000 })],
  ['wat_', tekst({ max: 2000 })],
  ['wie_', tekst({ max: 200 })],
  ['voor_', datumOfNiets()],
] as const

/** Says at each of those fields what cannot be kept, so that nothing is cut off in silence. */
function houdbaar(form: Readonly<Record<string, unknown>>, ctx: z.RefinementCtx): void {
  for (const [naam, raw] of Object.entries(form)) {
    const veld = vrijeVelden.find(([voor]) => naam.startsWith(voor))?.[1]
    for (const { message } of veld?.safeParse(raw).error?.issues ?? [])
      ctx.addIssue({ code: 'custom', message, path: [naam] })
  }
}
export const afsluitSchema = z
  .looseObject({ versie: versie(), reden: tekst({ max: 2000 }) })
  .superRefine(houdbaar)

/** One of the numbers on the form; what is none of them was not answered. */
const cijfer = (min: number, max: number) => (raw: unknown) =>
  getalOfNiets(min, max).safeParse(raw ?? '').data
const score = cijfer(1, 5)
const punt = cijfer(0, 10)
const kort = (raw: unknown) => tekst().safeParse(raw ?? '').data || undefined
/** Any number of ids that one of our own pages put in the form. */
const ids = () =>
  z
    .custom<string | readonly string[]>(() => true)
    .transform((raw) => [...new Set([raw].flat().filter((id) => id !== ''))])
    .pipe(z.array(z.uuid({ error: 'Deze keuze is er niet meer. Kies opnieuw.' })))
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
  const waaromNiet = perDoel(form, 'waaromniet_', kort)
  const uitslagen = perDoel(form, 'resultaat_', (raw): Resultaat | undefined =>
    resultaten.find((resultaat) => resultaat === raw),
  )
  return Object.fromEntries(
    Object.entries(uitslagen).map(([id, resultaat]) => [
      id,
      { resultaat, score: scores[id], reden: waaromNiet[id] },
    ]),
  )
}

/** What became of each promise that was still open. */
export function afrondingVan(form: Readonly<Record<string, unknown>>) {
  const redenen = perDoel(form, 'afspraakreden_', kort)
  const gekozen = perDoel(form, 'afloop_', (raw) => aflopen.find((afloop) => afloop === raw))
  return Object.fromEntries(
    Object.entries(gekozen).map(([id, afloop]) => [id, { afloop, reden: redenen[id] }]),
  )
}

export const doelafsluitSchema = z.looseObject({ versie: versie(), welk: welk() }).superRefine(houdbaar)
export const heropenSchema = z.object({ welk: welk() })
export const betwistSchema = z.object({
  welk: welk(),
  betwistDoor: tekst({ max: 200, verplicht: 'Vul in wie zegt dat het anders was.' }),
  woorden: tekst({ max: 2000, verplicht: 'Schrijf op wat deze persoon zegt.' }),
})
export const lezerSchema = z.object({ versie: versie(), welk: welk(), inwonerIds: ids() })
export const opvolgSchema = z.object({
  welk: welk(),
  woorden: tekst({ max: 2000, verplicht: 'Schrijf op wat u heeft geregeld.' }),
})
export const beeldSchema = z.looseObject({
  welk: welk(),
  beeldversie: getalOfNiets(1, 1_000_000),
  inwonerId: verplicht(idOfNiets(), 'Kies van wie dit beeld is.'),
  gehoudenOp: verplichteDatum('Vul in van welke dag dit beeld is.'),
  toelichting: tekst({ max: 2000 }),
})
/** The points that were chosen, by dimensie. */
export const puntenVan = (form: Readonly<Record<string, unknown>>) => perDoel(form, 'punt_', punt)
export const volwassenSchema = z
  .looseObject({ welk: welk(), stand: tekst({ max: 200 }) })
  .superRefine(houdbaar)
/** What was filled in of each subject. */
export const onderwerpenVan = (form: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    onderwerpen.map((onderwerp) => [
      onderwerp,
      {
        wat: kort(form[`wat_${onderwerp}`]) ?? '',
        wie: kort(form[`wie_${onderwerp}`]) ?? '',
        voorDatum: leesDatum(kort(form[`voor_${onderwerp}`]) ?? ''),
        isGeregeld: form[`geregeld_${onderwerp}`] === 'ja',
      },
    ]),
  )
export const verlengSchema = z.object({
  welk: welk(),
  stand: tekst({ max: 200 }),
  grond: keuze(gronden, 'Kies op welke grond de hulp doorgaat.'),
  tot: verplichteDagZonderKlok('Vul in tot welke dag.'),
})
