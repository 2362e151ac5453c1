// A melding as rows: what happened to it before today, and nothing of what is still to come.

import { gegevensVan } from '../../src/features/melding/screenen.ts'
import { adviesBij, eigenPlanVan, type Meldingloop } from './melding.ts'
import { type Moment, schrijfBevestiging, schrijfKlokken, schrijfMeldinggrants } from './meldingklokken.ts'
import { toeval } from './toeval.ts'
import { dagVan, gebeurt, laatste, type Wereld } from './wereld.ts'

/** The melding with its doors, vragen, screening, clocks and grants. */
export function schrijfMelding(w: Wereld, m: Meldingloop): void {
  const { op, deur, daarna, kanaal, melder } = m.doorgang
  const isGescreend = m.screeningOp < w.nu
  const einde = m.ingetrokkenOp ?? laatste(...m.vragen.map((v) => v.uitkomstOp))
  const isKlaar = einde < w.nu
  const isIngetrokken = isKlaar && m.ingetrokkenOp !== undefined
  const behandelaar = m.behandelaar && m.behandelaar.op < w.nu ? m.behandelaar : undefined
  const status = isIngetrokken
    ? 'ingetrokken'
    : isKlaar
      ? 'afgesloten'
      : isGescreend
        ? 'gescreend'
        : 'ontvangen'
  w.rijen.zet('melding', {
    id: m.id,
    ontvangen_op: op,
    deur,
    kanaal,
    status,
    melder,
    melder_naam: m.melderNaam,
    inwoner_id: m.wie?.bewoner.id ?? null,
    huishouden_id: m.wie?.huis.id ?? null,
    woorden: m.woorden,
    urgentie: m.urgentie,
    onveilig: m.onveilig,
    onveilig_toelichting:
      m.onveilig === 'ja'
        ? 'Er zijn zorgen over de veiligheid thuis; de melder wil niet genoemd worden.'
        : null,
    is_bedreigend: m.isBedreigend,
    team_id: isGescreend ? m.team.id : m.front.id,
    behandelaar_id: behandelaar?.id ?? null,
    plan_id: m.planId ?? null,
    reden_tweede_dossier: m.redenTweedeDossier ?? null,
    geregistreerd_door_id: m.registrar,
    afgesloten_op: isKlaar ? einde : null,
    intrekreden: isIngetrokken ? 'De inwoner lost het zelf op.' : null,
    versie: 1,
  })
  w.rijen.zet('melding_deur', { melding_id: m.id, deur, op })
  if (daarna && daarna.op < w.nu)
    w.rijen.zet('melding_deur', { melding_id: m.id, deur: daarna.deur, op: daarna.op })
  const gebeurtenis = schrijfLoop(w, m, einde)
  schrijfVragen(w, m)
  const termijnen = schrijfKlokken(w, m, isKlaar ? einde : undefined)
  if (isKlaar) return
  schrijfMeldinggrants(w, m, gebeurtenis, behandelaar)
  schrijfBevestiging(w, m, termijnen)
}

/** The gebeurtenissen; answers the one that decides who may see it now. */
function schrijfLoop(w: Wereld, m: Meldingloop, einde: Date): Moment {
  const { op, deur, kanaal } = m.doorgang
  const over = { melding: m.id, inwoner: m.wie?.bewoner, huishouden: m.wie?.huis, plan: m.planId }
  const behandelaar = m.behandelaar && m.behandelaar.op < w.nu ? m.behandelaar : undefined
  const door = behandelaar?.id ?? m.registrar
  const gegevens = { deur, kanaal, urgentie: m.urgentie }
  let laatst = {
    id: gebeurt(w, { ...over, soort: 'melding_geregistreerd', op, door: m.registrar, gegevens }),
    op,
  }
  if (m.screeningOp < w.nu) schrijfScreening(w, m)
  if (m.eigenPlanOp && m.eigenPlanOp < w.nu) schrijfEigenPlan(w, m, m.eigenPlanOp)
  if (behandelaar) {
    const naar = {
      team: m.team.id,
      medewerker: behandelaar.id,
      van_team: m.front.id,
      van_medewerker: null,
      deur: m.team.deur,
    }
    const id = gebeurt(w, {
      ...over,
      soort: 'melding_toegewezen',
      op: behandelaar.op,
      door: m.registrar,
      gegevens: naar,
    })
    laatst = { id, op: behandelaar.op }
  }
  if (m.ingetrokkenOp) {
    if (m.ingetrokkenOp < w.nu)
      gebeurt(w, { ...over, soort: 'melding_ingetrokken', op: m.ingetrokkenOp, door })
    return laatst
  }
  for (const v of m.vragen) {
    if (v.uitkomstOp >= w.nu) continue
    if (v.doorverwezenNaar)
      gebeurt(w, {
        ...over,
        soort: 'melding_doorverwezen',
        op: v.uitkomstOp,
        door,
        gegevens: { vraag: v.id, naar: v.doorverwezenNaar },
      })
    gebeurt(w, {
      ...over,
      soort: 'melding_beantwoord',
      op: v.uitkomstOp,
      door,
      gegevens: { vraag: v.id, uitkomst: v.uitkomst },
    })
  }
  if (einde < w.nu) gebeurt(w, { ...over, soort: 'melding_afgesloten', op: einde, door })
  return laatst
}

/** What stops the clock of the seven days is there to read; with chance of its own, so that nothing else shifts. */
function schrijfEigenPlan(w: Wereld, m: Meldingloop, op: Date): void {
  const door = m.behandelaar && m.behandelaar.op < op ? m.behandelaar.id : m.registrar
  const soort = m.vragen.every(({ wet }) => wet === 'jeugdwet') ? 'familiegroepsplan' : 'persoonlijk_plan'
  const id = toeval(`eigen plan ${m.id}`).id(op)
  const dag = dagVan(op)
  const tekst = eigenPlanVan(m)
  w.rijen.zet('eigen_plan', {
    ...{ id, melding_id: m.id, soort, ingeleverd_op: dag, tekst, door_id: door, vastgelegd_op: op },
  })
  const gegevens = { eigenPlan: id, soort, op: dag }
  const over = { melding: m.id, inwoner: m.wie?.bewoner, huishouden: m.wie?.huis }
  gebeurt(
    { ...w, t: toeval(`eigen plan gekomen ${m.id}`) },
    { ...over, soort: 'eigen_plan_ingeleverd', op, door, gegevens },
  )
}

const redenen = [
  ['De inwoner wil dit eerst zelf proberen.', 'inwoner_wil_anders'],
  ['In het gesprek aan de telefoon bleek iets anders nodig.', 'weet_meer'],
  ['Overlegd met een collega van het kernteam.', 'regel_past_niet'],
] as const

function schrijfScreening(w: Wereld, m: Meldingloop): void {
  const advies = adviesBij(m)
  const keuze = m.vragen.find((v) => v.vervolg !== advies.vervolg)?.vervolg ?? advies.vervolg
  const wijktAf = keuze !== advies.vervolg
  const [reden, code] = wijktAf ? w.t.kies(redenen) : [null, null]
  w.rijen.zet('screening', {
    melding_id: m.id,
    advies: advies.vervolg,
    regel: advies.regel,
    keuze,
    reden_afwijking: reden,
    reden_code: code,
    triage_versie: 1,
    door_id: m.registrar,
    op: m.screeningOp,
  })
  gebeurt(w, {
    soort: 'melding_gescreend',
    op: m.screeningOp,
    door: m.registrar,
    melding: m.id,
    inwoner: m.wie?.bewoner,
    huishouden: m.wie?.huis,
    plan: m.planId,
    gegevens: gegevensVan(advies, keuze),
  })
}

function schrijfVragen(w: Wereld, m: Meldingloop): void {
  const isGescreend = m.screeningOp < w.nu
  const isIngetrokken = m.ingetrokkenOp !== undefined
  for (const v of m.vragen) {
    const uitkomstOp = m.ingetrokkenOp ?? v.uitkomstOp
    const isKlaar = uitkomstOp < w.nu
    w.rijen.zet('vraag', {
      id: v.id,
      melding_id: m.id,
      leefgebied: v.leefgebied,
      wet: v.wet,
      is_complex: isGescreend && v.isComplex,
      vervolg: isGescreend ? v.vervolg : null,
      // What goes on elsewhere gets that as its vervolg in the same moment.
      vervolg_op: isGescreend ? (v.doorverwezenNaar && isKlaar ? uitkomstOp : m.screeningOp) : null,
      uitkomst: isKlaar ? (isIngetrokken ? 'ingetrokken' : v.uitkomst) : null,
      uitkomst_op: isKlaar ? uitkomstOp : null,
      doorverwezen_naar: isKlaar && !isIngetrokken ? (v.doorverwezenNaar ?? null) : null,
    })
  }
}
