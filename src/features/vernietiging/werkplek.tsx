// The staff door of destroying: lists, their lines, and what was destroyed.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { afhaalSchema, knopSchema, paginaSchema } from './formulier.ts'
import {
  vernietigingslijstGoedkeuren,
  vernietigingslijstIntrekken,
  vernietigingslijstOpstellen,
  vernietigingsregelAfhalen,
} from './lijst.commands.ts'
import { lijsten, regelsVan } from './lijst.sql.ts'
import { LijstPagina, perBladzij as regelsPerBladzij } from './lijst.tsx'
import { VernietigingPagina } from './overzicht.tsx'
import { afhaalWaarom, intrekWaarom, keurWaarom, opstelWaarom } from './teksten.ts'
import { isTeNa, teNaVastleggen } from './tena.commands.ts'
import { perBladzij, VernietigdPagina } from './vernietigd.tsx'
import { vernietigd } from './vernietiging.sql.ts'

const hier = '/werk/beheer/vernietiging'
const paginaVan = (call: Call) => paginaSchema.parse(call.url.searchParams.get('pagina') ?? 1)

export const getVernietiging = (call: Call): Promise<Response> => toonOverzicht(call)

const toonOverzicht = (call: Call, getypt?: FormState): Promise<Response> =>
  read(call, async (tx) =>
    page(
      <VernietigingPagina call={call} lijsten={await lijsten(tx)} form={getypt ?? newForm(call)} />,
      getypt ? 422 : 200,
    ),
  )

export async function postLijst(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, knopSchema, call.csrf)
  if (!gelezen.ok) return toonOverzicht(call, gelezen.form)
  const uitkomst = await vernietigingslijstOpstellen(call.ctx, call.medewerker, gelezen.form.sleutel)
  if (uitkomst.ok) return redirect(`${hier}/${uitkomst.value.id}`)
  return toonOverzicht(call, withError(gelezen.form, ...opstelWaarom[uitkomst.reason]))
}

type Getypt = { readonly knop?: FormState; readonly afhalen?: FormState }

const toonLijst = (call: Call, getypt: Getypt = {}): Promise<Response> =>
  read(call, async (tx) => {
    const [lijst] = await lijsten(tx, call.params.id ?? '')
    if (!lijst) return call.nietGevonden()
    const pagina = paginaVan(call)
    const vanaf = (pagina - 1) * regelsPerBladzij
    return page(
      <LijstPagina
        call={call}
        lijst={lijst}
        isTeNa={await isTeNa(tx, call.medewerker, lijst.id)}
        regels={await regelsVan(tx, { lijstId: lijst.id, vanaf, hoogstens: regelsPerBladzij })}
        pagina={pagina}
        knop={getypt.knop ?? newForm(call)}
        afhalen={getypt.afhalen ?? newForm(call)}
      />,
      getypt.knop || getypt.afhalen ? 422 : 200,
    )
  })

export const getLijst = (call: Call): Promise<Response> => toonLijst(call)

export async function postAkkoord(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, knopSchema, call.csrf)
  if (!gelezen.ok) return toonLijst(call, { knop: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await vernietigingslijstGoedkeuren(call.ctx, call.medewerker, { id, sleutel })
  if (uitkomst.ok) return redirect(`${hier}/${id}`)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  if (uitkomst.reason === 'staat_te_na') await teNaVastleggen(call, id)
  return toonLijst(call, { knop: withError(gelezen.form, ...keurWaarom[uitkomst.reason]) })
}

export async function postIntrekking(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, knopSchema, call.csrf)
  if (!gelezen.ok) return toonLijst(call, { knop: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await vernietigingslijstIntrekken(call.ctx, call.medewerker, { id, sleutel })
  if (uitkomst.ok) return redirect(`${hier}/${id}`)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  return toonLijst(call, { knop: withError(gelezen.form, ...intrekWaarom[uitkomst.reason]) })
}

export async function postAfhalen(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, afhaalSchema, call.csrf)
  if (!gelezen.ok) return toonLijst(call, { afhalen: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await vernietigingsregelAfhalen(call.ctx, call.medewerker, {
    id,
    sleutel,
    ...gelezen.value,
  })
  if (uitkomst.ok) return redirect(`${hier}/${id}`)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  if (uitkomst.reason === 'staat_te_na') await teNaVastleggen(call, id)
  return toonLijst(call, { afhalen: withError(gelezen.form, ...afhaalWaarom[uitkomst.reason]) })
}

export const getVernietigd = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const pagina = paginaVan(call)
    const gevonden = await vernietigd(tx, { vanaf: (pagina - 1) * perBladzij, hoogstens: perBladzij })
    return page(<VernietigdPagina call={call} pagina={pagina} {...gevonden} />)
  })
