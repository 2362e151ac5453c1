// The staff door of the dossier: everything of one household that the reader may see, on one page.

import { type Call, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { actiesVoor } from './acties.tsx'
import { DossierPagina } from './dossier.tsx'
import { dossierBeeld } from './dossierbeeld.tsx'
import { leesAdres } from './formulier.ts'

export function getDossier(call: Call): Promise<Response> {
  const adres = leesAdres(call.url.searchParams)
  return read(call, async (tx) => {
    const beeld = await dossierBeeld(call, tx, adres)
    if (!beeld) return call.nietGevonden()
    return page(<DossierPagina call={call} beeld={beeld} adres={adres} acties={actiesVoor(call, beeld)} />)
  })
}
