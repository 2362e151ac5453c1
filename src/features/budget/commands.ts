// Entering a line of the budget and a ceiling: the last one counts, the earlier ones stay.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { insertBudgetregel, insertOmzetplafond } from './budget.sql.ts'
import type { Budgetregel } from './budget.ts'
import type { Omzetplafond } from './omzetplafond.ts'

type Antwoord = { readonly id: string }

export const budgetVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly regel: Budgetregel },
): Promise<Result<Antwoord, never>> =>
  eenKeer<Antwoord, never>(
    ctx,
    door,
    { act: 'budget_vastleggen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const id = ctx.ids.nieuw(op)
      const { jaar, categorie, soort } = o.regel
      await insertBudgetregel(tx, { gemeenteId: door.gemeenteId, id, doorId: door.id, op }, o.regel)
      const gegevens = { budgetregel: id, jaar, categorie, soort }
      await record(tx, ctx.ids, identiteit(door), { soort: 'budget_vastgelegd', op, gegevens })
      return done({ id })
    },
  )

export const omzetplafondVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly plafond: Omzetplafond },
): Promise<Result<Antwoord, never>> =>
  eenKeer<Antwoord, never>(
    ctx,
    door,
    { act: 'omzetplafond_vastleggen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const id = ctx.ids.nieuw(op)
      await insertOmzetplafond(tx, { gemeenteId: door.gemeenteId, id, doorId: door.id, op }, o.plafond)
      const gegevens = { omzetplafond: id, jaar: o.plafond.jaar }
      await record(tx, ctx.ids, identiteit(door), { soort: 'omzetplafond_vastgelegd', op, gegevens })
      return done({ id })
    },
  )
