// The commands on a rapport there is: written in, counted again, approved, published, withdrawn.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { meld, vraagTelling } from './commands.ts'
import { type Makers, makersVan } from './makers.sql.ts'
import { rapportKop } from './rapport.sql.ts'
import { type Rapport, telStand } from './rapport.ts'
import {
  lockRapporten,
  updateGepubliceerd,
  updateHerteld,
  updateIngetrokken,
  updateInleiding,
  updateVastgesteld,
} from './schrijven.sql.ts'
import { isIngehaald } from './tellen.sql.ts'
import { tellingVan } from './telling.sql.ts'
import {
  type BewerkWeigering,
  bewerken,
  type HertelWeigering,
  hertellen,
  type IntrekWeigering,
  intrekken,
  type PubliceerWeigering,
  publiceren,
  type VaststelWeigering,
  vaststellen,
} from './verder.ts'

type Opdracht = { readonly sleutel: string; readonly id: string; readonly versie: number }
type Ding = { readonly rapport: Rapport; readonly stand: Makers; readonly w: Wijziging }
type Wijziging = { readonly id: string; readonly doorId: string; readonly op: Date }

/** Runs one act on one rapport; `doe` decides by its rules, changes it, and answers what the log says of it. */
const opRapport = <W extends string>(
  o: { readonly ctx: Context; readonly door: Medewerker; readonly act: string } & Opdracht,
  doe: (werk: Werk, ding: Ding) => Promise<Result<string, W>>,
): Promise<Result<{ id: string }, W | 'niet_gevonden'>> =>
  eenKeer<{ id: string }, W | 'niet_gevonden'>(o.ctx, o.door, o, async (werk) => {
    const { tx, door, op } = werk
    await lockRapporten(tx, door.gemeenteId)
    const rapport = await rapportKop(tx, o.id)
    const stand = await makersVan(tx, o.id)
    if (!rapport || !stand) return refused('niet_gevonden')
    const uitkomst = await doe(werk, { rapport, stand, w: { id: o.id, doorId: door.id, op } })
    if (!uitkomst.ok) return uitkomst
    await meld(werk, uitkomst.value, rapport)
    return done({ id: o.id })
  })

/** Keeps the inleiding as it was typed. */
export const rapportBewerken = (
  ctx: Context,
  door: Medewerker,
  o: Opdracht & { readonly inleiding: string },
) =>
  opRapport<BewerkWeigering>({ ctx, door, act: 'rapport_bewerken', ...o }, async ({ tx }, { stand, w }) => {
    const uitkomst = bewerken(stand, o)
    if (!uitkomst.ok) return uitkomst
    await updateInleiding(tx, { ...w, versie: uitkomst.value }, o.inleiding)
    return done('rapport_bewerkt')
  })

/** Has figures, streefwaarden and duiding drawn again, as they are now; until then what stood there stands. */
export const rapportHertellen = (ctx: Context, door: Medewerker, o: Opdracht) =>
  opRapport<HertelWeigering>({ ctx, door, act: 'rapport_hertellen', ...o }, async (werk, { stand, w }) => {
    const uitkomst = hertellen(stand, { versie: o.versie, telStand: await telStandVan(werk, w.id) })
    if (!uitkomst.ok) return uitkomst
    await updateHerteld(werk.tx, { ...w, versie: uitkomst.value })
    await vraagTelling(werk, w.id)
    return done('rapport_herteld')
  })

const telStandVan = async ({ tx, op }: Werk, id: string) => telStand(await tellingVan(tx, id), op)

/** Approves it: from then on nothing of it changes. */
export const rapportVaststellen = (ctx: Context, door: Medewerker, o: Opdracht) =>
  opRapport<VaststelWeigering>(
    { ctx, door, act: 'rapport_vaststellen', ...o },
    async (werk, { stand, w }) => {
      const { tx } = werk
      const botst = await isIngehaald(tx, w.id)
      const telt = await telStandVan(werk, w.id)
      const uitkomst = vaststellen(stand, { versie: o.versie, doorId: w.doorId, botst, telStand: telt })
      if (!uitkomst.ok) return uitkomst
      await updateVastgesteld(tx, { ...w, versie: uitkomst.value })
      return done('rapport_vastgesteld')
    },
  )

/** Shows it to everybody. */
export const rapportPubliceren = (ctx: Context, door: Medewerker, o: Opdracht) =>
  opRapport<PubliceerWeigering>(
    { ctx, door, act: 'rapport_publiceren', ...o },
    async ({ tx }, { stand, w }) => {
      const uitkomst = publiceren(stand, o)
      if (!uitkomst.ok) return uitkomst
      await updateGepubliceerd(tx, { ...w, versie: uitkomst.value })
      return done('rapport_gepubliceerd')
    },
  )

/** Takes it back, with the reason that everybody reads who comes for it. */
export const rapportIntrekken = (
  ctx: Context,
  door: Medewerker,
  o: Opdracht & { readonly intrekking: string },
) =>
  opRapport<IntrekWeigering>({ ctx, door, act: 'rapport_intrekken', ...o }, async ({ tx }, { stand, w }) => {
    const magVaststellen = door.rechten.has('rapport:vaststellen')
    const uitkomst = intrekken(stand, { ...o, magVaststellen })
    if (!uitkomst.ok) return uitkomst
    await updateIngetrokken(tx, { ...w, versie: uitkomst.value }, o.intrekking)
    return done('rapport_ingetrokken')
  })
