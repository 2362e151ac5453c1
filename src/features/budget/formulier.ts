// The forms of the budget: a line of a category, and a ceiling of an aanbieder.

import { z } from 'zod'
import { gelezen, getalOfNiets, keuze, tekst, verplicht } from '../../platform/form.ts'
import { leesCenten } from '../kosten/kostenveld.ts'
import { budgetcategorieen, regelsoorten } from './budget.ts'

const jaar = verplicht(getalOfNiets(2015, 2040), 'Vul een jaar in.')
const bron = tekst({ max: 300, verplicht: 'Schrijf waar dit is besloten, met de datum.' })
/** Whole years of a gemeente do not fit in one line of a declaratie, so millions are read here. */
const bedragVan = (minstens: number) =>
  verplicht(
    gelezen((text) => {
      const centen = leesMiljoenen(text)
      return centen === undefined || centen < minstens ? undefined : centen
    }, 'Vul een bedrag in euro’s in, zoals 1.234.567.'),
    'Vul een bedrag in.',
  )

/** The same as a declaratie is written, up to a thousand million euro. */
function leesMiljoenen(text: string): number | undefined {
  const schoon = text.replace(/^€\s*/, '')
  const heel = /^\d{1,3}(?:\.\d{3}){0,3}$|^\d{1,9}$/.test(schoon)
    ? Number(schoon.replaceAll('.', '')) * 100
    : undefined
  return heel ?? leesCenten(schoon)
}

export const regelSchema = z.object({
  jaar,
  categorie: keuze(budgetcategorieen, 'Kies een categorie.'),
  soort: keuze(regelsoorten, 'Kies wat u vastlegt.'),
  bedrag: bedragVan(0),
  bron,
})

export const plafondSchema = z.object({
  plafondJaar: jaar,
  aanbieder: tekst({ max: 120, verplicht: 'Kies een aanbieder.' }),
  plafondBedrag: bedragVan(1),
  waarschuwing: verplicht(getalOfNiets(50, 100), 'Vul een percentage in van 50 tot en met 100.'),
  plafondBron: bron,
})
