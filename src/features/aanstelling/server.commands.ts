// The yes of who looks after the server, for an installation where no second person is yet.

import type { Context } from '../../context.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { insertAanstelling } from './aanstelling.sql.ts'
import { bevestigenOpServer, type Weigering } from './bevestigen.ts'
import { saveDienst } from './dienst.sql.ts'
import {
  bevestigersVoor,
  isBeheerderOp,
  openVoorstellen,
  saveBesluit,
  tijdenMetRol,
  type VoorstelRij,
} from './rolvoorstel.sql.ts'
import { feitenVan, inGegevens } from './stand.commands.ts'

type Ctx = Pick<Context, 'db' | 'clock' | 'ids'>
export type ServerWeigering = Weigering | 'er_is_een_tweede' | 'niet_gevonden'

export const wachtendeVoorstellen = (ctx: Ctx, gemeenteId: number): Promise<VoorstelRij[]> =>
  ctx.db.transaction({ gemeenteId }, (tx) => openVoorstellen(tx))

/** Only while nobody else can; it stands in the log without a name, as what was done on the server. */
export function rolBevestigenOpServer(
  ctx: Ctx,
  { gemeenteId, id }: { readonly gemeenteId: number; readonly id: string },
): Promise<Result<{ id: string }, ServerWeigering>> {
  const op = ctx.clock.now()
  return ctx.db.transaction({ gemeenteId }, async (tx) => {
    const gevonden = (await openVoorstellen(tx)).find((een) => een.id === id)
    if (!gevonden) return refused('niet_gevonden')
    const { medewerkerId, voorgesteldDoorId: voorstellerId, rol } = gevonden
    const feiten = await feitenVan({ tx, op, door: { id: '', gemeenteId } }, medewerkerId)
    // Read again behind the lock: somebody may have answered meanwhile.
    const v = (await openVoorstellen(tx, medewerkerId)).find((een) => een.id === id)
    if (!v || !feiten) return refused('niet_gevonden')
    const dag = feiten.vandaag
    const tweede = await bevestigersVoor(tx, { medewerkerId, voorstellerId, dag })
    const uitkomst = bevestigenOpServer(v, {
      ...feiten,
      isErEenTweede: tweede.length > 0,
      isVoorstellerBeheerder: await isBeheerderOp(tx, voorstellerId, dag),
      anderenMetRol: await tijdenMetRol(tx, rol, medewerkerId),
    })
    if (!uitkomst.ok) return uitkomst
    await saveBesluit(tx, { id, status: 'bevestigd', doorId: null, op })
    await insertAanstelling(tx, { gemeenteId, medewerkerId }, uitkomst.value, id)
    await saveDienst(tx, feiten.dienst)
    const gegevens = { medewerker: medewerkerId, ...inGegevens(uitkomst.value), voorstel: id }
    await record(tx, ctx.ids, { gemeenteId }, { soort: 'rol_bevestigd', op, gegevens })
    return done({ id })
  })
}
