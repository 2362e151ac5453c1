// What one vertegenwoordiging is worth: the lezing that decide takes, what may be done with it, and why.

import { type Niveau, reikt } from '../autorisatie/autorisatie.ts'
import type { Lezing } from '../autorisatie/lezing.ts'
import type { Leesrecht, Reden, Vraag } from './leesrecht.ts'
import type { Vertegenwoordiging } from './vertegenwoordiging.ts'
import { type Soort, soortregels } from './vertegenwoordigingsoort.ts'

type Feiten = Vraag & {
  readonly leeftijd: number
  readonly isOuder: boolean
  readonly isVrijgegeven: boolean
  readonly isGeld: boolean
}
type Uitkomst = Pick<Leesrecht, 'reden' | 'handelt'> & { readonly lezing: Lezing }

/** An ondertoezichtstelling reads as a guardian does: the case, by measure (access.md 2.6). */
const als: Readonly<Record<Soort, Lezing['als']>> = {
  ouder_met_gezag: 'ouder_met_gezag',
  ouder_zonder_gezag: 'ouder_zonder_gezag',
  voogd: 'voogd',
  ots: 'voogd',
  mentor: 'mentor',
  curator: 'curator',
  bewindvoerder: 'bewindvoerder',
  mantelzorger: 'mantelzorger',
  oco: 'oco',
  gemachtigde: 'gemachtigde',
}

/** This record alone, which holds now. */
export function lezingUit(v: Vertegenwoordiging, f: Feiten): Uitkomst {
  const lezing: Lezing = {
    als: als[v.soort],
    leeftijd: f.leeftijd,
    isVrijgegeven: f.isVrijgegeven,
    heeftBezwaar: v.heeftBezwaar,
    isGeld: f.isGeld,
    // From sixteen on gezag alone reaches nothing: what the young person gives is a record of its own.
    reikwijdte: v.soort === 'ouder_met_gezag' ? undefined : reikwijdteVan(v, f),
    isOuder: f.isOuder,
  }
  return { lezing, reden: redenVan(v, f.leeftijd), handelt: handeltVan(v, f) }
}

/** How far it reaches on what is asked for: only what it is about, and the afspraken where it lists them. */
function reikwijdteVan(v: Vertegenwoordiging, f: Feiten): Niveau | undefined {
  if (v.niveau === null || !isWaarover(v, f) || !isVoor(v.soort, f.leeftijd)) return undefined
  if (!f.isAfspraak || !v.metAfspraken) return v.niveau
  return reikt(v.niveau, 'L2') ? v.niveau : 'L2'
}

/** Gezag and what stands in its place end at eighteen; what a court orders for a grown-up begins there. */
export function isVoor(soort: Soort, leeftijd: number): boolean {
  const { voor } = soortregels[soort]
  return voor === 'ieder' || (voor === 'kind') === leeftijd < 18
}

function isWaarover(v: Vertegenwoordiging, f: Feiten): boolean {
  if (v.waarover === 'een_melding') return v.meldingId !== null && v.meldingId === f.meldingId
  if (v.waarover === 'een_traject') return v.trajectId !== null && v.trajectId === f.trajectId
  return v.waarover === 'alles' || f.isGeld
}

function redenVan({ soort, heeftBezwaar }: Vertegenwoordiging, leeftijd: number): Reden {
  if (soort === 'ouder_zonder_gezag') return 'geen_gezag'
  if (soort === 'ouder_met_gezag') {
    if (leeftijd >= 16) return 'vanaf_16'
    if (leeftijd < 12) return 'gezag'
    return heeftBezwaar ? 'kind_heeft_bezwaar' : 'gezag_met_kind'
  }
  if (soort === 'bewindvoerder') return 'alleen_geld'
  return soortregels[soort].grond === 'rechter' ? 'maatregel' : 'machtiging'
}

function handeltVan(v: Vertegenwoordiging, { leeftijd }: Feiten): Leesrecht['handelt'] {
  if (v.soort === 'ouder_met_gezag') {
    if (leeftijd >= 16) return 'nee'
    return leeftijd < 12 ? 'ja' : 'samen'
  }
  const { handelt } = soortregels[v.soort]
  if (handelt !== 'keuze') return handelt
  return v.magHandelen ? 'ja' : 'nee'
}
