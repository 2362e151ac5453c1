// What a work list is asked for, read from its address: codes only, and nonsense falls back to everything.

import { z } from 'zod'
import { sleutelVan } from '../../platform/form.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { klokken } from '../termijn/klokken.ts'
import { lijsten, manieren, type Verdeling } from './werkvoorraad.ts'

const soorten = klokken.map((klok) => klok.soort)

const schema = z.object({
  /** Absent: where the day starts for this reader. */
  lijst: z.enum(lijsten).optional().catch(undefined),
  team: z.uuid().optional().catch(undefined),
  kern: z.uuid().optional().catch(undefined),
  wet: z.enum(wetten).optional().catch(undefined),
  klok: z
    .string()
    .refine((soort) => soorten.includes(soort))
    .optional()
    .catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Adres = z.output<typeof schema>

/** The list, filter and page of an address or of the form that came from it. */
export const leesAdres = (params: URLSearchParams): Adres =>
  schema.parse(Object.fromEntries([...params].filter(([, waarde]) => waarde !== '')))

/** The address of a list; what is as usual is left out. */
export function adresVan(adres: Partial<Adres>, pad = '/werk'): string {
  const { lijst, team, kern, wet, klok, pagina } = adres
  const params = new URLSearchParams()
  const velden = { lijst, team, kern, wet, klok, pagina: pagina === 1 ? '' : pagina }
  for (const [naam, waarde] of Object.entries(velden)) if (waarde) params.set(naam, String(waarde))
  const vraag = params.toString()
  return vraag === '' ? pad : `${pad}?${vraag}`
}

const verdeling = z.object({
  doe: z.enum(manieren).catch('nemen'),
  aan: z
    .string()
    .transform((tekst) => /^([0-9a-f-]{36})?:([0-9a-f-]{36})$/.exec(tekst))
    .transform((delen) => delen?.[2] && { medewerkerId: delen[1], teamId: delen[2] })
    .catch(undefined),
})

/** The ticked lines and what to do with them; a line names its melding or traject. */
export function leesVerdeling(body: URLSearchParams): Verdeling {
  const { doe, aan } = verdeling.parse(Object.fromEntries(body))
  const ids = (soort: string) =>
    body.getAll('werk').flatMap((regel) => {
      const [deel, id] = regel.split(':')
      return deel === soort && z.uuid().safeParse(id).success ? [id as string] : []
    })
  return {
    doe,
    aan: aan || undefined,
    sleutel: sleutelVan(body),
    meldingIds: ids('melding'),
    trajectIds: ids('traject'),
  }
}
