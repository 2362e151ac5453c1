// What the nightly tasks do: compare with the BRP, look at birthdays, and store what was noticed, once.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { schermAf } from '../inwoner/koppeling.sql.ts'
import { datumInAmsterdam, plusDagen } from '../termijn/datum.ts'
import { draagtWerk } from './signaal.sql.ts'
import { eindSoort, type Opgemerkt } from './signaal.ts'
import { geborenTussen, verjaardagen } from './verjaardag.ts'
import {
  aflopende,
  houdVast,
  insertSignaal,
  jarigen,
  type TeVolgen,
  teVolgen,
  type Waar,
} from './volgen.sql.ts'
import { wijzigingen } from './wijziging.ts'

type Klein = Pick<Context, 'db' | 'clock' | 'ids'>

/** As many as the BRP answers about at once. */
const hoogstens = 20
/** Before every inwoner. */
export const vooraan = '00000000-0000-0000-0000-000000000000'

/** The birthdays of one gemeente; answers how many signalen are new. */
export const verjaardagenOpmerken = (ctx: Klein, gemeenteId: number): Promise<number> =>
  ctx.db.transaction({ gemeenteId }, async (tx) => {
    const op = ctx.clock.now()
    const vandaag = datumInAmsterdam(op)
    let nieuw = 0
    for (const { geboortedatum, ...wie } of await jarigen(tx, geborenTussen(vandaag)))
      for (const o of verjaardagen(geboortedatum, vandaag))
        if (await opmerken(ctx, tx, { ...wie, gemeenteId, op }, o)) nieuw++
    return nieuw
  })

/** What lets somebody read or act for an inwoner and ends within thirty days (access.md 2.6); answers how many signalen are new. */
export const eindenOpmerken = (ctx: Klein, gemeenteId: number): Promise<number> =>
  ctx.db.transaction({ gemeenteId }, async (tx) => {
    const op = ctx.clock.now()
    const vandaag = datumInAmsterdam(op)
    let nieuw = 0
    for (const { id, totEnMet, ...wie } of await aflopende(tx, [vandaag, plusDagen(vandaag, 29)])) {
      const dag = plusDagen(totEnMet, 1)
      if (
        await opmerken(
          ctx,
          tx,
          { ...wie, gemeenteId, op },
          { soort: eindSoort, kenmerk: id, dag, voorDatum: dag },
        )
      )
        nieuw++
    }
    return nieuw
  })

/**
 * Compares the next twenty inwoners of one gemeente with the BRP; answers after whom to go on, undefined when all were asked.
 * Throws when the BRP does not answer, so that the task comes again; what was noticed before is not noticed twice.
 */
export async function brpVolgen(
  ctx: Klein & Pick<Context, 'brp' | 'sleutels'>,
  o: { gemeenteId: number; na: string },
): Promise<string | undefined> {
  const { gemeenteId } = o
  if (!ctx.brp) return undefined
  const gevolgd = await ctx.db.transaction({ gemeenteId }, (tx) => teVolgen(tx, { na: o.na, hoogstens }))
  const perBsn = new Map<string, TeVolgen>()
  const bsns = gevolgd.flatMap((wie) => {
    const bsn = ctx.sleutels.ontsleutel(wie.bsnVersleuteld, gemeenteId)
    if (!bsn.ok) return []
    perBsn.set(bsn.value.onthul(), wie)
    return [bsn.value]
  })
  if (bsns.length === 0) return undefined
  // Outside a transaction: another system answers in its own time.
  const antwoord = await ctx.brp.volg(bsns)
  if (!antwoord.ok) throw new Error(`the BRP did not answer: ${antwoord.reason}`)
  await ctx.db.transaction({ gemeenteId }, async (tx) => {
    const op = ctx.clock.now()
    const gegevens = { wijze: 'volgen', doel: 'behandeling', aantal: bsns.length }
    await record(tx, ctx.ids, { gemeenteId }, { soort: 'brp_bevraagd', op, gegevens })
    for (const stand of antwoord.value) {
      const wie = perBsn.get(stand.bsn.onthul())
      for (const nieuw of wie ? wijzigingen(wie, stand) : [])
        if (wie) await opmerken(ctx, tx, { ...wie, gemeenteId, op }, nieuw)
    }
  })
  return gevolgd.length === hoogstens ? gevolgd.at(-1)?.inwonerId : undefined
}

/** Stores one signaal with its gebeurtenis on the work that carries it; answers whether it is new. */
async function opmerken(ctx: Klein, tx: Tx, waar: Waar, o: Opgemerkt): Promise<boolean> {
  const id = ctx.ids.nieuw(waar.op)
  const { gemeenteId, inwonerId, huishoudenId, op } = waar
  // Two files may just have become one: what is noticed of who went up in the other, is noticed of the other.
  if (!(await houdVast(tx, inwonerId))) return false
  if (!(await insertSignaal(tx, id, { gemeenteId, inwonerId, huishoudenId, op }, o))) return false
  // Protection does not wait for somebody to read (Wet BRP art. 2.59).
  if (o.soort === 'brp_geheim') await schermAf(tx, inwonerId)
  await record(
    tx,
    ctx.ids,
    { gemeenteId },
    {
      soort: 'signaal_opgemerkt',
      op,
      inwonerId,
      huishoudenId,
      ...(await draagtWerk(tx, id)),
      gegevens: { signaal: id, soort: o.soort },
    },
  )
  return true
}
