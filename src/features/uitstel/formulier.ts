// The forms about the last day of a clock.

import { z } from 'zod'
import { getalOfNiets, idOfNiets, keuze, tekst, verplicht } from '../../platform/form.ts'
import { datumOfNiets, verplichteDatum } from '../termijn/formulier.ts'
import { gronden } from './grond.ts'

export const pauzeSchema = z.object({
  grond: keuze(gronden, 'Kies waarom de termijn mag stilstaan.'),
  toelichting: tekst({ max: 2000, verplicht: 'Schrijf op wat u vraagt, of waarom het niet verder kan.' }),
  uiterlijk: verplichteDatum('Vul in tot wanneer de inwoner de tijd krijgt.'),
  sinds: datumOfNiets(),
})
export const hervatSchema = z.object({
  pauzeId: idOfNiets().transform((id) => id ?? ''),
  op: verplichteDatum('Vul in op welke dag alles er was.'),
})
export const verlengSchema = z.object({
  weken: verplicht(getalOfNiets(1, 52), 'Vul in met hoeveel weken u verlengt.'),
  verlengreden: tekst({ max: 2000, verplicht: 'Schrijf op waarom het niet op tijd lukt.' }),
})
export const mededeelSchema = z.object({
  verwachtOp: verplichteDatum('Vul in op welke dag de beslissing er wel is.'),
  mededeelreden: tekst({ max: 2000, verplicht: 'Schrijf op waarom het niet op tijd lukt.' }),
})
