// Each act of a zegel once: lay it, change who is named, lift it.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { kandidatenVan } from './kandidaten.commands.ts'
import { type LegWeigering, leggen } from './leggen.ts'
import { type NamenWeigering, namenWijzigen } from './namenwijzigen.ts'
import { standVan, stukGezien } from './stuk.commands.ts'
import { lockStuk } from './stuk.sql.ts'
import type { Soort, Stuk } from './stuk.ts'
import { leg, noem, ontneem } from './verlening.commands.ts'
import * as opslag from './zegel.sql.ts'

type Zegel = { zegelId: string }
type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'

/** Closes one thing to all but who is named; who was reading it reads it no longer at the next request. */
export const verzegelen = (
  ctx: Context,
  door: Medewerker,
  o: { soort: Soort; id: string; reden: string; genoemden: readonly string[]; sleutel: string },
): Promise<Result<Zegel, LegWeigering | 'niet_gevonden'>> =>
  eenKeer<Zegel, LegWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'zegel_leggen', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      await lockStuk(tx, o)
      const gezien = await stukGezien(tx, door, o, op)
      if (!gezien) return refused('niet_gevonden')
      const feiten = { doorId: door.id, genoemden: o.genoemden, kandidaten: await kandidatenVan(werk) }
      const outcome = leggen(standVan(gezien), feiten)
      if (!outcome.ok) return outcome
      const { genoemden } = outcome.value
      const zegelId = ctx.ids.nieuw(op)
      const zegel = {
        id: zegelId,
        soort: o.soort,
        stukId: o.id,
        doorId: door.id,
        op,
        reden: o.reden,
        genoemden,
      }
      await opslag.insertZegel(tx, door.gemeenteId, zegel)
      const om = { stuk: gezien.stuk, zegelId }
      await leg(werk, om, 'zegel_gelegd')
      await noem(werk, om, genoemden)
      return done({ zegelId })
    },
  )

/** One act on a zegel that holds, by who is named on it; refused when somebody was first. */
const opZegel = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: { act: string; sleutel: string; id: string; versie: number },
  doe: (werk: Werk, stuk: Stuk) => Promise<Result<Zegel, W>>,
) =>
  eenKeer<Zegel, W | Obstakel>(ctx, door, o, async (werk) => {
    await opslag.lockZegel(werk.tx, o.id)
    const zegel = await opslag.zegelVan(werk.tx, o.id)
    const welk = zegel && { soort: zegel.soort, id: zegel.stukId }
    const gezien = welk && (await stukGezien(werk.tx, door, welk, werk.op))
    if (!zegel || !gezien) return refused('niet_gevonden')
    if (zegel.versie !== o.versie) return refused('intussen_gewijzigd')
    return doe(werk, gezien.stuk)
  })

type Wijziging = { id: string; versie: number; sleutel: string }

export const zegelNamen = (ctx: Context, door: Medewerker, o: Wijziging & { genoemden: readonly string[] }) =>
  opZegel<NamenWeigering>(ctx, door, { act: 'zegel_namen', ...o }, async (werk, stuk) => {
    const { tx, op } = werk
    const nu = (await opslag.genoemdenVan(tx, o.id)).map(({ id }) => id)
    const outcome = namenWijzigen(nu, o.genoemden, await kandidatenVan(werk))
    if (!outcome.ok) return outcome
    const { erbij, eraf } = outcome.value
    const om = { stuk, zegelId: o.id }
    await opslag.eindigGenoemden(tx, { id: o.id, genoemden: eraf, op })
    await opslag.insertGenoemden(tx, door.gemeenteId, { id: o.id, genoemden: erbij, op })
    await opslag.nieuweVersie(tx, o.id)
    await noem(werk, om, erbij)
    for (const weg of eraf) {
      await leg(werk, om, 'zegel_naam_weg', weg)
      await ontneem(werk, om, weg)
    }
    return done({ zegelId: o.id })
  })

/** Opens it again for who sees what it hangs on; what happened to the zegel stays in the log. */
export const zegelOpheffen = (ctx: Context, door: Medewerker, o: Wijziging & { reden: string }) =>
  opZegel<never>(ctx, door, { act: 'zegel_opheffen', ...o }, async (werk, stuk) => {
    const om = { stuk, zegelId: o.id }
    const { id, reden } = o
    await opslag.saveOpgeheven(werk.tx, door.gemeenteId, { id, reden, doorId: door.id, op: werk.op })
    await leg(werk, om, 'zegel_opgeheven')
    await ontneem(werk, om)
    return done({ zegelId: id })
  })
