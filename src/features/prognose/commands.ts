// Residents are read in, all lines of a file or none, and taken back as a whole; kostenmaatregelen are added and withdrawn.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import type { Bevolkingscijfer } from './bevolkingscijfer.ts'
import type { Kostenmaatregel } from './kostenmaatregel.ts'
import { insertBevolking, insertKostenmaatregel, saveIngetrokken, saveTeruggenomen } from './prognose.sql.ts'

type Antwoord = { readonly id: string }
type Een = { readonly sleutel: string; readonly id: string }

export const bevolkingscijfersInlezen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly cijfers: readonly Bevolkingscijfer[] },
): Promise<Result<Antwoord, never>> =>
  eenKeer(ctx, door, { ...o, act: 'bevolkingscijfers_inlezen' }, async ({ tx, op }) => {
    const id = ctx.ids.nieuw(op)
    await insertBevolking(tx, { gemeenteId: door.gemeenteId, id, doorId: door.id, op }, o.cijfers)
    const gegevens = { bevolking_import: id, regels: o.cijfers.length }
    await record(tx, ctx.ids, identiteit(door), { soort: 'bevolkingscijfer_ingelezen', op, gegevens })
    return done({ id })
  })

export const bevolkingscijfersTerugnemen = (
  ctx: Context,
  door: Medewerker,
  o: Een,
): Promise<Result<Antwoord, 'niet_gevonden'>> =>
  eenKeer(ctx, door, { ...o, act: 'bevolkingscijfers_terugnemen' }, async ({ tx, op }) => {
    const terug = await saveTeruggenomen(tx, o.id, op)
    if (!terug) return refused('niet_gevonden')
    const gegevens = { bevolking_import: o.id }
    await record(tx, ctx.ids, identiteit(door), { soort: 'bevolkingscijfer_teruggenomen', op, gegevens })
    return done(terug)
  })

export const kostenmaatregelVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly maatregel: Omit<Kostenmaatregel, 'id'> },
): Promise<Result<Antwoord, never>> =>
  eenKeer(ctx, door, { act: 'kostenmaatregel_vastleggen', sleutel: o.sleutel }, async ({ tx, op }) => {
    const id = ctx.ids.nieuw(op)
    await insertKostenmaatregel(tx, { gemeenteId: door.gemeenteId, id, doorId: door.id, op }, o.maatregel)
    const gegevens = { kostenmaatregel: id }
    await record(tx, ctx.ids, identiteit(door), { soort: 'kostenmaatregel_vastgelegd', op, gegevens })
    return done({ id })
  })

export const kostenmaatregelIntrekken = (
  ctx: Context,
  door: Medewerker,
  o: Een,
): Promise<Result<Antwoord, 'niet_gevonden'>> =>
  eenKeer(ctx, door, { ...o, act: 'kostenmaatregel_intrekken' }, async ({ tx, op }) => {
    const weg = await saveIngetrokken(tx, { id: o.id, doorId: door.id, op })
    if (!weg) return refused('niet_gevonden')
    const gegevens = { kostenmaatregel: o.id }
    await record(tx, ctx.ids, identiteit(door), { soort: 'kostenmaatregel_ingetrokken', op, gegevens })
    return done(weg)
  })
