// The text for the inwoner: every line of the log is in it once, no name of a medewerker is, and nothing of a housemate.

import { expect, test } from 'vitest'
import { overzichtVan } from './inzageoverzicht.ts'

const regel = (anders: object = {}) => ({
  id: 'a',
  op: new Date('2026-03-02T08:00:00Z'),
  bron: 'inzage' as const,
  soort: 'dossier_ingezien',
  uitkomst: 'toegestaan' as const,
  regel: 'A1' as const,
  doel: 'behandeling' as const,
  isOpNaam: true,
  organisatie: 'Gemeente Overbetuwe',
  functie: 'Consulent Wmo',
  teams: ['Team Wmo'],
  medewerker: 'Noor de Boer',
  ...anders,
})
const deel = (soort: string) => (soort.startsWith('signaal') ? undefined : soort)

test.each([
  ['the same look twice on a day', [{}, { op: new Date('2026-03-02T10:00:00Z') }], [2]],
  ['two days, the newest first', [{}, { op: new Date('2026-03-03T10:00:00Z'), soort: 'x' }], [1, 1]],
  ['just after midnight in the Netherlands', [{}, { op: new Date('2026-03-02T23:30:00Z') }], [1, 1]],
  ['another function', [{}, { functie: 'Regisseur' }], [1, 1]],
  ['another reason', [{}, { doel: 'toezicht' }], [1, 1]],
  ['a look by break-glass', [{}, { regel: 'N1' }], [1, 1]],
  ['a look that was refused', [{}, { uitkomst: 'geweigerd' }], [1, 1]],
  ['an act that names this inwoner', [{}, { bron: 'gebeurtenis', doel: null }], [1, 1]],
  ['an act that names nobody', [{}, { bron: 'gebeurtenis', doel: null, isOpNaam: false }], [1]],
  ['what is not handed to an inwoner', [{}, { soort: 'signaal_opgepakt' }], [1]],
])('%s', (_, anders, aantallen) => {
  const overzicht = overzichtVan(anders.map(regel), deel)
  expect(overzicht.map(({ aantal }) => aantal)).toEqual(aantallen)
  expect(JSON.stringify(overzicht)).not.toContain('Noor')
})

test('one line says from when to when, and each part once', () => {
  const [een] = overzichtVan(
    [
      regel({ op: new Date('2026-03-02T10:00:00Z'), soort: 'plan_ingezien' }),
      regel(),
      regel({ op: new Date('2026-03-02T09:00:00Z') }),
    ],
    deel,
  )
  expect(een).toMatchObject({
    eerste: new Date('2026-03-02T08:00:00Z'),
    laatste: new Date('2026-03-02T10:00:00Z'),
    delen: ['dossier_ingezien', 'plan_ingezien'],
    aantal: 3,
  })
})
