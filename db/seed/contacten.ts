// Contacts outside any traject: a call about a melding, and the thirty seconds at the desk that lead to nothing more.

import type { Datum } from '../../src/features/termijn/datum.ts'
import { opKantoor } from './kalender.ts'
import type { Meldingloop } from './melding.ts'
import { teamMetNaam } from './structuur.ts'
import { trekker } from './toeval.ts'
import { type Wereld, zetLosContact } from './wereld.ts'

/** A call or a talk about a melding. */
export function belt(w: Wereld, m: Meldingloop, op: Date): void {
  const behandelaar = m.behandelaar && m.behandelaar.op <= op ? m.behandelaar.id : undefined
  zetLosContact(w, {
    op,
    kanaal: op.getTime() === m.doorgang.op.getTime() ? m.doorgang.kanaal : 'telefoon',
    waarover: m.woorden,
    medewerker: behandelaar ?? m.registrar,
    team: behandelaar ? m.team : m.front,
    bewoner: m.wie?.bewoner,
    huis: m.wie?.huis,
    melding: m.id,
  })
}

/** One for every five meldingen (gedrukt.ts, aannames). */
const perMelding = 0.2
const kanaal = trekker({ telefoon: 60, balie: 20, spreekuur: 12, e_mail: 8 })
const waarover = [
  'Vroeg naar de openingstijden van het loket.',
  'Wilde weten waar de aanvraag voor een parkeerkaart ligt.',
  'Vroeg het nummer van de regiotaxi.',
  'Informatie gegeven over het mantelzorgcompliment.',
  'Vroeg of er een eettafel in het dorp is.',
  'Doorverbonden met Werk en Inkomen.',
]

/** The contacts of a day with so many meldingen: about nobody in particular, without a name. */
export function zetLosseContacten(w: Wereld, dag: Datum, meldingen: number): void {
  for (let nr = 0; nr < meldingen; nr++) {
    if (!w.t.kans(perMelding)) continue
    const op = opKantoor(w.t, dag)
    const soort = kanaal(w.t)
    const team = teamMetNaam(w.structuur, soort === 'spreekuur' ? 'Kernteam Elst' : 'Toegang De Poort')
    const medewerker = w.t.kies(team.behandelaars)
    zetLosContact(w, { op, kanaal: soort, waarover: w.t.kies(waarover), medewerker, team })
  }
}
