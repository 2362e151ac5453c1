// What aanbieders charged for the care of the demo municipality: a line per client, care and quarter, adding up to the euros of the year.

import { createHash } from 'node:crypto'
import type { Hoofdcategorie, Verwijzer } from '../../src/features/kosten/declaratie.ts'
import { type Datum, jaarVan } from '../../src/features/termijn/datum.ts'
import type { Bewoner } from './bewoner.ts'
import { clienten, leeftijdIn, type Zorg } from './clienten.ts'
import { momentOp } from './kalender.ts'
import type { Rijen } from './rijen.ts'
import { type Toeval, toeval, trekker } from './toeval.ts'
import { totaalfacturen, type Zorgsoort, zorgjaar } from './zorgjaren.ts'

type Opzet = {
  readonly gemeenteId: number
  readonly factor: number
  readonly vandaag: Datum
  /** Who read the files in. */
  readonly doorId: string
}

/** The quarters of a year with the part of its euros that falls in each; the end of a year is dearer than its beginning. */
const kwartalen = [
  ['01-01', '03-31', 0.238],
  ['04-01', '06-30', 0.246],
  ['07-01', '09-30', 0.249],
  ['10-01', '12-31', 0.267],
] as const

/** Made-up names; a few are large, most are small, and the last four came in 2018 and grow. */
const aanbieders = (
  'Zorggroep Linge,De Betuwse Hof,Jeugdzorg Rivierenland,Thuis bij Tine,Bureau Wending,Kantelwerk,De Opstap,Veerkracht Zorg,' +
  'Huis aan de Waal,Praktijk Meander,Zonneveld Begeleiding,De Kring,Stap voor Stap,Lingewaarden Jeugd,Buurthulp Elst,Het Kompas,' +
  'Groei Ambulant,Nieuw Begin Zorg,Talent en Zo,Houvast Betuwe'
).split(',')
const nieuwkomers = 4

const producten: Readonly<Record<Zorgsoort, readonly [string, ...string[]]>> = {
  jeugd_zonder_verblijf: ['Ambulante begeleiding', 'Daghulp', 'Jeugd- en opvoedhulp', 'Jeugd-ggz'],
  jeugd_met_verblijf: ['Pleegzorg', 'Gezinshuis', 'Verblijf'],
  jeugd_bescherming: ['Ondertoezichtstelling', 'Jeugdreclassering'],
  wmo_huishouden: ['Hulp bij het huishouden'],
  wmo_begeleiding: ['Begeleiding speciaal', 'Begeleiding basis'],
  wmo_dagbesteding: ['Dagbesteding'],
}

const verwijst: Readonly<Record<'zonder' | 'verblijf', (t: Toeval) => Verwijzer>> = {
  zonder: trekker({ huisarts: 64, gemeente: 28, medisch_specialist: 5, jeugdarts: 3 }),
  verblijf: trekker({ gecertificeerde_instelling: 50, gemeente: 35, huisarts: 15 }),
}

/** Writes every year until yesterday; a quarter that is not over has not been charged yet. */
export function zetDeclaraties(rijen: Rijen, bewoners: readonly Bewoner[], o: Opzet): void {
  const t = toeval(`declaraties ${o.gemeenteId} ${o.factor}`)
  const zorgVan = clienten(t, bewoners, o.factor)
  const vast = vasteKeuzes(t)
  for (let jaar = 2015; jaar <= jaarVan(o.vandaag); jaar++) {
    const regels = [
      ...zorgRegels({ t, jaar, factor: o.factor, zorg: zorgVan(jaar), vast }),
      ...samen(jaar, o.factor),
    ]
    schrijfJaar(rijen, t, jaar, { ...o, regels })
  }
}

type Zorgregel = {
  readonly bewoner: Bewoner | undefined
  readonly wet: 'wmo' | 'jeugdwet'
  readonly hoofdcategorie: Hoofdcategorie
  readonly product: string
  readonly aanbieder: string
  readonly verwijzer: Verwijzer
  readonly kwartaal: number
  readonly centen: number
}

type Vast = (
  soort: Zorgsoort,
  b: Bewoner,
  jaar: number,
) => Pick<Zorgregel, 'product' | 'aanbieder' | 'verwijzer'>

/** What somebody has, from whom and by whom: chosen once, for as long as it lasts. */
function vasteKeuzes(t: Toeval): Vast {
  const keuzes = new Map<string, ReturnType<Vast>>()
  return (soort, b, jaar) => {
    const sleutel = `${soort} ${b.id}`
    const keuze = keuzes.get(sleutel) ?? kies(t, soort, jaar)
    keuzes.set(sleutel, keuze)
    return keuze
  }
}

function kies(t: Toeval, soort: Zorgsoort, jaar: number): ReturnType<Vast> {
  const verwijzer: Verwijzer =
    soort === 'jeugd_bescherming'
      ? 'gecertificeerde_instelling'
      : soort === 'jeugd_zonder_verblijf'
        ? verwijst.zonder(t)
        : soort === 'jeugd_met_verblijf'
          ? verwijst.verblijf(t)
          : 'gemeente'
  const keus =
    jaar >= 2018 && t.kans(0.25) ? aanbieders.slice(-nieuwkomers) : aanbieders.slice(0, -nieuwkomers)
  // The square of a draw: the first of the list have most.
  const aanbieder = keus[Math.floor(t.getal() ** 2 * keus.length)] as string
  // 253 of 415 in 2019.
  const product = soort === 'wmo_begeleiding' && t.kans(0.22) ? producten[soort][0] : t.kies(producten[soort])
  return { product, aanbieder, verwijzer }
}

type Jaargang = {
  readonly t: Toeval
  readonly jaar: number
  readonly factor: number
  readonly zorg: Zorg
  readonly vast: Vast
}

/** How dear somebody of this age is beside others with the same care: youth above all at sixteen and seventeen. */
const gewicht = (t: Toeval, soort: Zorgsoort, leeftijd: number): number =>
  (soort.startsWith('jeugd') ? 0.5 + leeftijd / 12 + (leeftijd >= 16 ? 0.9 : 0) : 1) * (0.6 + 0.8 * t.getal())

function zorgRegels({ t, jaar, factor, zorg, vast }: Jaargang): Zorgregel[] {
  return [...zorg].flatMap(([soort, wie]) => {
    const wegen = [...wie].map((bewoner) => ({
      bewoner,
      weegt: gewicht(t, soort, leeftijdIn(bewoner, jaar)),
    }))
    const samenWeegt = wegen.reduce((som, { weegt }) => som + weegt, 0)
    const stukken = wegen.flatMap(({ bewoner, weegt }) =>
      kwartalen.map(([, , deel], kwartaal) => ({ bewoner, kwartaal, deel: (weegt / samenWeegt) * deel })),
    )
    const centen = verdeel(Math.round(zorgjaar(soort, jaar).euro * factor * 100), stukken)
    return stukken.map(
      ({ bewoner, kwartaal }, at): Zorgregel => ({
        ...{ bewoner, kwartaal, hoofdcategorie: soort, centen: centen[at] ?? 1 },
        ...vast(soort, bewoner, jaar),
        wet: soort.startsWith('jeugd') ? 'jeugdwet' : 'wmo',
      }),
    )
  })
}

/** Whole cents that add up: what rounding leaves goes to the last. */
function verdeel(totaal: number, stukken: readonly { readonly deel: number }[]): number[] {
  const centen = stukken.map(({ deel }) => Math.max(1, Math.floor(totaal * deel)))
  const over = totaal - centen.reduce((som, c) => som + c, 0)
  const laatste = centen.pop()
  return laatste === undefined ? [] : [...centen, Math.max(1, laatste + over)]
}

/** Bills of many together, of which nobody knows for whom. */
const samen = (jaar: number, factor: number): Zorgregel[] =>
  Object.entries(totaalfacturen(jaar)).flatMap(([soort, euro]) =>
    kwartalen.map(
      ([, , deel], kwartaal): Zorgregel => ({
        bewoner: undefined,
        wet: 'wmo',
        hoofdcategorie: soort as Hoofdcategorie,
        product: soort === 'vervoer' ? 'Vervoer' : 'Hulpmiddelen en woonvoorzieningen',
        aanbieder: soort === 'vervoer' ? 'Betuwe Vervoer' : 'Hulpmiddelenhuis Arnhem',
        verwijzer: 'gemeente',
        kwartaal,
        centen: Math.round(euro * deel * factor * 100),
      }),
    ),
  )

type Schrijven = Opzet & { readonly regels: readonly Zorgregel[] }

function schrijfJaar(rijen: Rijen, t: Toeval, jaar: number, o: Schrijven): void {
  const klaar = kwartalen.filter(([, tot]) => `${jaar}-${tot}` < o.vandaag).length
  const regels = o.regels.filter(({ kwartaal }) => kwartaal < klaar)
  if (regels.length === 0) return
  const op = momentOp(klaar === 4 ? (`${jaar + 1}-01-02` as Datum) : o.vandaag, 0)
  const importId = t.id(op)
  rijen.zet('kosten_import', {
    id: importId,
    hash: createHash('sha256').update(`demo ${o.gemeenteId} ${jaar}`).digest('hex'),
    aantal: regels.length,
    al_bekend: 0,
    door_id: o.doorId,
    op,
  })
  for (const [at, regel] of regels.entries()) zetRegel(rijen, t, { regel, at, jaar, importId, op })
}

function zetRegel(
  rijen: Rijen,
  t: Toeval,
  o: { regel: Zorgregel; at: number; jaar: number; importId: string; op: Date },
): void {
  const { regel, jaar } = o
  const [van, tot] = kwartalen[regel.kwartaal] ?? kwartalen[0]
  rijen.zet('declaratie', {
    id: t.id(o.op),
    import_id: o.importId,
    aanbieder: regel.aanbieder,
    nummer: `${jaar}-${regel.kwartaal + 1}`,
    referentie: String(o.at + 1),
    inwoner_id: regel.bewoner?.id ?? null,
    geboortejaar: regel.bewoner ? Number(regel.bewoner.geboren.slice(0, 4)) : null,
    wet: regel.wet,
    hoofdcategorie: regel.hoofdcategorie,
    product: regel.product,
    verwijzer: regel.verwijzer,
    van: `${jaar}-${van}`,
    tot: `${jaar}-${tot}`,
    bedrag: regel.centen,
    eenheid: 'uur',
    volume: Math.round(regel.centen / 6_000),
  })
}
