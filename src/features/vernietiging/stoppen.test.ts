// What a stop is put on and lifted by.

import { expect, test } from 'vitest'
import { opheffen, stoppen } from './stoppen.ts'
import { uitAdres } from './vernietigingsstop.ts'

const id = '01980000-0000-7000-8000-000000000001'

test.each([
  [`https://x.example/werk/dossiers/${id}`, { soort: 'huishouden', id }],
  [`/werk/meldingen/${id}?alles=ja`, { soort: 'melding', id }],
  [` /werk/trajecten/${id}#contacten `, { soort: 'traject', id }],
  [`/werk/plannen/${id}/afsluiten`, { soort: 'plan', id }],
  [`/werk/inwoners/${id}`, undefined],
  [id, undefined],
  ['Jansen', undefined],
])('%s', (adres, uitkomst) => {
  expect(uitAdres(adres)).toEqual(uitkomst)
})

test('a stop asks a reason, of something that is there, once', () => {
  const vrij = { isEr: true, isGestopt: false }
  expect(stoppen(vrij, 'Bezwaar')).toEqual({ ok: true, value: { reden: 'Bezwaar' } })
  expect(stoppen(vrij, undefined)).toEqual({ ok: false, reason: 'reden_ontbreekt' })
  expect(stoppen({ ...vrij, isEr: false }, 'x')).toEqual({ ok: false, reason: 'is_er_niet' })
  expect(stoppen({ ...vrij, isGestopt: true }, 'x')).toEqual({ ok: false, reason: 'is_al_gestopt' })
})

test('lifting asks a reason too, once', () => {
  expect(opheffen({ opgehevenOp: null }, 'Klaar').ok).toBe(true)
  expect(opheffen({ opgehevenOp: null }, undefined)).toEqual({ ok: false, reason: 'reden_ontbreekt' })
  expect(opheffen({ opgehevenOp: new Date() }, 'x')).toEqual({ ok: false, reason: 'al_opgeheven' })
})
