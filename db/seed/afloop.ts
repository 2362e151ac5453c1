// What becomes of a melding: the vervolg each vraag gets at screening, and the uitkomst it ends with.

import type { Vervolg } from '../../src/features/melding/vraag.ts'
import { belt } from './contacten.ts'
import { loopGesprek } from './gesprek.ts'
import { loopKortdurend } from './kortdurend.ts'
import { consulenten, eindigt, hoofdvraag, kernteamVoor, type Meldingloop } from './melding.ts'
import { teamMetNaam } from './structuur.ts'
import { trekker } from './toeval.ts'
import { later, type Wereld } from './wereld.ts'

const vervolgPoort = trekker<Vervolg>({
  beantwoord: 44,
  sociale_kaart: 14,
  keukentafelgesprek: 20,
  wijziging_voorziening: 13,
  doorverwezen: 7,
  spoedvoorziening: 1,
  interventieteam: 1,
  kortdurende_ondersteuning: 0,
})

/** Decides and lets it happen; what depends on today is left to who writes the rows. */
export function loopAf(w: Wereld, m: Meldingloop): void {
  if (m.doorgang.kernteam) {
    loopAfBijKernteam(w, m)
    return
  }
  const vervolg = m.wie ? vervolgBij(w, m) : 'beantwoord'
  if (m.wie && w.t.kans(0.02)) {
    m.ingetrokkenOp = later(w.t, m.screeningOp, 1, 9)
    eindigt(m, vervolg, 'ingetrokken', m.ingetrokkenOp)
    return
  }
  loopAfBijPoort(w, m, vervolg)
}

function vervolgBij(w: Wereld, m: Meldingloop): Vervolg {
  if (m.onveilig === 'ja') return 'interventieteam'
  if (m.isBedreigend) return 'keukentafelgesprek'
  if (m.urgentie === 'spoed')
    return ['wmo', 'jeugdwet'].includes(hoofdvraag(m).wet) ? 'spoedvoorziening' : 'keukentafelgesprek'
  return vervolgPoort(w.t)
}

/** Audit 7.1.1: solved by the kernteam, or sent on to the Loket or an algemene voorziening. */
function loopAfBijKernteam(w: Wereld, m: Meldingloop): void {
  const { t } = w
  const { daarna, kernteam, op } = m.doorgang
  m.team = m.wie ? kernteamVoor(w, m.wie.huis) : m.front
  if (kernteam === 'opgelost') {
    // Audit 4.1.2: "in verreweg de meeste gevallen een huisbezoek".
    if (daarna || t.kans(0.65)) loopKortdurend(w, m, daarna?.op ?? m.screeningOp)
    else beantwoord(w, m)
    return
  }
  m.eersteContact = later(t, op, 0, 4)
  if (m.eersteContact < w.nu) belt(w, m, m.eersteContact)
  const einde = later(t, daarna?.op ?? m.eersteContact, 2, 25)
  eindigt(m, 'doorverwezen', daarna ? 'maatwerk' : 'algemeen_collectief', einde)
  for (const vraag of m.vragen) if (!daarna) vraag.doorverwezenNaar = 'algemene_voorziening'
}

function loopAfBijPoort(w: Wereld, m: Meldingloop, vervolg: Vervolg): void {
  const { t } = w
  const snel = later(t, m.doorgang.op, 1, t.kans(0.9) ? 3 : 9)
  switch (vervolg) {
    case 'keukentafelgesprek':
      loopGesprek(w, m)
      return
    case 'sociale_kaart':
      eindigt(m, vervolg, 'algemeen_collectief', later(t, m.screeningOp, 0, 2))
      return
    case 'doorverwezen':
      eindigt(m, vervolg, 'wlz_zvw', m.screeningOp)
      for (const vraag of m.vragen) verwijsDoor(vraag)
      return
    case 'wijziging_voorziening':
    case 'spoedvoorziening':
    case 'interventieteam':
      neemtOp(w, m, vervolg, snel)
      return
    default:
      beantwoord(w, m)
  }
}

function verwijsDoor(vraag: Meldingloop['vragen'][number]): void {
  const isWerk = vraag.wet === 'participatiewet'
  vraag.doorverwezenNaar = isWerk ? 'werk_en_inkomen' : 'huisarts'
  vraag.uitkomst = isWerk ? 'algemeen_collectief' : 'wlz_zvw'
}

/** Somebody of the right team takes it up, calls, and arranges it. */
function neemtOp(
  w: Wereld,
  m: Meldingloop,
  vervolg: 'wijziging_voorziening' | 'spoedvoorziening' | 'interventieteam',
  snel: Date,
): void {
  const { t } = w
  const isSpoed = vervolg === 'spoedvoorziening'
  m.team = vervolg === 'interventieteam' ? teamMetNaam(w.structuur, 'Interventieteam') : consulenten(w, m)
  const op = later(t, m.screeningOp, 0, isSpoed ? 0 : 2)
  m.behandelaar = { id: t.kies(m.team.behandelaars), op }
  m.eersteContact = isSpoed || snel < op ? later(t, op, 0, 0) : snel
  if (m.eersteContact < w.nu) belt(w, m, m.eersteContact)
  const uitkomst =
    vervolg === 'interventieteam' ? t.kies(['ondersteuning_sto', 'maatwerk'] as const) : 'maatwerk'
  const dagen = {
    wijziging_voorziening: [2, 12],
    spoedvoorziening: [0, 2],
    interventieteam: [4, 40],
  } as const
  const [minstens, hoogstens] = dagen[vervolg]
  eindigt(m, vervolg, uitkomst, later(t, m.eersteContact, minstens, hoogstens))
}

/** Answered at screening; the contact it came from was written down too, now and then. */
function beantwoord(w: Wereld, m: Meldingloop): void {
  eindigt(m, 'beantwoord', 'direct_beantwoord', later(w.t, m.screeningOp, 0, 0))
  m.eersteContact = m.screeningOp
  if (w.t.kans(0.3) && m.doorgang.op < w.nu) belt(w, m, m.doorgang.op)
}
