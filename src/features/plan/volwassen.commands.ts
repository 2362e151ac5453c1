// Growing up: what is agreed per subject, and help that goes on after eighteen.

import type { Context } from '../../context.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { jeugdhulpVerlengen } from './jeugdhulpverlengen.ts'
import { mensenVan } from './lezer.sql.ts'
import { gebeurd, opPlan, type Verzoek, type Werk } from './plan.commands.ts'
import { volwassenWorden } from './volwassenworden.ts'
import { saveStappen, saveVerlenging, stappenVan, verlengingenVan } from './volwassenwording.sql.ts'
import type { Grond } from './volwassenwording.ts'

type Over = Verzoek & { readonly inwonerId: string | undefined; readonly stand: string }

/** Names every row with its versie: a form made from other rows is refused. */
export const standVan = (rijen: readonly { readonly versie: number; readonly onderwerp?: string }[]) =>
  rijen.map(({ onderwerp = '', versie }) => `${onderwerp}${versie}`).join('-')

const jongereVan = async ({ tx, plan, op }: Werk, inwonerId: string | undefined) =>
  (await mensenVan(tx, plan.huishoudenId, datumInAmsterdam(op))).find(
    ({ id, isLid }) => isLid && id === inwonerId,
  )

export const planVolwassenWorden = (
  ctx: Context,
  door: Medewerker,
  o: Over & { invoer: Parameters<typeof volwassenWorden>[1] },
) =>
  opPlan(ctx, door, { ...o, act: 'volwassenwording_bijwerken', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const jongere = await jongereVan(werk, o.inwonerId)
    const stappen = (await stappenVan(tx, plan.id)).filter(({ inwonerId }) => inwonerId === o.inwonerId)
    if (standVan(stappen) !== o.stand) return 'intussen_gewijzigd'
    const outcome = volwassenWorden(plan, o.invoer, { jongere, vandaag: datumInAmsterdam(op), stappen })
    if (!outcome.ok) return outcome.reason
    const bij = {
      gemeenteId: door.gemeenteId,
      planId: plan.id,
      inwonerId: jongere?.id ?? '',
      doorId: door.id,
    }
    await saveStappen(tx, bij, outcome.value)
    const geregeld = outcome.value.filter(({ isGeregeld }) => isGeregeld).length
    await gebeurd(werk, 'volwassenwording_bijgewerkt', { inwoner: bij.inwonerId, geregeld })
    return undefined
  })

export const planJeugdhulpVerlengen = (
  ctx: Context,
  door: Medewerker,
  o: Over & { invoer: Parameters<typeof jeugdhulpVerlengen>[1] & { grond: Grond } },
) =>
  opPlan(ctx, door, { ...o, act: 'jeugdhulp_verlengen', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const jongere = await jongereVan(werk, o.inwonerId)
    const vorige = (await verlengingenVan(tx, plan.id)).filter(({ inwonerId }) => inwonerId === o.inwonerId)
    if (standVan(vorige) !== o.stand) return 'intussen_gewijzigd'
    const feiten = { jongere, vandaag: datumInAmsterdam(op), id: ctx.ids.nieuw(op), vorige }
    const outcome = jeugdhulpVerlengen(plan, o.invoer, feiten)
    if (!outcome.ok) return outcome.reason
    const bij = {
      gemeenteId: door.gemeenteId,
      planId: plan.id,
      inwonerId: jongere?.id ?? '',
      doorId: door.id,
    }
    await saveVerlenging(tx, { ...bij, op }, outcome.value)
    const { soort, grond, tot } = outcome.value
    await gebeurd(werk, 'jeugdhulp_verlengd', { inwoner: bij.inwonerId, soort, grond, tot })
    return undefined
  })
