// The paper of a rapport: the same figures, pictures and words as on its page, as blocks for a PDF.

import type { Blok, PdfDocument, Tabel } from '../../platform/pdf/document.ts'
import { bars } from '../../ui/pictures/bars.tsx'
import { line } from '../../ui/pictures/line.tsx'
import { lineWords } from '../../ui/pictures/linewords.ts'
import { pictureBlok } from '../../ui/pictures/paper.ts'
import { hoofddoelNaam, oordeelTekst, periodeNaam, richtingTekst, streefTekst } from '../monitor/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { celVan, cijfersVan, type RapportCijfer, samenvatting, vanHoofddoel } from './cijfers.ts'
import { alinea, cellenBlok, getal, kop, leeswijzer, verantwoording } from './papierdelen.tsx'
import type { HeelRapport } from './rapport.ts'
import { kerncellen, perKern, trend } from './rapportbeeld.tsx'
import { bewegingTekst, cijferTekst, groepTekst, titelVan } from './teksten.ts'

/** What this paper is: a concept, a correction, or followed by another. */
function stand({ status, uitgave, wijziging, opvolgerId, intrekking }: HeelRapport): readonly Blok[] {
  const zinnen = [
    ...(status === 'concept' || status === 'vastgesteld'
      ? ['Dit rapport is nog niet gepubliceerd. De cijfers kunnen nog veranderen.']
      : []),
    ...(status === 'ingetrokken' ? [`Dit rapport is ingetrokken. ${intrekking ?? ''}`] : []),
    ...(uitgave > 1 ? [`Dit is uitgave ${uitgave}. Wat is er veranderd: ${wijziging ?? ''}`] : []),
    ...(opvolgerId === null ? [] : ['Er is een nieuwere uitgave van dit rapport.']),
  ]
  return zinnen.map((tekst) => ({ soort: 'kader', tekst }))
}

const nuTekst = ({ nu, deel }: RapportCijfer): string =>
  `${cijferTekst(nu, deel.eenheid)}${nu?.voorlopig ? ' (voorlopig)' : ''}`

/** One row for each figure: what it is, where it should be, and whether it is there. */
const overzicht = (cijfers: readonly RapportCijfer[]): Tabel => ({
  soort: 'tabel',
  titel: 'Alle cijfers van dit rapport',
  kolommen: [{ naam: 'Wat wij tellen' }, getal('Cijfer'), { naam: 'Streefwaarde' }, { naam: 'Oordeel' }],
  rijen: cijfers.map((c) => [
    `${c.kpi.naam}: ${c.deel.naam}`,
    nuTekst(c),
    streefTekst(c.maatstaf, c.deel.eenheid),
    oordeelTekst[c.oordeel],
  ]),
})

/** What a reader must know first. */
function kort(cijfers: readonly RapportCijfer[]): readonly Blok[] {
  if (cijfers.length === 0) return []
  const { gemist, gehaald, bewogen } = samenvatting(cijfers)
  const van = (c: RapportCijfer) => `${c.kpi.naam}: ${nuTekst(c)}`
  return [
    kop(1, 'In het kort'),
    alinea(
      `Cijfers met een streefwaarde: ${gehaald + gemist.length}. Gehaald: ${gehaald}. Niet gehaald: ${gemist.length}.`,
    ),
    ...(gemist.length > 0
      ? [kop(2, 'Niet gehaald'), { soort: 'lijst', punten: gemist.map(van) } as const]
      : []),
    ...(bewogen.length > 0
      ? [
          kop(2, 'Het meest veranderd'),
          { soort: 'lijst', punten: bewogen.map((c) => `${van(c)}, ${bewegingTekst(c)}`) } as const,
        ]
      : []),
    overzicht(cijfers),
  ]
}

/** A line of one point says nothing, and a table without a figure takes half a page to say it. */
function verloop(cijfer: RapportCijfer): readonly Blok[] {
  const { deel, reeks } = cijfer
  const beeld = trend(cijfer)
  const rijen = reeks.map(({ periode, cel }) => [periodeNaam(periode), cel] as const)
  const isLijn = beeld.punten.filter(({ waarde }) => waarde !== null).length > 1
  return [
    isLijn ? pictureBlok(line(beeld)) : alinea(lineWords(beeld)),
    ...cellenBlok(cijfer, { titel: `${deel.naam}, per kwartaal`, eerste: 'Kwartaal', rijen }),
  ]
}

function onderdelen(rapport: HeelRapport, { kpi }: RapportCijfer): readonly Blok[] {
  if (kpi.delen.length === 1) return []
  const nu = { kpi: kpi.code, periode: rapport.periode }
  const rijen = kpi.delen.map(
    (d) => [d.naam, cijferTekst(celVan(rapport, { ...nu, deel: d.code }), d.eenheid)] as const,
  )
  const titel = 'De onderdelen van dit cijfer'
  if (new Set(rijen.map(([, tekst]) => tekst)).size === 1)
    return [kop(3, titel), alinea(`Van alle onderdelen: ${rijen[0]?.[1]}.`)]
  return [{ soort: 'tabel', titel, kolommen: [{ naam: 'Onderdeel' }, getal('Cijfer')], rijen }]
}

function kernen(rapport: HeelRapport, cijfer: RapportCijfer): readonly Blok[] {
  const cellen = kerncellen(rapport, cijfer)
  if (cellen.length === 0) return []
  const data = perKern(rapport, cijfer)
  const staven = data.staven.filter(({ waarde }) => waarde !== null)
  const rijen = cellen.map((cel) => [groepTekst(cel.groep), cel] as const)
  return [
    kop(3, 'Per kern'),
    ...(staven.length === 0
      ? [alinea('In elke kern zijn er te weinig gevallen om te tonen.')]
      : [pictureBlok(bars({ ...data, staven }))]),
    ...cellenBlok(cijfer, { titel: `${cijfer.deel.naam}, per kern`, eerste: 'Kern', rijen }),
  ]
}

function hoofdstukVan(rapport: HeelRapport, cijfer: RapportCijfer): readonly Blok[] {
  const { kpi, deel, maatstaf } = cijfer
  const beweging = bewegingTekst(cijfer)
  return [
    kop(2, kpi.vraag),
    alinea(
      [
        `${deel.naam}: ${nuTekst(cijfer)}.`,
        `Streefwaarde: ${streefTekst(maatstaf, deel.eenheid)}. ${richtingTekst[deel.richting]}.`,
        `${oordeelTekst[cijfer.oordeel]}.${beweging && ` ${beweging}.`}`,
      ].join(' '),
    ),
    ...(cijfer.uitleg ? [kop(3, 'Uitleg'), alinea(cijfer.uitleg)] : []),
    kop(3, 'De laatste acht kwartalen'),
    ...verloop(cijfer),
    ...onderdelen(rapport, cijfer),
    ...kernen(rapport, cijfer),
    ...verantwoording(rapport, cijfer),
  ]
}

/** The whole rapport as a document, from what was published and nothing else. */
export function papier(rapport: HeelRapport, gemeente: string): PdfDocument {
  const dag = datumInAmsterdam(rapport.gepubliceerdOp ?? rapport.geteldOp)
  const afzender = `Gemeente ${gemeente}`
  const cijfers = cijfersVan(rapport)
  const perDoel = Object.entries(hoofddoelNaam).flatMap(([doel, naam]) => {
    const eigen = vanHoofddoel(cijfers, doel)
    return eigen.length === 0 ? [] : [kop(1, naam), ...eigen.flatMap((c) => hoofdstukVan(rapport, c))]
  })
  return {
    titel: titelVan(rapport),
    ondertitel: `${afzender}, ${rapport.gepubliceerdOp ? 'gepubliceerd op' : 'stand van'} ${schrijfDatum(dag)}`,
    afzender,
    dag,
    blokken: [
      ...stand(rapport),
      { soort: 'inhoud', titel: 'Inhoud' },
      ...(rapport.inleiding.trim() === '' ? [] : [kop(1, 'Inleiding'), alinea(rapport.inleiding)]),
      ...kort(cijfers),
      ...perDoel,
      ...leeswijzer,
    ],
  }
}
