// Where a traject came from: a link to its melding, for who may see that one too.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Link } from '../../ui/text.tsx'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type MeldingRij, meldingVan } from './herkomst.sql.ts'

const weergave: Weergave<MeldingRij> = {
  personen: (m) => [m.inwonerId],
  velden: { id: 'L0', inwonerId: 'L1', ontvangenOp: 'L0' },
}

/** Undefined when there is none, or none for this reader. */
export async function herkomstVoor(
  call: Call,
  tx: Tx,
  trajectId: string,
): Promise<Masked<MeldingRij> | undefined> {
  const { ctx, medewerker: door } = call
  const gevonden = await meldingVan(tx, door, trajectId, ctx.clock.now())
  if (!gevonden) return undefined
  const { autorisaties, isGeheim, teamId, ...melding } = gevonden
  const isVanEigenTeam = door.teams.some((team) => team.id === teamId)
  const voorwerp = { soort: 'melding', autorisaties, isVanEigenTeam, isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  return besluit.allow ? present(call.gezien, besluit, weergave, melding) : undefined
}

export const Herkomst = ({ melding: m }: { readonly melding: Masked<MeldingRij> }) => (
  <Link href={`/werk/meldingen/${m.id}`}>
    Melding{m.ontvangenOp && ` van ${schrijfDatum(datumInAmsterdam(m.ontvangenOp))}`}
  </Link>
)
