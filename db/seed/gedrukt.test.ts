// The generator gives what the seeds print, exactly, before a single row is written; and the same again each time.

import { describe, expect, test } from 'vitest'
import { maakBevolking } from './bevolking.ts'
import { type Bewoner, huisOp } from './bewoner.ts'
import { type Doorgang, instroom } from './instroom.ts'
import { toeval } from './toeval.ts'
import { mensen } from './verhalen/mensen.ts'

const kwartaalVan = (op: Date) => `${op.getUTCFullYear()}-Q${Math.floor(op.getUTCMonth() / 3) + 1}`

/** Each door a melding passed, as the monitor counts. */
const doorgangen = (jaar: number, factor = 1) => {
  const alle = instroom(toeval('test'), jaar, factor)
  const perDeur = alle.flatMap((d) => [{ deur: d.deur, op: d.op }, ...(d.daarna ? [d.daarna] : [])])
  return {
    alle,
    tel: (deur: string, kwartaal: string) =>
      perDeur.filter((d) => d.deur === deur && kwartaalVan(d.op).startsWith(kwartaal)).length,
  }
}

describe('meldingen per door, as printed', () => {
  // Audit 2019, 3.3, 4.1.1 and 4.1.2.
  for (const [deur, periode, aantal] of [
    ['sociaal_kernteam', '2015', 639],
    ['sociaal_kernteam', '2016', 775],
    ['sociaal_kernteam', '2017', 961],
    ['sociaal_kernteam', '2018', 1129],
    ['sociaal_kernteam', '2018-Q1', 263],
    ['sociaal_kernteam', '2018-Q2', 286],
    ['sociaal_kernteam', '2019-Q1', 316],
    ['sociaal_kernteam', '2019-Q2', 260],
    ['de_poort', '2018', 2870],
    ['de_poort', '2018-Q1', 749],
    ['de_poort', '2018-Q2', 783],
    ['de_poort', '2019-Q1', 876],
    ['de_poort', '2019-Q2', 993],
  ] as const)
    test(`${deur} ${periode}: ${aantal}`, () => {
      expect(doorgangen(Number(periode.slice(0, 4))).tel(deur, periode)).toBe(aantal)
    })

  test('a melding that passed two doors counts at both and is one', () => {
    const { alle } = doorgangen(2018)
    const twee = alle.filter((d) => d.daarna)
    expect(alle.length + twee.length).toBe(1129 + 2870)
    expect(twee.length).toBeGreaterThan(50)
    expect(twee.every((d) => (d.daarna?.op ?? d.op) > d.op)).toBe(true)
  })
})

test('the channels of the kernteams in 2018 are the printed ones', () => {
  const kernteam = doorgangen(2018).alle.filter((d) => d.kernteam)
  const tel = (past: (d: Doorgang) => boolean) => kernteam.filter(past).length
  expect(tel((d) => d.kanaal === 'spreekuur')).toBe(175)
  expect(tel((d) => d.kanaal === 'telefoon')).toBe(587)
  expect(tel((d) => d.kanaal === 'e_mail')).toBe(85)
  expect(tel((d) => d.kanaal === 'contact_individueel')).toBe(73)
  expect(tel((d) => d.melder === 'wmo_consulent')).toBe(107)
  expect(tel((d) => d.kanaal === 'overig')).toBe(102)
})

test('of 1.129 meldingen at the kernteams in 2018, 1.000 are solved there and 129 sent on', () => {
  const { alle } = doorgangen(2018)
  expect(alle.filter((d) => d.kernteam === 'opgelost').length).toBe(1000)
  expect(alle.filter((d) => d.kernteam === 'verwezen').length).toBe(129)
})

describe('residents', () => {
  const { bewoners } = maakBevolking(1, 1, '2026-03-02')
  const op = (dag: `${number}-${number}-${number}`) => bewoners.filter((b) => huisOp(b, dag))
  const verhaal = Object.values(mensen).map((m) => m.geboortedatum)

  test('47.481 on 1 January 2017, with the people of the stories', () => {
    expect(op('2017-01-01').length + verhaal.filter((dag) => dag < '2017-01-01').length).toBe(47_481)
  })

  test('24,5 % younger than twenty on 1 January 2019', () => {
    const jong = (b: Pick<Bewoner, 'geboren'>) => b.geboren > '1999-01-01'
    const kinderen = op('2019-01-01').filter(jong).length + verhaal.filter((dag) => dag > '1999-01-01').length
    const deel = (100 * kinderen) / (op('2019-01-01').length + verhaal.length)
    expect(Number(deel.toFixed(1))).toBe(24.5)
  })

  test('all eleven kernen are inhabited', () => {
    expect(new Set(bewoners.map((b) => b.huis.plek.naam)).size).toBe(11)
  })
})

test('the same seed tells the same, another gemeente something else', () => {
  const namen = (gemeente: number) =>
    maakBevolking(gemeente, 0.02, '2026-03-02').bewoners.map((b) => b.id + b.voornaam)
  expect(namen(1)).toEqual(namen(1))
  expect(namen(2)).not.toEqual(namen(1))
  expect(doorgangen(2019).alle).toEqual(doorgangen(2019).alle)
})
