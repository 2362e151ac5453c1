// The staff door of declaraties: reading a file in, with a report per line, and taking it back. Nobody is shown.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Stuk } from '../../platform/opslag.ts'
import { kostenInlezen, kostenTerugnemen } from './commands.ts'
import { legeSchema } from './formulier.ts'
import { imports } from './kosten.sql.ts'
import { hoogstens, type Regelfout } from './kostenbestand.ts'
import { KostenPagina } from './pagina.tsx'
import { waarom } from './teksten.ts'

export const getKosten = (call: Call): Promise<Response> => toon(call, {})

const toon = (call: Call, o: { form?: FormState; fouten?: readonly Regelfout[] }): Promise<Response> =>
  read(call, async (tx) =>
    page(
      <KostenPagina
        call={call}
        imports={await imports(tx)}
        form={o.form ?? newForm(call)}
        fouten={o.fouten ?? []}
      />,
      o.form ? 422 : 200,
    ),
  )

export async function postKosten(call: Call): Promise<Response> {
  const { ctx, medewerker, bestand } = call
  try {
    const gelezen = readForm(call.body, legeSchema, call.csrf)
    if (!gelezen.ok) return await toon(call, { form: gelezen.form })
    const weiger = (zin: string, fouten: readonly Regelfout[] = []) =>
      toon(call, { form: withError(gelezen.form, 'bestand', zin), fouten })
    if (bestand?.isTeGroot || (bestand?.stuk?.bytes ?? 0) > hoogstens.bytes)
      return await weiger(waarom.te_groot)
    if (!bestand?.stuk) return await weiger(waarom.bestand_ontbreekt)
    const bytes = await alleBytes(bestand.stuk)
    const { uitkomst, fouten } = await kostenInlezen(ctx, medewerker, {
      sleutel: gelezen.form.sleutel,
      bytes,
      hash: bestand.stuk.hash,
    })
    if (uitkomst.ok) return redirect('/werk/kosten')
    return await weiger(waarom[uitkomst.reason], fouten)
  } finally {
    // The file holds burgerservicenummers: read or refused, it is not kept.
    await bestand?.stuk?.weg()
  }
}

async function alleBytes(stuk: Stuk): Promise<Uint8Array> {
  const delen: Uint8Array[] = []
  for await (const deel of stuk.lees()) delen.push(deel)
  return Buffer.concat(delen)
}

export async function postTerugnemen(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, legeSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form })
  const o = { sleutel: gelezen.form.sleutel, importId: call.params.id ?? '' }
  const uitkomst = await kostenTerugnemen(call.ctx, call.medewerker, o)
  return uitkomst.ok ? redirect('/werk/kosten') : call.nietGevonden()
}
