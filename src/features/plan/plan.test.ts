// Each act on a plan against each status: possibleIn is the whole truth; and what a reader of one wet sees.

import { describe, expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { weigering as aanvullen } from './aanvullen.ts'
import { weigering as afsluiten } from './afsluiten.ts'
import { weigering as akkoordVastleggen } from './akkoordvastleggen.ts'
import { weigering as delen } from './delen.ts'
import { weigering as doelAfsluiten } from './doelafsluiten.ts'
import { weigering as evalueren } from './evalueren.ts'
import { maken } from './maken.ts'
import { weigering as nakomen } from './nakomen.ts'
import { isPossible, opengesteld, type Plan, type possibleIn, statussen, volgendeVersie } from './plan.ts'
import { weigering as vaststellen } from './vaststellen.ts'
import { weigering as wijzigen } from './wijzigen.ts'

const van = planVan
const klaar = {
  aantalDoelen: 1,
  personen: [{ id: 'anna', leeftijd: 77, isLid: true, isVertegenwoordiger: false }],
  akkoorden: [{ inwonerId: 'anna', versie: 2, wijze: 'mondeling' as const }],
  heeftRegisseur: true,
}
const afspraak = {
  wat: 'Bellen',
  van: 'inwoner',
  wie: 'Anna',
  medewerkerId: undefined,
  voorDatum: '2026-04-01',
  doelId: undefined,
} as const
const feiten = { id: 'a', vandaag: '2026-03-02', doelIds: [], collegas: [], mensen: [] } as const

const acts = {
  wijzigen: (plan) => wijzigen(plan),
  maken: (plan) => !maken(plan, afspraak, feiten).ok,
  aanvullen: (plan) => aanvullen(plan),
  // A running plan that was changed is shared again.
  delen: (plan) => delen(plan.status === 'lopend' ? { ...plan, gedeeldeVersie: 1 } : plan, 1),
  akkoordVastleggen: (plan) => akkoordVastleggen(plan),
  vaststellen: (plan) => vaststellen(plan, klaar),
  nakomen: (plan) => nakomen(plan, { status: 'open', betwisting: null }),
  doelAfsluiten: (plan) => doelAfsluiten(plan, { id: 'd', resultaat: null }),
  evalueren: (plan) => evalueren(plan),
  afsluiten: (plan) => afsluiten(plan),
} satisfies Record<keyof typeof possibleIn, (plan: Plan) => string | boolean | undefined>

describe.each(Object.keys(acts) as (keyof typeof acts)[])('%s', (act) => {
  test.each(statussen)('of a plan that is %s', (status) => {
    expect(!acts[act](van(status))).toBe(isPossible(act, status))
  })
})

test.each([
  ['concept', 'concept'],
  ['gedeeld', 'concept'],
  ['lopend', 'lopend'],
] as const)('a change to a plan that is %s leaves it %s, one versie on', (voor, na) => {
  expect(volgendeVersie(van(voor))).toMatchObject({ status: na, versie: 3 })
})

test.each([
  ['of every wet', ['geen'], ['wmo', 'jeugdwet']],
  ['of the Jeugdwet alone', ['jeugdwet'], ['jeugdwet']],
  ['of the Participatiewet alone', ['participatiewet'], []],
  ['without a grant', [], []],
] as const)('a reader %s sees only the doelen opened to them', (_, grants, gezien) => {
  const open = (...metJa: string[]) =>
    opengesteld(
      [
        { id: 'w', wet: 'wmo' },
        { id: 'j', wet: 'jeugdwet' },
      ] as const,
      grants.map((wet) => ({ wet })),
      new Set(metJa),
    ).map(({ wet }) => wet)
  expect(open()).toEqual(gezien)
  // What the inwoner opened too; to who has no grant on the plan it opens nothing.
  expect(open('w', 'j')).toEqual(grants.length > 0 ? ['wmo', 'jeugdwet'] : [])
})
