// The doors of the public: published rapporten for anybody, without login, session or cookie.

import type { OpenCall } from '../../context.ts'
import { json, page } from '../../platform/answer.tsx'
import { csv, csvBestand } from '../../platform/csv.ts'
import type { Tx } from '../../platform/db.ts'
import { isId } from '../../platform/id.ts'
import { gemeenteNaam } from './gemeente.sql.ts'
import { OpenbaarOverzicht, OpenbaarRapport } from './openbaarpagina.tsx'
import { metPapier } from './papierantwoord.tsx'
import { gepubliceerd, rapportMet } from './rapport.sql.ts'
import type { HeelRapport } from './rapport.ts'
import { alsJson, bestandsnaam, kop, rijen } from './uitvoer.ts'

/** What was published may be kept for a while; never longer than a withdrawal may take to be seen. */
const bewaarbaar = (antwoord: Response): Response => {
  antwoord.headers.set('cache-control', 'public, max-age=300')
  return antwoord
}

/** Reads as the public does: the database shows this role what was published and nothing else. */
export async function leesOpenbaar(
  { ctx, url, nietGevonden }: OpenCall,
  work: (tx: Tx, gemeente: string) => Promise<Response>,
): Promise<Response> {
  const gemeenteId = await ctx.gemeenteVan(url.hostname)
  if (gemeenteId === undefined) return nietGevonden()
  return ctx.db.transaction({ gemeenteId, isOpenbaar: true, isMomentopname: true }, async (tx) =>
    work(tx, await gemeenteNaam(tx, gemeenteId)),
  )
}

export const getMonitor = (call: OpenCall): Promise<Response> =>
  leesOpenbaar(call, async (tx, gemeente) =>
    bewaarbaar(page(<OpenbaarOverzicht gemeente={gemeente} rapporten={await gepubliceerd(tx)} />)),
  )

/** The page of a rapport; the same address with `.csv`, `.json` or `.pdf` behind it gives the file. */
export const getRapport = (call: OpenCall): Promise<Response> =>
  metPapier(call, async (opPapier) => {
    const [id = '', soort] = (call.params.id ?? '').split(/\.(csv|json|pdf)$/)
    if (!isId(id)) return call.nietGevonden()
    return leesOpenbaar(call, async (tx, gemeente) => {
      const rapport = await rapportMet(tx, id)
      if (!rapport) return call.nietGevonden()
      const isWeg = rapport.status === 'ingetrokken'
      if (soort !== undefined && isWeg) return call.nietGevonden()
      if (soort === 'pdf') return bewaarbaar(opPapier(rapport, gemeente))
      if (soort !== undefined) return bewaarbaar(bestand(rapport, soort, gemeente))
      // Gone, and said so: who kept the address reads why (RFC 9110, 410).
      return bewaarbaar(page(<OpenbaarRapport gemeente={gemeente} rapport={rapport} />, isWeg ? 410 : 200))
    })
  })

/** The rapport as the file of this soort. */
export const bestand = (rapport: HeelRapport, soort: string, gemeente: string): Response =>
  soort === 'csv'
    ? csvBestand(bestandsnaam(rapport, 'csv'), csv(kop, rijen(rapport)))
    : json(alsJson(rapport, gemeente))
