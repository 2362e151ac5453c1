// The picture of the prognose with its table, and the same values as files.

import type { Picture } from '../../ui/pictures/drawing.tsx'
import { line } from '../../ui/pictures/line.tsx'
import type { Point } from '../../ui/pictures/linewords.ts'
import type { TableProps } from '../../ui/table.tsx'
import { euro } from '../kosten/kostenveld.ts'
import { aantalTekst, categorieNaam } from '../kosten/teksten.ts'
import { procent } from './teksten.ts'
import type { Terugtoets } from './terugtoets.ts'
import type { Prognosejaar, Uitkomst } from './uitkomst.ts'

const miljoen = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const tussenTekst = ({ laag, hoog }: NonNullable<Prognosejaar['tussen']>) =>
  `tussen ${euro(laag)} en ${euro(hoog)}`

const punt = (jaar: number, bedrag: number): Point => ({
  ...{ label: String(jaar), naam: String(jaar), waarde: bedrag },
  // In a picture of twenty years there is room for a few digits.
  tekst: miljoen.format(bedrag / 100_000_000),
  voluit: euro(bedrag),
})

/** What was declared, then what is expected in its band, which opens at the base year. */
export function kostenlijn({ bekend, jaren }: Uitkomst, naam: string): Picture {
  const heeftMarge = jaren.some(({ tussen }) => tussen)
  const punten = bekend.map(({ jaar, bedrag }, at): Point => {
    const isBasis = heeftMarge && at === bekend.length - 1
    return {
      ...punt(jaar, bedrag),
      ...(isBasis && { tussen: { laag: bedrag, hoog: bedrag, tekst: euro(bedrag) } }),
    }
  })
  const straks = jaren.map(
    ({ jaar, met, tussen }): Point => ({
      ...{ ...punt(jaar, met), open: true },
      ...(tussen && { tussen: { ...tussen, tekst: tussenTekst(tussen) } }),
    }),
  )
  return line({ naam, punten: [...punten, ...straks], verwacht: true })
}

/** Without measures there is nothing to compare, and the column for it is left out. */
export function kostentabel({ bekend, jaren, effecten }: Uitkomst, naam: string): TableProps {
  const heeftMaatregel = effecten.some(({ isAan }) => isAan)
  const vergeleken = (bedrag: string) => (heeftMaatregel ? [bedrag] : [])
  return {
    caption: `${naam}, per jaar`,
    columns: [
      { label: 'Jaar' },
      { label: 'Gedeclareerd', numeric: true },
      ...vergeleken('Zonder maatregelen').map((label) => ({ label, numeric: true })),
      { label: 'Verwacht', numeric: true },
      { label: 'Marge' },
    ],
    rows: [
      ...bekend.map(({ jaar, bedrag }) => ({
        id: String(jaar),
        cells: [String(jaar), euro(bedrag), ...vergeleken('–'), '–', '–'],
      })),
      ...jaren.map(({ jaar, zonder, met, tussen }) => ({
        id: String(jaar),
        cells: [
          ...[String(jaar), '–', ...vergeleken(euro(zonder)), euro(met)],
          tussen ? tussenTekst(tussen) : 'niet te zeggen',
        ],
      })),
    ],
  }
}

/** Each category in the base year and in the last one. */
export function categorietabel({ categorieen, jaren }: Uitkomst, basisjaar: number): TableProps {
  const laatste = jaren.at(-1)?.jaar ?? basisjaar
  return {
    ...{ caption: `Per soort hulp, ${basisjaar} en ${laatste}`, captionHidden: true },
    columns: [
      { label: 'Soort hulp' },
      { label: `Cliënten ${basisjaar}`, numeric: true },
      { label: `Kosten ${basisjaar}`, numeric: true },
      { label: 'Per cliënt', numeric: true },
      { label: `Cliënten ${laatste}`, numeric: true },
      { label: `Kosten ${laatste}`, numeric: true },
      { label: 'Verschil', numeric: true },
    ],
    rows: categorieen.map(({ basis, toen, jaren: reeks }) => {
      const straks = reeks.at(-1) ?? toen
      return {
        id: basis.categorie,
        cells: [
          ...[categorieNaam[basis.categorie], clienten(toen.clienten), euro(toen.bedrag)],
          ...[basis.perClient > 0 ? euro(basis.perClient) : 'niet bekend', clienten(straks.clienten)],
          ...[euro(straks.bedrag), procent(straks.bedrag / toen.bedrag - 1)],
        ],
      }
    }),
  }
}

const clienten = (aantal: number) => (aantal > 0 ? aantalTekst(aantal) : 'niet bekend')

/** From each year (a row) every later year (a column): how far off the prognose of then was. */
export function toetstabel(toetsen: readonly Terugtoets[]): TableProps {
  const jaren = [...new Set(toetsen.map(({ naar }) => naar))].toSorted((a, b) => a - b)
  const vanaf = [...new Set(toetsen.map(({ van }) => van))].toSorted((a, b) => a - b)
  const cel = (van: number, naar: number) => {
    const toets = toetsen.find((t) => t.van === van && t.naar === naar)
    return toets ? procent(toets.fout) : '–'
  }
  return {
    caption: 'Hoeveel de prognose van toen te hoog (+) of te laag (-) was',
    columns: [
      { label: 'Prognose vanuit' },
      ...jaren.map((jaar) => ({ label: `voor ${jaar}`, numeric: true })),
    ],
    rows: vanaf.map((van) => ({
      id: String(van),
      cells: [String(van), ...jaren.map((naar) => cel(van, naar))],
    })),
  }
}

type Bestand = {
  readonly kop: readonly string[]
  readonly rijen: readonly (readonly (string | number | null)[])[]
}
const centen = (bedrag: number) => Math.round(bedrag) / 100
const tienden = (getal: number) => Math.round(getal * 10) / 10

/** The values of each part of the page, by the name of its file; euros with their cents. */
export const bestanden: Readonly<Record<string, (u: Uitkomst) => Bestand>> = {
  jaren: ({ bekend, jaren }) => ({
    kop: ['Jaar', 'Gedeclareerd', 'Verwacht zonder maatregelen', 'Verwacht met maatregelen', 'Van', 'Tot'],
    rijen: [
      ...bekend.map(({ jaar, bedrag }) => [String(jaar), centen(bedrag), null, null, null, null]),
      ...jaren.map(({ jaar, zonder, met, tussen }) => [
        ...[String(jaar), null, centen(zonder), centen(met)],
        ...[tussen ? centen(tussen.laag) : null, tussen ? centen(tussen.hoog) : null],
      ]),
    ],
  }),
  'soorten-hulp': ({ categorieen }) => ({
    kop: ['Jaar', 'Soort hulp', 'Cliënten', 'Kosten', 'Per cliënt'],
    rijen: categorieen.flatMap(({ basis, toen, jaren }) =>
      [{ jaar: basis.jaar, ...toen }, ...jaren].map(({ jaar, clienten: n, bedrag }) => [
        ...[String(jaar), categorieNaam[basis.categorie]],
        ...(basis.perClient > 0 ? [tienden(n), centen(bedrag)] : [null, centen(bedrag)]),
        basis.perClient > 0 && n > 0 ? centen(bedrag / n) : null,
      ]),
    ),
  }),
  terugtoets: ({ toetsen }) => ({
    kop: ['Prognose vanuit', 'Jaar', 'Toen verwacht', 'Gedeclareerd', 'Fout in %'],
    rijen: toetsen.map(({ van, naar, geraamd, werkelijk, fout }) => [
      ...[String(van), String(naar), centen(geraamd), centen(werkelijk), tienden(fout * 100)],
    ]),
  }),
}
