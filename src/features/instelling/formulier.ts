// The forms of the instellingen: the contactgrens from a day on, and the days before a reminder.

import { z } from 'zod'
import { gelezen, getalOfNiets, tekst, verplicht } from '../../platform/form.ts'
import type { Kern } from '../gemeente/kern.ts'
import { verplichteDatum } from '../termijn/formulier.ts'

export const grensSchema = z.object({
  aantal: verplicht(getalOfNiets(1, 100), 'Vul in na hoeveel contacten.'),
  van: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
  verwijzing: tekst({ max: 500, verplicht: 'Schrijf op waar dit is besloten.' }),
})

export const herinneringSchema = z.object({
  stond: getalOfNiets(0, 30),
  dagen: verplicht(getalOfNiets(0, 30), 'Vul een getal in van 0 tot en met 30.'),
})

/** The field of a kern. */
export const veldVan = ({ id }: Pick<Kern, 'id'>): string => `kern_${id}`

/** "21.500" and "21500", as tables of others print it. */
const inwonertal = (text: string): number | undefined =>
  /^(\d{1,6}|\d{1,3}[. ]\d{3})$/.test(text) ? Number(text.replace(/[. ]/, '')) : undefined

/** A field for each kern of this gemeente. */
export const kernenVelden = (kernen: readonly Kern[]) =>
  z.object({
    stond: tekst({ max: 20_000 }),
    jaar: verplicht(getalOfNiets(2000, 2100), 'Vul in van welk jaar deze aantallen zijn.'),
    bron: tekst({ max: 200, verplicht: 'Schrijf op waar deze aantallen staan.' }),
    ...Object.fromEntries(
      kernen.map((kern) => [
        veldVan(kern),
        gelezen(
          inwonertal,
          `Vul bij ${kern.naam} een heel getal in, bijvoorbeeld 1250. Weet u het niet? Laat het leeg.`,
        ),
      ]),
    ),
  })
