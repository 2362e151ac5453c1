// What the page of waarnemen shows to this reader: whose regie, who stands in, who could.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { type Collega, collegasMet } from '../medewerker/collega.sql.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { type DoorMij, doorMij } from './doormijbeeld.tsx'
import { type GeleideRij, geleidDoor } from './waarneming.sql.ts'

type Zichtbaar = Pick<GeleideRij, 'id' | 'laag' | 'huishouden' | 'waarnemingen' | 'leden'>
export type Geleid = Masked<Zichtbaar>

export type Waarnemingsbeeld = {
  readonly voor: Pick<Collega, 'id' | 'naam'>
  readonly isEigen: boolean
  readonly vandaag: Datum
  readonly regies: readonly Geleid[]
  readonly collegas: readonly Collega[]
  /** Of whose regie this teammanager may arrange it; empty for everybody else. */
  readonly teamgenoten: readonly Collega[]
  readonly doorMij: readonly DoorMij[]
}

/** Which regie it is, is L0: so a manager arranges it unseen for who is geheim (access.md H4). */
const weergave: Weergave<Zichtbaar> = {
  personen: ({ leden }) => leden,
  velden: { id: 'L0', laag: 'L0', waarnemingen: 'L0', huishouden: 'L2', leden: 'L2' },
}

/** For who asks, or for a colleague of whose team they are the manager; undefined when that is not so. */
export async function waarnemingsbeeld(call: Call, tx: Tx): Promise<Waarnemingsbeeld | undefined> {
  const { medewerker: door, ctx } = call
  const nu = ctx.clock.now()
  const vandaag = datumInAmsterdam(nu)
  const collegas = await collegasMet(tx, 'regie:aanvaarden', vandaag)
  const isManager = door.rollen.includes('teammanager')
  const teamgenoten = isManager
    ? collegas.filter((c) => door.teams.some(({ id }) => c.teamIds.includes(id)))
    : []
  const voorId = call.url.searchParams.get('voor') ?? door.id
  const isEigen = voorId === door.id
  const voor = isEigen ? { id: door.id, naam: door.naam } : teamgenoten.find(({ id }) => id === voorId)
  if (!voor) return undefined
  const rijen = await geleidDoor(tx, { medewerkerId: voor.id, door, nu })
  return {
    voor,
    isEigen,
    vandaag,
    teamgenoten,
    regies: rijen.flatMap(({ autorisaties, isGeheim, ...rij }) => {
      const voorwerp = { soort: 'plan', autorisaties, isGeheim, isVanEigenTeam: !isEigen } as const
      const besluit = decide(door, voorwerp, isEigen ? 'behandeling' : 'werkverdeling')
      return besluit.allow ? [present(call.gezien, besluit, weergave, rij)] : []
    }),
    collegas: collegas.filter(({ id }) => id !== voor.id),
    doorMij: await doorMij(call, tx),
  }
}
