// Triage: which advice fits this melding, by a table read from above; the first rule that fits counts. The table is data.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied, Melder, Onveilig, Urgentie } from './melding.ts'
import type { Vervolg } from './vraag.ts'

export type Feiten = {
  readonly leefgebieden: readonly Leefgebied[]
  readonly wetten: readonly Wet[]
  readonly urgentie: Urgentie
  readonly onveilig: Onveilig
  /** Wgs art. 4 lid 2: eviction, cut-off of energy or water, end of the health insurance. */
  readonly isBedreigend: boolean
  readonly melder: Melder
  /** In whole years; undefined when not known. */
  readonly leeftijd: number | undefined
  readonly isAnoniem: boolean
  readonly planLoopt: boolean
  /** The household was never registered before with one of these leefgebieden. */
  readonly isEerste: boolean
  /** One of these leefgebieden got its uitkomst here within the six months before. */
  readonly isTeruggekomen: boolean
}

/** What can be asked of a melding with yes or no; a rule says yes, no, or nothing about each. */
const kenmerk = {
  onveilig: (f) => f.onveilig === 'ja',
  spoed: (f) => f.urgentie === 'spoed',
  bedreigend: (f) => f.isBedreigend,
  anoniem: (f) => f.isAnoniem,
  planLoopt: (f) => f.planLoopt,
  eerder: (f) => !f.isEerste,
  teruggekomen: (f) => f.isTeruggekomen,
  kind: (f) => f.wetten.includes('jeugdwet') || (f.leeftijd !== undefined && f.leeftijd < 18),
  eenVraag: (f) => f.leefgebieden.length === 1,
  meerTegelijk: (f) =>
    f.leefgebieden.length > 2 || new Set(f.wetten.filter((wet) => wet !== 'geen')).size > 1,
} as const satisfies Record<string, (f: Feiten) => boolean>

export type Kenmerk = keyof typeof kenmerk
export const kenmerken = Object.keys(kenmerk) as Kenmerk[]

/** All must hold; an empty list asks nothing. */
export type Voorwaarden = {
  readonly kenmerken: Readonly<Partial<Record<Kenmerk, boolean>>>
  /** One of these. */
  readonly wetten: readonly Wet[]
  /** One of these, or with `alleenDeze` nothing but these. */
  readonly leefgebieden: readonly Leefgebied[]
  readonly alleenDeze: boolean
  /** One of these. */
  readonly melders: readonly Melder[]
}

export type Regel = Zakelijk<{
  readonly code: string
  readonly vervolg: Vervolg
  readonly voorwaarden: Voorwaarden
  /** What made the rule fit, for who reads the advice. */
  readonly zin: string
  readonly bron: string
}>

export type Advies = Omit<Regel, 'voorwaarden' | 'code'> & { readonly regel: string; readonly nummer: number }

/** What this rule tells is whether it is safe at home: L4 (access.md 2.3). It is the first of every table. */
export const overVeiligheid = 'veiligheid'
/** Without conditions, so that every melding gets an advice. It is the last of every table. */
export const vangnet = 'anders'

export function geldt({ voorwaarden: v }: Pick<Regel, 'voorwaarden'>, f: Feiten): boolean {
  const over = (g: Leefgebied) => v.leefgebieden.includes(g)
  return (
    kenmerken.every((k) => v.kenmerken[k] === undefined || kenmerk[k](f) === v.kenmerken[k]) &&
    (v.wetten.length === 0 || v.wetten.some((wet) => f.wetten.includes(wet))) &&
    (v.leefgebieden.length === 0 ||
      (v.alleenDeze ? f.leefgebieden.every(over) : f.leefgebieden.some(over))) &&
    (v.melders.length === 0 || v.melders.includes(f.melder))
  )
}

const alsAdvies = (regel: Regel, plaats: number): Advies => {
  const { code, vervolg, zin, bron } = regel
  return { regel: code, nummer: plaats + 1, vervolg, zin, bron }
}

/** The advice for a melding: always exactly one, for the last rule fits everything. */
export function adviseer(regels: readonly Regel[], feiten: Feiten): Advies {
  const plaats = regels.findIndex((regel) => geldt(regel, feiten))
  const laatste = regels.length - 1
  return alsAdvies(regels[plaats < 0 ? laatste : plaats] as Regel, plaats < 0 ? laatste : plaats)
}

/** The rule that once fired, in words; undefined when the table does not have it. */
export function adviesVan(regels: readonly Regel[], code: string): Advies | undefined {
  const plaats = regels.findIndex((regel) => regel.code === code)
  const regel = regels[plaats]
  return regel && alsAdvies(regel, plaats)
}
