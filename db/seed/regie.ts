// Who leads a plan: the resident, a procesregisseur who said yes, and for complex vragen a casusregisseur.

import { kernteamVoor } from './melding.ts'
import type { Planverloop } from './plan.ts'
import type { Seedteam } from './structuur.ts'
import { gebeurt, verleen, type Wereld } from './wereld.ts'

type Laag = 'proces' | 'casus'
type Leider = { readonly id: string; readonly team: Seedteam }
type Regieloop = {
  readonly laag: Laag
  readonly wie: Leider
  readonly aangeboden: Date
  readonly aanvaard: Date
  readonly einde: Date
  readonly eindstatus: 'beeindigd' | 'overgedragen'
}

export function schrijfRegie(w: Wereld, p: Planverloop): void {
  const { t } = w
  const eigen = { id: p.opsteller, team: p.m.team }
  const kernteam = kernteamVoor(w, p.wie.huis)
  const wie = t.kans(0.7) ? eigen : { id: t.kies(kernteam.behandelaars), team: kernteam }
  const loop = { laag: 'proces', wie, aangeboden: p.aangeboden, aanvaard: p.aanvaard } as const
  if (t.kans(0.06)) schrijfWeigering(w, p, { id: t.kies(kernteam.behandelaars), team: kernteam })
  if (t.kans(0.08)) draagOver(w, p, loop)
  else schrijf(w, p, { ...loop, einde: p.afgesloten, eindstatus: 'beeindigd' })
  if (p.isComplex && t.kans(0.6))
    schrijf(w, p, { ...loop, laag: 'casus', wie: eigen, einde: p.afgesloten, eindstatus: 'beeindigd' })
  schrijfEigen(w, p)
}

/** Half way somebody else goes on; both in the same moment, so that there is always one. */
function draagOver(w: Wereld, p: Planverloop, loop: Omit<Regieloop, 'einde' | 'eindstatus'>): void {
  const midden = new Date((p.vastgesteld.getTime() + p.afgesloten.getTime()) / 2)
  const opvolger = { id: w.t.kies(p.m.team.behandelaars), team: p.m.team }
  schrijf(w, p, { ...loop, einde: midden, eindstatus: 'overgedragen' })
  schrijf(w, p, {
    ...loop,
    wie: opvolger,
    aangeboden: midden,
    aanvaard: midden,
    einde: p.afgesloten,
    eindstatus: 'beeindigd',
  })
}

function schrijf(w: Wereld, p: Planverloop, r: Regieloop): void {
  if (r.aangeboden >= w.nu) return
  const isAanvaard = r.aanvaard < w.nu
  const isKlaar = r.einde < w.nu
  const id = w.t.id(r.aangeboden)
  w.rijen.zet('regie', {
    id,
    plan_id: p.id,
    laag: r.laag,
    medewerker_id: r.wie.id,
    inwoner_id: null,
    status: isKlaar ? r.eindstatus : isAanvaard ? 'aanvaard' : 'aangeboden',
    aangeboden_door_id: p.opsteller,
    aangeboden_op: r.aangeboden,
    aanvaard_op: isAanvaard ? r.aanvaard : null,
    beeindigd_op: isKlaar ? r.einde : null,
    reden: null,
  })
  const over = { huishouden: p.wie.huis, plan: p.id, gegevens: { regie: id, laag: r.laag } }
  const aanbod = gebeurt(w, { ...over, soort: 'regie_aangeboden', op: r.aangeboden, door: p.opsteller })
  const ja = isAanvaard
    ? gebeurt(w, { ...over, soort: 'regie_aanvaard', op: r.aanvaard, door: r.wie.id })
    : undefined
  if (isKlaar) {
    gebeurt(w, { ...over, soort: `regie_${r.eindstatus}`, op: r.einde, door: r.wie.id })
    return
  }
  const op = { plan_id: p.id }
  if (ja)
    verleen(
      w,
      { op, wet: 'geen', grondslag: `regie_${r.laag}`, van: r.aanvaard, gebeurtenis: ja },
      { medewerker: [r.wie.id, 'L3'], team: [r.wie.team, 'L2'] },
    )
  else
    verleen(
      w,
      { op, wet: 'geen', grondslag: `aanbod_${r.laag}`, van: r.aangeboden, gebeurtenis: aanbod },
      { medewerker: [r.wie.id, 'L2'] },
    )
}

function schrijfWeigering(w: Wereld, p: Planverloop, wie: Leider): void {
  if (p.aangeboden >= w.nu) return
  const id = w.t.id(p.opgesteld)
  w.rijen.zet('regie', {
    id,
    plan_id: p.id,
    laag: 'proces',
    medewerker_id: wie.id,
    inwoner_id: null,
    status: 'geweigerd',
    aangeboden_door_id: p.opsteller,
    aangeboden_op: p.opgesteld,
    aanvaard_op: null,
    beeindigd_op: p.aangeboden,
    reden: 'Mijn agenda zit vol tot volgende maand.',
  })
  const over = { huishouden: p.wie.huis, plan: p.id, gegevens: { regie: id, laag: 'proces' } }
  gebeurt(w, { ...over, soort: 'regie_aangeboden', op: p.opgesteld, door: p.opsteller })
  gebeurt(w, { ...over, soort: 'regie_geweigerd', op: p.aangeboden, door: wie.id })
}

/** The resident leads from the moment the plan holds until it is closed. */
function schrijfEigen(w: Wereld, p: Planverloop): void {
  if (p.vastgesteld >= w.nu) return
  const isKlaar = p.afgesloten < w.nu
  const id = w.t.id(p.vastgesteld)
  w.rijen.zet('regie', {
    id,
    plan_id: p.id,
    laag: 'eigen',
    medewerker_id: null,
    inwoner_id: p.wie.bewoner.id,
    status: isKlaar ? 'beeindigd' : 'aanvaard',
    aangeboden_door_id: p.opsteller,
    aangeboden_op: p.vastgesteld,
    aanvaard_op: p.vastgesteld,
    beeindigd_op: isKlaar ? p.afgesloten : null,
    reden: null,
  })
  const over = {
    door: p.opsteller,
    huishouden: p.wie.huis,
    plan: p.id,
    gegevens: { regie: id, laag: 'eigen' },
  }
  gebeurt(w, { ...over, soort: 'regie_aanvaard', op: p.vastgesteld })
  if (isKlaar) gebeurt(w, { ...over, soort: 'regie_beeindigd', op: p.afgesloten })
}
