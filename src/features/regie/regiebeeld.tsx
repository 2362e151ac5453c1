// Who leads a plan as one reader may see it, and why each act is or is not possible now.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { type Collega, collegasMet } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { weigering as weigeringAanbieden } from './aanbieden.ts'
import { weigering as weigeringAanvaarden } from './aanvaarden.ts'
import { weigering as weigeringBeeindigen } from './beeindigen.ts'
import { type Regel as CasusRegel, casusvoorstel } from './casusvoorstel.ts'
import { weigering as weigeringOvernemen } from './overnemen.ts'
import { casusFeiten, planVan, regiesVan } from './regie.sql.ts'
import { type AanTeBieden, magBriefLezen, type RegieRij, regieWeergave } from './regie.ts'
import type { RegieWeigering } from './stand.commands.ts'
import { weigering as weigeringTeruggeven } from './teruggeven.ts'
import { weigering as weigeringWeigeren } from './weigeren.ts'

/** Everything a page needs to show who leads this plan, and what the reader may do about it now. */
export type RegieBeeld = {
  readonly planId: string
  readonly regies: readonly Masked<RegieRij>[]
  /** Why the reader cannot offer this layer now, if so. */
  readonly aanbieden: Readonly<Record<AanTeBieden, RegieWeigering | undefined>>
  /** Per regie and act: why not now. */
  readonly waaromNiet: (regieId: string) => RegieRedenen
  readonly collegas: readonly Collega[]
  readonly casusvoorstel: readonly CasusRegel[]
}
type RegieRedenen = Readonly<
  Record<'aanvaarden' | 'weigeren' | 'beeindigen' | 'overnemen' | 'teruggeven', RegieWeigering | undefined>
>

/** The regie of a plan the reader may see with this besluit, masked and remembered as seen. */
export async function regieBeeld(call: Call, tx: Tx, besluit: Allow, planId: string): Promise<RegieBeeld> {
  const { ctx, medewerker: door } = call
  const plan = await planVan(tx, planId)
  if (!plan) throw new Error('the plan of this regie is not there')
  const regies = await regiesVan(tx, planId)
  const stand = { plan, regies }
  const lezer = { id: door.id, leestDossier: reikt(besluit.niveau, 'L3') }
  const redenen = new Map(
    regies.map((r): [string, RegieRedenen] => [
      r.id,
      {
        aanvaarden: weigeringAanvaarden(r, plan, door.id),
        weigeren: weigeringWeigeren(r, door.id),
        beeindigen: weigeringBeeindigen(r, stand, door),
        overnemen: weigeringOvernemen(r, stand, door.id),
        teruggeven: weigeringTeruggeven(r, stand, door.id),
      },
    ]),
  )
  return {
    planId,
    regies: regies.map((r) =>
      present(
        call.gezien,
        besluit,
        regieWeergave,
        magBriefLezen(r, lezer) ? r : { ...r, overdrachtsbrief: null },
      ),
    ),
    aanbieden: {
      proces: weigeringAanbieden({ ...stand, laag: 'proces' }, door),
      casus: weigeringAanbieden({ ...stand, laag: 'casus' }, door),
    },
    waaromNiet: (id) => redenen.get(id) as RegieRedenen,
    collegas: await collegasMet(tx, 'regie:aanvaarden', datumInAmsterdam(ctx.clock.now())),
    casusvoorstel: casusvoorstel(await casusFeiten(tx, plan.huishoudenId)),
  }
}
