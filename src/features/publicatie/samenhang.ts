// What is published together must be safe together: splits that would betray a number are hidden before anybody reads them.

import { aanval, type Oplosser, type Vondst } from './aanval.ts'
import { type Cel, celSleutel } from './cel.ts'
import { opsplitsingen as bekend, blokVan, type Opsplitsing } from './opsplitsing.ts'
import type { Wat } from './stelsel.ts'

const tabel = ({ kpi, deel, periode, splitsing }: Pick<Cel, 'kpi' | 'deel' | 'periode' | 'splitsing'>) =>
  [kpi, deel, periode, splitsing].join('|')
const jaarVan = ({ periode }: Pick<Cel, 'periode'>) => periode.slice(0, 4)

const verberg = <C extends Cel>(cel: C): C => ({
  ...cel,
  teller: null,
  noemer: null,
  waarde: null,
  verborgen: 'niet_gepubliceerd',
})
const isDicht = (cel: Cel) => cel.verborgen === 'niet_gepubliceerd'

export type Naast = {
  /** All that was ever published, the latest uitgave of each cel. */
  readonly eerder: readonly Cel[]
  readonly kpis: readonly Wat[]
  readonly los: Oplosser
  readonly opsplitsingen?: readonly Opsplitsing[]
  /** Hears after each kpi and year how many are safe. */
  readonly voortgang?: (klaar: number, van: number) => Promise<void>
}

/**
 * The new cellen as they may be published next to all that was published before (`eerder`): as they are, or with tables hidden.
 * What is hidden follows from published figures alone, so that hiding tells nothing that they do not.
 */
export async function beschermSamen<C extends Cel>(
  nieuw: readonly C[],
  { eerder, kpis, los, opsplitsingen = bekend, voortgang }: Naast,
): Promise<readonly C[]> {
  const blok = (cel: Cel) => `${blokVan(cel.kpi, opsplitsingen)}|${jaarVan(cel)}`
  const vervangen = new Set(nieuw.map(celSleutel))
  const oud = Map.groupBy(
    eerder.filter((cel) => !vervangen.has(celSleutel(cel))),
    blok,
  )
  const uit = new Map<string, C>()
  const blokken = [...Map.groupBy(nieuw, blok)]
  for (const [nr, [sleutel, cellen]] of blokken.entries()) {
    await voortgang?.(nr, blokken.length)
    const veilig = await maakVeilig(cellen, oud.get(sleutel) ?? [], (alle) =>
      aanval(alle, { kpis, opsplitsingen }, los),
    )
    for (const cel of veilig) uit.set(celSleutel(cel), cel)
  }
  return nieuw.map((cel) => uit.get(celSleutel(cel)) ?? cel)
}

async function maakVeilig<C extends Cel>(
  nieuw: readonly C[],
  oud: readonly Cel[],
  val: (cellen: readonly Cel[]) => Promise<readonly Vondst[]>,
): Promise<readonly C[]> {
  let cellen = nieuw
  for (;;) {
    const vondsten = await val([...oud, ...cellen])
    if (vondsten.length === 0) return cellen
    const weg = teVerbergen(cellen, vondsten)
    // All that is left was published before; nothing new makes it worse.
    if (weg.size === 0) return cellen
    cellen = cellen.map((cel) => (weg.has(tabel(cel)) ? verberg(cel) : cel))
  }
}

/** Which tables go: those of what was found, else the other splits of its periods, else every split, else the totals. */
function teVerbergen(cellen: readonly Cel[], vondsten: readonly Vondst[]): ReadonlySet<string> {
  const open = cellen.filter((cel) => !isDicht(cel))
  const gevonden = new Set(vondsten.map(tabel))
  const perioden = new Set(vondsten.map(({ periode }) => periode))
  const trappen: readonly ((cel: Cel) => boolean)[] = [
    (cel) => cel.splitsing !== 'totaal' && gevonden.has(tabel(cel)),
    (cel) => cel.splitsing !== 'totaal' && perioden.has(cel.periode),
    (cel) => cel.splitsing !== 'totaal',
    (cel) => gevonden.has(tabel(cel)),
    () => true,
  ]
  for (const hoort of trappen) {
    const weg = new Set(open.filter(hoort).map(tabel))
    if (weg.size > 0) return weg
  }
  return new Set()
}
