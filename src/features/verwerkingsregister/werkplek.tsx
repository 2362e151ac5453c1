// The door of the functionaris to the verwerkingsregister: the list, one row with its versions, changing it, and taking it out.

import { type Call, newForm, read } from '../../context.ts'
import { file, page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { verwerkingsactiviteiten } from '../logboek/verwerkingsactiviteit.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { AfdrukPagina } from './afdruk.tsx'
import { verwerkingWijzigen } from './commands.ts'
import { beginVan, invoerVan, verwerkingSchema } from './formulier.ts'
import { RegisterPagina } from './lijst.tsx'
import { meegegevenVoor } from './meegegeven.ts'
import { VerwerkingPagina } from './pagina.tsx'
import { waarom } from './teksten.ts'
import { verwerkingenVan } from './verwerking.sql.ts'
import { nieuwsteVan, registerOp, verwerkingId, verwerkingUri, zonderVerwerking } from './verwerking.ts'

const hier = '/werk/privacy/verwerkingsregister'

/** All versions: those given and those written here, in the order of the log. */
const alle = async (call: Call, tx: Tx) => [
  ...meegegevenVoor(call.medewerker.gemeente),
  ...(await verwerkingenVan(tx)),
]

const stand = (call: Call, toon: (o: Stand) => Response) =>
  read(call, async (tx) => {
    const rijen = await alle(call, tx)
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    const register = registerOp(rijen, vandaag)
    return toon({ rijen, vandaag, register, ontbreekt: zonderVerwerking(verwerkingsactiviteiten, register) })
  })
type Stand = Pick<Parameters<typeof RegisterPagina>[0], 'rijen' | 'vandaag' | 'register' | 'ontbreekt'>

export const getRegister = (call: Call): Promise<Response> =>
  stand(call, (o) => page(<RegisterPagina call={call} {...o} />))

export const getAfdruk = (call: Call): Promise<Response> =>
  stand(call, (o) => page(<AfdrukPagina call={call} {...o} />))

/** The same as a file for another program, such as the Logboek Dataverwerkingen. */
export const getBestand = (call: Call): Promise<Response> =>
  stand(call, ({ register, vandaag }) => {
    const { base } = call.ctx
    const verwerkingen = register.map(({ door: _, ...v }) => ({ id: verwerkingUri(base, v), ...v }))
    const inhoud = { gemeente: call.medewerker.gemeente, geldtOp: vandaag, verwerkingen }
    const naam = `verwerkingsregister-${vandaag}.json`
    return file(stukjes(JSON.stringify(inhoud, null, 2)), { naam, mime: 'application/json; charset=utf-8' })
  })

async function* stukjes(tekst: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(tekst)
}

export const getVerwerking = (call: Call): Promise<Response> => toon(call, undefined, 200)

export async function postVerwerking(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, verwerkingSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form, 422)
  const [code = ''] = (call.params.code ?? '').split('-')
  const uitkomst = await verwerkingWijzigen(call.ctx, call.medewerker, {
    code,
    vanVersie: gelezen.value.versie,
    invoer: invoerVan(gelezen.value),
    sleutel: gelezen.form.sleutel,
  })
  if (uitkomst.ok) return redirect(`${hier}/${uitkomst.value.id}`)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  const form = withError(gelezen.form, ...waarom[uitkomst.reason])
  return toon(call, form, uitkomst.reason === 'intussen_gewijzigd' ? 409 : 422)
}

/** One version; its code has the newest, from which the form starts. */
const toon = (call: Call, form: FormState | undefined, status: number): Promise<Response> =>
  read(call, async (tx) => {
    const rijen = await alle(call, tx)
    const verwerking = rijen.find((v) => verwerkingId(v) === call.params.code)
    const nieuwste = verwerking && nieuwsteVan(rijen, verwerking.code)
    if (!verwerking || !nieuwste) return call.nietGevonden()
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    const versie = String(nieuwste.versie)
    // After a conflict the form carries the version that stands now, so that sending again is a choice.
    const gestuurd = form && status === 409 ? { ...form, values: { ...form.values, versie } } : form
    const begin = newForm(call, beginVan(nieuwste, schrijfDatum(vandaag)))
    return page(
      <VerwerkingPagina
        call={call}
        verwerking={status === 409 ? nieuwste : verwerking}
        versies={rijen.filter((v) => v.code === verwerking.code)}
        nieuwste={nieuwste}
        vandaag={vandaag}
        form={gestuurd ?? begin}
      />,
      status,
    )
  })
