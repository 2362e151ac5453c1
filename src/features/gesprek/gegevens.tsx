// What the page of a gesprek says of when and with whom: the plan until it was held, then the day and by whom.

import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum, schrijfMoment } from '../termijn/datum.ts'
import type { GesprekRij } from './gesprek.sql.ts'

type Gezien = Partial<Masked<GesprekRij>>
const dag = (op: Date | null | undefined) => op && schrijfDatum(datumInAmsterdam(op))

/** Under the title: the day it was held, or else is planned; and where. */
export const wanneer = (g: Gezien): string =>
  [g.gevoerdOp ? `gehouden op ${dag(g.gevoerdOp)}` : g.geplandOp && schrijfMoment(g.geplandOp), g.plaats]
    .filter(Boolean)
    .join(' · ')

/** Who held it, which is not always whom it was planned with. */
function erbij(g: Gezien) {
  const wie = g.gevoerdDoor && g.gevoerdDoor !== g.metMedewerker ? g.gevoerdDoor : g.behandelaar
  return [wie, g.metMedewerker, g.metNaaste, g.metOco && 'onafhankelijke cliëntondersteuner']
    .filter(Boolean)
    .join(', ')
}

/** Only when it went otherwise: another day, or somebody else. */
function wasGepland(g: Gezien) {
  if (!g.gevoerdOp || !g.geplandOp) return undefined
  const isAnder = g.gevoerdDoor && ![g.behandelaar, g.metMedewerker].includes(g.gevoerdDoor)
  if (dag(g.geplandOp) === dag(g.gevoerdOp) && !isAnder) return undefined
  return `${schrijfMoment(g.geplandOp)}${isAnder ? `, bij ${g.behandelaar}` : ''}`
}

export function gegevens(g: Gezien): [string, string][] {
  const door = g.gevoerdDoor ? `, door ${g.gevoerdDoor}` : ''
  const regels: [string, string | null | undefined][] = [
    ['Gevoerd', g.gevoerdOp && `${dag(g.gevoerdOp)}${door}`],
    [g.gevoerdOp ? 'Wie waren erbij' : 'Wie zijn erbij', erbij(g)],
    ['Was gepland', wasGepland(g)],
    ['Verslag vastgesteld', dag(g.vastgesteldOp)],
    ['Waarom afgezegd', g.afzegreden],
  ]
  return regels.filter((regel): regel is [string, string] => Boolean(regel[1]))
}
