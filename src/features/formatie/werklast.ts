// Werklast: how much work lies with somebody, weighed by its kind and set against the hours there are.

import type { Soort as TrajectSoort } from '../traject/traject.ts'

/** What lies with somebody now, counted by kind. */
export type Werk = {
  readonly meldingen: number
  readonly gesprekken: number
  readonly trajecten: Readonly<Partial<Record<TrajectSoort, number>>>
  readonly procesregie: number
  readonly casusregie: number
}

/**
 * The weights, in points; dated, so that a figure of last year stays what it was.
 * An assumption of ours, to be set with the team: casusregie and onderzoek ask most, short-term support least.
 */
const gewichten = [
  {
    vanaf: '2015-01-01',
    melding: 1,
    gesprek: 1,
    traject: { kortdurend: 1, onderzoek_wmo: 3, onderzoek_jeugd: 3, casusregie: 4, gezinscoaching: 3 },
    anderTraject: 2,
    procesregie: 1,
    casusregie: 3,
  },
] as const

type Gewichten = (typeof gewichten)[number]
const gewichtenOp = (dag: string): Gewichten =>
  gewichten.filter(({ vanaf }) => vanaf <= dag).at(-1) ?? gewichten[0]

/** The points of this work on this day. */
export function puntenVan(werk: Werk, dag: string): number {
  const g = gewichtenOp(dag)
  const traject = (soort: string) =>
    soort in g.traject ? g.traject[soort as keyof Gewichten['traject']] : g.anderTraject
  const trajecten = Object.entries(werk.trajecten).reduce((s, [soort, n]) => s + n * traject(soort), 0)
  return (
    werk.meldingen * g.melding +
    werk.gesprekken * g.gesprek +
    trajecten +
    werk.procesregie * g.procesregie +
    werk.casusregie * g.casusregie
  )
}

/** A full week of the cao of the gemeenten. */
const voltijd = 36

/** Points per full week; undefined when the hours are not known. */
export const perVoltijd = (punten: number, uren: number | null): number | undefined =>
  uren === null ? undefined : Math.round((punten * voltijd) / uren)
