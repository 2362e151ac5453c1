// Doel afsluiten: a result, a score, a reason when it was not reached, and nothing that is still open under it.

import { expect, test } from 'vitest'
import { afspraakVan, planVan } from '../../../test/support/planrij.ts'
import { doelAfsluiten } from './doelafsluiten.ts'

const doel = { id: 'd', resultaat: null }
const bereikt = { resultaat: 'bereikt', score: 4, reden: undefined } as const
const open = afspraakVan({ doelId: 'd' })

test('it ends with its result; a promise of another doel stays open', () => {
  const afspraken = [afspraakVan({ id: 'x', doelId: 'e' })]
  expect(
    doelAfsluiten(planVan('lopend'), { doel, afspraken }, { einde: bereikt, perAfspraak: {} }),
  ).toMatchObject({
    ok: true,
    value: { einde: { doelId: 'd', resultaat: 'bereikt', score: 4, reden: null }, afgerond: [] },
  })
})

test('an open promise under it ends with it', () => {
  const perAfspraak = { a: { afloop: 'nagekomen', reden: undefined } } as const
  expect(
    doelAfsluiten(planVan('lopend'), { doel, afspraken: [open] }, { einde: bereikt, perAfspraak }),
  ).toMatchObject({ value: { afgerond: [{ id: 'a', status: 'nagekomen' }] } })
})

test.each([
  ['the plan does not run', 'gedeeld', doel, bereikt, 'plan_loopt_niet'],
  ['it is not in the plan', 'lopend', undefined, bereikt, 'onderdeel_is_weg'],
  ['it has a result already', 'lopend', { ...doel, resultaat: 'deels' }, bereikt, 'doel_is_afgesloten'],
  ['no result is chosen', 'lopend', doel, { ...bereikt, resultaat: undefined }, 'resultaat_ontbreekt'],
  ['no score is chosen', 'lopend', doel, { ...bereikt, score: undefined }, 'score_ontbreekt'],
  ['nobody says why not', 'lopend', doel, { ...bereikt, resultaat: 'niet' }, 'waarom_niet_ontbreekt'],
  ['a promise is still open', 'lopend', doel, bereikt, 'afspraak_nog_open'],
] as const)('refused when %s', (_, status, van, einde, reason) => {
  const feiten = { doel: van, afspraken: [open] }
  expect(doelAfsluiten(planVan(status), feiten, { einde, perAfspraak: {} })).toEqual({ ok: false, reason })
})
