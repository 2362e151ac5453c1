// How a category stands against its frame, worked out by hand.

import { describe, expect, test } from 'vitest'
import { type Budgetregel, categorieVan, overschrijding, standVan } from './budget.ts'

const regel = (soort: Budgetregel['soort'], bedrag: number): Budgetregel => ({
  ...{ jaar: 2020, categorie: 'jeugd_maatwerk', soort, bedrag, bron: 'beleidsplan' },
})
const verwachting = { bedrag: 900, laag: 800, hoog: 1000, fouten: [] }

describe('youth with a frame of 1000', () => {
  test('900 declared and 150 that is never declared is 50 too much', () => {
    const stand = standVan('jeugd_maatwerk', [regel('kader', 1000), regel('buiten_declaraties', 150)], {
      ...{ gedeclareerd: 600, verwachting },
    })
    expect(stand.verwacht).toEqual({ bedrag: 1050, laag: 950, hoog: 1150 })
    expect(overschrijding(stand)).toBe(50)
  })

  test('without a bridge nothing is compared', () => {
    const stand = standVan('jeugd_maatwerk', [regel('kader', 1000)], { gedeclareerd: 600, verwachting })
    expect(stand.verwacht).toBeUndefined()
    expect(overschrijding(stand)).toBeUndefined()
  })

  test('without earlier years neither', () => {
    const regels = [regel('kader', 1000), regel('buiten_declaraties', 150)]
    const stand = standVan('jeugd_maatwerk', regels, { gedeclareerd: 600, verwachting: undefined })
    expect(overschrijding(stand)).toBeUndefined()
  })
})

test('basisvoorzieningen are not declared: what was entered is what it costs', () => {
  const van = (soort: Budgetregel['soort'], bedrag: number): Budgetregel => ({
    ...regel(soort, bedrag),
    categorie: 'basisvoorzieningen',
  })
  const stand = standVan('basisvoorzieningen', [van('kader', 400), van('buiten_declaraties', 390)], {
    ...{ gedeclareerd: 0, verwachting: undefined },
  })
  expect(overschrijding(stand)).toBe(-10)
})

test.each([
  ['jeugd_met_verblijf', 'jeugd_maatwerk'],
  ['wmo_huishouden', 'wmo_maatwerk'],
  ['vervoer', undefined],
])('%s counts in %s', (hoofdcategorie, categorie) => expect(categorieVan(hoofdcategorie)).toBe(categorie))
