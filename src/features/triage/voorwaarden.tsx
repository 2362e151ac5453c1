// What a rule asks, as lines to read.

import { leefgebiedNaam, melderNaam } from '../melding/teksten.ts'
import type { Kenmerk, Regel } from '../melding/triage.ts'
import { kenmerkNaam, wetNaam } from './teksten.ts'

const of = (delen: readonly string[]) => delen.join(' of ')

/** What a rule asks, each condition a line; all must hold. */
export function vraagt({ voorwaarden: v }: Regel): string[] {
  const regels = Object.entries(v.kenmerken).map(([k, is]) => {
    const naam = kenmerkNaam[k as Kenmerk]
    return is ? naam : `Niet: ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`
  })
  if (v.wetten.length > 0) regels.push(`Wet: ${of(v.wetten.map((w) => wetNaam[w]))}`)
  if (v.leefgebieden.length > 0)
    regels.push(
      `${v.alleenDeze ? 'Alleen over' : 'Gaat over'}: ${of(v.leefgebieden.map((l) => leefgebiedNaam[l]))}`,
    )
  if (v.melders.length > 0) regels.push(`Gemeld door: ${of(v.melders.map((m) => melderNaam[m]))}`)
  return regels.length > 0 ? regels : ['Altijd']
}
