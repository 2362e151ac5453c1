// The staff door of kindzegels: of one contact, gesprek, document or doel, at the wish of the child, closed to the parents and opened.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import { present } from '../autorisatie/present.ts'
import { lezersVanDicht, weergave } from './beeld.tsx'
import { kindzegelBesluiten, kindzegelLeggen, kindzegelOpheffen } from './commands.ts'
import { dingGezien } from './ding.commands.ts'
import { besluitSchema, leegSchema, legSchema } from './formulier.ts'
import { type Ding, padVan, type Welk } from './kindzegel.ts'
import { KindzegelPagina } from './pagina.tsx'
import { weigering } from './sluiten.ts'
import { waarom } from './teksten.ts'

const welkVan = (call: Call, soort: Ding): Welk => ({ soort, id: call.params.id ?? '' })

/** The doors of one kind of thing. */
const deurVan = (soort: Ding) => ({
  get: (call: Call): Promise<Response> => toon(call, welkVan(call, soort)),
  post: async (call: Call): Promise<Response> => {
    const welk = welkVan(call, soort)
    const gelezen = readForm(call.body, legSchema, call.csrf)
    if (!gelezen.ok) return toon(call, welk, { leg: gelezen.form, status: 422 })
    const { kindId, wens } = gelezen.value
    const o = { ...welk, kindId, wens, sleutel: gelezen.form.sleutel }
    const outcome = await kindzegelLeggen(call.ctx, call.medewerker, o)
    return afloop(call, welk, outcome, (veld, zin) => ({ leg: withError(gelezen.form, veld, zin) }))
  },
  postBesluit: async (call: Call): Promise<Response> => {
    const welk = welkVan(call, soort)
    const gelezen = readForm(call.body, besluitSchema, call.csrf)
    if (!gelezen.ok) return toon(call, welk, { besluit: gelezen.form, status: 422 })
    const { besluit, besluitreden: reden } = gelezen.value
    const o = { ...welk, besluit, reden, sleutel: gelezen.form.sleutel }
    const outcome = await kindzegelBesluiten(call.ctx, call.medewerker, o)
    return afloop(call, welk, outcome, (veld, zin) => ({ besluit: withError(gelezen.form, veld, zin) }))
  },
  postOpheffing: async (call: Call): Promise<Response> => {
    const welk = welkVan(call, soort)
    const gelezen = readForm(call.body, leegSchema, call.csrf)
    if (!gelezen.ok) return toon(call, welk, { besluit: gelezen.form, status: 422 })
    const outcome = await kindzegelOpheffen(call.ctx, call.medewerker, {
      ...welk,
      sleutel: gelezen.form.sleutel,
    })
    return afloop(call, welk, outcome, (veld, zin) => ({ besluit: withError(gelezen.form, veld, zin) }))
  },
})

export const contact = deurVan('contact')
export const gesprek = deurVan('gesprek')
export const document = deurVan('document')
export const doel = deurVan('doel')

type Getypt = { readonly leg?: FormState; readonly besluit?: FormState }
type Uit = Awaited<ReturnType<typeof kindzegelLeggen | typeof kindzegelBesluiten | typeof kindzegelOpheffen>>

function afloop(
  call: Call,
  welk: Welk,
  outcome: Uit,
  getypt: (veld: string, zin: string) => Getypt,
): Promise<Response> | Response {
  if (outcome.ok) return redirect(padVan(welk))
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  const isConflict = ['al_dicht', 'niet_dicht', 'al_besloten'].includes(outcome.reason)
  return toon(call, welk, { ...getypt(veld, zin), status: isConflict ? 409 : 422 })
}

const toon = (call: Call, welk: Welk, mislukt?: Getypt & { status: 409 | 422 }): Promise<Response> =>
  read(call, async (tx) => {
    const nu = call.ctx.clock.now()
    const ding = isId(welk.id) ? await dingGezien(tx, welk, { door: call.medewerker, nu }) : undefined
    if (!ding) return call.nietGevonden()
    const { huishoudenId, personen, op, tekst, zegel, geopend, mensen, isVanMij } = ding
    const lezers = await lezersVanDicht(tx, ding, nu)
    const alles = { ...welk, huishoudenId, personen, op, tekst, zegel, geopend, mensen, lezers }
    const nee = zegel ? undefined : weigering({ isVanMij, mensen, isDicht: false })
    return page(
      <KindzegelPagina
        call={call}
        ding={present(call.gezien, ding.besluit, weergave, alles)}
        reden={nee ? waarom[nee].zin : isVanMij ? undefined : waarom.niet_van_u.zin}
        leg={mislukt?.leg ?? newForm(call)}
        besluit={mislukt?.besluit ?? newForm(call)}
      />,
      mislukt?.status ?? 200,
    )
  })
