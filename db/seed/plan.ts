// The one ondersteuningsplan of a household: written, shared, agreed, led, looked back on and closed.

import { klokOp } from '../../src/features/termijn/klokken.ts'
import { schrijfAfspraken, schrijfDoelen } from './doelen.ts'
import { evaluatiesTussen, schrijfEvaluaties } from './evaluatie.ts'
import type { Meldingloop } from './melding.ts'
import { schrijfRegie } from './regie.ts'
import { zetTermijn } from './termijnen.ts'
import { dagVan, gebeurt, laatste, later, verleen, type Wereld } from './wereld.ts'

export type Planverloop = {
  readonly id: string
  readonly m: Meldingloop
  readonly wie: NonNullable<Meldingloop['wie']>
  readonly opsteller: string
  readonly opgesteld: Date
  readonly gedeeld: Date
  readonly akkoord: Date
  readonly aangeboden: Date
  readonly aanvaard: Date
  readonly vastgesteld: Date
  readonly afgesloten: Date
  readonly evaluaties: readonly Date[]
  readonly isComplex: boolean
}

/** Counts as the application counts: one for the start and one for each time it was written in. */
const versie = 3

/** Tells the whole life of a plan, past and still to come. */
export function loopPlan(w: Wereld, m: Meldingloop, vanaf: Date): Planverloop {
  const p = planverloop(w, m, vanaf)
  const { huis } = p.wie
  w.plannen.set(huis.id, [
    ...(w.plannen.get(huis.id) ?? []),
    { id: p.id, van: p.opgesteld, vast: p.vastgesteld, tot: p.afgesloten },
  ])
  m.planVastOp = p.vastgesteld
  if (p.opgesteld < w.nu) {
    m.planId = p.id
    schrijfPlan(w, p)
  }
  return p
}

function planverloop(w: Wereld, m: Meldingloop, vanaf: Date): Planverloop {
  const { t } = w
  if (!m.wie || !m.behandelaar) throw new Error('a plan needs a household and somebody who writes it')
  const opgesteld = later(t, vanaf, 0, 3)
  const gedeeld = later(t, opgesteld, 0, 3)
  const akkoord = later(t, gedeeld, 1, 7)
  const aangeboden = later(t, opgesteld, 0, 2)
  const aanvaard = later(t, aangeboden, 0, 4)
  // Exactly one procesregisseur per running plan (domain.md): first a yes, then vastgesteld.
  const vastgesteld = later(t, laatste(akkoord, aanvaard), 0, 2)
  const afgesloten = later(t, vastgesteld, 70, 330)
  return {
    id: t.id(opgesteld),
    m,
    wie: m.wie,
    opsteller: m.behandelaar.id,
    opgesteld,
    gedeeld,
    akkoord,
    aangeboden,
    aanvaard,
    vastgesteld,
    afgesloten,
    evaluaties: evaluatiesTussen(w, vastgesteld, afgesloten),
    isComplex: m.vragen.some((v) => v.isComplex),
  }
}

function schrijfPlan(w: Wereld, p: Planverloop): void {
  const isVast = p.vastgesteld < w.nu
  const isGedeeld = p.gedeeld < w.nu
  const isKlaar = p.afgesloten < w.nu
  w.rijen.zet('plan', {
    id: p.id,
    huishouden_id: p.wie.huis.id,
    status: isKlaar ? 'afgesloten' : isVast ? 'lopend' : isGedeeld ? 'gedeeld' : 'concept',
    eigen_woorden: p.m.woorden,
    heeft_eigen_bijdrage: heeftEigenPlan(p) || w.t.kans(0.3),
    opgesteld_door_id: p.opsteller,
    opgesteld_op: p.opgesteld,
    gedeeld_op: isGedeeld ? p.gedeeld : null,
    gedeelde_versie: isGedeeld ? versie : null,
    vastgesteld_op: isVast ? p.vastgesteld : null,
    afgesloten_op: isKlaar ? p.afgesloten : null,
    afsluitreden: isKlaar
      ? w.t.kies([
          'De doelen zijn bereikt.',
          'De inwoner gaat zelf verder.',
          'De zorg gaat over naar de Wlz.',
        ])
      : null,
    versie,
  })
  w.dossiers.set(p.wie.bewoner.id, dagVan(p.afgesloten))
  schrijfGang(w, p)
  const doelen = schrijfDoelen(w, p)
  schrijfAfspraken(w, p, doelen)
  schrijfRegie(w, p)
  if (isVast) schrijfEvaluaties(w, p, doelen)
  if (isKlaar) volgTerugkeer(w, p)
}

/** What happened to the plan itself, with the agreement; and who wrote it may see it while it runs. */
function schrijfGang(w: Wereld, p: Planverloop): void {
  const over = { door: p.opsteller, huishouden: p.wie.huis, plan: p.id }
  const gegevens = { doelen: p.m.vragen.length, eigenPlan: heeftEigenPlan(p) }
  const opgesteld = gebeurt(w, {
    ...over,
    soort: 'plan_opgesteld',
    op: p.opgesteld,
    melding: p.m.id,
    inwoner: p.wie.bewoner,
    gegevens,
  })
  if (p.gedeeld < w.nu) gebeurt(w, { ...over, soort: 'plan_gedeeld', op: p.gedeeld })
  if (p.akkoord < w.nu) schrijfAkkoord(w, p)
  if (p.vastgesteld < w.nu) gebeurt(w, { ...over, soort: 'plan_vastgesteld', op: p.vastgesteld })
  if (p.afgesloten < w.nu) gebeurt(w, { ...over, soort: 'plan_afgesloten', op: p.afgesloten })
  else
    verleen(
      w,
      {
        op: { plan_id: p.id },
        wet: 'geen',
        grondslag: 'plan_opgesteld',
        van: p.opgesteld,
        gebeurtenis: opgesteld,
      },
      { medewerker: [p.opsteller, 'L3'], team: [p.m.team, 'L2'] },
    )
}

function schrijfAkkoord(w: Wereld, p: Planverloop): void {
  w.rijen.zet('plan_akkoord', {
    plan_id: p.id,
    inwoner_id: p.wie.bewoner.id,
    versie,
    wijze: w.t.kans(0.7) ? 'mondeling' : 'ondertekend',
    door_id: p.opsteller,
    op: p.akkoord,
  })
  gebeurt(w, {
    soort: 'plan_akkoord_vastgelegd',
    op: p.akkoord,
    door: p.opsteller,
    huishouden: p.wie.huis,
    inwoner: p.wie.bewoner,
    plan: p.id,
  })
}

const heeftEigenPlan = (p: Planverloop) => p.m.eigenPlanOp !== undefined && p.m.eigenPlanOp < p.opgesteld

/** Policy plan ch. 6: six months after closing, does the vraag come back? */
function volgTerugkeer(w: Wereld, p: Planverloop): void {
  const begin = dagVan(p.afgesloten)
  const klok = klokOp('terugkeer', begin)
  if (klok) zetTermijn(w, klok, { waarvan: { plan_id: p.id }, begin, stop: undefined, einde: undefined })
}
