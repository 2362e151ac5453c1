// Who may lay a melding back with the team.

import { expect, test } from 'vitest'
import { collega, poort, stand, wmo } from '../../../test/support/stand.ts'
import { teruggeven } from './teruggeven.ts'

const kim = collega('kim', 'toegang', [poort])
const bram = collega('bram', 'teammanager', [poort])
const ander = collega('ander', 'teammanager', [wmo])

test.each([
  ['the behandelaar', kim, stand({ behandelaarId: 'kim' }), undefined],
  ['the manager of the team', bram, stand({ behandelaarId: 'kim' }), undefined],
  ['nobody, when nobody has it', kim, stand(), 'nog_niet_verdeeld'],
  ['not a colleague', kim, stand({ behandelaarId: 'jan' }), 'ligt_bij_collega'],
  ['not the manager of another team', ander, stand({ behandelaarId: 'kim' }), 'ligt_bij_collega'],
  ['not after closing', kim, stand({ behandelaarId: 'kim', status: 'ingetrokken' }), 'melding_is_gesloten'],
])('%s', (_, door, melding, reden) => {
  const besluit = teruggeven(melding, door)
  expect(besluit.ok ? undefined : besluit.reason).toBe(reden)
  if (besluit.ok) expect(besluit.value.teamId).toBe(poort.id)
})
