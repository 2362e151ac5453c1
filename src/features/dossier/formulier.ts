// What a dossier is asked to show of its tijdlijn, read from its address: codes only, and nonsense shows everything.

import { z } from 'zod'
import { idOfNiets, keuze, tekst } from '../../platform/form.ts'
import { kanalen } from '../contact/contact.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { leesDatum } from '../termijn/datum.ts'
import { datumOfNiets } from '../termijn/formulier.ts'
import { dossierlijsten, standen } from './dossiers.ts'
import { onderwerpen } from './tijdlijn.ts'

/** A day as people write it, kept in the address as it was typed. */
const dag = z
  .string()
  .max(20)
  .optional()
  .catch(undefined)
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
  eerder: z.coerce.number().int().min(1).max(1_000).catch(1),
})
export type Adres = z.output<typeof schema>

/** The filter and the page of the tijdlijn, and the page of what was tried before. */
export const leesAdres = (params: URLSearchParams): Adres =>
  schema.parse(Object.fromEntries([...params].filter(([, waarde]) => waarde !== '')))

/** The address of the same dossier with another part of a block, ready to read there. */
export function adresVan(
  huishoudenId: string,
  { over, wet, persoon, van, tot, alles, pagina, eerder }: Partial<Adres>,
  blok: 'tijdlijn' | 'eerder' = 'tijdlijn',
): string {
  const params = new URLSearchParams()
  for (const [naam, waarde] of Object.entries({
    ...{ over, wet, persoon, van, tot, alles },
    pagina: pagina === 1 ? '' : pagina,
    eerder: eerder === 1 ? '' : eerder,
  }))
    if (waarde) params.set(naam, String(waarde))
  return `/werk/dossiers/${huishoudenId}${params.size > 0 ? `?${params}` : ''}#${blok}`
}

/** Lines of the tijdlijn on one page. */
export const perBladzij = 10

/** A contact written down in the dossier. */
export const contactSchema = z.object({
  waarover: tekst({ verplicht: 'Schrijf kort op waar het contact over ging.' }),
  kanaal: keuze(kanalen, 'Kies hoe het contact ging.'),
  inwonerId: idOfNiets(),
  bij: tekst({ max: 60 }),
  isMetInwoner: keuze(['ja', 'nee'], 'Kies of u de inwoner zelf sprak.'),
  dag: datumOfNiets(),
})

export const zoekSchema = z.object({
  woorden: tekst({ max: 100, verplicht: 'Vul in waar u naar zoekt.' }),
})

const lijstSchema = z.object({
  lijst: z.enum(dossierlijsten).optional().catch(undefined),
  kern: z.uuid().optional().catch(undefined),
  stand: z.enum(standen).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type LijstAdres = z.output<typeof lijstSchema>

/** The list, filter and page of the list of dossiers. */
export const leesLijst = (params: URLSearchParams): LijstAdres =>
  lijstSchema.parse(Object.fromEntries([...params].filter(([, waarde]) => waarde !== '')))

/** Its address; what is as usual is left out, and a name never stands in it. */
export function lijstAdres({ lijst, kern, stand, pagina }: Partial<LijstAdres>): string {
  const params = new URLSearchParams()
  for (const [naam, waarde] of Object.entries({ lijst, kern, stand, pagina: pagina === 1 ? '' : pagina }))
    if (waarde) params.set(naam, String(waarde))
  return `/werk/dossiers${params.size > 0 ? `?${params}` : ''}`
}

/** Looking for a name among the own dossiers. */
export const naamSchema = z.object({
  naam: tekst({ max: 100, verplicht: 'Vul (een deel van) de naam in.' }),
})
