// The small nav of the monitor, on top of each of its pages: what this reader may open.

import type { Call } from '../../context.ts'
import { Tabs } from '../../ui/navigation.tsx'
import type { Recht } from '../medewerker/recht.ts'

/** One line per part of the monitor, in the order a reader looks: what is so, what was said of it, what we want. */
const delen: readonly { readonly href: string; readonly label: string; readonly recht: Recht }[] = [
  { href: '/werk/monitor', label: 'Cijfers', recht: 'monitor:inzien' },
  { href: '/werk/rapporten', label: 'Rapporten', recht: 'rapport:inzien' },
  { href: '/werk/streefwaarden', label: 'Streefwaarden', recht: 'streefwaarde:inzien' },
  { href: '/werk/raadsvragen', label: 'Raadsvragen', recht: 'raadsvraag:inzien' },
  { href: '/werk/resultaten', label: 'Resultaten', recht: 'monitor:inzien' },
  { href: '/werk/activiteiten', label: 'Activiteiten', recht: 'monitor:inzien' },
  { href: '/werk/benchmarks', label: 'Cijfers van anderen', recht: 'benchmark:beheren' },
  { href: '/werk/ervaring', label: 'Cliëntervaring', recht: 'ervaring:beheren' },
  { href: '/werk/ervaring/toelichtingen', label: 'Wat inwoners schreven', recht: 'ervaring:toelichtingen' },
  { href: '/werk/analyse', label: 'Analyse', recht: 'analyse:inzien' },
  { href: '/werk/budget', label: 'Budget', recht: 'budget:inzien' },
  { href: '/werk/prognose', label: 'Prognose', recht: 'budget:inzien' },
  { href: '/werk/kosten', label: 'Declaraties', recht: 'kosten:beheren' },
]

/** Nothing for who may open one part alone: the menu leads there already. */
export function MonitorNav({ call }: { readonly call: Call }) {
  const open = delen.filter(({ recht }) => call.medewerker.rechten.has(recht))
  if (open.length < 2) return null
  const { pathname } = call.url
  return (
    <Tabs
      label="Delen van de monitor"
      items={open.map(({ href, label }) => ({
        href,
        label,
        actief: pathname === href || pathname.startsWith(`${href}/`),
      }))}
    />
  )
}
