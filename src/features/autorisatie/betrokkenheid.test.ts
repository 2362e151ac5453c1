// Betrokkenheid: whatever somebody holds, of themselves and of theirs they see nothing; of everybody else it changes nothing.

import { expect, test } from 'vitest'
import { rollen } from '../medewerker/rechten.ts'
import { betrokkenheidBij } from './betrokkenheid.ts'
import { decide } from './decide.ts'

const uitgesloten = [
  { inwonerId: 'ik', huishoudenId: null, als: 'zelf' },
  { inwonerId: 'zus', huishoudenId: null, als: 'familie' },
  { inwonerId: null, huishoudenId: 'mijn huis', als: 'zelf' },
  { inwonerId: null, huishoudenId: 'haar huis', als: 'familie' },
] as const

test.each([
  ['nothing of theirs', ['vreemde', 'huis'], 'geen'],
  ['the own file', ['ik'], 'zelf'],
  ['a sister', ['zus'], 'familie'],
  ['where a sister lives', ['vreemde', 'haar huis'], 'familie'],
  ['both: the own file counts', ['zus', 'mijn huis'], 'zelf'],
  ['what has no huishouden', [null, undefined], 'geen'],
])('%s', (_, ids, verwacht) => {
  expect(betrokkenheidBij({ uitgesloten }, ids)).toBe(verwacht)
})

const grants = (huishoudenId: string | null) =>
  ['toewijzing', 'noodtoegang_met_tweede', 'zegel'].map((grondslag) => ({
    ...({ niveau: 'L4', wet: 'wmo', isPersoonlijk: true } as const),
    grondslag,
    huishoudenId,
  }))
const ziet = (rol: (typeof rollen)[number], huishoudenId: string | null) =>
  decide(
    { rollen: [rol], mandaten: ['wmo'], kernIds: [], isActief: true, uitgesloten },
    { soort: 'melding', autorisaties: grants(huishoudenId), isVanEigenTeam: true, isGeheim: false },
    'behandeling',
  )

test.each(rollen)('%s is denied by H2 and H3 whatever they hold, and break-glass opens neither', (rol) => {
  expect(ziet(rol, 'mijn huis')).toEqual({ allow: false, regel: 'H2', isDoorbreekbaar: false })
  expect(ziet(rol, 'haar huis')).toEqual({ allow: false, regel: 'H3', isDoorbreekbaar: false })
  expect(['H2', 'H3']).not.toContain(ziet(rol, 'ander huis').regel)
  expect(['H2', 'H3']).not.toContain(ziet(rol, null).regel)
})
