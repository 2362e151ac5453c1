// Changing: by the rules of recording, with the one that is changed left out.

import { expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../test/support/vertegenwoordiging.ts'
import type { Feiten, Invoer } from './vastleggen.ts'
import { wijzigen } from './wijzigen.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const moeder = {
  inwonerId: 'moeder',
  geboortedatum: '1985-01-01',
  isVerwacht: false,
  isOverleden: false,
} as const
const was = vertegenwoordiging({ van: '2020-01-01' })
const invoer: Omit<Invoer, 'soort'> = {
  waarover: undefined,
  meldingId: undefined,
  trajectId: undefined,
  niveau: undefined,
  metAfspraken: false,
  magHandelen: false,
  heeftBezwaar: false,
  isAfgeschermd: true,
  waaromAfgeschermd: 'Beschikking',
  van: '2020-01-01',
  totEnMet: undefined,
  bewijs: 'Gezagsregister',
  gegevenDoor: undefined,
}
const feiten: Feiten = {
  over: { inwonerId: 'kind', geboortedatum: '2016-05-01', isVerwacht: false, isOverleden: false },
  wie: moeder,
  bestaand: [was],
  zaken: [],
  eigenNamen: [],
  nu,
}

test('the one that is changed does not stand in its own way, and its soort stays', () => {
  expect(wijzigen(was, invoer, feiten)).toMatchObject({
    ok: true,
    value: { soort: 'ouder_met_gezag', waaromAfgeschermd: 'Beschikking', totEnMet: '2034-04-30' },
  })
})

test('another one does', () => {
  const ander = vertegenwoordiging({ id: 'w' })
  expect(wijzigen(was, invoer, { ...feiten, bestaand: [was, ander] })).toEqual({
    ok: false,
    reason: 'bestaat_al',
  })
})

test('what is over is not changed', () => {
  const voorbij = { ...was, totEnMet: '2026-03-01' } as const
  expect(wijzigen(voorbij, invoer, feiten)).toEqual({ ok: false, reason: 'al_voorbij' })
})
