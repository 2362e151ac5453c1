// The staff door of the dossier: everything of one household that the reader may see, on one page.

import { type Call, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { huishoudensMetAutorisatie } from '../autorisatie/autorisatie.sql.ts'
import { opgegaanIn } from '../huishouden/huishouden.sql.ts'
import { actiesVoor } from './acties.tsx'
import { DossierPagina } from './dossier.tsx'
import { dossierBeeld } from './dossierbeeld.tsx'
import { leesAdres } from './formulier.ts'

export function getDossier(call: Call): Promise<Response> {
  const adres = leesAdres(call.url.searchParams)
  return read(call, async (tx) => {
    const beeld = await dossierBeeld(call, tx, adres)
    if (!beeld) return elders(call, tx)
    return page(<DossierPagina call={call} beeld={beeld} adres={adres} acties={actiesVoor(call, beeld)} />)
  })
}

/** A huishouden that was joined into another is read there, by who may read there; else it is not found. */
async function elders(call: Call, tx: Tx): Promise<Response> {
  const { ctx, medewerker, params } = call
  const id = isId(params.id) ? await opgegaanIn(tx, params.id) : undefined
  if (!id) return call.nietGevonden()
  const mijn = await huishoudensMetAutorisatie(tx, medewerker, [id], ctx.clock.now())
  return mijn.has(id) ? redirect(`/werk/dossiers/${id}`) : call.nietGevonden()
}

const isId = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
