// The pictures of a rapport, from what was published alone; its page and its paper draw the same ones.

import type { Bar, BarData } from '../../ui/pictures/barwords.ts'
import type { LineData, Point } from '../../ui/pictures/linewords.ts'
import { streefBeeld } from '../monitor/stand.tsx'
import { oordeel } from '../monitor/streefwaarde.ts'
import { periodeNaam } from '../monitor/teksten.ts'
import type { RapportCijfer } from './cijfers.ts'
import type { HeelRapport, RapportCel } from './rapport.ts'
import { cijferTekst, groepTekst } from './teksten.ts'

const inBeeld = (cel: RapportCel | undefined): string => {
  if (cel?.waarde != null) return cel.waarde.toLocaleString('nl-NL')
  return cel?.verborgen === 'minder_dan_5' ? '0-4' : '–'
}

/** The eight quarters as a line. */
export const trend = ({ deel, reeks, maatstaf }: RapportCijfer): LineData => ({
  naam: deel.naam,
  punten: reeks.map(
    ({ periode, cel }, nr): Point => ({
      label: `K${periode.code.slice(6)}`,
      ...((nr === 0 || periode.code.endsWith('Q1')) && { onder: periode.code.slice(0, 4) }),
      naam: `het ${periodeNaam(periode)}`,
      waarde: cel?.waarde ?? null,
      tekst: inBeeld(cel),
      voluit: cijferTekst(cel, deel.eenheid),
      open: cel?.voorlopig ?? false,
    }),
  ),
  streef: streefBeeld(maatstaf, deel),
})

/** The kernen in the period of the rapport, the highest first, those without a figure last. */
export const kerncellen = (rapport: HeelRapport, { kpi, deel }: RapportCijfer): readonly RapportCel[] =>
  rapport.cellen
    .filter(
      (c) =>
        c.splitsing === 'kern' && c.kpi === kpi.code && c.deel === deel.code && c.periode === rapport.periode,
    )
    .toSorted((a, b) => (b.waarde ?? Number.NEGATIVE_INFINITY) - (a.waarde ?? Number.NEGATIVE_INFINITY))

/** The kernen as bars, each judged by a streefwaarde of its own where it has one. */
export function perKern(rapport: HeelRapport, cijfer: RapportCijfer): BarData {
  const { kpi, deel, maatstaf } = cijfer
  const eigen = (kern: string) =>
    rapport.streefwaarden.find((s) => s.kpi === kpi.code && s.deel === deel.code && s.kern === kern)
  return {
    naam: deel.naam,
    staven: kerncellen(rapport, cijfer).map((cel): Bar => {
      const mist = oordeel(cel.waarde, eigen(cel.groep) ?? maatstaf) === 'niet_gehaald'
      return {
        naam: groepTekst(cel.groep),
        waarde: cel.waarde,
        tekst: cijferTekst(cel, deel.eenheid),
        ...(mist && { stand: 'mist' as const }),
      }
    }),
    streef: streefBeeld(maatstaf, deel),
  }
}
