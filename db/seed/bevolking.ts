// The residents of the demo municipality: households on 1 January 2017, and what became of them until today.

import { type Datum, plusDagen } from '../../src/features/termijn/datum.ts'
import { aandeelOnderTwintig, inwonersBegin2017 } from './gedrukt.ts'
import { type Achternaam, achternaam, type Geslacht, geslacht, voornaam } from './namen.ts'
import { type Kernplek, kernplekken } from './plekken.ts'
import { deck, type Toeval, toeval, trekker } from './toeval.ts'
import { verhaalmensen } from './verhalen/mensen.ts'

export type Huis = {
  readonly id: string
  readonly plek: Kernplek
  /** The how-manyth address of its kern. */
  readonly nr: number
  readonly naam: Achternaam
  readonly isGeheim: boolean
  readonly bewoners: Bewoner[]
}

export type Bewoner = {
  readonly id: string
  readonly geslacht: Geslacht
  readonly voornaam: string
  readonly naam: Achternaam
  readonly geboren: Datum
  readonly rol: 'volwassene' | 'kind'
  /** Lives here from this day: the first of our register, the birth, or leaving home. */
  readonly van: Datum
  huis: Huis
  overleden?: Datum
  /** The parental home, for who left it. */
  ouderhuis?: { readonly huis: Huis; readonly van: Datum; readonly tot: Datum }
}

export type Bevolking = { readonly huizen: readonly Huis[]; readonly bewoners: readonly Bewoner[] }

/** The register of the demo starts here; who was there then has no earlier day. */
export const eersteDag: Datum = '2015-01-01'
const telling: Datum = '2017-01-01'
/** Younger than twenty on 1 January 2019. */
const twintigIn2019: Datum = '1999-01-02'
/** Part of 1.000 residents, each year. */
const geboorten = 0.0099
const sterfte = 0.0084

export function maakBevolking(gemeenteId: number, factor: number, vandaag: Datum): Bevolking {
  const t = toeval(`bevolking ${gemeenteId} ${factor}`)
  // The people of the stories come on top and are counted with them.
  const totaal = Math.round(inwonersBegin2017 * factor) - verhaalmensen.inwoners
  const bouw = bouwer(t, totaal)
  const perJaar = Math.round(totaal * geboorten)
  const doden = Math.round(totaal * sterfte)
  // All births of 2017 and 2018 and none of the deaths are younger than twenty in 2019.
  const jongIn2019 =
    Math.round((totaal + 2 * (perJaar - doden)) * aandeelOnderTwintig) -
    2 * perJaar -
    verhaalmensen.onderTwintig
  bouwGezinnen(t, bouw, jongIn2019)
  bouwOverigen(t, bouw, totaal)
  for (let jaar = 2017; jaar <= Number(vandaag.slice(0, 4)); jaar++) {
    laatGeboren(t, bouw, jaar, perJaar, vandaag)
    laatSterven(t, bouw, jaar, doden, vandaag)
  }
  laatUitvliegen(t, bouw, vandaag)
  return bouw
}

type Bouw = {
  readonly huizen: Huis[]
  readonly bewoners: Bewoner[]
  huis(plek?: Kernplek, naam?: Achternaam): Huis
}

function bouwer(t: Toeval, totaal: number): Bouw {
  const huizen: Huis[] = []
  const perKern = new Map<Kernplek, number>()
  const aandelen = Object.fromEntries(kernplekken.map((plek) => [plek.naam, plek.aandeel]))
  const plekken = new Map(kernplekken.map((plek) => [plek.naam, plek]))
  // More households than this never come: two persons each on average.
  const loting = deck(t, aandelen, Math.max(totaal, 20))
  const huis = (plek = plekken.get(loting.pop() ?? 'Elst') as Kernplek, naam = achternaam(t)) => {
    const nr = perKern.get(plek) ?? 0
    perKern.set(plek, nr + 1)
    const nieuw = { id: t.id(begin), plek, nr, naam, isGeheim: t.kans(0.003), bewoners: [] }
    huizen.push(nieuw)
    return nieuw
  }
  return { huizen, bewoners: [], huis }
}

const begin = new Date(`${eersteDag}T08:00:00Z`)

/** Somebody who lives in this house; `van` is the birth for a child of after the start. */
function woont(
  t: Toeval,
  bouw: Bouw,
  huis: Huis,
  o: Pick<Bewoner, 'geboren' | 'rol'> & { naam?: Achternaam; geslacht?: Geslacht },
): Bewoner {
  const wie = o.geslacht ?? geslacht(t)
  const bewoner: Bewoner = {
    id: t.id(begin),
    geslacht: wie,
    voornaam: voornaam(t, wie, Number(o.geboren.slice(0, 4))),
    naam: o.naam ?? huis.naam,
    geboren: o.geboren,
    rol: o.rol,
    van: o.geboren > eersteDag ? o.geboren : eersteDag,
    huis,
  }
  huis.bewoners.push(bewoner)
  bouw.bewoners.push(bewoner)
  return bewoner
}

const dagIn = (t: Toeval, van: number, tot: number): Datum => {
  const jaar = t.tussen(van, tot)
  // Never the first of January: that is the day we count on.
  return plusDagen(`${jaar}-01-01` as Datum, t.tussen(1, 364))
}

const kindertal = trekker({ 1: 28, 2: 46, 3: 20, 4: 6 })

/** Families until there are so many children; one in six has one parent. */
function bouwGezinnen(t: Toeval, bouw: Bouw, kinderen: number): void {
  for (let over = kinderen; over > 0; ) {
    const aantal = Math.min(over, Number(kindertal(t)))
    const huis = bouw.huis()
    // Fifteen years spread, so that the eldest fits between the two limits with brothers and sisters after.
    const jongste = t.tussen(1999, 2016)
    const moeder = jongste - t.tussen(27, 38)
    woont(t, bouw, huis, {
      geboren: dagIn(t, moeder, moeder),
      rol: 'volwassene',
      geslacht: 'vrouw',
      naam: t.kans(0.5) ? huis.naam : achternaam(t),
    })
    if (t.kans(5 / 6)) {
      const vader = moeder - t.tussen(-2, 5)
      woont(t, bouw, huis, { geboren: dagIn(t, vader, vader), rol: 'volwassene', geslacht: 'man' })
    }
    for (let nr = 0; nr < aantal; nr++) {
      const jaar = Math.max(1999, jongste - 2 * nr)
      const geboren = dagIn(t, jaar, jaar)
      woont(t, bouw, huis, { geboren: geboren < twintigIn2019 ? twintigIn2019 : geboren, rol: 'kind' })
    }
    over -= aantal
  }
}

/** Couples without children at home and people alone, until everybody of the count is there. */
function bouwOverigen(t: Toeval, bouw: Bouw, totaal: number): void {
  while (bouw.bewoners.length < totaal) {
    const isPaar = t.kans(0.54) && totaal - bouw.bewoners.length > 1
    const huis = bouw.huis()
    // Half of the rest is over sixty: the children have left.
    const jaar = t.kans(0.5) ? t.tussen(1926, 1956) : t.tussen(1957, 1996)
    woont(t, bouw, huis, { geboren: dagIn(t, jaar, jaar), rol: 'volwassene' })
    if (isPaar) {
      const ander = Math.min(1996, jaar + t.tussen(-4, 4))
      woont(t, bouw, huis, {
        geboren: dagIn(t, ander, ander),
        rol: 'volwassene',
        naam: t.kans(0.6) ? huis.naam : achternaam(t),
      })
    }
  }
}

function laatGeboren(t: Toeval, bouw: Bouw, jaar: number, aantal: number, vandaag: Datum): void {
  const moeders = bouw.bewoners.filter(
    (b) =>
      b.geslacht === 'vrouw' &&
      b.rol === 'volwassene' &&
      leeftijdIn(b, jaar) >= 24 &&
      leeftijdIn(b, jaar) <= 40,
  )
  for (let nr = 0; nr < aantal && moeders.length > 0; nr++) {
    const geboren = dagIn(t, jaar, jaar)
    const { huis } = t.kies(moeders)
    if (geboren < vandaag) woont(t, bouw, huis, { geboren, rol: 'kind' })
  }
}

const leeftijdIn = (b: Bewoner, jaar: number) => jaar - Number(b.geboren.slice(0, 4))

function laatSterven(t: Toeval, bouw: Bouw, jaar: number, aantal: number, vandaag: Datum): void {
  const levend = bouw.bewoners.filter((b) => !b.overleden && leeftijdIn(b, jaar) >= 55)
  for (let nr = 0; nr < aantal && levend.length > 0; ) {
    const at = t.tussen(0, levend.length - 1)
    const wie = levend[at] as Bewoner
    // The chance doubles every seven years or so; who passes a hundred and three is next.
    const leeftijd = leeftijdIn(wie, jaar)
    if (leeftijd < 103 && !t.kans(2 ** ((leeftijd - 100) / 7))) continue
    const dag = dagIn(t, jaar, jaar)
    if (dag < vandaag) wie.overleden = dag
    levend[at] = levend.at(-1) as Bewoner
    levend.pop()
    nr += 1
  }
}

/** Between twenty-one and twenty-seven a child goes to live on its own, in the same kern. */
function laatUitvliegen(t: Toeval, bouw: Bouw, vandaag: Datum): void {
  for (const kind of bouw.bewoners.filter((b) => b.rol === 'kind')) {
    const dag = plusDagen(kind.geboren, t.tussen(21 * 365, 27 * 365))
    if (dag <= telling || dag >= vandaag) continue
    const nieuw = bouw.huis(kind.huis.plek, kind.naam)
    kind.ouderhuis = { huis: kind.huis, van: kind.van, tot: dag }
    nieuw.bewoners.push(kind)
    kind.huis = nieuw
  }
}

/** Where somebody lives on a day; undefined before birth and after death. */
export function huisOp(b: Bewoner, dag: Datum): Huis | undefined {
  if (dag < b.van || (b.overleden !== undefined && dag > b.overleden)) return undefined
  return b.ouderhuis && dag < b.ouderhuis.tot ? b.ouderhuis.huis : b.huis
}
