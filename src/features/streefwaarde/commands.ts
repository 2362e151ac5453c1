// Each act of streefwaarden once: one transaction, once per form, with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import type { Kpi } from '../monitor/kpi.ts'
import { kpis, streefwaarden } from '../monitor/monitor.sql.ts'
import { leesPeriode } from '../monitor/periode.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Aanneming, aannemen, type Besluit, type Weigering as Nietaangenomen } from './aannemen.ts'
import { vastePerioden } from './gepubliceerd.sql.ts'
import { intrekken } from './intrekken.ts'
import type { Feiten, Streefvoorstel } from './streefvoorstel.ts'
import * as opslag from './streefwaarde.sql.ts'
import { verwerpen } from './verwerpen.ts'
import { type Weigering as Nietvoorgesteld, type Voorstel, voorstellen } from './voorstellen.ts'

type Verzoek = { readonly sleutel: string }

export const feitenOver = async (tx: Tx, kpi: Kpi): Promise<Feiten> => ({
  kernen: await opslag.kernen(tx),
  streefwaarden: await streefwaarden(tx),
  gepubliceerdTot: (await vastePerioden(tx, kpi.code))
    .flatMap((code) => leesPeriode(code)?.tot ?? [])
    .toSorted()
    .at(-1),
})

export const streefwaardeVoorstellen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly voorstel: Voorstel },
): Promise<Result<{ id: string }, Nietvoorgesteld>> =>
  eenKeer<{ id: string }, Nietvoorgesteld>(
    ctx,
    door,
    { act: 'streefwaarde_voorstellen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const { gemeenteId } = door
      await opslag.lockStreefwaarden(tx, gemeenteId)
      const feiten = await feitenOver(tx, o.voorstel.kpi)
      const uitkomst = voorstellen(o.voorstel, { ...feiten, open: await opslag.openVoorstellen(tx) })
      if (!uitkomst.ok) return uitkomst
      const id = ctx.ids.nieuw(op)
      const kpi = uitkomst.value.kpi.code
      await opslag.insertVoorstel(tx, { gemeenteId, doorId: door.id, op }, { ...uitkomst.value, id, kpi })
      await schrijfOp({ ctx, tx, door, op }, 'streefwaarde_voorgesteld', { streefvoorstel: id, kpi })
      return done({ id })
    },
  )

const schrijfOp = ({ ctx, tx, door, op }: Werk, soort: string, gegevens: Record<string, string>) =>
  record(tx, ctx.ids, identiteit(door), { soort, op, gegevens })

type Opgezocht = { readonly voorstel: Streefvoorstel; readonly werk: Werk }

/** One act on a locked voorstel. */
const opVoorstel = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly id: string; readonly act: string },
  doe: (gevonden: Opgezocht) => Promise<W | undefined>,
): Promise<Result<{ id: string }, W | 'niet_gevonden'>> =>
  eenKeer<{ id: string }, W | 'niet_gevonden'>(ctx, door, o, async (werk) => {
    await opslag.lockStreefwaarden(werk.tx, door.gemeenteId)
    const voorstel = await opslag.voorstelMet(werk.tx, o.id)
    if (!voorstel) return refused('niet_gevonden')
    const reden = await doe({ voorstel, werk })
    return reden ? refused(reden) : done({ id: o.id })
  })

type Opvoorstel = Verzoek & { readonly id: string; readonly versie: number }

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
