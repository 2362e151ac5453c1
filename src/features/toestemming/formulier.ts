// The forms of toestemming: who said yes, how, when and until when; and taking it back.

import { z } from 'zod'
import { gelezen, keuzeOfNiets } from '../../platform/form.ts'
import { isId } from '../../platform/id.ts'
import { datumOfNiets } from '../termijn/formulier.ts'
import type { Gever, Invoer } from './geven.ts'
import { doors, wijzen } from './toestemming.ts'

/** "inwoner", "ouder" of somebody the file does not know, or "ouder:id" of who it does. */
export function leesGever(tekst: string): Gever | undefined {
  const [soort = '', id] = tekst.split(':')
  const door = doors.find((een) => een === soort)
  if (!door || (id !== undefined && (!isId(id) || door === 'inwoner'))) return undefined
  return { door, id: id ?? null }
}

export const geefSchema = z.object({
  gever: gelezen(leesGever, 'Kies wie ja zei.'),
  wijze: keuzeOfNiets(wijzen),
  op: datumOfNiets(),
  tot: datumOfNiets(),
})

export const geefInvoer = (f: z.output<typeof geefSchema>): Invoer => ({
  gever: f.gever,
  wijze: f.wijze,
  op: f.op,
  tot: f.tot,
})

export const leegSchema = z.object({})
