// What becomes of a voorstel: adopted, rejected or taken back, each in one transaction with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { kpis } from '../monitor/monitor.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Aanneming, aannemen, type Besluit, type Weigering as Nietaangenomen } from './aannemen.ts'
import { feitenOver, schrijfOp } from './commands.ts'
import { intrekken } from './intrekken.ts'
import type { Streefvoorstel } from './streefvoorstel.ts'
import * as opslag from './streefwaarde.sql.ts'
import { verwerpen } from './verwerpen.ts'

type Verzoek = { readonly sleutel: string }

type Opgezocht = { readonly voorstel: Streefvoorstel; readonly werk: Werk }

/** One act on a locked voorstel. */
const opVoorstel = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly id: string; readonly kpi: string; readonly act: string },
  doe: (gevonden: Opgezocht) => Promise<W | undefined>,
): Promise<Result<{ id: string }, W | 'niet_gevonden'>> =>
  eenKeer<{ id: string }, W | 'niet_gevonden'>(ctx, door, o, async (werk) => {
    await opslag.lockStreefwaarden(werk.tx, door.gemeenteId)
    const voorstel = await opslag.voorstelMet(werk.tx, o.id)
    if (voorstel?.kpi !== o.kpi) return refused('niet_gevonden')
    const reden = await doe({ voorstel, werk })
    return reden ? refused(reden) : done({ id: o.id })
  })

type Opvoorstel = Verzoek & { readonly id: string; readonly kpi: string; readonly versie: number }

export const streefvoorstelAannemen = (
  ctx: Context,
  door: Medewerker,
  o: Opvoorstel & { readonly aanneming: Aanneming },
) =>
  opVoorstel<Nietaangenomen>(
    ctx,
    door,
    { ...o, act: 'streefvoorstel_aannemen' },
    async ({ voorstel, werk }) => {
      const { tx, op } = werk
      const kpi = kpis.find(({ code }) => code === voorstel.kpi)
      if (!kpi) return 'deel_onbekend'
      const vandaag = datumInAmsterdam(op)
      const feiten = { ...(await feitenOver(tx, kpi)), kpi, vandaag, versie: o.versie }
      const uitkomst = aannemen(voorstel, o.aanneming, feiten)
      if (!uitkomst.ok) return uitkomst.reason
      const { gemeenteId, id: doorId } = door
      const id = ctx.ids.nieuw(op)
      const { deel, kernId } = voorstel
      await opslag.insertStreefwaarde(tx, gemeenteId, { ...uitkomst.value, id, kpi: kpi.code, deel, kernId })
      const afloop = { id: voorstel.id, status: 'aangenomen', streefwaardeId: id } as const
      await opslag.sluitVoorstel(tx, { gemeenteId, doorId, op }, { ...afloop, besluit: uitkomst.value })
      const gegevens = {
        streefvoorstel: voorstel.id,
        streefwaarde: id,
        kpi: kpi.code,
        van: uitkomst.value.van,
      }
      await schrijfOp(werk, 'streefwaarde_aangenomen', gegevens)
      return undefined
    },
  )

export const streefvoorstelVerwerpen = (
  ctx: Context,
  door: Medewerker,
  o: Opvoorstel & { readonly besluit: Besluit },
) =>
  opVoorstel(ctx, door, { ...o, act: 'streefvoorstel_verwerpen' }, async ({ voorstel, werk }) => {
    const { tx, op } = werk
    const stand = { versie: o.versie, vandaag: datumInAmsterdam(op) }
    const uitkomst = verwerpen(voorstel, o.besluit, stand)
    if (!uitkomst.ok) return uitkomst.reason
    const wie = { gemeenteId: door.gemeenteId, doorId: door.id, op }
    await opslag.sluitVoorstel(tx, wie, { id: voorstel.id, status: 'verworpen', besluit: uitkomst.value })
    await schrijfOp(werk, 'streefwaarde_verworpen', { streefvoorstel: voorstel.id, kpi: voorstel.kpi })
    return undefined
  })

export const streefvoorstelIntrekken = (ctx: Context, door: Medewerker, o: Opvoorstel) =>
  opVoorstel(ctx, door, { ...o, act: 'streefvoorstel_intrekken' }, async ({ voorstel, werk }) => {
    const { tx, op } = werk
    const uitkomst = intrekken(voorstel, { doorId: door.id, versie: o.versie })
    if (!uitkomst.ok) return uitkomst.reason
    const wie = { gemeenteId: door.gemeenteId, doorId: door.id, op }
    await opslag.sluitVoorstel(tx, wie, { id: voorstel.id, status: uitkomst.value.status })
    await schrijfOp(werk, 'streefwaarde_ingetrokken', { streefvoorstel: voorstel.id, kpi: voorstel.kpi })
    return undefined
  })
