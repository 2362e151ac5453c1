// The printed figures about money and clients, from declaraties and the frame: each by how print counted it (policy plan ch. 5 and bijlage III).

import type { Gedrukt } from './gedrukt.ts'

/** Clients and cents of one year by one key, as features/kosten counts them. */
export type Kosten = {
  readonly groep: 'wet' | 'categorie' | 'product' | 'leeftijd' | 'start'
  readonly jaar: number
  readonly sleutel: string
  readonly clienten: number
  readonly bedrag: number
}
/** The frame of a category in a year, in cents. */
export type Kader = { readonly jaar: number; readonly categorie: string; readonly bedrag: number }
export type Geld = { readonly kosten: readonly Kosten[]; readonly kader: readonly Kader[] }

/** The groups and years the calculations below ask for. */
export const kostengroepen = ['wet', 'categorie', 'product', 'leeftijd', 'start'] as const
export const kostenjaren = { van: 2015, tot: 2019 } as const
export const kaderjaren = [2020, 2021, 2022, 2023, 2024] as const

type Rekenaar = (geld: Geld, jaar: number) => number | undefined

const vind = ({ kosten }: Geld, groep: Kosten['groep'], jaar: number, sleutel: string) =>
  kosten.find((k) => k.groep === groep && k.jaar === jaar && k.sleutel === sleutel)

const clienten =
  (groep: Kosten['groep'], sleutel: string): Rekenaar =>
  (geld, jaar) =>
    vind(geld, groep, jaar, sleutel)?.clienten
const euros =
  (groep: Kosten['groep'], sleutel: string): Rekenaar =>
  (geld, jaar) => {
    const k = vind(geld, groep, jaar, sleutel)
    return k && k.bedrag / 100
  }
/** In percents of the year before. */
const groei =
  (van: Rekenaar): Rekenaar =>
  (geld, jaar) => {
    const [eerder, nu] = [van(geld, jaar - 1), van(geld, jaar)]
    return eerder && nu !== undefined ? 100 * (nu / eerder - 1) : undefined
  }
const perClient =
  (groep: Kosten['groep'], sleutel: string): Rekenaar =>
  (geld, jaar) => {
    const k = vind(geld, groep, jaar, sleutel)
    return k && k.clienten > 0 ? k.bedrag / k.clienten : undefined
  }

/** The age with the most clients of this wet. */
const drukste =
  (wet: string): Rekenaar =>
  ({ kosten }, jaar) => {
    const jaren = kosten.filter(
      (k) => k.groep === 'leeftijd' && k.jaar === jaar && k.sleutel.startsWith(`${wet}/`),
    )
    const [meeste] = jaren.toSorted((a, b) => b.clienten - a.clienten)
    return meeste && Number(meeste.sleutel.slice(wet.length + 1))
  }

const kader =
  (...categorieen: readonly string[]): Rekenaar =>
  (geld, jaar) => {
    const regels = geld.kader.filter((k) => k.jaar === jaar && categorieen.includes(k.categorie))
    return regels.length === categorieen.length
      ? regels.reduce((som, k) => som + k.bedrag, 0) / 100
      : undefined
  }

const vervoer = euros('categorie', 'vervoer')

const rekenaars: Readonly<Record<string, Rekenaar>> = {
  'financieel kader: Basisvoorzieningen': kader('basisvoorzieningen'),
  'financieel kader: Wmo maatwerkvoorzieningen': kader('wmo_maatwerk'),
  'financieel kader: Jeugd maatwerkvoorzieningen': kader('jeugd_maatwerk'),
  'financieel kader: Totaal Wmo en Jeugd': kader('basisvoorzieningen', 'wmo_maatwerk', 'jeugd_maatwerk'),
  'jaarlijkse verlaging kader jeugd': (geld, jaar) => {
    const [eerder, nu] = [kader('jeugd_maatwerk')(geld, jaar - 4), kader('jeugd_maatwerk')(geld, jaar)]
    return eerder !== undefined && nu !== undefined ? (eerder - nu) / 4 : undefined
  },
  'unieke clienten jeugdzorg': clienten('wet', 'jeugdwet'),
  'clienten jeugdhulp zonder verblijf': clienten('categorie', 'jeugd_zonder_verblijf'),
  'kosten jeugdhulp zonder verblijf': euros('categorie', 'jeugd_zonder_verblijf'),
  'clienten jeugdhulp met verblijf': clienten('categorie', 'jeugd_met_verblijf'),
  'kosten jeugdhulp met verblijf': euros('categorie', 'jeugd_met_verblijf'),
  'clienten jeugdbescherming en -reclassering': clienten('categorie', 'jeugd_bescherming'),
  'kosten jeugdbescherming en -reclassering': euros('categorie', 'jeugd_bescherming'),
  'leeftijd met de meeste jeugdclienten': drukste('jeugdwet'),
  'clienten dagbesteding': clienten('categorie', 'wmo_dagbesteding'),
  'kosten dagbesteding': euros('categorie', 'wmo_dagbesteding'),
  'clienten begeleiding': clienten('categorie', 'wmo_begeleiding'),
  'kosten per client begeleiding basis, groei': groei(
    perClient('product', 'wmo_begeleiding/Begeleiding basis'),
  ),
  'clienten begeleiding speciaal': clienten('product', 'wmo_begeleiding/Begeleiding speciaal'),
  'clienten hulp bij het huishouden': clienten('categorie', 'wmo_huishouden'),
  'clienten hulp bij het huishouden, groei': groei(clienten('categorie', 'wmo_huishouden')),
  'kosten hulp bij het huishouden': euros('categorie', 'wmo_huishouden'),
  'instroom Wmo': (geld, jaar) => clienten('start', `wmo/${jaar}`)(geld, jaar),
  'stijging kosten jeugd- en Wmo-vervoer': (geld, jaar) => {
    const [eerst, nu] = [vervoer(geld, kostenjaren.van), vervoer(geld, jaar)]
    return eerst !== undefined && nu !== undefined ? (nu - eerst) / (jaar - kostenjaren.van) : undefined
  },
}

/** Ours for a printed figure of money or clients, in its own unit; of a period the last year counts. Undefined where we cannot. */
export const gedrukteKosten = (geld: Geld, { indicator, periode }: Gedrukt): number | undefined =>
  rekenaars[indicator]?.(geld, Number(periode.slice(-4)))

/** Print rounds these itself ("ongeveer 8,2 miljoen"); ours is rounded alike before the two are held together. */
export const rondAls = (waarde: number, gedrukt: string, eenheid: string): number => {
  const nullen = /ongeveer|afgerond|ruim|^EUR$|gemiddeld/.test(eenheid)
    ? (/0+$/.exec(gedrukt)?.[0].length ?? 0)
    : 0
  const stap = 10 ** nullen
  return stap * Math.round(waarde / stap)
}
