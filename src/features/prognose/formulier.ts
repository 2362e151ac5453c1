// The forms of the prognose: a kostenmaatregel, and those that carry nothing but a button.

import { z } from 'zod'
import { gelezen, getalOfNiets, keuze, tekst, verplicht } from '../../platform/form.ts'
import { jaargrens } from './bevolkingsbestand.ts'
import { maatregelcategorieen, werkingen } from './kostenmaatregel.ts'
import { oudste } from './prognose.ts'

export const leegSchema = z.object({})

/** "-10", "+2,5 %": as people write it, not nought, at most everything or twice as much. */
function leesEffect(text: string): number | undefined {
  const schoon = text.replace(/\s*%$/, '').replace(/^[−–]\s*/, '-')
  const effect = /^[-+]?\d{1,3}([.,]\d)?$/.test(schoon) ? Number(schoon.replace(',', '.')) : 0
  return effect !== 0 && Math.abs(effect) <= 100 ? effect : undefined
}

const leeftijd = () => getalOfNiets(0, oudste)

export const maatregelSchema = z
  .object({
    naam: tekst({ max: 120, verplicht: 'Geef de maatregel een naam.' }),
    aanname: tekst({ max: 1000, verplicht: 'Schrijf waarom u dit effect verwacht.' }),
    werking: keuze(werkingen, 'Kies waar de maatregel op werkt.'),
    effect: verplicht(
      gelezen(leesEffect, 'Vul een percentage in van -100 tot 100, niet 0. Bijvoorbeeld -10 of 2,5.'),
      'Vul in hoeveel procent minder of meer.',
    ),
    categorie: keuze(maatregelcategorieen, 'Kies voor welke hulp dit geldt.'),
    vanLeeftijd: leeftijd(),
    totLeeftijd: leeftijd(),
    vanJaar: verplicht(getalOfNiets(jaargrens.van, jaargrens.tot), 'Vul het eerste jaar in.'),
  })
  .superRefine(({ vanLeeftijd: van, totLeeftijd: tot }, ctx) => {
    const zeg = (veld: string, message: string) => ctx.addIssue({ code: 'custom', message, path: [veld] })
    const beide = 'Vul beide leeftijden in, of geen van beide.'
    if (van !== undefined && tot === undefined) zeg('totLeeftijd', beide)
    if (van === undefined && tot !== undefined) zeg('vanLeeftijd', beide)
    if (van !== undefined && tot !== undefined && van > tot)
      zeg('totLeeftijd', 'Deze leeftijd is lager dan de eerste. Draai ze om.')
  })
