// Afspraak heropenen: a slip, by who made it, on the day it was made.

import { expect, test } from 'vitest'
import { afspraakVan, planVan } from '../../../test/support/planrij.ts'
import { afspraakHeropenen } from './afspraakheropenen.ts'

const gezegd = afspraakVan({ status: 'niet_nagekomen' })
const feiten = { doelResultaat: null, isZelfVandaagGezegd: true } as const
const betwisting = { door: 'Anna', woorden: 'Ik belde wel.', isBeslecht: true }

test.each([
  ['not kept', 'lopend', gezegd, {}, undefined],
  ['kept', 'lopend', { ...gezegd, status: 'nagekomen' }, {}, undefined],
  ['the plan is closed', 'afgesloten', gezegd, {}, 'plan_loopt_niet'],
  ['it is not in the plan', 'lopend', undefined, {}, 'onderdeel_is_weg'],
  ['it stands open', 'lopend', { ...gezegd, status: 'open' }, {}, 'afspraak_staat_open'],
  ['the other side spoke', 'lopend', { ...gezegd, betwisting }, {}, 'afspraak_was_betwist'],
  ['its doel is closed', 'lopend', gezegd, { doelResultaat: 'bereikt' }, 'doel_is_afgesloten'],
  ['somebody else, or earlier', 'lopend', gezegd, { isZelfVandaagGezegd: false }, 'niet_zelf_vandaag_gezegd'],
] as const)('%s', (_, plan, afspraak, anders, reason) => {
  expect(afspraakHeropenen(planVan(plan), afspraak, { ...feiten, ...anders })).toEqual(
    reason ? { ok: false, reason } : { ok: true, value: gezegd.id },
  )
})
