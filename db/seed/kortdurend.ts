// Short-term support by the kernteam: a few contacts with the resident, and the vraag is solved.

import { eindigt, hoofdvraag, type Meldingloop } from './melding.ts'
import { type Toeval, trekker } from './toeval.ts'
import { schrijfTraject } from './traject.ts'
import { laatste, later, type Wereld } from './wereld.ts'

/** Audit 7.1.1: of 2018 all that was solved took at most five contacts; what came after is ours (gedrukt.ts). */
const totEnMet2019 = trekker({ 1: 30, 2: 28, 3: 20, 4: 15, 5: 7 })
const daarna = trekker({ 1: 26, 2: 24, 3: 18, 4: 11, 5: 7, 6: 5, 7: 3, 8: 2, 9: 1, 10: 1, 12: 2 })

export function loopKortdurend(w: Wereld, m: Meldingloop, vanaf: Date): void {
  const { t } = w
  if (!m.wie) return
  const { bewoner, huis } = m.wie
  const begin = laatste(vanaf, m.screeningOp)
  const op = later(t, begin, 0, 2)
  const behandelaar = t.kies(m.team.behandelaars)
  m.behandelaar = { id: behandelaar, op }
  const eerste = later(t, op, 0, t.kans(0.88) ? 2 : 7)
  const isOud = m.doorgang.dag < '2020-01-01'
  const contacten = reeks(t, eerste, Number((isOud ? totEnMet2019 : daarna)(t)))
  m.eersteContact = eerste
  const einde = later(t, contacten.at(-1) as Date, 0, 0)
  eindigt(m, 'beantwoord', 'direct_beantwoord', later(t, m.screeningOp, 0, 0))
  const vraag = hoofdvraag(m)
  vraag.vervolg = 'kortdurende_ondersteuning'
  vraag.uitkomst = t.kans(0.7) ? 'ondersteuning_sto' : 'eigen_kracht_netwerk'
  vraag.uitkomstOp = einde
  const { team } = m
  // It starts with the first contact, which counts.
  schrijfTraject(w, {
    soort: 'kortdurend',
    bewoner,
    huis,
    vraag,
    isAntwoord: true,
    planId: m.planId,
    team,
    behandelaar,
    gestartOp: eerste,
    contacten,
    afgeslotenOp: einde,
  })
}

function reeks(t: Toeval, eerste: Date, aantal: number): Date[] {
  const momenten = [eerste]
  while (momenten.length < aantal) momenten.push(later(t, momenten.at(-1) as Date, 3, 11))
  return momenten
}
