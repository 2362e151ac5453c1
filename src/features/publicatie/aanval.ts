// The attack on published cellen: which exact numbers behind them can be worked out, by a reader who takes all of them together.

import type { Bereik, Stelsel } from '../../platform/uitersten.ts'
import type { Cel } from './cel.ts'
import { type Catalogus, kennisVan, type Plaats } from './stelsel.ts'

/** Works out how small and large unknowns can be; undefined when nothing fits (platform/uitersten.ts). */
export type Oplosser = (
  stelsel: Stelsel,
  gevraagd: readonly number[],
  genoeg: number,
) => Promise<ReadonlyMap<number, Bereik> | undefined>

/** A range this wide tells of nobody: one more or one less of four is as likely (reliability.md 3, SDC-1). */
const breed = 3

/** Is a number worked out: exactly, or so that one to four people are known to within two. */
export const isVerraden = ({ van, tot }: Bereik): boolean =>
  tot - van < 1 || (tot - van < breed && van <= 4 && tot >= 1)

export type Vondst = Plaats & Bereik

/**
 * What can be worked out from these cellen of one kpi (or of some that share people) and one year, the readers' guesses included:
 * that each case is in a group and a year is its quarters, and where that cannot be, less.
 */
export async function aanval(
  cellen: readonly Cel[],
  catalogus: Catalogus,
  los: Oplosser,
): Promise<readonly Vondst[]> {
  const splitsingen = [...new Set(cellen.map((cel) => cel.splitsing))].filter((s) => s !== 'totaal')
  const vondsten: Vondst[] = []
  // Splits meet in their totals only; one at a time finds nearly all there is in a tenth of the time of all of them at once.
  for (const splitsing of splitsingen.length > 0 ? splitsingen : ['totaal'])
    vondsten.push(
      ...(await aanvalOp(
        cellen.filter((cel) => cel.splitsing === 'totaal' || cel.splitsing === splitsing),
        catalogus,
        los,
      )),
    )
  if (vondsten.length > 0 || splitsingen.length < 2) return vondsten
  // What one split says of a total makes another split tell more: five of the small numbers of five hundred municipalities came out so.
  return aanvalOp(cellen, catalogus, los)
}

async function aanvalOp(
  cellen: readonly Cel[],
  catalogus: Catalogus,
  los: Oplosser,
): Promise<readonly Vondst[]> {
  const streng = await verraden(cellen, catalogus, { sluit: true, teltOp: true, los })
  const ruim = await verraden(cellen, catalogus, { sluit: false, teltOp: true, los })
  if (ruim) return streng ? [...streng, ...ruim.filter((v) => v.grootheid === 'buiten')] : ruim
  return (await verraden(cellen, catalogus, { sluit: false, teltOp: false, los })) ?? []
}

type Met = { readonly sluit: boolean; readonly teltOp: boolean; readonly los: Oplosser }

async function verraden(cellen: readonly Cel[], catalogus: Catalogus, { los, ...aanname }: Met) {
  const kennis = kennisVan(cellen, catalogus, aanname)
  const bereiken = await los(
    kennis,
    kennis.plaatsen.map((_, nr) => nr),
    breed,
  )
  if (!bereiken) return undefined
  return [...bereiken].flatMap(([nr, bereik]): Vondst[] => {
    const plaats = kennis.plaatsen[nr]
    return plaats && isVerraden(bereik) ? [{ ...plaats, ...bereik }] : []
  })
}
