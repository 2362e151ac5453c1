// The parts of paper that return: headings, tables of cellen, what is counted, and how to read it.

import type { Blok, Tabel } from '../../platform/pdf/document.ts'
import { aantalTekst, beslotenTekst } from '../monitor/teksten.ts'
import type { RapportCijfer } from './cijfers.ts'
import type { HeelRapport, RapportCel } from './rapport.ts'
import { cijferTekst, leesregels } from './teksten.ts'

export const kop = (niveau: 1 | 2 | 3, tekst: string): Blok => ({ soort: 'kop', niveau, tekst })
export const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
export const getal = (naam: string) => ({ naam, isGetal: true })

type Rijen = {
  readonly titel: string
  readonly eerste: string
  readonly rijen: readonly (readonly [naam: string, cel: RapportCel | undefined])[]
}

/** Counts beside a percentage, where it was computed from them. */
function cellentabel({ deel }: RapportCijfer, { titel, eerste, rijen }: Rijen): Tabel {
  const isDeling = deel.eenheid === '%'
  const heeftVoorlopig = rijen.some(([, cel]) => cel?.voorlopig)
  return {
    soort: 'tabel',
    titel,
    kolommen: [
      { naam: eerste },
      ...(isDeling ? [getal('Teller'), getal('Noemer')] : []),
      getal('Cijfer'),
      ...(heeftVoorlopig ? [{ naam: 'Stand' }] : []),
    ],
    rijen: rijen.map(([naam, cel]) => [
      naam,
      ...(isDeling ? [aantalTekst(cel?.teller ?? null), aantalTekst(cel?.noemer ?? null)] : []),
      cijferTekst(cel, deel.eenheid),
      ...(heeftVoorlopig ? [cel?.voorlopig ? 'voorlopig' : 'vast'] : []),
    ]),
  }
}

/** The table; where no row has a figure one sentence for each reason why, with the rows it is of. */
export function cellenBlok(cijfer: RapportCijfer, o: Rijen): readonly Blok[] {
  if (o.rijen.some(([, cel]) => cel === undefined || cel.waarde !== null)) return [cellentabel(cijfer, o)]
  const perReden = Map.groupBy(o.rijen, ([, cel]) => cijferTekst(cel, cijfer.deel.eenheid))
  return [...perReden].map(([reden, rijen]) =>
    alinea(`${reden.charAt(0).toUpperCase()}${reden.slice(1)}: ${rijen.map(([naam]) => naam).join(', ')}.`),
  )
}

/** What is counted, by which definition, and who decided where it should go. */
export function verantwoording(
  { definities }: HeelRapport,
  { kpi, maatstaf }: RapportCijfer,
): readonly Blok[] {
  const versie = definities.find((d) => d.kpi === kpi.code)?.versie ?? ''
  const besluit = maatstaf && [beslotenTekst(maatstaf), maatstaf.verwijzing].filter(Boolean).join(', ')
  return [
    kop(3, 'Wat wij tellen'),
    {
      soort: 'lijst',
      punten: [
        `Teller: ${kpi.teller}`,
        `Noemer: ${kpi.noemer}`,
        `Bron: ${kpi.bron}`,
        ...(besluit ? [`Over de streefwaarde besloot ${besluit}`] : []),
        `Naam in bestanden: ${kpi.code}, versie ${versie}`,
      ],
    },
  ]
}

/** How to read it, as on the page; what paper leaves out. */
export const leeswijzer: readonly Blok[] = [
  kop(1, 'Zo leest u deze cijfers'),
  alinea('Niemand mag in deze cijfers te herkennen zijn. Daarom ronden wij af en laten wij soms iets weg.'),
  {
    soort: 'lijst',
    punten: [
      ...leesregels,
      'Andere verdelingen, zoals naar wet en leeftijd, staan op de pagina en in het CSV-bestand van dit rapport.',
    ],
  },
]
