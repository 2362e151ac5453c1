// Undoing: what nobody changed since goes back; what was changed stays and is named.

import { expect, test } from 'vitest'
import { samenvoegenOngedaanMaken, weigering } from './samenvoegenongedaanmaken.ts'
import type { Velden } from './samenvoeging.ts'

const voor: Velden = {
  voornamen: 'Anna',
  voorvoegsel: null,
  geslachtsnaam: 'Wit',
  naam_norm: 'anna wit',
  geboortedatum: null,
  is_verwacht: false,
  is_anoniem: false,
  telefoon: '1',
  email: null,
  taal: 'nl',
  geheimhouding: false,
  overleden_op: null,
}
const na: Velden = { ...voor, telefoon: '2', email: 'a@example.nl', geheimhouding: true }
const reden = 'Het waren twee zussen.'
const kan = { isOngedaan: false, isVerderSamengevoegd: false, isHuishoudenOpgegaan: false }

test('everything goes back when nobody touched it', () => {
  expect(samenvoegenOngedaanMaken(kan, { voor, na, nu: na, reden })).toEqual({
    ok: true,
    value: { velden: voor, blijven: [] },
  })
})

test('what was changed since stays, and is named', () => {
  const outcome = samenvoegenOngedaanMaken(kan, { voor, na, nu: { ...na, telefoon: '3' }, reden })
  expect(outcome).toEqual({ ok: true, value: { velden: { ...voor, telefoon: '3' }, blijven: ['telefoon'] } })
})

test('without a reason nothing is undone', () => {
  expect(samenvoegenOngedaanMaken(kan, { voor, na, nu: na, reden: ' ' })).toEqual({
    ok: false,
    reason: 'reden_ontbreekt',
  })
})

test.each([
  ['done before', { isOngedaan: true }, 'al_ongedaan'],
  ['merged further', { isVerderSamengevoegd: true }, 'verder_samengevoegd'],
  ['the huishouden went up in another', { isHuishoudenOpgegaan: true }, 'huishouden_opgegaan'],
  ['work goes out of a file of others', { isElders: true }, 'ander_huishouden'],
  ['nothing in the way', {}, undefined],
])('%s', (_, anders, verwacht) => {
  expect(weigering({ ...kan, ...anders })).toBe(verwacht)
})
