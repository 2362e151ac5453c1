// The staff door of bewaartermijnen.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { bewaartermijnen } from './bewaartermijn.sql.ts'
import { bewaartermijnVaststellen } from './commands.ts'
import { invoerVan, termijnSchema } from './formulier.ts'
import { BewaartermijnPagina } from './pagina.tsx'
import { waarom } from './teksten.ts'

export const getBewaartermijnen = (call: Call): Promise<Response> => toon(call)

export async function postBewaartermijn(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, termijnSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form)
  const { sleutel } = gelezen.form
  const invoer = invoerVan(gelezen.value)
  const uitkomst = await bewaartermijnVaststellen(call.ctx, call.medewerker, { sleutel, invoer })
  if (uitkomst.ok) return redirect('/werk/beheer/bewaartermijnen')
  const [veld, zin] = waarom[uitkomst.reason]
  return toon(call, withError(gelezen.form, veld, zin))
}

const toon = (call: Call, getypt?: FormState): Promise<Response> =>
  read(call, async (tx) => {
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    return page(
      <BewaartermijnPagina
        call={call}
        termijnen={await bewaartermijnen(tx)}
        vandaag={vandaag}
        form={getypt ?? newForm(call, { van: schrijfDatum(vandaag) })}
      />,
      getypt ? 422 : 200,
    )
  })
