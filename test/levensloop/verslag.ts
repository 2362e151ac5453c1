// Which acts a run of walks reached, so that one that nobody can do any more is noticed.

import type { Uitkomst } from './stap.ts'

/** One line for what was saved, one for what was only ever refused; an act is named by the end of its address. */
export function verslag(uitkomsten: readonly Uitkomst[]): string {
  const perRoute = Map.groupBy(uitkomsten, ({ route }) => route.replace('/werk/', '').replaceAll('/:id', ''))
  const geteld = [...perRoute]
    .map(([act, keren]) => ({
      act,
      keren: keren.length,
      gelukt: keren.filter((k) => k.status === 303).length,
    }))
    .toSorted((a, b) => a.act.localeCompare(b.act))
  const gelukt = geteld.filter((act) => act.gelukt > 0).map((act) => `${act.act} ${act.gelukt}`)
  const nooit = geteld.filter((act) => act.gelukt === 0).map((act) => `${act.act} ${act.keren}`)
  return `saved: ${gelukt.join(', ')}\nsent, never saved: ${nooit.join(', ')}`
}
