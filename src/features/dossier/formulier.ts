// What a dossier is asked to show of its tijdlijn, read from its address: codes only, and nonsense shows everything.

import { z } from 'zod'
import { wetten } from '../medewerker/medewerker.ts'
import { onderwerpen } from './tijdlijn.ts'

const schema = z.object({
  over: z.enum(onderwerpen).optional().catch(undefined),
  wet: z.enum(wetten).optional().catch(undefined),
  persoon: z.uuid().optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Adres = z.output<typeof schema>

/** The filter and the page of the tijdlijn. */
export const leesAdres = (params: URLSearchParams): Adres =>
  schema.parse(Object.fromEntries([...params].filter(([, waarde]) => waarde !== '')))

/** The address of the same dossier with another part of the tijdlijn, ready to read there. */
export function adresVan(huishoudenId: string, { over, wet, persoon, pagina }: Partial<Adres>): string {
  const params = new URLSearchParams()
  for (const [naam, waarde] of Object.entries({ over, wet, persoon, pagina: pagina === 1 ? '' : pagina }))
    if (waarde) params.set(naam, String(waarde))
  return `/werk/dossiers/${huishoudenId}${params.size > 0 ? `?${params}` : ''}#tijdlijn`
}

/** Lines of the tijdlijn on one page. */
export const perBladzij = 30
