// What runs while a melding is open: its clocks, who may see it, and the letter that confirmed it.

import { ontvangstbevestiging } from '../../src/features/melding/bevestiging.ts'
import { type Klokloop, klokkenBijMelding, klokOp } from '../../src/features/termijn/klokken.ts'
import { laterDieDag } from './kalender.ts'
import type { Meldingloop } from './melding.ts'
import { zetTermijn } from './termijnen.ts'
import { dagVan, gebeurt, verleen, type Wereld } from './wereld.ts'

/** A gebeurtenis, or who took it up, with its moment. */
export type Moment = { readonly id: string; readonly op: Date }

/** Each clock stops on the day of what it waits for; what is left falls away when the melding ends. */
export function schrijfKlokken(w: Wereld, m: Meldingloop, einde: Date | undefined): readonly Klokloop[] {
  const begin = m.doorgang.dag
  const stops: Readonly<Record<string, Date | undefined>> = {
    ontvangstbevestiging: laterDieDag(m.doorgang.op, 5),
    // Who got an answer was spoken to.
    eerste_contact: m.eersteContact ?? einde,
    eigen_plan: m.eigenPlanOp,
    onderzoek: m.verslagOp,
    gesprek_en_plan: m.planVastOp,
    schuldhulp_eerste_gesprek: m.gesprekOp,
    schuldhulp_bedreigend: m.gesprekOp,
  }
  const wetten = [...new Set(m.vragen.map((v) => v.wet))]
  const waarvan = { melding_id: m.id }
  schrijfSpoedklokken(w, m, einde)
  return klokkenBijMelding(wetten, { op: begin, isBedreigend: m.isBedreigend, isSpoed: false }).flatMap(
    (klok) => {
      const loop = zetTermijn(w, klok, { waarvan, begin, stop: stops[klok.soort], einde })
      return loop ? [loop] : []
    },
  )
}

/** Wmo 2.3.3 and Jeugdwet 2.6: what cannot wait has a clock: from the melding when it was told so, else from the screening. */
function schrijfSpoedklokken(w: Wereld, m: Meldingloop, einde: Date | undefined): void {
  const isGemeld = m.urgentie === 'spoed'
  if (!isGemeld && m.screeningOp >= w.nu) return
  const begin = isGemeld ? m.doorgang.dag : dagVan(m.screeningOp)
  const wetten = m.vragen.filter((v) => v.vervolg === 'spoedvoorziening').map((v) => v.wet)
  const soorten = [
    wetten.includes('wmo') ? 'spoedvoorziening_wmo' : undefined,
    wetten.includes('jeugdwet') ? 'spoedvoorziening_jeugd' : undefined,
  ]
  for (const soort of soorten) {
    const klok = soort && klokOp(soort, begin)
    if (klok) zetTermijn(w, klok, { waarvan: { melding_id: m.id }, begin, stop: undefined, einde })
  }
}

/** Somebody by name and the team, as registering and handing over leave them. */
export function schrijfMeldinggrants(
  w: Wereld,
  m: Meldingloop,
  gebeurtenis: Moment,
  behandelaar: Moment | undefined,
): void {
  const { op: van, id } = gebeurtenis
  const team = m.screeningOp < w.nu ? m.team : m.front
  verleen(
    w,
    { op: { melding_id: m.id }, wet: 'geen', grondslag: 'toewijzing', van, gebeurtenis: id },
    { medewerker: [behandelaar?.id ?? m.registrar, 'L4'], team: [team, behandelaar ? 'L3' : 'L2'] },
  )
}

/** The letter of what is still open; those of what ended have done their work (gedrukt.ts, aannames). */
export function schrijfBevestiging(w: Wereld, m: Meldingloop, termijnen: readonly Klokloop[]): void {
  if (!m.wie) return
  const { op } = m.doorgang
  const { gemeente, telefoon } = w.structuur
  const brief = ontvangstbevestiging({
    weg: 'brief',
    gemeente,
    telefoon,
    melding: { ontvangenOp: op },
    termijnen,
  })
  w.rijen.zet('uitgaand', {
    id: w.t.id(op),
    soort: 'ontvangstbevestiging',
    weg: 'brief',
    inwoner_id: m.wie.bewoner.id,
    melding_id: m.id,
    ...brief,
    gemaakt_op: op,
    verzonden_op: laterDieDag(op, 5),
  })
  const over = { melding: m.id, inwoner: m.wie.bewoner, huishouden: m.wie.huis, gegevens: { weg: 'brief' } }
  gebeurt(w, { ...over, soort: 'ontvangst_bevestigd', op: laterDieDag(op, 5), door: null })
}
