// How small and how large an unknown number can be, given sums that are known within bounds: linear programming by HiGHS.

import { setImmediate } from 'node:timers/promises'
import pakket, { type Highs, type Model } from 'highs'

/** A sum of unknowns, each by its place in the list and how often it counts, between two bounds. */
export type Som = {
  readonly termen: readonly (readonly [onbekende: number, keer: number])[]
  readonly van: number
  readonly tot: number
}

export type Bereik = { readonly van: number; readonly tot: number }

/** What is known: each unknown lies in a range, and so does each sum of them. `Infinity` where there is no bound. */
export type Stelsel = { readonly onbekenden: readonly Bereik[]; readonly sommen: readonly Som[] }

/** Sums of rounding errors of the solver stay far below this. */
const precies = 1e-5

/** Its types are those of its CommonJS form, where the loader is called `default`; what is loaded is the loader. */
const laad = pakket as unknown as typeof pakket.default
let klaar: Promise<Highs> | undefined
const solver = () => {
  klaar ??= laad()
  return klaar
}

/**
 * The range of whole numbers that each asked unknown can still have; undefined when nothing fits all that is known.
 * A range is not worked out further than `genoeg`: wider than that is all the asker wants to know.
 */
export async function uitersten(
  stelsel: Stelsel,
  gevraagd: readonly number[],
  genoeg = Number.POSITIVE_INFINITY,
): Promise<ReadonlyMap<number, Bereik> | undefined> {
  const highs = await solver()
  return highs.withModel(modelVan(highs, stelsel), async (model) => {
    // Each question begins where the last one ended, which presolving would throw away.
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4 })
    // Every solution shows what is possible for all unknowns at once; most need no question of their own.
    const gezien = new Map(gevraagd.map((nr) => [nr, { van: Infinity, tot: -Infinity }]))
    if (!(await los(highs, model, gezien))) return undefined
    await verken(highs, model, { genoeg, gezien })
    for (const nr of gevraagd) await zoek(highs, model, { nr, genoeg, gezien })
    return new Map([...gezien].map(([nr, bereik]) => [nr, heel(bereik)]))
  })
}

/** What lies between two whole numbers cannot be a count. */
const heel = ({ van, tot }: Bereik): Bereik => ({
  van: Math.ceil(van - precies) + 0,
  tot: Math.floor(tot + precies),
})

/** Many unknowns at once as large or as small as they go, in a few ways, before each that stayed narrow is asked for. */
async function verken(highs: Highs, model: Model, { genoeg, gezien }: Omit<Zoek, 'nr'>): Promise<void> {
  for (let ronde = 0; ronde < rondes; ronde++) {
    const smal = [...gezien].filter(([, { van, tot }]) => tot - van < genoeg).map(([nr]) => nr)
    if (smal.length < rondes) return
    const teken = (nr: number) =>
      ((Math.imul(nr + 1, 2_654_435_761) >>> (ronde >> 1)) & 1 ? 1 : -1) * (ronde & 1 ? -1 : 1)
    for (const nr of smal) model.changeColCost(nr, teken(nr))
    model.changeObjectiveSense(highs.constants.objectiveSense.maximize)
    await los(highs, model, gezien)
    for (const nr of smal) model.changeColCost(nr, 0)
  }
}
const rondes = 16

type Gezien = Map<number, { van: number; tot: number }>
type Zoek = { readonly nr: number; readonly genoeg: number; readonly gezien: Gezien }

async function zoek(highs: Highs, model: Model, { nr, genoeg, gezien }: Zoek): Promise<void> {
  const bereik = gezien.get(nr)
  for (const kant of ['minimize', 'maximize'] as const) {
    if (bereik && bereik.tot - bereik.van >= genoeg) return
    model.changeColCost(nr, 1)
    model.changeObjectiveSense(highs.constants.objectiveSense[kant])
    const gevonden = await los(highs, model, gezien)
    if (!gevonden && bereik)
      bereik[kant === 'minimize' ? 'van' : 'tot'] = kant === 'minimize' ? -Infinity : Infinity
    model.changeColCost(nr, 0)
  }
}

/** Solves, and widens what was seen by the solution; false when there is none. */
async function los(highs: Highs, model: Model, gezien: Gezien): Promise<boolean> {
  // Solving stops everything else in this process; between two questions whoever waits for a page gets a turn.
  await setImmediate()
  model.run()
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return false
  const { colValue } = model.getSolution()
  for (const [nr, bereik] of gezien) {
    const waarde = colValue[nr] ?? 0
    bereik.van = Math.min(bereik.van, waarde)
    bereik.tot = Math.max(bereik.tot, waarde)
  }
  return true
}

function modelVan(highs: Highs, { onbekenden, sommen }: Stelsel) {
  const grens = (n: number) => (n === Infinity ? highs.infinity : n === -Infinity ? -highs.infinity : n)
  const termen = sommen.flatMap((som) => som.termen)
  const starts = [0]
  for (const { termen } of sommen) starts.push((starts.at(-1) ?? 0) + termen.length)
  return {
    numCols: onbekenden.length,
    numRows: sommen.length,
    colCost: new Float64Array(onbekenden.length),
    colLower: Float64Array.from(onbekenden, ({ van }) => grens(van)),
    colUpper: Float64Array.from(onbekenden, ({ tot }) => grens(tot)),
    rowLower: Float64Array.from(sommen, ({ van }) => grens(van)),
    rowUpper: Float64Array.from(sommen, ({ tot }) => grens(tot)),
    matrix: {
      format: 'csr' as const,
      numRows: sommen.length,
      numCols: onbekenden.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(termen, ([onbekende]) => onbekende),
      values: Float64Array.from(termen, ([, keer]) => keer),
    },
  }
}
