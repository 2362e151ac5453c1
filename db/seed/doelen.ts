// What a plan holds: doelen in the resident's words, and afspraken both ways.

import { werkdagNa } from './kalender.ts'
import type { Planverloop } from './plan.ts'
import { trekker } from './toeval.ts'
import { vraagsoorten } from './vraagsoorten.ts'
import { dagVan, gebeurt, later, type Wereld } from './wereld.ts'

const resultaat = trekker({ bereikt: 58, deels: 30, niet: 12 })

/** One doel per vraag; answers their ids. */
export function schrijfDoelen(w: Wereld, p: Planverloop): string[] {
  const isKlaar = p.afgesloten < w.nu
  return p.m.vragen.map(({ leefgebied, wet }, volgorde) => {
    const id = w.t.id(p.opgesteld)
    const start = w.t.tussen(1, 3)
    const uit = isKlaar ? resultaat(w.t) : null
    w.rijen.zet('doel', {
      id,
      plan_id: p.id,
      inwoner_id: p.wie.bewoner.id,
      leefgebied,
      wet,
      woorden: vraagsoorten[leefgebied].doel,
      waarom: 'Dan kan ik het zelf volhouden.',
      start_score: start,
      streef_score: start + 1,
      eind_score: uit === null ? null : uit === 'niet' ? start : start + 1,
      resultaat: uit,
      reden: uit === 'niet' ? 'Er kwam meer tussen dan wij dachten.' : null,
      afgesloten_op: isKlaar ? p.afgesloten : null,
      volgorde: volgorde + 1,
    })
    return id
  })
}

const afspraken = [
  { van: 'medewerker', wie: 'Wie het plan opstelde', wat: 'Belt de inwoner om te horen hoe het gaat.' },
  { van: 'medewerker', wie: 'Wie het plan opstelde', wat: 'Regelt de aanmelding bij de aanbieder.' },
  { van: 'inwoner', wie: 'De inwoner zelf', wat: 'Maakt een lijst van wat deze week lukte.' },
  { van: 'inwoner', wie: 'De inwoner zelf', wat: 'Brengt de post mee naar het volgende gesprek.' },
  { van: 'netwerk', wie: 'Dochter', wat: 'Doet op zaterdag de boodschappen.' },
  { van: 'vrijwilliger', wie: 'Vrijwilliger van het dorp', wat: 'Gaat elke week wandelen.' },
  { van: 'aanbieder', wie: 'Zorgaanbieder', wat: 'Start met twee keer per week ondersteuning.' },
] as const

const nagekomen = trekker({ nagekomen: 84, niet_nagekomen: 16 })

/** Two to four; what was due is done or not, and a few of the last weeks still wait. */
export function schrijfAfspraken(w: Wereld, p: Planverloop, doelen: readonly string[]): void {
  for (let nr = w.t.tussen(2, 4); nr > 0; nr--) {
    const soort = w.t.kies(afspraken)
    const isVanOns = soort.van === 'medewerker'
    const id = w.t.id(p.opgesteld)
    const dag = werkdagNa(dagVan(p.vastgesteld), w.t.tussen(3, 90))
    const gedaan = later(w.t, p.vastgesteld, 1, 60)
    const klaarOp = gedaan < p.afgesloten ? gedaan : p.afgesloten
    // What runs late by less than two weeks is still open.
    const isKlaar = klaarOp < w.nu && (p.afgesloten < w.nu || werkdagNa(dag, w.t.tussen(-10, 10)) < w.vandaag)
    const status = isKlaar ? nagekomen(w.t) : 'open'
    w.rijen.zet('afspraak', {
      id,
      plan_id: p.id,
      doel_id: w.t.kies(doelen),
      van: soort.van,
      wie: isVanOns ? (w.structuur.namen.get(p.opsteller) ?? soort.wie) : soort.wie,
      medewerker_id: isVanOns ? p.opsteller : null,
      wat: soort.wat,
      voor_datum: dag,
      status,
      afgerond_op: isKlaar ? klaarOp : null,
    })
    const over = { door: p.opsteller, huishouden: p.wie.huis, plan: p.id }
    gebeurt(w, { ...over, soort: 'afspraak_gemaakt', op: p.opgesteld, gegevens: { afspraak: id } })
    if (isKlaar) gebeurt(w, { ...over, soort: `afspraak_${status}`, op: klaarOp, gegevens: { afspraak: id } })
  }
}
