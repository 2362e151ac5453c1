// The resident's own picture of their life, drawn or drawn again.

import type { Context } from '../../context.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { beeldenVan, saveBeeld } from './gezondheidsbeeld.sql.ts'
import { mensenVan } from './lezer.sql.ts'
import { gebeurd, opPlan, type Verzoek } from './plan.commands.ts'
import { type Invoer, tekenen } from './tekenen.ts'

/** Refused as `intussen_gewijzigd` when the picture was drawn again since the form was made. */
export const gezondheidsbeeldTekenen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { welk: string | undefined; beeldversie: number | undefined; invoer: Invoer },
) =>
  opPlan(ctx, door, { ...o, act: 'gezondheidsbeeld_tekenen', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const beelden = await beeldenVan(tx, plan.id)
    const vorig = beelden.find(({ id }) => id === o.welk)
    if (vorig && vorig.versie !== o.beeldversie) return 'intussen_gewijzigd'
    const vandaag = datumInAmsterdam(op)
    const mensen = await mensenVan(tx, plan.huishoudenId, vandaag)
    const ledenIds = mensen.filter((m) => m.isLid).map(({ id }) => id)
    const outcome = tekenen(plan, o.invoer, {
      beelden,
      ledenIds,
      vandaag,
      welk: o.welk,
      nieuwId: ctx.ids.nieuw(op),
    })
    if (!outcome.ok) return outcome.reason
    await saveBeeld(tx, { gemeenteId: door.gemeenteId, planId: plan.id, doorId: door.id }, outcome.value)
    await gebeurd(werk, 'gezondheidsbeeld_getekend', { beeld: outcome.value.id, op: outcome.value.op })
    return undefined
  })
