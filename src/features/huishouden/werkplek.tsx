// The staff door of a huishouden: its page, and a page for each act.

import { type Call, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { beeldVan } from './beeld.tsx'
import { HuishoudenPagina } from './pagina.tsx'
import { uiteenVoor } from './uiteen.tsx'

export { getAdres } from './adresdeur.tsx'
export { geboren, overleden, verwacht } from './levendeel.tsx'
export { opneem } from './opneemdeel.tsx'
export { leg, verbreek } from './relatiedeel.tsx'
export { samen } from './samendeel.tsx'
export { splits } from './splitsdeel.tsx'
export { uitschrijf } from './uitschrijfdeel.tsx'
export { verhuis } from './verhuisdeel.tsx'

export const getHuishouden = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const beeld = await beeldVan(call, tx)
    if (!beeld) return call.nietGevonden()
    const uiteen = await uiteenVoor(call, tx, beeld.id)
    return page(<HuishoudenPagina call={call} beeld={beeld} uiteen={uiteen} />)
  })
