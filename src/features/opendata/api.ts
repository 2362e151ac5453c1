// The public API of published figures: for any program, without login, session or cookie; nothing here is counted.

import type { z } from 'zod'
import type { OpenCall } from '../../context.ts'
import { json, problem } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { metEtag } from '../../platform/etag.ts'
import { isId } from '../../platform/id.ts'
import { gepubliceerd, rapportMet } from '../rapport/rapport.sql.ts'
import type { Definitie, Rapport } from '../rapport/rapport.ts'
import { versie } from '../termijn/openapi.ts'
import { vragen } from './formulier.ts'
import { gepubliceerdeCellen, gepubliceerdeKpis } from './opendata.sql.ts'
import { heelRapportUit, kpiUit, metingUit, rapportUit } from './uitvoer.tsx'

/** About nobody and the same for everybody; never kept longer than a withdrawal may take to be seen. */
const open = { 'access-control-allow-origin': '*', 'api-version': versie }
const bewaarbaar = { ...open, 'cache-control': 'public, max-age=300' }

const met = (antwoord: Response, koppen: Readonly<Record<string, string>>): Response => {
  for (const [naam, waarde] of Object.entries(koppen)) antwoord.headers.set(naam, waarde)
  return antwoord
}
const fout = (status: 404 | 410, detail: string) =>
  met(problem({ status, title: status === 404 ? 'Niet gevonden' : 'Ingetrokken', detail }), open)

type Antwoord = { readonly goed: unknown } | { readonly fout: Response }

/** Checks the question, reads as the public does, and answers with an ETag; everything that is wrong with it at once. */
async function antwoord<T extends z.ZodType>(
  { ctx, url, request }: OpenCall,
  schema: T,
  work: (tx: Tx, vraag: z.output<T>) => Promise<Antwoord>,
): Promise<Response> {
  const dubbel = [...new Set(url.searchParams.keys())].filter(
    (naam) => url.searchParams.getAll(naam).length > 1,
  )
  const gelezen = schema.safeParse(Object.fromEntries(url.searchParams))
  if (!gelezen.success || dubbel.length > 0) return onjuist(gelezen.error, dubbel)
  const gemeenteId = await ctx.gemeenteVan(url.hostname)
  if (gemeenteId === undefined) return fout(404, 'Dit adres hoort bij geen gemeente.')
  const uit = await ctx.db.transaction({ gemeenteId, isOpenbaar: true, isMomentopname: true }, (tx) =>
    work(tx, gelezen.data),
  )
  return 'fout' in uit ? uit.fout : metEtag(request, met(json(uit.goed), bewaarbaar))
}

function onjuist(error: z.ZodError | undefined, dubbel: readonly string[]): Response {
  const gevonden = (error?.issues ?? []).flatMap(({ path, code, ...issue }) =>
    'keys' in issue && Array.isArray(issue.keys)
      ? issue.keys.map((name) => ({
          name,
          code: 'onbekend',
          detail: `De parameter ${name} kennen wij hier niet.`,
        }))
      : [
          {
            name: String(path[0] ?? ''),
            code: 'onjuist',
            detail: `De waarde van ${String(path[0])} klopt niet.`,
          },
        ],
  )
  const meer = dubbel.map((name) => ({
    name,
    code: 'meer_dan_een',
    detail: `Geef ${name} hooguit één keer.`,
  }))
  const errors = [...gevonden, ...meer].map(({ name, code, detail }) => ({
    in: 'query' as const,
    location: { name },
    code,
    detail,
  }))
  const detail = errors.map((e) => e.detail).join(' ')
  return met(problem({ status: 400, title: 'De vraag klopt niet', detail, errors }), open)
}

type Blad = { readonly pagina: number; readonly perPagina: number }
const bladzijde = (alle: readonly unknown[], { pagina, perPagina }: Blad): Antwoord => ({
  goed: {
    aantal: alle.length,
    pagina,
    perPagina,
    resultaten: alle.slice((pagina - 1) * perPagina, pagina * perPagina),
  },
})

export const getKpis = (call: OpenCall): Promise<Response> =>
  antwoord(call, vragen.kpis, async (tx, vraag) =>
    bladzijde((await gepubliceerdeKpis(tx)).map(kpiUit), vraag),
  )

export const getMetingen = (call: OpenCall): Promise<Response> =>
  antwoord(call, vragen.metingen, async (tx, vraag) => {
    const kpi = call.params.code ?? ''
    const definitie = (await gepubliceerdeKpis(tx)).find((d: Definitie) => d.kpi === kpi)
    if (!definitie) return { fout: fout(404, `Van de kpi ${kpi.slice(0, 60)} is niets gepubliceerd.`) }
    const { periode, uitsplitsing } = vraag
    const cellen = await gepubliceerdeCellen(tx, { kpi, periode, uitsplitsing })
    return bladzijde(
      cellen.map((cel) => metingUit(cel, definitie, cel.uitRapportId ?? '')),
      vraag,
    )
  })

export const getKwartaalrapporten = (call: OpenCall): Promise<Response> =>
  antwoord(call, vragen.kwartaalrapporten, async (tx, { soort, periode, ...blad }) => {
    const hoort = (r: Rapport) => (soort ?? r.soort) === r.soort && (periode ?? r.periode) === r.periode
    return bladzijde((await gepubliceerd(tx)).filter(hoort).map(rapportUit), blad)
  })

export const getKwartaalrapport = (call: OpenCall): Promise<Response> =>
  antwoord(call, vragen.kwartaalrapport, async (tx) => {
    const { id = '' } = call.params
    const rapport = isId(id) ? await rapportMet(tx, id) : undefined
    if (!rapport) return { fout: fout(404, 'Dit rapport is er niet.') }
    if (rapport.status === 'ingetrokken')
      return { fout: fout(410, rapport.intrekking ?? 'Dit rapport is ingetrokken.') }
    return { goed: heelRapportUit(rapport) }
  })
