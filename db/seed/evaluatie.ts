// Looking back on a plan with the resident: when, with which scores, and the clock of the next time.

import { plusMaanden } from '../../src/features/termijn/datum.ts'
import { klokOp } from '../../src/features/termijn/klokken.ts'
import { opKantoor, werkdagNa } from './kalender.ts'
import type { Planverloop } from './plan.ts'
import { zetTermijn } from './termijnen.ts'
import { dagVan, gebeurt, type Wereld } from './wereld.ts'

/** Every six months (policy plan 4.3), mostly in time. */
export function evaluatiesTussen({ t }: Wereld, van: Date, tot: Date): Date[] {
  const momenten: Date[] = []
  for (let vorige = van; ; ) {
    const dag = plusMaanden(dagVan(vorige), 6)
    const op = opKantoor(
      t,
      t.kans(0.85)
        ? werkdagNa(plusMaanden(dagVan(vorige), 5), t.tussen(0, 18))
        : werkdagNa(dag, t.tussen(2, 30)),
    )
    if (op >= tot) return momenten
    momenten.push(op)
    vorige = op
  }
}

/** Looking back with the resident: the clock starts when the plan holds, and again each time (policy plan 4.3). */
export function schrijfEvaluaties(w: Wereld, p: Planverloop, doelen: readonly string[]): void {
  const einde = p.afgesloten < w.nu ? p.afgesloten : undefined
  for (const [nr, begin] of [p.vastgesteld, ...p.evaluaties].entries()) {
    if (begin >= w.nu) return
    if (nr > 0) schrijfEvaluatie(w, p, begin, doelen)
    const klok = klokOp('evaluatie', dagVan(begin))
    if (klok)
      zetTermijn(w, klok, { waarvan: { plan_id: p.id }, begin: dagVan(begin), stop: p.evaluaties[nr], einde })
  }
}

function schrijfEvaluatie(w: Wereld, p: Planverloop, op: Date, doelen: readonly string[]): void {
  const id = w.t.id(op)
  const vervolg = w.t.kies(['doorgaan', 'doorgaan', 'afschalen', 'opschalen'] as const)
  w.rijen.zet('evaluatie', {
    id,
    plan_id: p.id,
    gehouden_op: dagVan(op),
    bevindingen: 'Samen teruggekeken op de doelen. Het gaat beter dan bij het begin.',
    vervolg,
    door_id: p.opsteller,
    ...(vervolg === 'doorgaan'
      ? { opvolging: null, opgevolgd_op: null, opgevolgd_door_id: null }
      : {
          opvolging: 'Samen geregeld en in het plan gezet.',
          opgevolgd_op: op,
          opgevolgd_door_id: p.opsteller,
        }),
  })
  for (const doel_id of doelen)
    w.rijen.zet('evaluatie_score', { evaluatie_id: id, doel_id, score: w.t.tussen(2, 4) })
  const over = { door: p.opsteller, huishouden: p.wie.huis, plan: p.id }
  gebeurt(w, { ...over, soort: 'plan_geevalueerd', op, gegevens: { evaluatie: id, vervolg, op: dagVan(op) } })
}
