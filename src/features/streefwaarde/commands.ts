// Proposing a streefwaarde: one transaction, once per form, with its gebeurtenis; and what its rules must know.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import type { Kpi } from '../monitor/kpi.ts'
import { streefwaarden } from '../monitor/monitor.sql.ts'
import { leesPeriode } from '../monitor/periode.ts'
import { vastePerioden } from './gepubliceerd.sql.ts'
import type { Feiten } from './streefvoorstel.ts'
import * as opslag from './streefwaarde.sql.ts'
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

/** The gebeurtenis of an act here. */
export const schrijfOp = ({ ctx, tx, door, op }: Werk, soort: string, gegevens: Record<string, string>) =>
  record(tx, ctx.ids, identiteit(door), { soort, op, gegevens })
