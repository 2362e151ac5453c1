// The staff door of the dossier: everything of one household that the reader may see, on one page.

import { type Call, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import { huishoudensMetAutorisatie } from '../autorisatie/autorisatie.sql.ts'
import { opgegaanIn } from '../huishouden/huishouden.sql.ts'
import { actiesVoor } from './acties.tsx'
import { contactForm, legContactVast } from './contactdeur.tsx'
import { DossierPagina } from './dossier.tsx'
import { dossierBeeld } from './dossierbeeld.tsx'
import { leesAdres, zoekSchema } from './formulier.ts'
import { ZoekPagina, zoekIn } from './zoeken.tsx'

export const getDossier = (call: Call): Promise<Response> => toon(call)

/** The page; with a contact that was refused in it. */
function toon(call: Call, geweigerd?: FormState): Promise<Response> {
  const adres = leesAdres(call.url.searchParams)
  return read(call, async (tx) => {
    const beeld = await dossierBeeld(call, tx, adres)
    if (!beeld) return elders(call, tx)
    const delen = { acties: actiesVoor(call, beeld), contact: geweigerd ?? contactForm(call, beeld) }
    return page(<DossierPagina call={call} beeld={beeld} adres={adres} {...delen} />, geweigerd ? 422 : 200)
  })
}

export async function postContact(call: Call): Promise<Response> {
  const uitslag = await legContactVast(call)
  if (uitslag === 'niet_gevonden') return call.nietGevonden()
  if (uitslag === 'vastgelegd') return redirect(`/werk/dossiers/${call.params.id}#tijdlijn`)
  return toon(call, uitslag)
}

export function postZoeken(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, zoekSchema, call.csrf)
  return read(call, async (tx) => {
    const gevonden = await zoekIn(call, tx, gelezen.ok ? gelezen.value.woorden : '')
    if (!gevonden) return call.nietGevonden()
    return page(<ZoekPagina call={call} form={gelezen.form} gevonden={gevonden} />, gelezen.ok ? 200 : 422)
  })
}

/** A huishouden that was joined into another is read there, by who may read there; else it is not found. */
async function elders(call: Call, tx: Tx): Promise<Response> {
  const { ctx, medewerker, params } = call
  const id = params.id && isId(params.id) ? await opgegaanIn(tx, params.id) : undefined
  if (!id) return call.nietGevonden()
  const mijn = await huishoudensMetAutorisatie(tx, medewerker, [id], ctx.clock.now())
  return mijn.has(id) ? redirect(`/werk/dossiers/${id}`) : call.nietGevonden()
}
