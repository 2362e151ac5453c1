// Writing down what was heard, and taking it back: each once, with its gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { resultaatKpis } from '../monitor/zonderbron.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { insertMeting, saveIngetrokken } from './kwalitatief.sql.ts'
import { type Invoer, vastleggen, type Weigering } from './vastleggen.ts'

type Verzoek = { readonly sleutel: string }

export const kwalitatiefVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly kpi: string; readonly invoer: Invoer },
): Promise<Result<{ id: string }, Weigering>> =>
  eenKeer(ctx, door, { ...o, act: 'kwalitatief_vastleggen' }, async ({ tx, op }) => {
    const kpi = resultaatKpis.find(({ code }) => code === o.kpi)?.code
    const outcome = vastleggen(o.invoer, { id: ctx.ids.nieuw(op), kpi, vandaag: datumInAmsterdam(op) })
    if (!outcome.ok) return outcome
    const { id } = outcome.value
    await insertMeting(tx, { gemeenteId: door.gemeenteId, doorId: door.id, op }, outcome.value)
    const gegevens = { kwalitatieve_meting: id, kpi: outcome.value.kpi }
    await record(tx, ctx.ids, identiteit(door), { soort: 'kwalitatief_vastgelegd', op, gegevens })
    return done({ id })
  })

export const kwalitatiefIntrekken = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly id: string; readonly waarom: string },
): Promise<Result<{ kpi: string }, 'niet_gevonden'>> =>
  eenKeer(ctx, door, { ...o, act: 'kwalitatief_intrekken' }, async ({ tx, op }) => {
    const gewijzigd = await saveIngetrokken(tx, { ...o, op })
    if (!gewijzigd) return refused('niet_gevonden')
    const gegevens = { kwalitatieve_meting: o.id, kpi: gewijzigd.kpi }
    await record(tx, ctx.ids, identiteit(door), { soort: 'kwalitatief_ingetrokken', op, gegevens })
    return done(gewijzigd)
  })
