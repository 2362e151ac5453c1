// Where a vraag beside a running plan goes, as a rule.

import { expect, test } from 'vitest'
import { toevoegen } from './toevoegen.ts'

const poort = { id: 'poort', naam: 'Toegang De Poort', deur: 'De Poort' }
const kern = { id: 'kern', naam: 'Kernteam', deur: 'Kernteam' }
const melding = { teamId: 'poort', behandelaarId: null }

test.each([
  [
    'who leads, in her own team',
    melding,
    [kern],
    { teamId: 'kern', deur: 'Kernteam', behandelaarId: 'noor' },
  ],
  ['who leads, in the team it came in', melding, [kern, poort], { teamId: 'poort', deur: 'De Poort' }],
  ['nobody, when she works in no team', melding, [], undefined],
  ['nobody else, when a colleague has it', { ...melding, behandelaarId: 'els' }, [kern], undefined],
])('goes to %s', (_, m, teams, naar) => {
  const uitkomst = toevoegen(m, { id: 'noor', teams })
  if (naar) expect(uitkomst).toMatchObject(naar)
  else expect(uitkomst).toBeUndefined()
})

test('stays when nobody leads', () => expect(toevoegen(melding, undefined)).toBeUndefined())
