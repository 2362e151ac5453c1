// The gate before every door: a request that names anything of somebody its sender may never see goes no further (access.md 2.4, H2 and H3).

import type { Call } from '../../context.ts'
import { recordInzage } from '../../platform/record.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { betrokkenheidBij } from './betrokkenheid.ts'
import { decide } from './decide.ts'
import { mensenVan, zakenMet, zonderWachten } from './geweigerd.sql.ts'

const iedereId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/**
 * Every id the request holds: in its path, its address and its form, also behind a word ("melding:…").
 * As whoever reads them after this reads them: an id in capitals, or written otherwise in the address, is the same one.
 */
function genoemdeIds({ params, url, body }: Call): string[] {
  const velden = [...url.searchParams, ...body].filter(([naam]) => naam !== '_sleutel' && naam !== '_csrf')
  const teksten = [...Object.values(params), ...velden.flat()]
  return [...new Set(teksten.flatMap((tekst) => tekst.match(iedereId) ?? []).map((id) => id.toLowerCase()))]
}

/**
 * Is anything of it about themselves or theirs? Then that is in the log, by the rule that holds.
 * Asks the database only of who named somebody: of everybody else this costs nothing.
 */
export async function raaktUitgesloten(call: Call): Promise<boolean> {
  const { ctx, medewerker, verzoekId } = call
  if (medewerker.uitgesloten.length === 0) return false
  const ids = genoemdeIds(call)
  if (ids.length === 0) return false
  return ctx.db.transaction(identiteit(medewerker), async (tx) => {
    await zonderWachten(tx)
    const zaken = await zakenMet(tx, ids)
    const alle = [...ids, ...zaken.flatMap((z) => [z.inwonerId ?? [], z.huishoudenId ?? []].flat())]
    const dicht = alle.filter((id) => betrokkenheidBij(medewerker, [id]) !== 'geen')
    if (dicht.length === 0) return false
    const personen = (await mensenVan(tx, dicht)).map(({ inwonerId, huishoudenId }) => {
      const betrokkenheid = betrokkenheidBij(medewerker, [inwonerId, huishoudenId])
      const voorwerp = { soort: 'inwoner', autorisaties: [], isVanEigenTeam: false, isGeheim: false } as const
      const besluit = decide(medewerker, { ...voorwerp, betrokkenheid }, 'behandeling')
      return { inwonerId, niveau: undefined, regel: besluit.regel, doel: 'behandeling' }
    })
    const wie = { ids: ctx.ids, door: identiteit(medewerker), op: ctx.clock.now() }
    await recordInzage(tx, { ...wie, soort: call.inzage ?? 'toegang_geweigerd', verzoekId, personen })
    return true
  })
}
