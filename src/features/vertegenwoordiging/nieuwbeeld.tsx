// What the form of a new vertegenwoordiging starts from: for whom, who can be chosen, and what it can be about.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { isId } from '../../platform/id.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { besluitOpHuishouden } from '../huishouden/huishouden.commands.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { ledenVan, naastenVan, type Zaak, zakenVan } from './vertegenwoordiging.sql.ts'

export type NieuwBeeld = {
  readonly huishoudenId: string
  readonly inwonerId: string
  readonly naam: string
  /** Undefined when the birth date is not known. */
  readonly isKind: boolean | undefined
  readonly mensen: readonly { readonly inwonerId: string; readonly naam: string }[]
  readonly zaken: readonly Zaak[]
}

const weergave: Weergave<NieuwBeeld> = {
  personen: (b) => [b.inwonerId, ...b.mensen.map(({ inwonerId }) => inwonerId)],
  velden: { huishoudenId: 'L1', inwonerId: 'L1', naam: 'L2', isKind: 'L2', mensen: 'L2', zaken: 'L2' },
}

/** For who works with the file (L3), of somebody who lives there; undefined else. */
export async function nieuwBeeld(
  call: Call,
  tx: Tx,
  inwonerId: string,
): Promise<Masked<NieuwBeeld> | undefined> {
  const { ctx, medewerker: door } = call
  const huishoudenId = call.params.id ?? ''
  if (!isId(huishoudenId)) return undefined
  const besluit = await besluitOpHuishouden({ ctx, tx, door }, huishoudenId)
  const leden = await ledenVan(tx, huishoudenId)
  const lid = leden.find((een) => een.inwonerId === inwonerId)
  if (!besluit || !reikt(besluit.niveau, 'L3') || !lid) return undefined
  const naasten = await naastenVan(tx, [lid.inwonerId])
  const anderen = [...leden, ...naasten].filter(
    (een) => een.inwonerId !== inwonerId && !een.isVerwacht && !een.isOverleden,
  )
  const nu = ctx.clock.now()
  const teamIds = door.teams.map(({ id }) => id)
  return present(call.gezien, besluit, weergave, {
    huishoudenId,
    inwonerId,
    naam: lid.naam,
    isKind: lid.geboortedatum === null ? undefined : leeftijdOp(datumInAmsterdam(nu), lid.geboortedatum) < 18,
    mensen: [...new Map(anderen.map((een) => [een.inwonerId, een])).values()],
    zaken: await zakenVan(tx, { inwonerId, medewerkerId: door.id, teamIds, nu }),
  })
}
