// Volgorde: from which table rows go first, so that no row ever names one that is gone.

export type Verband = {
  readonly tabel: string
  readonly kolom: string
  /** The table it names. */
  readonly naar: string
  readonly hoe: 'mee' | 'deelt' | 'los' | 'opvolger' | 'wacht'
}

/** Every table of these, each before all that it names; throws when they go round in a circle. */
export function tabellenOp(verbanden: readonly Verband[]): readonly string[] {
  const klaar: string[] = []
  const open = new Set(verbanden.flatMap(({ tabel, naar }) => [tabel, naar]))
  while (open.size > 0) {
    // Nobody that is left names it, but itself.
    const vrij = [...open].filter(
      (tabel) => !verbanden.some((v) => v.naar === tabel && v.tabel !== tabel && open.has(v.tabel)),
    )
    if (vrij.length === 0) throw new Error(`these tables name each other: ${[...open].join(', ')}`)
    for (const tabel of vrij.toSorted()) {
      klaar.push(tabel)
      open.delete(tabel)
    }
  }
  return klaar
}
