// The budget of the demo municipality: the frame as the policy plan prints it (chapter 5), and the bridge to declaraties, which is an assumption.

import type { Budgetcategorie } from '../../src/features/budget/budget.ts'
import { type Datum, jaarVan } from '../../src/features/termijn/datum.ts'
import { momentOp } from './kalender.ts'
import type { Rijen } from './rijen.ts'
import { toeval } from './toeval.ts'

/** Euros per year from 2020 to 2024, as printed. */
const kader: Readonly<Record<Budgetcategorie, readonly number[]>> = {
  basisvoorzieningen: [3_905_672, 3_905_672, 3_905_672, 3_905_672, 3_905_672],
  wmo_maatwerk: [6_921_514, 6_921_514, 6_921_514, 6_921_514, 6_921_514],
  jeugd_maatwerk: [18_371_450, 17_871_450, 17_371_450, 16_871_450, 16_371_450],
}

/** The frame has another basis than the declaraties of bijlage III, and print does not say by how much. */
const buiten: Readonly<Record<Budgetcategorie, readonly [euro: number, bron: string]>> = {
  basisvoorzieningen: [3_880_000, 'Aanname: subsidies aan basisvoorzieningen, niet gedrukt'],
  wmo_maatwerk: [1_150_000, 'Aanname: pgb, woonvoorzieningen en regionale inkoop, niet gedrukt'],
  jeugd_maatwerk: [1_300_000, 'Aanname: pgb, landelijke inkoop en regionale afspraken, niet gedrukt'],
}

const eerste = 2020
const gedrukt = 'Beleidsplan Sociaal Domein 2020-2025, hoofdstuk 5 (zonder prijsinflatie)'

export function zetBudget(
  rijen: Rijen,
  o: {
    readonly gemeenteId: number
    readonly factor: number
    readonly vandaag: Datum
    readonly doorId: string
  },
): void {
  const t = toeval(`budget ${o.gemeenteId}`)
  const centen = (euro: number) => Math.round(euro * o.factor) * 100
  for (let jaar = eerste; jaar <= jaarVan(o.vandaag); jaar++) {
    const op = momentOp(`${jaar}-01-02` as Datum, 0)
    if (op >= momentOp(o.vandaag, 0)) return
    const vast = { jaar, door_id: o.doorId, op }
    for (const categorie of ['basisvoorzieningen', 'wmo_maatwerk', 'jeugd_maatwerk'] as const) {
      const bedrag = kader[categorie][jaar - eerste]
      const bron = bedrag === undefined ? 'Aanname: niet gedrukt, gelijk aan 2024' : gedrukt
      const euro = bedrag ?? kader[categorie].at(-1) ?? 0
      rijen.zet('budgetregel', {
        ...vast,
        id: t.id(op),
        categorie,
        soort: 'kader',
        bedrag: centen(euro),
        bron,
      })
      const [extra, waarom] = buiten[categorie]
      rijen.zet('budgetregel', {
        ...{
          ...vast,
          id: t.id(op),
          categorie,
          soort: 'buiten_declaraties',
          bedrag: centen(extra),
          bron: waarom,
        },
      })
    }
    for (const [aanbieder, euro] of [
      ['Groei Ambulant', 2_250_000],
      ['Zorggroep Linge', 4_900_000],
    ] as const)
      rijen.zet('omzetplafond', {
        ...{ ...vast, id: t.id(op), aanbieder, bedrag: centen(euro), waarschuwing: 80 },
        bron: 'Aanname: budgetplafonds, beleidsplan hoofdstuk 5; bedrag niet gedrukt',
      })
  }
}
