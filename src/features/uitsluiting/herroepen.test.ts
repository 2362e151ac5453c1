// Herroepen: of the own line, with a reason, once at a time.

import { expect, test } from 'vitest'
import { herroepen } from './herroepen.ts'

const mijn = { medewerkerId: 'noor', isGevraagd: false }

test.each([
  ['the own line', mijn, 'Verhuisd', 'done'],
  ['what is not there', undefined, 'Verhuisd', 'niet_gevonden'],
  ['the line of somebody else', { ...mijn, medewerkerId: 'sam' }, 'Verhuisd', 'niet_gevonden'],
  ['without a reason', mijn, '  ', 'reden_ontbreekt'],
  ['asked already', { ...mijn, isGevraagd: true }, 'Verhuisd', 'al_gevraagd'],
])('%s', (_, u, reden, verwacht) => {
  const uitkomst = herroepen(u, { doorId: 'noor', reden })
  expect(uitkomst.ok ? 'done' : uitkomst.reason).toBe(verwacht)
})
