// Afscherming: of a kpi that is asked of people themselves a small group has no value, for whoever looks (decision 0026).

import type { Kpi } from './kpi.ts'
import type { Meting } from './meting.ts'

type Drempel = Pick<Kpi, 'code' | 'toontVanaf'>

/**
 * Takes the values away of groups with fewer than `toontVanaf` cases, and of the next smallest as long as
 * those taken away together are too few: what is left and the whole would tell them.
 */
export function schermAf(kpis: readonly Drempel[], metingen: readonly Meting[]): Meting[] {
  const drempels = new Map(kpis.flatMap((k) => (k.toontVanaf > 0 ? [[k.code, k.toontVanaf] as const] : [])))
  if (drempels.size === 0) return [...metingen]
  const naast = Map.groupBy(metingen, (m) => `${m.kpi} ${m.periode} ${m.deel} ${m.splitsing}`)
  const dicht = new Set(
    [...naast.values()].flatMap((groepen) => teKlein(groepen, drempels.get(groepen[0]?.kpi ?? '') ?? 0)),
  )
  return metingen.map((m) => (dicht.has(m) ? { ...m, teller: null, waarde: null } : m))
}

function teKlein(groepen: readonly Meting[], drempel: number): readonly Meting[] {
  const dicht: Meting[] = []
  let samen = 0
  for (const meting of groepen.toSorted((a, b) => (a.noemer ?? 0) - (b.noemer ?? 0))) {
    const n = meting.noemer ?? 0
    if (n >= drempel && (samen === 0 || samen >= drempel)) break
    dicht.push(meting)
    samen += n
  }
  return dicht
}
