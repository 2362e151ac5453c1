// The next day on which a leesrecht becomes another: a birthday, a first day or a last one.

import { leesniveau } from '../autorisatie/lezing.ts'
import { dagVanLeeftijd } from '../inwoner/inwoner.ts'
import { type Datum, datumInAmsterdam, momentInAmsterdam, plusDagen } from '../termijn/datum.ts'
import { type Leesrecht, leesrecht, type Over, type Vraag } from './leesrecht.ts'
import { isZelfde, type Wie } from './vertegenwoordiging.ts'

export type Verandering = { readonly op: Datum; readonly wordt: Leesrecht }

const isGelijk = (een: Leesrecht, ander: Leesrecht): boolean =>
  leesniveauVan(een) === leesniveauVan(ander) && een.handelt === ander.handelt

export const leesniveauVan = ({ lezing }: Leesrecht) => lezing && leesniveau(lezing)

/** Asked of the same function, at midnight in the Netherlands of every day that could matter; undefined when nothing is known to change. */
export function verandering(wie: Wie, over: Over, vraag: Vraag): Verandering | undefined {
  const nu = leesrecht(wie, over, vraag)
  const vandaag = datumInAmsterdam(vraag.nu)
  const { geboortedatum } = over
  const verjaardagen = geboortedatum
    ? [12, 16, 18].map((jaar) => dagVanLeeftijd(geboortedatum, jaar * 12))
    : []
  const dagen = over.vertegenwoordigingen
    .filter((v) => isZelfde(v, wie))
    .flatMap(({ van, totEnMet }) => [van, ...(totEnMet ? [plusDagen(totEnMet, 1)] : [])])
  for (const op of [...verjaardagen, ...dagen].filter((dag) => dag > vandaag).toSorted()) {
    const wordt = leesrecht(wie, over, { ...vraag, nu: momentInAmsterdam(op, '00:00') })
    if (!isGelijk(nu, wordt)) return { op, wordt }
  }
  return undefined
}
