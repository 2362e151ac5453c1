// How a cijfer stands, in words with a shape: reached or not, still changing, too few to say.

import { Badge } from '../../ui/badge.tsx'
import { Cluster } from '../../ui/layout.tsx'
import type { Point } from '../../ui/picture.tsx'
import type { Cijfer } from './cijfer.ts'
import { kort, oordeelTekst, streefTekst } from './teksten.ts'

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

/** The eight quarters as points of a picture; the year stands below its first quarter. */
export const punten = ({ reeks, deel }: Cijfer): readonly Point[] =>
  reeks.map(({ periode, meting, isVoorlopig }, nr) => ({
    label: `K${periode.code.slice(6)}`,
    ...((nr === 0 || periode.code.endsWith('Q1')) && { onder: periode.code.slice(0, 4) }),
    waarde: meting.waarde,
    tekst: kort(meting.waarde, deel.eenheid),
    open: isVoorlopig,
  }))

/** The streefwaarde as lines to compare with. */
export const streeflijnen = ({ streef, deel }: Cijfer) =>
  [streef?.minimaal, streef?.maximaal]
    .filter((waarde) => typeof waarde === 'number')
    .map((waarde) => ({ waarde, tekst: `Streefwaarde: ${streefTekst(streef, deel.eenheid)}` }))
