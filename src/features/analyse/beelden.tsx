// The pictures of the analyse: what each draws, what its table holds, and what it is called.

import { ages } from '../../ui/pictures/ages.tsx'
import { bars } from '../../ui/pictures/bars.tsx'
import type { Picture } from '../../ui/pictures/drawing.tsx'
import { flow } from '../../ui/pictures/flow.tsx'
import { multiples } from '../../ui/pictures/multiples.tsx'
import { type Hoofdcategorie, hoofdcategorieen, type Kostenwet, verwijzers } from '../kosten/declaratie.ts'
import type { Geteld } from '../kosten/geteld.sql.ts'
import { euro } from '../kosten/kostenveld.ts'
import { aantalTekst, categorieNaam } from '../kosten/teksten.ts'
import type { Beeldgroep, Groepstelling } from './analyse.sql.ts'
import { aandelen, isKlein, metBegin, perLeeftijd } from './analyse.ts'
import type { Kostenwaarde, Waarden } from './kostenbeeld.ts'
import { bestemming, verwijzerNaam, wetNaam } from './teksten.ts'

export type Gegevens = {
  readonly jaar: number
  /** This year may still grow. */
  readonly loopt: boolean
  readonly geteld: Readonly<Record<Beeldgroep, readonly Geteld[]>>
  readonly doorstroom: readonly Groepstelling[]
  readonly huishoudens: readonly Groepstelling[]
}
export type Beeld = {
  readonly code: string
  readonly titel: string
  readonly uitleg: string
  readonly picture: Picture
  readonly waarden: Waarden
}

/** All pictures of one year, in the order of bijlage III. */
export const beeldenVan = (g: Gegevens): readonly Beeld[] => [
  categorieen(g),
  leeftijd(g, 'jeugdwet'),
  leeftijd(g, 'wmo'),
  cohorten(g, 'jeugdwet'),
  cohorten(g, 'wmo'),
  verwijzing(g),
  stroom(g),
  stapeling(g),
  duurste(g),
  aanbieders(g),
]

/** What so many people cost, where they are enough of them. */
const alsGenoeg = (aantal: number, bedrag: number | null): Kostenwaarde =>
  isKlein(aantal) ? 'niet getoond' : bedrag
const alsGenoegPer = (aantal: number, bedrag: number): Kostenwaarde =>
  alsGenoeg(aantal, aantal > 0 ? bedrag / aantal : null)
/** The same in a bar. */
const staaf = (naam: string, aantal: number, bedrag: number) =>
  isKlein(aantal)
    ? { naam, waarde: null, tekst: 'niet getoond' }
    : { naam, waarde: bedrag, tekst: euro(bedrag) }

const reeksJaren = (jaar: number) => Array.from({ length: jaar - 2014 }, (_, at) => 2015 + at)
const naamVan = (code: string) => categorieNaam[code as Hoofdcategorie] ?? code

function categorieen({ jaar, loopt, geteld }: Gegevens): Beeld {
  const vind = (j: number, code: string) => geteld.categorie.find((t) => t.jaar === j && t.sleutel === code)
  const punt = (code: string) => (j: number) => {
    const bedrag = vind(j, code)?.bedrag ?? null
    const tekst = bedrag === null ? 'geen' : euro(bedrag)
    return {
      label: String(j),
      naam: String(j),
      waarde: bedrag,
      tekst,
      voluit: tekst,
      open: loopt && j === jaar,
    }
  }
  return {
    ...{ code: 'categorieen', titel: 'Kosten per hoofdcategorie' },
    uitleg: 'Alle declaraties per jaar. Vervoer telt niet mee in de Jeugdwet of de Wmo.',
    picture: multiples({
      naam: 'Kosten',
      reeksen: hoofdcategorieen.map((code) => ({
        naam: categorieNaam[code],
        punten: reeksJaren(jaar).map(punt(code)),
      })),
    }),
    waarden: {
      kolommen: [
        ['Jaar', 'tekst'],
        ['Hoofdcategorie', 'tekst'],
        ['Cliënten', 'aantal'],
        ['Kosten', 'euro'],
        ['Per cliënt', 'euro'],
      ],
      rijen: geteld.categorie.map((t) => [
        ...[String(t.jaar), naamVan(t.sleutel), t.clienten || null],
        ...[alsGenoeg(t.clienten, t.bedrag), alsGenoegPer(t.clienten, t.bedrag)],
      ]),
    },
  }
}

function leeftijd({ jaar, geteld }: Gegevens, wet: Kostenwet): Beeld {
  const van = (j: number) => perLeeftijd(geteld.leeftijd, wet, j)
  const teken = (j: number) =>
    van(j).map((l) => ({
      leeftijd: l.leeftijd,
      waarde: l.gemiddeld,
      tekst: l.gemiddeld === null ? 'geen' : euro(l.gemiddeld),
    }))
  return {
    code: `leeftijd-${wet}`,
    titel: `Gemiddelde kosten per leeftijdsjaar, ${wetNaam[wet]}`,
    uitleg: 'De kosten van een jaar, gedeeld door hoeveel cliënten er van die leeftijd waren.',
    picture: ages({
      ...{ naam: `Kosten per cliënt, ${wetNaam[wet]}`, reeks: String(jaar), jaren: teken(jaar) },
      eerder: { reeks: String(jaar - 1), jaren: teken(jaar - 1) },
    }),
    waarden: {
      kolommen: [
        ['Leeftijd', 'tekst'],
        ['Cliënten', 'aantal'],
        ['Kosten', 'euro'],
        ['Per cliënt', 'euro'],
      ],
      rijen: van(jaar).map((l) => [
        String(l.leeftijd),
        l.clienten,
        alsGenoeg(l.clienten, l.bedrag),
        alsGenoeg(l.clienten, l.gemiddeld),
      ]),
    },
  }
}

function cohorten({ jaar, geteld }: Gegevens, wet: Kostenwet): Beeld {
  const rijen = metBegin(geteld.start, wet, jaar)
  return {
    code: `startjaar-${wet}`,
    titel: `Kosten naar startjaar, ${wetNaam[wet]}`,
    uitleg: `Wat cliënten in ${jaar} kostten, naar het jaar waarin hun eerste declaratie was. Eerder dan 2015 weten wij niet.`,
    picture: bars({
      naam: `Kosten in ${jaar} naar startjaar`,
      staven: rijen.map((r) => staaf(r.deel, r.clienten, r.bedrag)),
    }),
    waarden: {
      kolommen: [
        ['Startjaar', 'tekst'],
        ['Cliënten', 'aantal'],
        ['Kosten', 'euro'],
        ['Per cliënt', 'euro'],
      ],
      rijen: rijen.map((r) => [
        r.deel,
        r.clienten,
        alsGenoeg(r.clienten, r.bedrag),
        alsGenoegPer(r.clienten, r.bedrag),
      ]),
    },
  }
}

function verwijzing({ jaar, geteld }: Gegevens): Beeld {
  const jeugd = geteld.verwijzer.filter((t) => t.jaar === jaar && t.sleutel.startsWith('jeugd'))
  const samen = verwijzers.flatMap((v) => {
    const van = jeugd.filter((t) => t.sleutel.endsWith(`/${v}`) && !isKlein(t.clienten))
    const bedrag = van.reduce((som, t) => som + t.bedrag, 0)
    return bedrag === 0 ? [] : [{ naam: verwijzerNaam[v], waarde: bedrag, tekst: euro(bedrag) }]
  })
  return {
    ...{ code: 'verwijzers', titel: 'Kosten van jeugdhulp per verwijzer' },
    uitleg:
      'Wie de jongere verwees. Op een verwijzing van een huisarts of een GI heeft de gemeente minder invloed.',
    picture: bars({ naam: `Kosten in ${jaar}`, staven: samen.toSorted((a, b) => b.waarde - a.waarde) }),
    waarden: {
      kolommen: [
        ['Hoofdcategorie', 'tekst'],
        ['Verwijzer', 'tekst'],
        ['Cliënten', 'aantal'],
        ['Kosten', 'euro'],
      ],
      rijen: jeugd.map((t) => {
        const [categorie = '', verwijzer = ''] = t.sleutel.split('/')
        return [
          naamVan(categorie),
          verwijzerNaam[verwijzer as 'huisarts'],
          t.clienten,
          alsGenoeg(t.clienten, t.bedrag),
        ]
      }),
    },
  }
}

function stroom({ jaar, doorstroom }: Gegevens): Beeld {
  const dit = doorstroom.filter((d) => d.jaar === jaar)
  return {
    ...{ code: 'doorstroom', titel: 'Van Jeugdwet naar Wmo' },
    uitleg: `Wie in ${jaar - 1} jeugdhulp had en in ${jaar} 18 jaar of ouder is. De tabel toont ook hoeveel van de Wmo naar oud-cliënten van jeugdhulp gaat.`,
    picture: flow({
      naam: 'Jongeren die 18 of ouder zijn',
      stromen: dit
        .filter(({ sleutel }) => !sleutel.startsWith('wmo_'))
        .map(({ sleutel, aantal }) => ({
          van: `jeugdhulp in ${jaar - 1}`,
          naar: bestemming[sleutel] ?? sleutel,
          aantal,
        })),
      schrijf: aantalTekst,
    }),
    waarden: {
      kolommen: [
        ['Jaar', 'tekst'],
        ['Wat', 'tekst'],
        ['Cliënten', 'aantal'],
        ['Kosten Wmo', 'euro'],
      ],
      rijen: doorstroom.map((d) => [
        String(d.jaar),
        bestemming[d.sleutel] ?? d.sleutel,
        d.aantal,
        alsGenoeg(d.aantal, d.bedrag),
      ]),
    },
  }
}

function stapeling({ jaar, huishoudens }: Gegevens): Beeld {
  const rijen = metBegin(huishoudens, 'producten', jaar)
  const naam = (deel: string) =>
    deel === '5' ? '5 of meer voorzieningen' : `${deel} voorziening${deel === '1' ? '' : 'en'}`
  return {
    ...{ code: 'stapeling', titel: 'Voorzieningen per huishouden' },
    uitleg: 'Hoeveel verschillende producten een huishouden in een jaar heeft.',
    picture: bars({
      naam: `Huishoudens in ${jaar}`,
      staven: rijen.map((r) => ({ naam: naam(r.deel), waarde: r.aantal, tekst: aantalTekst(r.aantal) })),
    }),
    waarden: {
      kolommen: [
        ['Voorzieningen', 'tekst'],
        ['Huishoudens', 'aantal'],
        ['Kosten', 'euro'],
      ],
      rijen: rijen.map((r) => [naam(r.deel), r.aantal, alsGenoeg(r.aantal, r.bedrag)]),
    },
  }
}

const topNaam: Readonly<Record<string, string>> = {
  5: 'De 5 duurste huishoudens',
  1: 'De duurste 1 %',
  10: 'De duurste 10 %',
  alle: 'Alle huishoudens',
}

function duurste({ jaar, huishoudens }: Gegevens): Beeld {
  const rijen = metBegin(huishoudens, 'top', jaar).toSorted((a, b) => a.aantal - b.aantal)
  const alles = rijen.find(({ deel }) => deel === 'alle')?.bedrag ?? 0
  const deelVan = (bedrag: number) => (alles > 0 ? (100 * bedrag) / alles : 0)
  return {
    ...{ code: 'duurste', titel: 'Hoe de kosten over huishoudens zijn verdeeld' },
    uitleg: 'Alleen optellingen. Wie het zijn, staat hier niet.',
    picture: bars({
      naam: `Kosten in ${jaar}`,
      staven: rijen.map((r) => staaf(topNaam[r.deel] ?? r.deel, r.aantal, r.bedrag)),
    }),
    waarden: {
      kolommen: [
        ['Huishoudens', 'tekst'],
        ['Aantal', 'aantal'],
        ['Kosten', 'euro'],
        ['Deel', 'procent'],
      ],
      rijen: rijen.map((r) => [
        ...[topNaam[r.deel] ?? r.deel, r.aantal],
        ...[alsGenoeg(r.aantal, r.bedrag), alsGenoeg(r.aantal, deelVan(r.bedrag))],
      ]),
    },
  }
}

function aanbieders({ jaar, geteld }: Gegevens): Beeld {
  const alle = aandelen(geteld.aanbieder, jaar)
  return {
    ...{ code: 'aanbieders', titel: 'Aanbieders: aandeel en groei' },
    uitleg: 'De tien grootste in de tekening, alle in de tabel. Hun plafond staat bij Budget.',
    picture: bars({
      naam: `Gedeclareerd in ${jaar}`,
      staven: alle.slice(0, 10).map((a) => ({ naam: a.naam, waarde: a.bedrag, tekst: euro(a.bedrag) })),
    }),
    waarden: {
      kolommen: [
        ['Aanbieder', 'tekst'],
        ['Gedeclareerd', 'euro'],
        ['Aandeel', 'procent'],
        ['Groei', 'procent'],
      ],
      rijen: alle.map((a) => [a.naam, a.bedrag, a.aandeel, a.groei ?? null]),
    },
  }
}
