// A traject as rows: its contacts with the resident, its clock, its end, and who may see it while it runs.

import { plusDagen } from '../../src/features/termijn/datum.ts'
import { klokOp } from '../../src/features/termijn/klokken.ts'
import { kadervragenOp } from '../../src/features/traject/kader.ts'
import { groepVan, type Soort, standaardGrens } from '../../src/features/traject/traject.ts'
import type { Bewoner, Huis } from './bewoner.ts'
import { werkdagNa } from './kalender.ts'
import type { Vraagloop } from './melding.ts'
import type { Seedteam } from './structuur.ts'
import { zetTermijn } from './termijnen.ts'
import { type Toeval, trekker } from './toeval.ts'
import { vraagsoorten } from './vraagsoorten.ts'
import { dagVan, gebeurt, verleen, type Wereld } from './wereld.ts'

export type Trajectloop = {
  readonly soort: Soort
  readonly bewoner: Bewoner
  readonly huis: Huis
  readonly vraag: Vraagloop
  /** Casusregie serves all vragen together and answers none of them. */
  readonly isAntwoord: boolean
  readonly planId?: string | undefined
  readonly team: Seedteam
  readonly behandelaar: string
  readonly gestartOp: Date
  /** In order of time; the first may be the start itself. */
  readonly contacten: readonly Date[]
  readonly afgeslotenOp: Date
}

const kanaal = trekker({ huisbezoek: 50, telefoon: 25, contact_individueel: 15, spreekuur: 10 })
const resultaat = trekker({ bereikt: 62, deels: 28, niet: 10 })
const anders = ['verder_zonder_ons', 'andere_ondersteuning', 'inwoner_stopt', 'past_niet'] as const
const gevraagd = kadervragenOp('2019-01-01')
/** How often somebody is back within half a year with the same vraag (gedrukt.ts, aannames). */
const komtTerug = 0.25

/** Writes nothing when it is still to start. */
export function schrijfTraject(w: Wereld, o: Trajectloop): void {
  if (o.gestartOp >= w.nu) return
  const { t } = w
  const id = t.id(o.gestartOp)
  const isKlaar = o.afgeslotenOp < w.nu
  const contacten = o.contacten.filter((op) => op < w.nu)
  w.rijen.zet('traject', {
    id,
    huishouden_id: o.huis.id,
    inwoner_id: o.bewoner.id,
    plan_id: o.planId ?? null,
    vraag_id: o.isAntwoord ? o.vraag.id : null,
    soort: o.soort,
    wet: o.vraag.wet,
    leefgebied: o.vraag.leefgebied,
    team_id: o.team.id,
    behandelaar_id: o.behandelaar,
    status: isKlaar ? 'afgesloten' : 'lopend',
    doel: vraagsoorten[o.vraag.leefgebied].doel,
    gestart_op: o.gestartOp,
    contacten: contacten.length,
    reden_na_tien: contacten.length > 10 ? 'De inwoner is er bijna; stoppen zou het resultaat kosten.' : null,
    ...kader(w, o),
    afgesloten_op: isKlaar ? o.afgeslotenOp : null,
    ...afloop(w, isKlaar),
    versie: 1,
  })
  schrijfLoop(w, o, { id, contacten, isKlaar })
  if (isKlaar) volgTerugkeer(w, o, id)
  onthoud(w, o)
}

/** The frames for short-term support (audit 4.1.2): a talk with a colleague before it starts. */
function kader({ t }: Wereld, o: Trajectloop) {
  const isKort = o.soort === 'kortdurend'
  const collega = t.kies(o.team.behandelaars.filter((id) => id !== o.behandelaar))
  return {
    contactgrens: groepVan(o.soort) ? standaardGrens : null,
    kadertoets: isKort ? kadertoets(t) : null,
    geraadpleegd_id: isKort ? collega : null,
    geraadpleegd_op: isKort ? dagVan(o.gestartOp) : null,
  }
}

/** What was asked in the frames that we know; now and then it began although one said no. */
function kadertoets(t: Toeval): string {
  const anders = t.kans(0.06) ? t.kies(gevraagd).code : undefined
  return JSON.stringify(
    gevraagd.map(({ code, vanaf }) =>
      code === anders
        ? { kader: code, vanaf, antwoord: 'nee', reden: 'Zonder deze contacten loopt het thuis vast.' }
        : { kader: code, vanaf, antwoord: 'ja' },
    ),
  )
}

/** What it brought and why it ended; an invented spread (gedrukt.ts, aannames). */
function afloop({ t }: Wereld, isKlaar: boolean) {
  const start = t.tussen(2, 3)
  if (!isKlaar)
    return {
      start_score: start,
      eind_score: null,
      eindereden: null,
      wat_hielp: null,
      resultaat: null,
      is_volgens_plan: null,
      toelichting: null,
    }
  const uit = resultaat(t)
  return {
    start_score: start,
    eind_score: uit === 'niet' ? start : start + 1,
    eindereden: uit === 'bereikt' ? 'doel_bereikt' : t.kies(anders),
    wat_hielp: uit === 'niet' ? null : 'Kleine stappen, en steeds samen terugkijken.',
    resultaat: uit,
    is_volgens_plan: t.kans(0.85),
    toelichting: 'Samen teruggekeken; de inwoner kan verder.',
  }
}

function schrijfLoop(
  w: Wereld,
  o: Trajectloop,
  { id, contacten, isKlaar }: { id: string; contacten: readonly Date[]; isKlaar: boolean },
): void {
  const over = { door: o.behandelaar, huishouden: o.huis, inwoner: o.bewoner, plan: o.planId, traject: id }
  const gegevens = { soort: o.soort, wet: o.vraag.wet, team: o.team.id, medewerker: o.behandelaar }
  const gebeurtenis = gebeurt(w, { ...over, soort: 'traject_gestart', op: o.gestartOp, gegevens })
  for (const op of contacten) {
    const contact = w.t.id(op)
    const langs = kanaal(w.t)
    w.rijen.zet('contact', {
      id: contact,
      op,
      kanaal: langs,
      deur: o.team.deur,
      waarover: 'Samen gekeken wat al lukt en wat de volgende stap is.',
      medewerker_id: o.behandelaar,
      team_id: o.team.id,
      inwoner_id: o.bewoner.id,
      huishouden_id: o.huis.id,
      duur_minuten: w.t.tussen(15, 75),
      melding_id: null,
      traject_id: id,
    })
    gebeurt(w, {
      ...over,
      soort: 'traject_contact_vastgelegd',
      op,
      gegevens: { contact, kanaal: langs, met_inwoner: true },
    })
  }
  if (isKlaar) {
    gebeurt(w, { ...over, soort: 'traject_afgesloten', op: o.afgeslotenOp })
    return
  }
  verleen(
    w,
    { op: { traject_id: id }, wet: o.vraag.wet, grondslag: 'toewijzing', van: o.gestartOp, gebeurtenis },
    { medewerker: [o.behandelaar, 'L4'], team: [o.team, 'L3'] },
  )
}

/** Policy plan ch. 6: six months after closing, does the vraag come back? */
function volgTerugkeer(w: Wereld, o: Trajectloop, id: string): void {
  const begin = dagVan(o.afgeslotenOp)
  const klok = klokOp('terugkeer', begin)
  if (klok) zetTermijn(w, klok, { waarvan: { traject_id: id }, begin, stop: undefined, einde: undefined })
}

/** Somebody with a traject has a dossier, and may come back with the same vraag after it. */
function onthoud(w: Wereld, o: Trajectloop): void {
  const dag = dagVan(o.afgeslotenOp)
  w.dossiers.set(o.bewoner.id, dag)
  if (!w.t.kans(komtTerug)) return
  const terug = werkdagNa(plusDagen(dag, w.t.tussen(14, 165)), 0)
  const isErNog = o.bewoner.overleden === undefined || o.bewoner.overleden > plusDagen(terug, 300)
  if (!isErNog) return
  const komen = w.terugkeer.get(terug) ?? []
  komen.push({ bewoner: o.bewoner, leefgebied: o.vraag.leefgebied })
  w.terugkeer.set(terug, komen)
}
