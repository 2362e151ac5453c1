// Naming who stands in, for one regie or many at once, and stopping before the last day; access follows and ends by itself.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record, recordAlle } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { beeindigVerleendBij } from '../autorisatie/autorisatie.sql.ts'
import { insertVele } from '../autorisatie/vele.sql.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam, momentInAmsterdam, plusDagen } from '../termijn/datum.ts'
import { stopWeigering, type Weigering, waarnemen } from './waarnemen.ts'
import {
  type GeleideRij,
  insertWaarnemingen,
  isWeg,
  lockGeleid,
  lockWaarneming,
  saveWaarnemingEinde,
} from './waarneming.sql.ts'

export type WaarneemWeigering = Weigering | 'niet_gevonden'

type Waarnemen = {
  readonly regieIds: readonly string[]
  readonly waarnemerId?: string | undefined
  readonly van: Datum | undefined
  readonly tot: Datum | undefined
  readonly sleutel: string
}

/**
 * Somebody stands in for these regies in this period: all of them, or none with the first obstacle.
 * At once and with notice, not offered: who is ill cannot wait for an answer, and who was named can stop with a reason.
 */
export function regieWaarnemen(
  ctx: Context,
  door: Medewerker,
  o: Waarnemen,
): Promise<Result<{ aantal: number }, WaarneemWeigering>> {
  return eenKeer<{ aantal: number }, WaarneemWeigering>(
    ctx,
    door,
    { act: 'regie_waarnemen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const vandaag = datumInAmsterdam(op)
      const regies = await lockGeleid(tx, o.regieIds, { door, nu: op })
      const kunnen = await collegasMet(tx, 'regie:aanvaarden', vandaag)
      const { van, tot, waarnemerId } = o
      const waarnemer = waarnemerId
        ? {
            id: waarnemerId,
            kanLeiden: kunnen.some(({ id }) => id === waarnemerId),
            isWeg: van && tot ? await isWeg(tx, waarnemerId, van, tot) : false,
          }
        : undefined
      const teamsVan = (id: string | null) => kunnen.find((c) => c.id === id)?.teamIds ?? []
      const uitkomst = waarnemen(regies, { waarnemer, van, tot }, { vandaag, door, teamsVan })
      if (!uitkomst.ok) return uitkomst
      const { value } = uitkomst
      const rijen = regies.map(({ id, ...regie }) => ({ ...regie, ...value, regieId: id }))
      await legWaarnemingenVast({ ctx, tx, door, op }, rijen)
      return done({ aantal: regies.length })
    },
  )
}

export type NieuweWaarneming = Pick<GeleideRij, 'planId' | 'huishoudenId' | 'laag'> & {
  readonly regieId: string
  readonly waarnemerId: string
  readonly van: Datum
  readonly tot: Datum
}

/** Rows, gebeurtenissen, and L3 on each plan from the first day until the end of the last; for who decided that they may. */
export async function legWaarnemingenVast(
  { ctx, tx, door, op }: Werk,
  nieuw: readonly NieuweWaarneming[],
): Promise<void> {
  if (nieuw.length === 0) return
  const rijen = nieuw.map((w) => ({ ...w, id: ctx.ids.nieuw(op), medewerkerId: w.waarnemerId }))
  const { gemeenteId } = door
  await insertWaarnemingen(
    tx,
    rijen.map((w) => ({ ...w, gemeenteId, doorId: door.id, op })),
  )
  const gebeurtenissen = await recordAlle(
    tx,
    ctx.ids,
    identiteit(door),
    rijen.map(({ id, planId, huishoudenId, regieId: regie, laag, medewerkerId: medewerker, van, tot }) => ({
      soort: 'regie_waargenomen',
      op,
      planId,
      huishoudenId,
      gegevens: { regie, laag, waarneming: id, medewerker, van, tot },
    })),
  )
  const grants = rijen.map(({ planId, medewerkerId, laag, van, tot }, at) => ({
    id: ctx.ids.nieuw(),
    medewerkerId,
    planId,
    niveau: 'L3' as const,
    wet: 'geen' as const,
    doel: 'behandeling' as const,
    grondslag: `waarneming_${laag}`,
    van: momentInAmsterdam(van, '00:00'),
    tot: momentInAmsterdam(plusDagen(tot, 1), '00:00'),
    gebeurtenisId: gebeurtenissen[at] as string,
  }))
  await insertVele(tx, door.gemeenteId, grants)
}

/** Stops a waarneming before its last day; what it gave to see ends with it. */
export function waarnemingBeeindigen(
  ctx: Context,
  door: Medewerker,
  o: { readonly id: string; readonly reden: string; readonly sleutel: string },
): Promise<Result<{ planId: string }, WaarneemWeigering>> {
  const act = 'regie_waarneming_beeindigen'
  return eenKeer<{ planId: string }, WaarneemWeigering>(
    ctx,
    door,
    { act, sleutel: o.sleutel },
    async ({ tx, op }) => {
      const w = await lockWaarneming(tx, o.id)
      if (!w) return refused('niet_gevonden')
      const kunnen = await collegasMet(tx, 'regie:aanvaarden', datumInAmsterdam(op))
      const teamIds = kunnen.find(({ id }) => id === w.regisseurId)?.teamIds ?? []
      const reason = stopWeigering({ ...w, teamIds }, door, o.reden)
      // Who has nothing to do with it is not told that it is there.
      if (reason) return refused(reason === 'niet_uw_regie' ? 'niet_gevonden' : reason)
      if (w.beeindigdOp !== null || w.tot < datumInAmsterdam(op)) return refused('verkeerde_status')
      await eindigWaarneming({ ctx, tx, door, op }, w, o.reden)
      return done({ planId: w.planId })
    },
  )
}

type Lopend = Pick<NieuweWaarneming, 'planId' | 'huishoudenId' | 'regieId' | 'laag'> & { readonly id: string }

/** The row, what happened, and what it gave to see. */
export async function eindigWaarneming(
  { ctx, tx, door, op }: Werk,
  { id, planId, huishoudenId, regieId: regie, laag }: Lopend,
  reden: string,
): Promise<void> {
  await saveWaarnemingEinde(tx, { id, op, reden })
  await record(tx, ctx.ids, identiteit(door), {
    soort: 'regie_waarneming_beeindigd',
    op,
    planId,
    huishoudenId,
    gegevens: { regie, laag, waarneming: id },
  })
  const gaf = { soort: 'regie_waargenomen', noun: 'waarneming', id }
  await beeindigVerleendBij(tx, { planId }, gaf, op)
}
