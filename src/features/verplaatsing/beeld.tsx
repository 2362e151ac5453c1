// What a verplaatsing shows to this manager: each groep masked, with what changed since and why it cannot go there.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Stand, standVan } from './stand.commands.ts'
import { medewerkersVan, type Van } from './verplaatsing.sql.ts'
import type { Groep, Kandidaat } from './verplaatsing.ts'

export type GroepBeeld = Masked<Groep>
export type Beeld = {
  readonly medewerkers: readonly Van[]
  readonly van: Stand['van'] | undefined
  readonly groepen: readonly GroepBeeld[]
  readonly kandidaten: readonly Kandidaat[]
}
/** What is shown, and beside it the rows as they are, for the rules only. */
export type Bekeken = { readonly beeld: Beeld; readonly stand: Stand | undefined }

/** That there is work is L1, whose L2; of who is geheim a line to hand on unseen and no more (access.md H4). */
const weergave: Weergave<Groep> = {
  personen: ({ leden }) => leden,
  velden: {
    id: 'L0',
    stand: 'L0',
    isGeheim: 'L0',
    stukken: 'L1',
    huishoudenId: 'L1',
    huishouden: 'L2',
    leden: 'L2',
  },
}

/** Without `vanId` only the choice of whom; `van` is undefined when it is nobody of this manager's. */
export async function beeldVan(call: Call, tx: Tx, vanId: string | undefined): Promise<Bekeken> {
  const { medewerker: door, ctx } = call
  const dag = datumInAmsterdam(ctx.clock.now())
  const teamIds = door.teams.map(({ id }) => id)
  const medewerkers = await medewerkersVan(tx, teamIds, dag)
  const stand = vanId ? await standVan(tx, door, { vanId, dag }) : undefined
  const groepen = (stand?.groepen ?? []).flatMap((groep) => {
    const { isGeheim } = groep
    const voorwerp = { soort: 'plan', autorisaties: [], isVanEigenTeam: true, isGeheim } as const
    const besluit = decide(door, voorwerp, 'werkverdeling')
    return besluit.allow ? [present(call.gezien, besluit, weergave, groep)] : []
  })
  const beeld = {
    medewerkers: medewerkers.filter(({ heeftWerk }) => heeftWerk),
    van: stand?.van,
    groepen,
    kandidaten: stand?.kandidaten ?? [],
  }
  return { beeld, stand }
}
