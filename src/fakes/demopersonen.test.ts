// The demo persons hold together: numbers that pass the elfproef, relatives that exist, one of every special kind.

import { expect, test } from 'vitest'
import { leesBsn } from '../platform/bsn.ts'
import { bronVan } from './brp/demopersoon.ts'
import { demopersonen } from './demopersonen.ts'

test('every BSN is of the test range, passes the elfproef and is there once', () => {
  const nummers = demopersonen.map((p) => p.bsn)
  expect(nummers.length).toBeGreaterThan(20)
  expect(nummers.filter((bsn) => !leesBsn(bsn).ok || bsn < '999900006' || bsn > '999999990')).toEqual([])
  expect(new Set(nummers).size).toBe(nummers.length)
})

test('the register can be made of them', () => {
  const anna = bronVan(demopersonen).find((p) => p.naam.voornamen === 'Anna')
  expect(anna?.kinderen.map((kind) => kind.naam.voornamen)).toEqual(['Peter'])
})

test('somebody is hidden, somebody died, somebody is under curatele, of somebody only the year is known', () => {
  expect(demopersonen.some((p) => p.geheimhouding)).toBe(true)
  expect(demopersonen.some((p) => p.overlijdensdatum)).toBe(true)
  expect(demopersonen.some((p) => p.onderCuratele)).toBe(true)
  expect(demopersonen.some((p) => p.geboortedatum?.length === 4)).toBe(true)
})
