// The form of a verplaatsing: to whom each huishouden goes, how regie is asked, and why.

import { z } from 'zod'
import { idOfNiets, keuze, keuzeOfNiets, tekst } from '../../platform/form.ts'
import { type Keuze, redenenOpNaam, wijzen } from './verplaatsing.ts'

export const verplaatsSchema = z.object({
  van: idOfNiets(),
  voorAlle: idOfNiets(),
  wijze: keuze(wijzen, 'Kies of u de regie vraagt of meteen overdraagt.'),
  reden: tekst({ max: 2000 }),
})

export const veld = {
  naar: (groepId: string) => `naar-${groepId}`,
  reden: (groepId: string) => `reden-${groepId}`,
  stand: (groepId: string) => `stand-${groepId}`,
}

const redenOpNaam = keuzeOfNiets(redenenOpNaam)
const isId = (tekst: string | null | undefined): tekst is string => z.uuid().safeParse(tekst).success

/**
 * The huishoudens that go somewhere: by their own choice, or else by the one for all the others.
 * One of which the form says that it is only by name is never part of "all the others".
 */
export function leesKeuzes(body: URLSearchParams, voorAlle: string | undefined): Keuze[] {
  const opNaam = new Set(body.getAll('opNaam'))
  return [...body.keys()].flatMap((sleutel) => {
    const groepId = /^stand-(.+)$/.exec(sleutel)?.[1]
    if (!isId(groepId)) return []
    const zelf = body.get(veld.naar(groepId)) ?? ''
    if (zelf === 'blijft') return []
    const naarId = zelf === '' && !opNaam.has(groepId) ? voorAlle : zelf
    if (!isId(naarId)) return []
    const reden = redenOpNaam.safeParse(body.get(veld.reden(groepId)) ?? '').data
    return [{ groepId, naarId, stand: body.get(sleutel) ?? '', reden }]
  })
}
