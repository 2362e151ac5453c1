// The staff door of toestemming: look at one item, write down a yes, take one back.

import { type Call, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { itemBeeld } from './beeld.tsx'
import { standVan, toestemmingGeven, toestemmingIntrekken } from './commands.ts'
import { geefInvoer, geefSchema, leegSchema } from './formulier.ts'
import { weigering } from './geven.ts'
import { waarom } from './teksten.ts'
import { itemVoor, waarvan } from './toestemming.sql.ts'
import type { ItemSoort } from './toestemming.ts'
import { padVan, ToestemmingPagina } from './toestemming.tsx'
import { besluitOver, zichtIn } from './zicht.commands.ts'

/** The two doors of one kind of item. */
const deurVan = (soort: ItemSoort) => ({
  get: (call: Call): Promise<Response> => toon(call, async () => ({ soort, id: call.params.id ?? '' })),
  post: async (call: Call): Promise<Response> => {
    const id = call.params.id ?? ''
    const vind = async () => ({ soort, id })
    const gelezen = readForm(call.body, geefSchema, call.csrf)
    if (!gelezen.ok) return toon(call, vind, { form: gelezen.form, status: 422 })
    const { sleutel } = gelezen.form
    const invoer = geefInvoer(gelezen.value)
    const outcome = await toestemmingGeven(call.ctx, call.medewerker, { soort, id, sleutel, invoer })
    if (outcome.ok) return redirect(padVan({ soort, id }))
    if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
    const { veld, zin } = waarom[outcome.reason]
    const status = outcome.reason === 'al_gegeven' ? 409 : 422
    return toon(call, vind, { form: withError(gelezen.form, veld, zin), status })
  },
})

export const traject = deurVan('traject')
export const doel = deurVan('doel')

export async function postIntrekking(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const vind = (tx: Tx) => waarvan(tx, id)
  const gelezen = readForm(call.body, leegSchema, call.csrf)
  if (!gelezen.ok) return toon(call, vind, { form: gelezen.form, status: 422 })
  const { sleutel } = gelezen.form
  const outcome = await toestemmingIntrekken(call.ctx, call.medewerker, { id, sleutel })
  if (outcome.ok) {
    const { soort, itemId, zietItem } = outcome.value
    // Who led the plan sees no more of it from this moment on.
    return redirect(zietItem ? padVan({ soort, id: itemId }) : '/werk')
  }
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  return toon(call, vind, { form: withError(gelezen.form, veld, zin), status: 409 })
}

type Mislukt = { readonly form: FormState; readonly status: 409 | 422 }

type Vind = (tx: Tx) => Promise<{ soort: ItemSoort; id: string } | undefined>

function toon(call: Call, vind: Vind, mislukt?: Mislukt): Promise<Response> {
  const { ctx, medewerker: door } = call
  const nu = ctx.clock.now()
  return read(call, async (tx) => {
    const waar = await vind(tx)
    const rij = waar && (await itemVoor(tx, waar.soort, waar.id))
    const zicht = rij && (await zichtIn(tx, door, rij.huishoudenId, nu))
    const besluit = rij && zicht && besluitOver(door, zicht, rij)
    if (!besluit || !reikt(besluit.niveau, 'L2')) return call.nietGevonden()
    const magBehandelen = reikt(besluit.niveau, 'L3')
    const ziet = zicht.verleend.some((a) => a.planId !== null && a.planId === rij.planId)
    const item = itemBeeld(call, besluit, rij)
    return page(
      <ToestemmingPagina
        call={call}
        item={item}
        terug={
          ziet
            ? { href: `/werk/plannen/${item.planId}`, naam: 'Plan' }
            : { href: `/werk/dossiers/${item.huishoudenId}`, naam: 'Dossier' }
        }
        reden={weigering(standVan(rij, { isGeheim: zicht.isGeheim, magBehandelen, op: nu }))}
        mislukt={mislukt?.form}
      />,
      mislukt?.status ?? 200,
    )
  })
}
