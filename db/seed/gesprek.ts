// The keukentafelgesprek of a melding: planned, held, written down, and what it led to.

import type { Uitkomst } from '../../src/features/melding/vraag.ts'
import { belt } from './contacten.ts'
import {
  consulenten,
  eigenPlanVan,
  eindigt,
  hoofdvraag,
  type Meldingloop,
  type Vraagloop,
} from './melding.ts'
import { ondersteun, voerCasusregie } from './ondersteuning.ts'
import { loopPlan } from './plan.ts'
import { trekker } from './toeval.ts'
import { vraagsoorten } from './vraagsoorten.ts'
import { gebeurt, laatste, later, planNa, type Wereld } from './wereld.ts'

const zonderPlan = trekker<Uitkomst>({
  eigen_kracht_netwerk: 45,
  algemeen_collectief: 40,
  wlz_zvw: 15,
  ondersteuning_sto: 0,
  maatwerk: 0,
  direct_beantwoord: 0,
  ingetrokken: 0,
})
/** Two out of three gesprekken lead to a plan (gedrukt.ts, aannames). */
const wordtPlan = 0.65

export function loopGesprek(w: Wereld, m: Meldingloop): void {
  const { t } = w
  if (!m.wie) return
  m.team = consulenten(w, m)
  const behandelaar = { id: t.kies(m.team.behandelaars), op: later(t, m.screeningOp, 0, t.kans(0.8) ? 3 : 8) }
  m.behandelaar = behandelaar
  m.eersteContact = later(t, m.doorgang.op, 1, t.kans(0.9) ? 3 : 8)
  if (m.eersteContact < w.nu) belt(w, m, m.eersteContact)
  const geplandOp = m.eersteContact > behandelaar.op ? m.eersteContact : behandelaar.op
  const voor = {
    gepland: later(t, geplandOp, 0, 1),
    gevoerd: later(t, geplandOp, 3, m.isBedreigend ? 4 : 20),
  }
  m.gesprekOp = voor.gevoerd
  m.verslagOp = later(t, m.gesprekOp, 1, t.kans(0.85) ? 7 : 25)
  if (t.kans(0.12)) m.eigenPlanOp = later(t, m.doorgang.op, 2, 5)
  schrijfGesprek(w, m, voor, m.verslagOp)
  loopVerder(w, m, m.verslagOp)
}

/** Without a plan it ends soon; a running plan takes the vragen in; else the household gets its plan. */
function loopVerder(w: Wereld, m: Meldingloop, verslagOp: Date): void {
  const { t } = w
  if (!m.wie) return
  const lopend = planNa(w, m.wie.huis.id, verslagOp)
  const looptAf = lopend !== undefined && lopend.tot < later(t, verslagOp, 30, 30)
  if (looptAf || !t.kans(wordtPlan)) {
    eindigt(m, 'keukentafelgesprek', zonderPlan(t), later(t, verslagOp, 0, 3))
    return
  }
  const plan = lopend ? { ...lopend, vanaf: laatste(verslagOp, lopend.vast) } : nieuwPlan(w, m, verslagOp)
  for (const vraag of m.vragen) {
    vraag.vervolg = 'keukentafelgesprek'
    vraag.uitkomst = uitkomstVan(w, vraag)
    const isSteun = vraag.uitkomst === 'ondersteuning_sto'
    vraag.uitkomstOp = isSteun ? ondersteun(w, m, { ...plan, vraag }) : later(t, plan.vanaf, 0, 5)
  }
  if (isComplex(m) && t.kans(0.4)) voerCasusregie(w, m, { ...plan, vraag: hoofdvraag(m) })
}

function nieuwPlan(w: Wereld, m: Meldingloop, verslagOp: Date) {
  const p = loopPlan(w, m, verslagOp)
  return { id: p.id, van: p.opgesteld, vast: p.vastgesteld, tot: p.afgesloten, vanaf: p.vastgesteld }
}

const isComplex = (m: Meldingloop) => m.vragen.some((v) => v.isComplex)

/** Some leefgebieden ask for support by the sociaal team, others for a maatwerkvoorziening. */
function uitkomstVan({ t }: Wereld, { leefgebied }: Vraagloop): Uitkomst {
  const isSociaal = [
    'financien',
    'werk_opleiding',
    'huiselijke_relaties',
    'geestelijke_gezondheid',
    'sociaal_netwerk',
    'maatschappelijke_participatie',
    'opgroeien_opvoeden',
  ]
  return t.kans(isSociaal.includes(leefgebied) ? 0.65 : 0.15) ? 'ondersteuning_sto' : 'maatwerk'
}

type Voor = { readonly gepland: Date; readonly gevoerd: Date }

function schrijfGesprek(w: Wereld, m: Meldingloop, { gepland, gevoerd }: Voor, verslagOp: Date): void {
  if (!m.wie || !m.behandelaar || gepland >= w.nu) return
  const { t } = w
  const isGevoerd = gevoerd < w.nu
  const isVast = verslagOp < w.nu
  const id = t.id(gepland)
  w.rijen.zet('gesprek', {
    id,
    huishouden_id: m.wie.huis.id,
    melding_id: m.id,
    status: isVast ? 'vastgesteld' : isGevoerd ? 'gevoerd' : 'gepland',
    gepland_op: gevoerd,
    plaats: t.kans(0.85) ? 'Thuis' : 'Gemeentehuis',
    behandelaar_id: m.behandelaar.id,
    met_naaste: t.kans(0.63) ? t.kies(['Dochter', 'Zoon', 'Partner', 'Buurvrouw', 'Moeder']) : null,
    met_oco: t.kans(0.06),
    gevoerd_op: isGevoerd ? gevoerd : null,
    eigen_plan: m.eigenPlanOp && m.eigenPlanOp < w.nu ? eigenPlanVan(m) : '',
    verslag: isVast ? `${m.woorden} Besproken wat zelf lukt, wie helpt en wat nodig is.` : null,
    vastgesteld_op: isVast ? verslagOp : null,
    afzegreden: null,
    versie: 1,
  })
  const over = { door: m.behandelaar.id, huishouden: m.wie.huis, melding: m.id, gegevens: { gesprek: id } }
  gebeurt(w, { ...over, soort: 'gesprek_gepland', op: gepland })
  if (isGevoerd) schrijfBevindingen(w, m, id)
  if (isGevoerd) gebeurt(w, { ...over, soort: 'gesprek_gevoerd', op: gevoerd })
  if (isVast) gebeurt(w, { ...over, soort: 'verslag_vastgesteld', op: verslagOp })
}

function schrijfBevindingen(w: Wereld, m: Meldingloop, gesprek_id: string): void {
  for (const { leefgebied } of m.vragen) {
    w.rijen.zet('bevinding', {
      gesprek_id,
      leefgebied,
      eigen_kracht: 'Houdt zelf het overzicht van de dag.',
      netwerk: w.t.kies(['Een dochter komt elke week.', 'De buren letten op.', 'Weinig mensen in de buurt.']),
      wens: vraagsoorten[leefgebied].doel,
      behoefte: 'Iemand die de eerste weken meekijkt.',
      score: w.t.tussen(1, 4),
    })
  }
}
