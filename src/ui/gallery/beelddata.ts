// Data for the pictures of the gallery: as they are on most days, and as they are on the worst.

import type { AgesData, Jaar } from '../pictures/ages.tsx'
import type { Bar, BarData } from '../pictures/barwords.ts'
import type { FlowData } from '../pictures/flowwords.ts'
import type { JourneyData } from '../pictures/journeywords.ts'
import type { LineData, Point } from '../pictures/linewords.ts'
import type { MultiplesData } from '../pictures/multiples.tsx'

const getal = new Intl.NumberFormat('nl-NL')
export const streef = { minimaal: null, maximaal: 20, tekst: 'ten hoogste 20 %' }

const kernen = [
  ...['Andelst', 'Driel', 'Elst', 'Hemmen', 'Herveld', 'Heteren', 'Homoet', 'Oosterhout', 'Randwijk'],
  ...['Slijk-Ewijk', 'Zetten'],
]

export const punten = (waarden: readonly (number | null)[]): readonly Point[] =>
  waarden.map((waarde, nr) => ({
    label: `K${(nr % 4) + 1}`,
    ...(nr % 4 === 0 && { onder: String(2024 + nr / 4) }),
    naam: `het ${(nr % 4) + 1}e kwartaal ${2024 + Math.floor(nr / 4)}`,
    waarde,
    tekst: waarde === null ? 'geen' : getal.format(waarde),
    voluit: waarde === null ? 'geen gevallen' : `${getal.format(waarde)} %`,
    open: nr === waarden.length - 1,
  }))

export const lijn: LineData = {
  naam: 'Maatwerk',
  punten: punten([18, 19, 22, null, 24, 21, 23, 20]),
  streef,
}

export const staaf = (naam: string, waarde: number | null, stand?: Bar['stand']): Bar => ({
  naam,
  waarde,
  tekst: waarde === null ? 'geen gevallen' : `${getal.format(waarde)} %`,
  ...(stand && { stand }),
})

/** Eleven kernen: three above the streefwaarde, one with few cases, one without any. */
export const perKern: BarData = {
  naam: 'Maatwerk',
  staven: kernen.map((naam, nr) =>
    naam === 'Homoet'
      ? staaf(naam, null)
      : staaf(naam, 26 - nr * 2, naam === 'Hemmen' ? 'open' : 26 - nr * 2 > 20 ? 'mist' : undefined),
  ),
  streef,
}

export const reeksen: MultiplesData = {
  naam: 'Maatwerk',
  reeksen: kernen.map((naam, nr) => ({
    naam,
    punten: punten([18, 19, 22, nr === 6 ? null : 20, 24, 21 + nr, 23 - nr, 20]),
  })),
  streef,
}

const jaar = (leeftijd: number, waarde: number | null): Jaar => ({
  leeftijd,
  waarde,
  tekst: waarde === null ? 'niet bekend' : `€ ${getal.format(waarde)}`,
})
const leeftijden = Array.from({ length: 101 }, (_, leeftijd) => leeftijd)

export const profiel: AgesData = {
  naam: 'Gemiddelde kosten per inwoner',
  reeks: '2025',
  jaren: leeftijden.map((l) => jaar(l, l === 3 ? null : l < 24 ? 90 * l : l > 70 ? (l - 70) * 60 : 150)),
  eerder: {
    reeks: '2020',
    jaren: leeftijden.map((l) => jaar(l, l < 24 ? 70 * l : l > 70 ? (l - 70) * 70 : 120)),
  },
}

export const stroom: FlowData = {
  naam: 'Jongeren met jeugdhulp die 18 werden in 2025',
  stromen: [
    { van: 'Jeugdhulp met verblijf', naar: 'Wmo beschermd wonen', aantal: 12 },
    { van: 'Jeugdhulp met verblijf', naar: 'Verlengde jeugdhulp', aantal: 20 },
    { van: 'Jeugdhulp zonder verblijf', naar: 'Wmo begeleiding', aantal: 45 },
    { van: 'Jeugdhulp zonder verblijf', naar: 'Geen hulp meer', aantal: 110 },
    { van: 'Jeugdhulp zonder verblijf', naar: 'Verlengde jeugdhulp', aantal: 8 },
  ],
  schrijf: getal.format,
}

export const reis: JourneyData = {
  naam: 'Dit huishouden',
  van: '2019-01-01',
  tot: '2025-12-31',
  stappen: [
    { naam: 'Jeugdhulp ambulant', van: '2019-03-04', tot: '2021-06-01' },
    { naam: 'Schulddienstverlening', van: '2020-02-01', tot: '2023-02-01' },
    { naam: 'Wmo begeleiding individueel', van: '2021-06-01', tot: null },
    { naam: 'Huishoudelijke ondersteuning', van: '2024-10-01', tot: null },
  ],
  momenten: [
    { naam: 'Melding', op: '2019-02-11' },
    { naam: 'Nieuwe melding', op: '2024-09-02' },
  ],
}

/** Costs of six years, of which the last three are expected, with how far off they may be. */
export const prognose: LineData = {
  naam: 'Kosten Wmo',
  streef: { minimaal: 7, maximaal: 9, tekst: 'tussen 7 en 9 miljoen euro' },
  punten: [8.1, 8.4, 8.2, 8.6, 8.9, 9.3].map((waarde, nr) => ({
    label: String(2023 + nr),
    naam: String(2023 + nr),
    waarde,
    tekst: getal.format(waarde),
    voluit: `€ ${getal.format(waarde)} miljoen`,
    open: nr > 2,
    ...(nr > 1 && {
      tussen: {
        laag: waarde - 0.3 * (nr - 2),
        hoog: waarde + 0.4 * (nr - 2),
        tekst: `tussen € ${getal.format(waarde - 0.3 * (nr - 2))} en € ${getal.format(waarde + 0.4 * (nr - 2))} miljoen`,
      },
    }),
  })),
}
