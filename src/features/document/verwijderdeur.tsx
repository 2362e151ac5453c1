// The staff door of removing a document.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { present } from '../autorisatie/present.ts'
import { regelWeergave } from './document.ts'
import { verwijderSchema } from './formulier.ts'
import { verwijderWaarom } from './teksten.ts'
import { documentVerwijderen, teVerwijderen } from './verwijder.commands.ts'
import { weigering } from './verwijderen.ts'
import { VerwijderPagina } from './verwijderpagina.tsx'

export const getVerwijdering = (call: Call): Promise<Response> => toon(call, newForm(call), 200)

export async function postVerwijdering(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, verwijderSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form, 422)
  const outcome = await documentVerwijderen(call.ctx, call.medewerker, {
    id: call.params.id ?? '',
    sleutel: gelezen.form.sleutel,
    reden: gelezen.value.reden,
  })
  if (outcome.ok) return redirect(`/werk/dossiers/${outcome.value.huishoudenId}#documenten`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = verwijderWaarom[outcome.reason]
  return toon(call, withError(gelezen.form, veld, zin), 422)
}

const toon = (call: Call, form: FormState, status: number): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker, gezien } = call
    const gevonden = await teVerwijderen(tx, medewerker, call.params.id ?? '', ctx.clock.now())
    if (!gevonden) return call.nietGevonden()
    const { document, besluit } = gevonden
    const { huishoudenId, ...regel } = document
    const reason = weigering({ isVerwijderd: regel.verwijderdOp !== null, isVanLezer: regel.isVanLezer })
    return page(
      <VerwijderPagina
        call={call}
        form={form}
        document={present(gezien, besluit, regelWeergave, regel)}
        huishoudenId={huishoudenId}
        reden={reason && verwijderWaarom[reason].zin}
      />,
      status,
    )
  })
