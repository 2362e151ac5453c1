// The door of the page of kernen: how many inwoners each has.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { inwonertallenVastleggen } from '../gemeente/inwonertal.commands.ts'
import { kernenMetInwoners } from '../gemeente/inwonertal.sql.ts'
import { afdruk, type Kern } from '../gemeente/kern.ts'
import { kernenVelden, veldVan } from './formulier.ts'
import { KernenPagina } from './kernenpagina.tsx'
import { inwonertalWaarom } from './teksten.ts'

const hier = '/werk/beheer/kernen'

export const getKernen = (call: Call): Promise<Response> => toon(call)

export async function postKernen(call: Call): Promise<Response> {
  const kernen = await call.ctx.db.transaction({ gemeenteId: call.medewerker.gemeenteId }, kernenMetInwoners)
  const gelezen = readForm(call.body, kernenVelden(kernen), call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form, status: 422 })
  const { stond, jaar, bron, ...rest } = gelezen.value
  const aantallen = rest as Readonly<Record<string, number | undefined>>
  const inwoners = new Map(
    kernen.flatMap((kern) => {
      const aantal = aantallen[veldVan(kern)]
      return aantal === undefined ? [] : [[kern.id, aantal] as const]
    }),
  )
  const { sleutel } = gelezen.form
  const invoer = { sleutel, stond, jaar, bron, inwoners }
  const uitkomst = await inwonertallenVastleggen(call.ctx, call.medewerker, invoer)
  if (uitkomst.ok) return redirect(hier)
  const { veld, zin } = inwonertalWaarom[uitkomst.reason]
  const status = uitkomst.reason === 'intussen_gewijzigd' ? 409 : 422
  return toon(call, { form: withError(gelezen.form, veld, zin), status })
}

type Getypt = { readonly form: FormState; readonly status: 409 | 422 }

/** After a conflict the form carries what stands now, so that sending again is a choice. */
const toon = (call: Call, getypt?: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const kernen = await kernenMetInwoners(tx)
    const stond = afdruk(kernen)
    const form =
      getypt?.status === 409
        ? { ...getypt.form, values: { ...getypt.form.values, stond } }
        : (getypt?.form ?? newForm(call, { stond, ...waarden(kernen) }))
    return page(<KernenPagina call={call} kernen={kernen} form={form} />, getypt?.status ?? 200)
  })

/** What stands there, as the form shows it; year and source of the newest. */
function waarden(kernen: readonly Kern[]): Readonly<Record<string, string>> {
  const [nieuwste] = kernen
    .filter(({ jaar }) => jaar !== null)
    .toSorted((a, b) => (b.jaar ?? 0) - (a.jaar ?? 0))
  return {
    ...Object.fromEntries(kernen.map((kern) => [veldVan(kern), String(kern.inwoners ?? '')])),
    jaar: String(nieuwste?.jaar ?? ''),
    bron: nieuwste?.bron ?? '',
  }
}
