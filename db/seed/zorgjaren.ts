// How many clients and euros each kind of care had per year: as the policy plan prints them (bijlage III), and an assumption where it is silent.

import type { Hoofdcategorie } from '../../src/features/kosten/declaratie.ts'

export type Zorgsoort = Exclude<Hoofdcategorie, 'wmo_wonen_rollen_vervoer' | 'vervoer'>
/** Clients, how many of them came this year, and euros. */
export type Zorgjaar = { readonly clienten: number; readonly instroom: number; readonly euro: number }

const eersteJaar = 2015

/** From 2015; printed for 2019, and what follows from printed growth for 2018 (domain.md, last section). */
const gedrukt: Readonly<
  Record<Zorgsoort, readonly (readonly [clienten: number, instroom: number, euro: number])[]>
> = {
  jeugd_zonder_verblijf: [
    [1180, 1180, 5_400_000],
    [1290, 520, 5_900_000],
    [1420, 560, 6_500_000],
    [1580, 610, 7_300_000],
    [1540, 520, 8_200_000],
  ],
  jeugd_met_verblijf: [
    [140, 140, 4_400_000],
    [155, 50, 5_300_000],
    [170, 52, 6_100_000],
    [190, 56, 6_900_000],
    [185, 42, 6_600_000],
  ],
  jeugd_bescherming: [
    [170, 170, 1_120_000],
    [168, 50, 1_110_000],
    [166, 50, 1_090_000],
    [165, 50, 1_100_000],
    [165, 48, 1_100_000],
  ],
  wmo_huishouden: [
    [640, 640, 1_740_000],
    [645, 160, 1_750_000],
    [650, 165, 1_750_000],
    [661, 170, 1_760_000],
    [800, 290, 2_100_000],
  ],
  wmo_begeleiding: [
    [352, 352, 1_810_000],
    [358, 80, 1_840_000],
    [365, 82, 1_870_000],
    [371, 82, 1_890_000],
    [415, 79, 2_300_000],
  ],
  wmo_dagbesteding: [
    [120, 120, 680_000],
    [112, 20, 640_000],
    [106, 20, 610_000],
    [98, 18, 560_000],
    [90, 16, 500_000],
  ],
}

/** After 2019 nothing is printed: clients and euros grow by these parts a year, a third of the clients is new. */
const groei: Readonly<Record<Zorgsoort, readonly [clienten: number, euro: number]>> = {
  jeugd_zonder_verblijf: [-0.01, 0.015],
  jeugd_met_verblijf: [-0.03, -0.01],
  jeugd_bescherming: [0, 0.02],
  wmo_huishouden: [0.03, 0.045],
  wmo_begeleiding: [0.015, 0.03],
  wmo_dagbesteding: [-0.02, 0],
}

export function zorgjaar(soort: Zorgsoort, jaar: number): Zorgjaar {
  const [clienten = 0, instroom = 0, euro = 0] = gedrukt[soort][Math.min(jaar, 2019) - eersteJaar] ?? []
  if (jaar <= 2019) return { clienten, instroom, euro }
  const [meer, duurder] = groei[soort]
  const erbij = jaar - 2019
  const aantal = Math.round(clienten * (1 + meer) ** erbij)
  return {
    clienten: aantal,
    instroom: Math.round(aantal / 3.5),
    euro: Math.round(euro * (1 + duurder) ** erbij),
  }
}

/** Of the clients with verblijf and with bescherming this many have help without verblijf too: 1.890 printed less 1.650 unique. */
export const jeugdOverlap = { jeugd_met_verblijf: 0.65, jeugd_bescherming: 0.727 } as const
/** With both begeleiding and huishouden, so that 800 and 415 are 1.200 together; who has dagbesteding has begeleiding. */
export const wmoBeide = 15

/** Bills of many together, without clients: what is left of the 5,1 million of 2019, and transport with 175.000 a year more. */
export const totaalfacturen = (
  jaar: number,
): Readonly<Record<'wmo_wonen_rollen_vervoer' | 'vervoer', number>> => ({
  wmo_wonen_rollen_vervoer: jaar < 2018 ? 370_000 : jaar === 2018 ? 390_000 : 200_000,
  vervoer: 1_100_000 + 175_000 * (jaar - eersteJaar),
})
