// The way from a huishouden to what parted from it, and back.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Link, List } from '../../ui/text.tsx'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { besluitOpHuishouden } from './huishouden.commands.ts'
import { type UiteenRij, uiteenVan } from './uiteen.sql.ts'

/** The name is of who live there: L2, as on its own page. */
const weergave: Weergave<UiteenRij> = {
  personen: () => [],
  velden: { id: 'L1', naam: 'L2', isNieuw: 'L2', sinds: 'L2' },
}

/** Each by its own grants: of where the reader does not work, not even that it is there. */
export async function uiteenVoor(call: Call, tx: Tx, huishoudenId: string): Promise<Masked<UiteenRij>[]> {
  const { ctx, medewerker: door, gezien } = call
  const gevonden: Masked<UiteenRij>[] = []
  for (const rij of await uiteenVan(tx, huishoudenId)) {
    const besluit = await besluitOpHuishouden({ ctx, tx, door }, rij.id)
    if (besluit) gevonden.push(present(gezien, besluit, weergave, rij))
  }
  return gevonden
}

export const Uiteen = ({ uiteen }: { readonly uiteen: readonly Masked<UiteenRij>[] }) =>
  uiteen.length > 0 && (
    <List
      items={uiteen.map(({ id, naam, isNieuw, sinds }) => (
        <span key={id}>
          {isNieuw ? 'Hieruit ontstond' : 'Dit ontstond uit'}{' '}
          <Link href={`/werk/dossiers/${id}/huishouden`}>huishouden {naam}</Link>
          {isNieuw && sinds && `, sinds ${schrijfDatum(sinds)}`}
        </span>
      ))}
    />
  )
