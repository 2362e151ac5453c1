// How a verplaatsing stands for one manager: the groepen of one medewerker and who could take them over.

import type { Tx } from '../../platform/db.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { vraagtMandaat } from '../traject/mandaat.ts'
import type { Soort as TrajectSoort } from '../traject/traject.ts'
import { belastingVan, groepenVan, medewerkersVan } from './verplaatsing.sql.ts'
import type { Groep, Kandidaat } from './verplaatsing.ts'

export type Stand = {
  readonly van: { readonly id: string; readonly naam: string; readonly isWeg: boolean }
  readonly groepen: readonly Groep[]
  readonly kandidaten: readonly Kandidaat[]
}

/** Undefined when this medewerker is or was in no team of this manager. */
export async function standVan(
  tx: Tx,
  door: Medewerker,
  o: { readonly vanId: string; readonly dag: Datum },
): Promise<Stand | undefined> {
  const teamIds = door.teams.map(({ id }) => id)
  const van = (await medewerkersVan(tx, teamIds, o.dag)).find(({ id }) => id === o.vanId)
  if (!van) return undefined
  const rijen = await groepenVan(tx, { ...o, teamIds })
  const groepen = rijen.map((groep) => ({
    ...groep,
    stukken: groep.stukken.map(({ trajectSoort, ...stuk }) => ({
      ...stuk,
      vraagtMandaat:
        stuk.wet !== null && trajectSoort !== null && vraagtMandaat(trajectSoort as TrajectSoort, stuk.wet),
    })),
  }))
  // Who hands out work hands none to themselves: that would be a way around the law wall (access.md H5).
  const ids = (await collegasMet(tx, 'regie:aanvaarden', o.dag))
    .filter(
      ({ id, teamIds: eigen }) => id !== o.vanId && id !== door.id && eigen.some((t) => teamIds.includes(t)),
    )
    .map(({ id }) => id)
  return { van, groepen, kandidaten: await belastingVan(tx, { ids, teamIds, dag: o.dag }) }
}
