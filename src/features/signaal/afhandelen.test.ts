// Dealing with a signaal: in a word of the list, with words where nothing was done.

import { expect, test } from 'vitest'
import { afhandelen } from './afhandelen.ts'
import type { Afhandeling, Status } from './signaal.ts'

test.each<[string, Status, Afhandeling, string, number, string]>([
  ['done, without words', 'open', 'gedaan', '', 1, 'ok'],
  ['known already', 'opgepakt', 'was_bekend', '', 1, 'ok'],
  ['nothing needed, without a reason', 'open', 'niets_nodig', '', 1, 'toelichting_ontbreekt'],
  ['nothing needed, with a reason', 'open', 'niets_nodig', 'Elif wil geen hulp meer', 1, 'ok'],
  ['it is wrong, without saying what', 'open', 'klopt_niet', '', 1, 'toelichting_ontbreekt'],
  ['dealt with before', 'afgehandeld', 'gedaan', '', 1, 'al_afgehandeld'],
  ['changed meanwhile', 'open', 'gedaan', '', 2, 'intussen_gewijzigd'],
])('%s', (_, status, afhandeling, toelichting, versie, verwacht) => {
  const outcome = afhandelen({ status, versie }, { afhandeling, toelichting, versie: 1 })
  expect(outcome.ok ? 'ok' : outcome.reason).toBe(verwacht)
})
