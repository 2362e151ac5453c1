// How a figure divided over groups looks: bars with the streefwaarde in each, and the same small line for every kern.

import type { Bar, BarData } from '../../ui/pictures/barwords.ts'
import type { MultiplesData } from '../../ui/pictures/multiples.tsx'
import type { Bronnen } from './cijfer.ts'
import type { Deel, Kpi, Splitsing } from './kpi.ts'
import { isTeKlein, isVoorlopig, type Meting } from './meting.ts'
import { achtKwartalen } from './periode.ts'
import { kwartaalpunt, streefBeeld } from './stand.tsx'
import { geldend, oordeel } from './streefwaarde.ts'
import { streefTekst, waardeTekst } from './teksten.ts'

export type Verdeeld = {
  readonly kpi: Kpi
  readonly deel: Deel
  readonly splitsing: Splitsing
  readonly bronnen: Bronnen
  readonly naamVan: (groep: string) => string
}

const van = ({ deel, splitsing, bronnen }: Verdeeld, periode: string) =>
  bronnen.metingen.filter((m) => m.periode === periode && m.deel === deel.code && m.splitsing === splitsing)

/** The streefwaarde of a group in this period: a kern may have its own. */
function streefVan({ kpi, deel, splitsing, bronnen }: Verdeeld, groep?: string) {
  const kern = splitsing === 'kern' && groep !== undefined ? { kern: groep } : {}
  return geldend(bronnen.streefwaarden, { kpi: kpi.code, deel: deel.code, op: bronnen.periode.van, ...kern })
}

/** A group as a bar; judged by the streefwaarde of its own. */
function staaf(verdeeld: Verdeeld, meting: Meting): Bar {
  const { kpi, deel, naamVan } = verdeeld
  const isKlein = isTeKlein(kpi, deel, meting)
  const eigen = streefVan(verdeeld, meting.groep)
  const mist = oordeel(meting.waarde, eigen) === 'niet_gehaald'
  const anders = eigen?.kern ? ` (hier: ${streefTekst(eigen, deel.eenheid)})` : ''
  return {
    naam: `${naamVan(meting.groep)}${anders}`,
    waarde: meting.waarde,
    tekst: waardeTekst(meting.waarde, deel.eenheid, meting.noemer),
    ...(isKlein ? { stand: 'open' as const } : mist ? { stand: 'mist' as const } : {}),
  }
}

/** The groups of this period, the highest first. */
export function staven(verdeeld: Verdeeld): BarData {
  const { deel, bronnen } = verdeeld
  const rijen = van(verdeeld, bronnen.periode.code).toSorted(
    (a, b) => (b.waarde ?? -Infinity) - (a.waarde ?? -Infinity),
  )
  return {
    naam: deel.naam,
    staven: rijen.map((meting) => staaf(verdeeld, meting)),
    streef: streefBeeld(streefVan(verdeeld), deel),
  }
}

const leeg = (groep: string, { kpi, deel, splitsing }: Verdeeld, periode: string): Meting => ({
  kpi: kpi.code,
  deel: deel.code,
  splitsing,
  groep,
  periode,
  ...(deel.eenheid === 'aantal'
    ? { teller: 0, noemer: null, waarde: 0 }
    : { teller: null, noemer: 0, waarde: null }),
})

/** Every group over eight quarters; a quarter in which a group has no row had nothing to count. */
export function reeksen(verdeeld: Verdeeld): MultiplesData {
  const { kpi, deel, bronnen, naamVan } = verdeeld
  const kwartalen = achtKwartalen(bronnen.periode)
  const groepen = [...new Set(kwartalen.flatMap(({ code }) => van(verdeeld, code).map((m) => m.groep)))]
  return {
    naam: deel.naam,
    streef: streefBeeld(streefVan(verdeeld), deel),
    reeksen: groepen
      .map((groep) => ({
        naam: naamVan(groep),
        punten: kwartalen.map((periode, nr) => {
          const gevonden = van(verdeeld, periode.code).find((m) => m.groep === groep)
          const meting = gevonden ?? leeg(groep, verdeeld, periode.code)
          const punt = { periode, meting, isVoorlopig: isVoorlopig(kpi, periode, bronnen.vandaag) }
          return kwartaalpunt(punt, deel, nr)
        }),
      }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  }
}
