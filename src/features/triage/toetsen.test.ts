// Toetsen: how many get another advice, from what to what, and how often it was what was chosen.

import { expect, test } from 'vitest'
import { beginregels } from '../melding/beginregels.ts'
import type { Feiten } from '../melding/triage.ts'
import { type Geval, toetsen } from './toetsen.ts'

const feiten: Feiten = {
  leefgebieden: ['sociaal_netwerk'],
  wetten: ['wmo'],
  urgentie: 'gewoon',
  onveilig: 'nee',
  isBedreigend: false,
  melder: 'inwoner_zelf',
  leeftijd: 77,
  isAnoniem: false,
  planLoopt: false,
  isEerste: true,
  isTeruggekomen: false,
}
const geval = (anders: Partial<Feiten>, keuze: Geval['keuze'] = null): Geval => ({
  feiten: { ...feiten, ...anders },
  keuze,
})
const gevallen = [
  geval({}, 'keukentafelgesprek'),
  geval({}, 'sociale_kaart'),
  geval({ isEerste: false }, 'keukentafelgesprek'),
  geval({ onveilig: 'ja' }),
]
const zonder = beginregels.filter(({ code }) => code !== 'meedoen' && code !== 'kortdurend')

test('the same table changes nothing', () => {
  const toets = toetsen(beginregels, beginregels, gevallen)
  expect(toets).toMatchObject({ aantal: 4, anders: 0, gescreend: 3, verschuivingen: [] })
  expect(toets.treft.nu).toBe(toets.treft.straks)
})

test('without two rules both lonely people get a gesprek, which one of them was given', () => {
  const toets = toetsen(beginregels, zonder, gevallen)
  expect(toets.anders).toBe(2)
  expect(toets.verschuivingen).toEqual([{ van: 'sociale_kaart', naar: 'keukentafelgesprek', aantal: 2 }])
  expect(toets.treft).toEqual({ nu: 2, straks: 2 })
  expect(toets.perRegel.find(({ code }) => code === 'anders')).toEqual({ code: 'anders', nu: 0, straks: 2 })
  // What was taken out is still counted for now.
  expect(toets.perRegel.at(-2)).toEqual({ code: 'meedoen', nu: 2, straks: 0 })
  expect(toets.perRegel.reduce((som, r) => som + r.straks, 0)).toBe(4)
})

test('no meldingen, no counts', () => {
  expect(toetsen(beginregels, zonder, [])).toMatchObject({ aantal: 0, anders: 0, gescreend: 0 })
})
