// The staff door of the budget: how each category and aanbieder stands in a year, and entering a line or a ceiling. Sums only.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { type Geteld, kostenGeteld } from '../kosten/geteld.sql.ts'
import { datumInAmsterdam, jaarVan } from '../termijn/datum.ts'
import { budgetregels, omzetplafonds } from './budget.sql.ts'
import { budgetcategorieen, categorieVan, standVan } from './budget.ts'
import { budgetVastleggen, omzetplafondVastleggen } from './commands.ts'
import { plafondSchema, regelSchema } from './formulier.ts'
import { plafondstanden } from './omzetplafond.ts'
import { BudgetPagina, type Jaarstand } from './pagina.tsx'
import { type Maandreeks, verwachting } from './verwachting.ts'

type Getypt = { readonly regel?: FormState; readonly plafond?: FormState }

export const getBudget = (call: Call): Promise<Response> => toon(call, {})

/** The year in the address, else this year. */
function gevraagdJaar(call: Call): number {
  const jaar = Number(/^20\d\d$/.exec(call.url.searchParams.get('jaar') ?? '')?.[0])
  return jaar >= 2015 && jaar <= 2040 ? jaar : jaarVan(datumInAmsterdam(call.ctx.clock.now()))
}

const toon = (call: Call, getypt: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const jaar = gevraagdJaar(call)
    const stand = await standen(tx, call.medewerker.gemeenteId, jaar)
    const basis = { jaar: String(jaar), plafondJaar: String(jaar) }
    const forms = {
      regel: getypt.regel ?? newForm(call, basis),
      plafond: getypt.plafond ?? newForm(call, { ...basis, waarschuwing: '80' }),
    }
    const heeftFout = getypt.regel !== undefined || getypt.plafond !== undefined
    return page(<BudgetPagina call={call} stand={stand} forms={forms} />, heeftFout ? 422 : 200)
  })

async function standen(tx: Tx, gemeenteId: number, jaar: number): Promise<Jaarstand> {
  const regels = await budgetregels(tx, jaar)
  const maanden = await kostenGeteld(tx, { gemeenteId, groep: 'maand', van: 2015, tot: jaar })
  const omzetten = await kostenGeteld(tx, { gemeenteId, groep: 'aanbieder', van: jaar, tot: jaar })
  const totMaand = Math.max(
    0,
    ...maanden.filter((m) => m.jaar === jaar).map(({ sleutel }) => maandVan(sleutel)),
  )
  return {
    jaar,
    totMaand,
    standen: budgetcategorieen.map((categorie) => {
      const reeks = reeksVan(maanden.filter(({ sleutel }) => categorieVan(sleutel) === categorie))
      const gedeclareerd = (reeks.get(jaar) ?? []).reduce((som, m) => som + m, 0)
      return standVan(categorie, regels, { gedeclareerd, verwachting: verwachting(reeks, jaar, totMaand) })
    }),
    plafonds: plafondstanden(
      omzetten.map(({ sleutel, bedrag }) => ({ aanbieder: sleutel, bedrag })),
      await omzetplafonds(tx, jaar),
    ),
  }
}

const maandVan = (sleutel: string): number => Number(sleutel.split('/')[1])

function reeksVan(maanden: readonly Geteld[]): Maandreeks {
  const reeks = new Map<number, number[]>()
  for (const { jaar, sleutel, bedrag } of maanden) {
    const rij = reeks.get(jaar) ?? Array<number>(12).fill(0)
    rij[maandVan(sleutel) - 1] = (rij[maandVan(sleutel) - 1] ?? 0) + bedrag
    reeks.set(jaar, rij)
  }
  return reeks
}

export async function postBudget(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, regelSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { regel: gelezen.form })
  const { sleutel } = gelezen.form
  await budgetVastleggen(call.ctx, call.medewerker, { sleutel, regel: gelezen.value })
  return redirect(`/werk/budget?jaar=${gelezen.value.jaar}`)
}

export async function postPlafond(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, plafondSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { plafond: gelezen.form })
  const {
    plafondJaar: jaar,
    aanbieder,
    plafondBedrag: bedrag,
    waarschuwing,
    plafondBron: bron,
  } = gelezen.value
  const plafond = { jaar, aanbieder, bedrag, waarschuwing, bron }
  await omzetplafondVastleggen(call.ctx, call.medewerker, { sleutel: gelezen.form.sleutel, plafond })
  return redirect(`/werk/budget?jaar=${jaar}#plafonds`)
}
