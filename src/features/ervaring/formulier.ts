// The forms of the survey: the questions, the yearly draw, and how somebody is asked.

import { z } from 'zod'
import { getalOfNiets, keuze, keuzeOfNiets, tekst, tekstOfNiets } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'
import type { Invoer } from './beantwoorden.ts'
import { hoes } from './uitnodigen.ts'
import { snelkeuzes, type Thema, themas } from './vragen.ts'

const cijfers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'weet_niet'] as const
const cijfer = keuzeOfNiets(cijfers)
const velden = Object.fromEntries(themas.map((thema) => [thema, cijfer])) as Record<Thema, typeof cijfer>

export const vragenSchema = z.object({
  ...velden,
  snel: keuzeOfNiets([...snelkeuzes, 'weet_niet']),
  toelichting: tekstOfNiets({ max: 2000 }),
})
export const papierSchema = vragenSchema.extend({
  code: tekst({ max: 40, verplicht: 'Vul de code in die op het formulier staat.' }),
})
export const trekSchema = z.object({
  omvang: getalOfNiets(1, 5000),
  reden: tekst({ max: 2000, verplicht: 'Schrijf op waarom dit aantal genoeg is.' }),
  antwoordenTot: verplichteDatum('Vul in tot en met welke dag mensen kunnen antwoorden.'),
})
export const vraagSchema = z.object({ hoe: keuze(hoes, 'Kies hoe u de vragen geeft.') })

/** What was filled in; undefined when that is nothing at all. */
export function ingevuld(gelezen: z.output<typeof vragenSchema>): Invoer | undefined {
  const cijferVan = (thema: Thema) => {
    const waarde = gelezen[thema]
    return waarde === undefined || waarde === 'weet_niet' ? [] : [[thema, Number(waarde)] as const]
  }
  const snel = gelezen.snel === 'weet_niet' ? undefined : gelezen.snel
  const antwoorden = { ...Object.fromEntries(themas.flatMap(cijferVan)), ...(snel && { snel }) }
  return Object.keys(antwoorden).length > 0 ? { antwoorden, toelichting: gelezen.toelichting } : undefined
}
