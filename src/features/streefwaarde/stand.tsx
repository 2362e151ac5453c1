// How a published figure stands, in words with a shape: reached or not, still changing.

import { Badge } from '../../ui/badge.tsx'
import { Cluster } from '../../ui/layout.tsx'
import type { Deel } from '../monitor/kpi.ts'
import type { Periode } from '../monitor/periode.ts'
import { oordeelTekst, periodeNaam } from '../monitor/teksten.ts'
import { celTekst } from '../publicatie/cel.ts'
import type { Punt } from './cijfer.ts'

export const Stand = ({ punt }: { readonly punt: Punt | undefined }) => {
  // What is not shown cannot change before the reader's eyes either.
  const isVoorlopig = punt?.cel.voorlopig && punt.cel.waarde !== null
  if (!punt || (punt.oordeel === 'geen_oordeel' && !isVoorlopig)) return oordeelTekst.geen_oordeel
  return (
    <Cluster>
      {punt.oordeel !== 'geen_oordeel' && (
        <Badge toon={punt.oordeel === 'gehaald' ? 'gelukt' : 'let_op'}>{oordeelTekst[punt.oordeel]}</Badge>
      )}
      {isVoorlopig && <Badge>Voorlopig</Badge>}
    </Cluster>
  )
}

/** "het 4e kwartaal 2018", "heel 2018". */
export const inPeriode = (periode: Periode): string =>
  periode.code.includes('Q') ? `het ${periodeNaam(periode)}` : periodeNaam(periode)

/** The figure of a cell with its unit, or why there is none. */
export const puntTekst = (punt: Punt, { eenheid }: Pick<Deel, 'eenheid'>): string =>
  celTekst(punt.cel, eenheid)
