// A rapport as a file: the same cellen as on the page, each with how it was made safe.

import type { Eenheid } from '../monitor/kpi.ts'
import type { HeelRapport, RapportCel } from './rapport.ts'
import { afronding, groepTekst, titelVan } from './teksten.ts'

export const kop = [
  'kpi',
  'vraag',
  'onderdeel',
  'periode',
  'uitsplitsing',
  'groep',
  'teller',
  'noemer',
  'waarde',
  'eenheid',
  'bewerking',
  'verborgen',
  'voorlopig',
  'uitgave',
  'versie van de definitie',
] as const

/** A row per cel, in the order of `kop`. */
export function rijen(rapport: HeelRapport): readonly (readonly (string | number | null)[])[] {
  const per = new Map(rapport.definities.map((d) => [d.kpi, d]))
  return rapport.cellen.map((c) => {
    const definitie = per.get(c.kpi)
    const deel = definitie?.definitie.delen.find((d) => d.code === c.deel)
    const eenheid = deel?.eenheid ?? 'aantal'
    return [
      ...[c.kpi, definitie?.definitie.vraag ?? '', deel?.naam ?? c.deel, c.periode, c.splitsing],
      ...[groepTekst(c.groep), c.teller, c.noemer, c.waarde, eenheid, afronding(c, eenheid), c.verborgen],
      ...[c.voorlopig ? 'ja' : 'nee', rapport.uitgave, definitie?.versie ?? ''],
    ]
  })
}

const celUit = (c: RapportCel, eenheid: Eenheid) => ({ ...c, bewerking: afronding(c, eenheid) })

/** All that stands in it, for a program. */
export function alsJson(rapport: HeelRapport, gemeente: string): unknown {
  const { cellen, definities, streefwaarden, duiding, ...over } = rapport
  const eenheden = new Map(
    definities.flatMap((d) => d.definitie.delen.map((deel) => [`${d.kpi} ${deel.code}`, deel.eenheid])),
  )
  return {
    titel: titelVan(rapport),
    gemeente,
    ...over,
    definities,
    streefwaarden,
    duiding,
    cellen: cellen.map((c) => celUit(c, eenheden.get(`${c.kpi} ${c.deel}`) ?? 'aantal')),
  }
}

/** How a file of it is called. */
export const bestandsnaam = (r: HeelRapport, soort: string): string =>
  `${r.soort}-${r.periode}-uitgave-${r.uitgave}.${soort}`.toLowerCase()
