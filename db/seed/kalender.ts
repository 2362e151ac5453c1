// Working days and office hours in the Netherlands: when things happen in the demo municipality.

import { type Datum, plusDagen, weekdag } from '../../src/features/termijn/datum.ts'
import { vrijeDag } from '../../src/features/termijn/feestdagen.ts'
import type { Toeval } from './toeval.ts'

// The calendar of the application is known for these years (features/termijn/feestdagen.ts).
const eerste: Datum = '2015-01-01'
const laatste: Datum = '2032-12-31'

const werkdagen: Datum[] = []
/** For each day the place of that day, or of the next working day, in the list. */
const plaats = new Map<string, number>()
for (let dag = eerste; dag <= laatste; dag = plusDagen(dag, 1)) {
  plaats.set(dag, werkdagen.length)
  if (!vrijeDag(dag)) werkdagen.push(dag)
}

/** The n-th working day after this day; for 0 the day itself, or the first working day after it. */
export function werkdagNa(dag: Datum, aantal: number): Datum {
  const hier = plaats.get(dag) ?? 0
  return werkdagen[Math.min(hier + aantal, werkdagen.length - 1)] ?? laatste
}

/** The n-th working day before this day. */
export function werkdagVoor(dag: Datum, aantal: number): Datum {
  const hier = plaats.get(dag) ?? 0
  return werkdagen[Math.max(hier - aantal, 0)] ?? eerste
}

/** The working days from the first up to, not including, the last. */
export const werkdagenVan = (van: Datum, tot: Datum): readonly Datum[] =>
  werkdagen.slice(plaats.get(van) ?? 0, plaats.get(tot) ?? werkdagen.length)

/** In minutes: half past eight until a quarter to five. */
const [open, dicht] = [8 * 60 + 30, 16 * 60 + 45]

/** A moment in office hours. */
export const opKantoor = (t: Toeval, dag: Datum): Date =>
  momentOp(dag, t.tussen(open, dicht), t.tussen(0, 59))

/** Later on the same day, but not after closing time. */
export const laterDieDag = (op: Date, minuten: number): Date => new Date(op.getTime() + minuten * 60_000)

/** The moment at which the clock in Amsterdam says so many minutes past midnight. */
export function momentOp(dag: Datum, minuut: number, seconde = 0): Date {
  const uren = isZomertijd(dag) ? 2 : 1
  return new Date(Date.parse(`${dag}T00:00:00Z`) + ((minuut - uren * 60) * 60 + seconde) * 1000)
}

/** Directive 2000/84/EC: summer time runs from the last Sunday of March to the last Sunday of October. */
function isZomertijd(dag: Datum): boolean {
  const jaar = dag.slice(0, 4)
  return dag >= grens(jaar, '03') && dag < grens(jaar, '10')
}

const grenzen = new Map<string, Datum>()
function grens(jaar: string, maand: '03' | '10'): Datum {
  const bekend = grenzen.get(jaar + maand)
  if (bekend) return bekend
  let dag = `${jaar}-${maand}-31` as Datum
  while (weekdag(dag) !== 'zondag') dag = plusDagen(dag, -1)
  grenzen.set(jaar + maand, dag)
  return dag
}
