// The commands of a vernietigingslijst: drawn up, agreed on by two others, a line taken off, taken back; none shows what a thing holds.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { type Gebeurtenis, record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { bewaartermijnen } from '../bewaartermijn/bewaartermijn.sql.ts'
import { uiterlijkGeeindigd } from '../bewaartermijn/bewaartermijn.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Weigering as AfhaalWeigering, afhalen } from './afhalen.ts'
import { goedkeuren, type Weigering as KeurWeigering } from './goedkeuren.ts'
import { type Weigering as IntrekWeigering, intrekken } from './intrekken.ts'
import { teVernietigen } from './kandidaat.ts'
import { kandidaten } from './kandidaten.sql.ts'
import {
  insertAkkoord,
  insertLijst,
  isBegonnen,
  lockLijst,
  openLijst,
  regelMetNummer,
  saveRegel,
  saveStatus,
} from './lijst.sql.ts'
import { isTeNa } from './tena.commands.ts'
import { lockVernietiging } from './vernietiging.sql.ts'

/** More than this comes on the next list: one that nobody reads is no agreement. */
export const hoogstensRegels = 1000

type Over = { readonly id: string; readonly sleutel: string }
export type OpstelWeigering = 'er_is_een_lijst' | 'geen_bewaartermijn' | 'niets_te_vernietigen'

export const vernietigingslijstOpstellen = (
  ctx: Context,
  door: Medewerker,
  sleutel: string,
): Promise<Result<{ id: string }, OpstelWeigering>> =>
  eenKeer<{ id: string }, OpstelWeigering>(
    ctx,
    door,
    { act: 'vernietigingslijst_opstellen', sleutel },
    async ({ tx, op }) => {
      await lockVernietiging(tx, door.gemeenteId)
      if (await openLijst(tx)) return refused('er_is_een_lijst')
      const peildatum = datumInAmsterdam(op)
      const termijnen = await bewaartermijnen(tx)
      if (termijnen.length === 0) return refused('geen_bewaartermijn')
      const metWijziging = termijnen.some((t) => t.afleidingswijze === 'laatste_wijziging')
      const voor = uiterlijkGeeindigd(termijnen, peildatum)
      const regels = teVernietigen(await kandidaten(tx, { voor, metWijziging }), termijnen, {
        peildatum,
        hoogstens: hoogstensRegels,
      })
      if (regels.length === 0) return refused('niets_te_vernietigen')
      const id = ctx.ids.nieuw(op)
      const metId = regels.map((regel) => ({ ...regel, regelId: ctx.ids.nieuw(op) }))
      await insertLijst(tx, door.gemeenteId, { id, doorId: door.id, op, peildatum, regels: metId })
      await record(
        tx,
        ctx.ids,
        identiteit(door),
        overLijst('vernietigingslijst_opgesteld', id, op, { regels: regels.length }),
      )
      return done({ id })
    },
  )

const overLijst = (
  soort: string,
  lijst: string,
  op: Date,
  meer: Gebeurtenis['gegevens'] = {},
): Gebeurtenis => ({ soort, op, gegevens: { lijst, ...meer } })

/** Answers whether it is final now: then the night does the rest. */
export const vernietigingslijstGoedkeuren = (
  ctx: Context,
  door: Medewerker,
  { id, sleutel }: Over,
): Promise<Result<{ isKlaar: boolean }, KeurWeigering | 'niet_gevonden'>> =>
  eenKeer<{ isKlaar: boolean }, KeurWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'vernietigingslijst_goedkeuren', sleutel },
    async ({ tx, op }) => {
      const lijst = await lockLijst(tx, id)
      if (!lijst) return refused('niet_gevonden')
      const uitkomst = goedkeuren(lijst, { id: door.id, isTeNa: await isTeNa(tx, door, id) })
      if (!uitkomst.ok) return uitkomst
      const { isKlaar } = uitkomst.value
      await insertAkkoord(tx, { gemeenteId: door.gemeenteId, lijstId: id, doorId: door.id, op })
      if (isKlaar) await saveStatus(tx, id, 'goedgekeurd', op)
      await record(
        tx,
        ctx.ids,
        identiteit(door),
        overLijst('vernietigingslijst_goedgekeurd', id, op, { klaar: isKlaar }),
      )
      return done({ isKlaar })
    },
  )

/** The thing stays; what is on the list else goes on. */
export const vernietigingsregelAfhalen = (
  ctx: Context,
  door: Medewerker,
  o: Over & { readonly nummer: number; readonly reden: string | undefined },
): Promise<Result<{ id: string }, AfhaalWeigering | 'niet_gevonden'>> =>
  eenKeer<{ id: string }, AfhaalWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'vernietigingsregel_afhalen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const lijst = await lockLijst(tx, o.id)
      if (!lijst) return refused('niet_gevonden')
      const regel = await regelMetNummer(tx, o.id, o.nummer)
      const wie = { isTeNa: await isTeNa(tx, door, o.id) }
      const uitkomst = afhalen(lijst, regel, { reden: o.reden, door: wie })
      if (!uitkomst.ok) return uitkomst
      if (regel)
        await saveRegel(tx, {
          id: regel.id,
          status: 'eraf',
          op,
          eraf: { doorId: door.id, ...uitkomst.value },
        })
      await record(
        tx,
        ctx.ids,
        identiteit(door),
        overLijst('vernietigingslijst_verkort', o.id, op, { nummer: o.nummer }),
      )
      return done({ id: o.id })
    },
  )

export const vernietigingslijstIntrekken = (
  ctx: Context,
  door: Medewerker,
  { id, sleutel }: Over,
): Promise<Result<{ id: string }, IntrekWeigering | 'niet_gevonden'>> =>
  eenKeer<{ id: string }, IntrekWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'vernietigingslijst_intrekken', sleutel },
    async ({ tx, op }) => {
      const lijst = await lockLijst(tx, id)
      if (!lijst) return refused('niet_gevonden')
      const uitkomst = intrekken(lijst, await isBegonnen(tx, id))
      if (!uitkomst.ok) return uitkomst
      await saveStatus(tx, id, 'ingetrokken', op)
      await record(tx, ctx.ids, identiteit(door), overLijst('vernietigingslijst_ingetrokken', id, op))
      return done({ id })
    },
  )
