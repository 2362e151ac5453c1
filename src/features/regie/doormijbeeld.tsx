// For whom I stand in, as I may see it: from which day, and from that day which plannen.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { type Waargenomen, waargenomenDoor } from './doormij.sql.ts'

type Plan = Pick<Waargenomen, 'planId' | 'huishouden' | 'leden'>
export type DoorMij = {
  readonly voor: string
  readonly van: Datum
  readonly tot: Datum
  readonly isBegonnen: boolean
  readonly aantal: number
  /** Those the reader may open: none before the first day. */
  readonly plannen: readonly Masked<Plan>[]
}

const weergave: Weergave<Plan> = {
  personen: ({ leden }) => leden,
  velden: { planId: 'L1', huishouden: 'L2', leden: 'L2' },
}

/** One line per colleague and period, the first day first. */
export async function doorMij(call: Call, tx: Tx): Promise<DoorMij[]> {
  const nu = call.ctx.clock.now()
  const vandaag = datumInAmsterdam(nu)
  const rijen = await waargenomenDoor(tx, call.medewerker, { vandaag, nu })
  const groepen = Map.groupBy(rijen, ({ voor, van, tot }) => `${van} ${tot} ${voor}`)
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep
    if (!eerste) return []
    const { voor, van, tot } = eerste
    const plannen = groep.flatMap((rij) => zichtbaar(call, rij))
    return [{ voor, van, tot, isBegonnen: van <= vandaag, aantal: groep.length, plannen }]
  })
}

function zichtbaar(call: Call, { autorisaties, isGeheim, planId, huishouden, leden }: Waargenomen) {
  const voorwerp = { soort: 'plan', autorisaties, isGeheim, isVanEigenTeam: false } as const
  const besluit = decide(call.medewerker, voorwerp, 'behandeling')
  return besluit.allow ? [present(call.gezien, besluit, weergave, { planId, huishouden, leden })] : []
}
