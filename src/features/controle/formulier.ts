// The form of judging a line, and which list is shown.

import { z } from 'zod'
import { keuze, tekstOfNiets } from '../../platform/form.ts'
import { uitkomsten } from './controle.ts'

export const oordeelSchema = z.object({
  uitkomst: keuze(uitkomsten, 'Kies of het in orde was.'),
  toelichting: tekstOfNiets({ max: 2000 }),
})

export const lijsten = ['open', 'beoordeeld', 'rondes'] as const
export type Lijst = (typeof lijsten)[number]
export type Adres = { readonly lijst: Lijst; readonly pagina: number }

export const hier = '/werk/privacy/controle'

export function leesAdres(params: URLSearchParams): Adres {
  const lijst = keuze(lijsten, '').safeParse(params.get('lijst') ?? '').data ?? 'open'
  const pagina = Number(params.get('pagina'))
  return { lijst, pagina: Number.isInteger(pagina) && pagina > 1 && pagina < 10_000 ? pagina : 1 }
}

export const adresVan = ({ lijst, pagina }: Adres): string =>
  `${hier}?lijst=${lijst}${pagina > 1 ? `&pagina=${pagina}` : ''}`
