// Who can ask: the inwoner, and who represents them today, by name as far as the reader sees; whoever is named is looked at.

import type { Niveau } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { type Gezien, present, type Weergave } from '../autorisatie/present.ts'
import type { Rij } from '../vertegenwoordiging/vertegenwoordiging.sql.ts'
import { standOp } from '../vertegenwoordiging/vertegenwoordiging.ts'
import type { Vrager } from './verzoekregel.ts'

type Naaste = Pick<Rij, 'id' | 'vertegenwoordigerId' | 'wie' | 'soort'>
/** Who represents is L2 in the dossier; the functionaris, to whom it is addressed, reads it at L1. */
const weergave = (naam: Niveau): Weergave<Naaste> => ({
  personen: (n) => [n.vertegenwoordigerId],
  velden: { id: 'L1', vertegenwoordigerId: 'L1', wie: naam, soort: naam },
})

type Lezer = { readonly gezien: Gezien; readonly besluit: Allow; readonly niveau: Niveau }
type Over = { readonly inwonerId: string; readonly naam: string; readonly nu: Date }

/** As the form offers them, the inwoner first; `naam` is of the inwoner, as the reader sees it. */
export function vragersVoor(
  { gezien, besluit, niveau }: Lezer,
  rijen: readonly Rij[],
  { inwonerId, naam, nu }: Over,
): Vrager[] {
  const anderen = rijen.filter(
    (v) => v.inwonerId === inwonerId && standOp(v, nu) === 'geldt' && !v.isWieVerborgen,
  )
  return [
    { id: 'zelf', naam, als: 'zelf' },
    ...anderen.map(({ id, vertegenwoordigerId, wie, soort }) => {
      const v = present(gezien, besluit, weergave(niveau), { id, vertegenwoordigerId, wie, soort })
      return { id, naam: v.wie, als: v.soort }
    }),
  ]
}
