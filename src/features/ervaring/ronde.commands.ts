// The yearly draw: chance picks with a seed of its own, each gets a letter with a code, and nobody sees who.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { hashVanCode, leesbareCode } from '../../platform/leesbarecode.ts'
import { putUitgaandAlle } from '../../platform/post.ts'
import { record } from '../../platform/record.ts'
import { done, type Result } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam, jaarVan } from '../termijn/datum.ts'
import { briefMet } from './brief.ts'
import { eindeVanCode, type Invoer, type Ronde, trekken, type Weigering } from './trekken.ts'
import { aantalInKader, insertCodes, insertGevraagd, insertRonde, rondes, trek } from './uitnodiging.sql.ts'

/** Draws, asks and writes down how it was drawn; at most once a year. */
export const steekproefTrekken = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly invoer: Invoer },
): Promise<Result<{ omvang: number }, Weigering>> =>
  eenKeer(ctx, door, { ...o, act: 'ervaring_trekken' }, async (werk) => {
    const { tx, op } = werk
    const vandaag = datumInAmsterdam(op)
    const jaar = jaarVan(vandaag)
    const isGetrokken = (await rondes(tx)).some((ronde) => ronde.jaar === jaar)
    const kader = await aantalInKader(tx, jaar)
    const outcome = trekken(o.invoer, { vandaag, kader, isGetrokken })
    if (!outcome.ok) return outcome
    const id = ctx.ids.nieuw(op)
    const zaad = ctx.ids.geheim()
    await insertRonde(tx, door.gemeenteId, { ...outcome.value, id, zaad, kader, op, doorId: door.id })
    await vraagAllen(werk, outcome.value, zaad)
    const gegevens = { ervaringsronde: id, kader, omvang: outcome.value.omvang }
    await record(tx, ctx.ids, identiteit(door), { soort: 'ervaring_steekproef_getrokken', op, gegevens })
    return done({ omvang: outcome.value.omvang })
  })

/** A code and a letter for each of them; the code stands in the letter and, as its hash, apart from who got it. */
async function vraagAllen({ ctx, tx, door, op }: Werk, ronde: Ronde, zaad: string): Promise<void> {
  const { gemeenteId, gemeente, gemeenteTelefoon: telefoon } = door
  const getrokken = await trek(tx, { ...ronde, zaad })
  const verlooptOp = eindeVanCode(ronde.antwoordenTot)
  const gevraagd = getrokken.map(({ inwonerId, ...herkomst }) => ({
    inwonerId,
    herkomst,
    code: leesbareCode(ctx.ids.geheim()),
  }))
  await insertGevraagd(
    tx,
    gemeenteId,
    ronde.jaar,
    gevraagd.map(({ inwonerId }) => inwonerId),
  )
  await insertCodes(
    tx,
    gemeenteId,
    gevraagd.map(({ herkomst, code }) => ({
      ...herkomst,
      aanleiding: 'steekproef',
      jaar: ronde.jaar,
      verlooptOp,
      hash: hashVanCode(code).toString('hex'),
    })),
  )
  const stukken = gevraagd.map(({ inwonerId, code }) => ({
    ...briefMet({ gemeente, telefoon }, new URL(`/e/${code}`, ctx.base).href),
    soort: 'ervaringsvraag',
    weg: 'brief' as const,
    inwonerId,
  }))
  for (const id of await putUitgaandAlle(tx, ctx.ids, { gemeenteId, op, stukken }))
    await ctx.taken.stuur(tx, 'uitgaand_versturen', { gemeenteId, id })
}
