// The clock of what cannot wait after the screening: running on from the melding, begun now, or fallen away.

import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { insertTermijnen, type TermijnRij, vervalSoorten } from '../termijn/termijn.sql.ts'
import type { Werk } from './melding.commands.ts'
import { spoedLoopt } from './spoed.sql.ts'

const soorten = ['spoedvoorziening_wmo', 'spoedvoorziening_jeugd']

/** What the screening says cannot wait: what runs already runs on, what can wait after all falls away. */
export async function zetSpoed(
  door: Medewerker,
  { tx, melding, op }: Werk,
  gekozen: readonly TermijnRij[],
): Promise<void> {
  const lopen = await spoedLoopt(tx, melding.id, soorten)
  const weg = lopen.filter((soort) => !gekozen.some((t) => t.soort === soort))
  await vervalSoorten(tx, { meldingId: melding.id }, weg, datumInAmsterdam(op))
  const nieuw = gekozen.filter(({ soort }) => !lopen.includes(soort))
  await insertTermijnen(tx, door.gemeenteId, nieuw)
}
