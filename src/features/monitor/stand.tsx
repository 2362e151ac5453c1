// How a cijfer stands, in words with a shape: reached or not, still changing, too few to say.

import { Badge } from '../../ui/badge.tsx'
import { Cluster } from '../../ui/layout.tsx'
import type { Streef } from '../../ui/pictures/drawing.tsx'
import type { LineData, Point } from '../../ui/pictures/linewords.ts'
import type { Cijfer, Punt } from './cijfer.ts'
import type { Deel } from './kpi.ts'
import type { Streefwaarde } from './streefwaarde.ts'
import { kort, oordeelTekst, periodeNaam, streefTekst, waardeTekst } from './teksten.ts'

export const Stand = ({ cijfer }: { readonly cijfer: Cijfer }) => {
  const { oordeel, isVoorlopig, isTeKlein, nu } = cijfer
  const isKlein = isTeKlein && nu.waarde !== null
  if (oordeel === 'geen_oordeel' && !isVoorlopig && !isKlein) return oordeelTekst.geen_oordeel
  return (
    <Cluster>
      {oordeel !== 'geen_oordeel' && (
        <Badge toon={oordeel === 'gehaald' ? 'gelukt' : 'let_op'}>{oordeelTekst[oordeel]}</Badge>
      )}
      {isVoorlopig && <Badge>Voorlopig</Badge>}
      {isKlein && <Badge>Weinig gevallen</Badge>}
    </Cluster>
  )
}

/** The eight quarters as a line; the year stands below its first quarter. */
export const lijn = ({ reeks, deel, streef }: Cijfer): LineData => ({
  naam: deel.naam,
  punten: reeks.map((punt, nr) => kwartaalpunt(punt, deel, nr)),
  streef: streefBeeld(streef, deel),
})

/** A quarter as a point of a line. */
export const kwartaalpunt = (
  { periode, meting, isVoorlopig }: Punt,
  { eenheid }: Deel,
  nr: number,
): Point => ({
  label: `K${periode.code.slice(6)}`,
  ...((nr === 0 || periode.code.endsWith('Q1')) && { onder: periode.code.slice(0, 4) }),
  naam: `het ${periodeNaam(periode)}`,
  waarde: meting.waarde,
  tekst: kort(meting.waarde, eenheid),
  voluit: waardeTekst(meting.waarde, eenheid, meting.noemer),
  open: isVoorlopig,
})

/** The streefwaarde as pictures draw it. */
export const streefBeeld = (
  streef: Pick<Streefwaarde, 'minimaal' | 'maximaal'> | undefined,
  { eenheid }: Deel,
): Streef | null =>
  streef
    ? { minimaal: streef.minimaal, maximaal: streef.maximaal, tekst: streefTekst(streef, eenheid) }
    : null
