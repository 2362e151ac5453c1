// A thing and its kindzegel as the page shows them, with who reads it now.

import type { Tx } from '../../platform/db.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import type { Weergave } from '../autorisatie/present.ts'
import { type Lezer, lezersVan, overVan } from '../vertegenwoordiging/beeld.tsx'
import { naastenVan, vertegenwoordigingenVan } from '../vertegenwoordiging/vertegenwoordiging.sql.ts'
import type { Gezien } from './ding.commands.ts'
import type { Kind, Kindzegel, Welk } from './kindzegel.ts'

export type Beeld = Welk & {
  readonly huishoudenId: string
  readonly personen: readonly string[]
  readonly op: Date | null
  readonly tekst: string | null
  readonly zegel: Kindzegel | undefined
  readonly geopend: Kindzegel | undefined
  readonly mensen: readonly Kind[]
  readonly lezers: readonly Lezer[]
}

/** Its reader was let in to the niveau of the thing itself before this; the wish of the child is of the file. */
export const weergave: Weergave<Beeld> = {
  personen: (b) => [...b.personen, ...b.lezers.map(({ wieId }) => wieId)],
  velden: {
    soort: 'L2',
    id: 'L2',
    huishoudenId: 'L1',
    personen: 'L1',
    op: 'L2',
    tekst: 'L2',
    mensen: 'L2',
    lezers: 'L2',
    zegel: 'L3',
    geopend: 'L3',
  },
}

/** Who reads about the child, of what is closed to the parents: by the one function that says so everywhere. */
export async function lezersVanDicht(tx: Tx, ding: Gezien, nu: Date): Promise<Lezer[]> {
  const lid = ding.leden.find(({ inwonerId }) => inwonerId === ding.zegel?.inwonerId)
  if (!lid) return []
  const ids = [lid.inwonerId]
  const [rijen, naasten] = [await vertegenwoordigingenVan(tx, ids), await naastenVan(tx, ids)]
  const isGeheim = await isGeheimOp(tx, { huishoudenId: ding.huishoudenId })
  const over = overVan(lid, { rijen, naasten, isGeheim })
  const vraag = { nu, isDoorKindGesloten: true, ...ding.plek }
  return lezersVan(over, lid, { rijen, naasten, vraag })
}
