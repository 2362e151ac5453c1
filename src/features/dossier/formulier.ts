// What a dossier is asked to show of its tijdlijn, read from its address: codes only, and nonsense shows everything.

import { z } from 'zod'
import { idOfNiets, keuze, tekst } from '../../platform/form.ts'
import { kanalen } from '../contact/contact.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { leesDatum } from '../termijn/datum.ts'
import { onderwerpen } from './tijdlijn.ts'

/** A day as people write it, kept in the address as it was typed. */
const dag = z
  .string()
  .max(20)
  .optional()
  .transform((getypt) => (getypt && leesDatum(getypt) ? getypt : undefined))

const schema = z.object({
  over: z.enum(onderwerpen).optional().catch(undefined),
  wet: z.enum(wetten).optional().catch(undefined),
  /** Also what is not of the main line. */
  alles: z.literal('ja').optional().catch(undefined),
  persoon: z.uuid().optional().catch(undefined),
  van: dag,
  tot: dag,
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Adres = z.output<typeof schema>

/** The filter and the page of the tijdlijn. */
export const leesAdres = (params: URLSearchParams): Adres =>
  schema.parse(Object.fromEntries([...params].filter(([, waarde]) => waarde !== '')))

/** The address of the same dossier with another part of the tijdlijn, ready to read there. */
export function adresVan(
  huishoudenId: string,
  { over, wet, persoon, van, tot, alles, pagina }: Partial<Adres>,
): string {
  const params = new URLSearchParams()
  for (const [naam, waarde] of Object.entries({
    ...{ over, wet, persoon, van, tot, alles },
    pagina: pagina === 1 ? '' : pagina,
  }))
    if (waarde) params.set(naam, String(waarde))
  return `/werk/dossiers/${huishoudenId}${params.size > 0 ? `?${params}` : ''}#tijdlijn`
}

/** Lines of the tijdlijn on one page. */
export const perBladzij = 30

/** A contact written down in the dossier. */
export const contactSchema = z.object({
  waarover: tekst({ verplicht: 'Schrijf kort op waar het contact over ging.' }),
  kanaal: keuze(kanalen, 'Kies hoe het contact ging.'),
  inwonerId: idOfNiets(),
  bij: tekst({ max: 60 }),
  isMetInwoner: keuze(['ja', 'nee'], 'Kies of u de inwoner zelf sprak.'),
})

export const zoekSchema = z.object({
  woorden: tekst({ max: 100, verplicht: 'Vul in waar u naar zoekt.' }),
})
