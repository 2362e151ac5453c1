// Each act on a bijzondere rol: asked for by one, answered by another.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Recht } from '../medewerker/rechten.ts'
import { insertAanstelling } from './aanstelling.sql.ts'
import { type Weigering as BevestigWeigering, bevestigen } from './bevestigen.ts'
import { saveDienst } from './dienst.sql.ts'
import type { Invoer } from './geven.ts'
import { type Weigering as IntrekWeigering, intrekken } from './intrekken.ts'
import {
  insertVoorstel,
  isBeheerderOp,
  openVoorstellen,
  saveBesluit,
  tijdenMetRol,
  voorstelVan,
} from './rolvoorstel.sql.ts'
import type { Voorstel } from './rolvoorstel.ts'
import {
  feitenVan,
  heeftNogRecht,
  inGegevens,
  inVoorstel,
  opDienst,
  schrijf,
  type Verzoek,
  type Volledig,
} from './stand.commands.ts'
import { voorstellen } from './voorstellen.ts'
import { type Weigering as WeigerWeigering, weigeren } from './weigeren.ts'

export const rolVoorstellen = (ctx: Context, door: Medewerker, o: Verzoek & { invoer: Invoer }) =>
  opDienst(
    ctx,
    door,
    { ...o, act: 'rol_voorstellen', recht: 'rolvoorstel:voorstellen' },
    async (werk, feiten) => {
      const { tx, op } = werk
      const { medewerkerId, invoer } = o
      const open = await openVoorstellen(tx, medewerkerId)
      const gevraagd = open.map(({ rol }) => rol)
      const anderenMetRol = await tijdenMetRol(tx, invoer.wat, medewerkerId)
      const uitkomst = voorstellen(
        { ...invoer, id: ctx.ids.nieuw(op) },
        { ...feiten, gevraagd, anderenMetRol },
      )
      if (!uitkomst.ok) return uitkomst
      await insertVoorstel(tx, door.gemeenteId, uitkomst.value, op)
      await schrijf(werk, 'rol_voorgesteld', medewerkerId, inVoorstel(uitkomst.value))
      return done(feiten.dienst)
    },
  )

type Antwoord<W extends string> = Promise<Result<{ id: string }, W | 'niet_gevonden' | 'rol_is_voorbij'>>
type O = { readonly id: string; readonly sleutel: string }

/** Holds the medewerker first and reads the voorstel after it, so that of two who answer at once the second hears what the first said. */
function opVoorstel<W extends string>(
  ctx: Context,
  door: Medewerker,
  o: O & { act: string; recht: Recht },
  doe: (werk: Werk, v: Voorstel, feiten: Volledig) => Promise<W | undefined>,
): Antwoord<W> {
  return eenKeer<{ id: string }, W | 'niet_gevonden' | 'rol_is_voorbij'>(ctx, door, o, async (werk) => {
    const eerst = await voorstelVan(werk.tx, o.id)
    const feiten = eerst && (await feitenVan(werk, eerst.medewerkerId))
    const v = feiten && (await voorstelVan(werk.tx, o.id))
    if (!v) return refused('niet_gevonden')
    if (!(await heeftNogRecht(werk, o.recht))) return refused('rol_is_voorbij')
    const reason = await doe(werk, v, feiten)
    if (reason) return refused(reason)
    await saveDienst(werk.tx, feiten.dienst)
    return done({ id: v.medewerkerId })
  })
}

export const rolBevestigen = (ctx: Context, door: Medewerker, o: O): Antwoord<BevestigWeigering> =>
  opVoorstel(
    ctx,
    door,
    { ...o, act: 'rol_bevestigen', recht: 'rolvoorstel:bevestigen' },
    async (werk, v, feiten) => {
      const { tx, op } = werk
      const uitkomst = bevestigen(v, {
        ...feiten,
        isVoorstellerBeheerder: await isBeheerderOp(tx, v.voorgesteldDoorId, feiten.vandaag),
        anderenMetRol: await tijdenMetRol(tx, v.rol, v.medewerkerId),
      })
      if (!uitkomst.ok) return uitkomst.reason
      const { gemeenteId } = door
      await saveBesluit(tx, { id: v.id, status: 'bevestigd', doorId: door.id, op })
      await insertAanstelling(tx, { gemeenteId, medewerkerId: v.medewerkerId }, uitkomst.value, v.id)
      await schrijf(werk, 'rol_bevestigd', v.medewerkerId, { ...inGegevens(uitkomst.value), voorstel: v.id })
      return undefined
    },
  )

export const rolWeigeren = (
  ctx: Context,
  door: Medewerker,
  o: O & { reden: string },
): Antwoord<WeigerWeigering> =>
  opVoorstel(
    ctx,
    door,
    { ...o, act: 'rol_weigeren', recht: 'rolvoorstel:weigeren' },
    async (werk, v, feiten) => {
      const uitkomst = weigeren(v, o.reden, feiten)
      if (!uitkomst.ok) return uitkomst.reason
      const { reden } = uitkomst.value
      await saveBesluit(werk.tx, { id: v.id, status: 'geweigerd', doorId: door.id, op: werk.op, reden })
      await schrijf(werk, 'rol_geweigerd', v.medewerkerId, inVoorstel(v))
      return undefined
    },
  )

export const rolvoorstelIntrekken = (ctx: Context, door: Medewerker, o: O): Antwoord<IntrekWeigering> =>
  opVoorstel(
    ctx,
    door,
    { ...o, act: 'rolvoorstel_intrekken', recht: 'rolvoorstel:intrekken' },
    async (werk, v, feiten) => {
      const uitkomst = intrekken(v, feiten)
      if (!uitkomst.ok) return uitkomst.reason
      await saveBesluit(werk.tx, { id: v.id, status: 'ingetrokken', doorId: door.id, op: werk.op })
      await schrijf(werk, 'rolvoorstel_ingetrokken', v.medewerkerId, inVoorstel(v))
      return undefined
    },
  )
