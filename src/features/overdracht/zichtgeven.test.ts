// When a new yes to looking on can be written down, as a table.

import { expect, test } from 'vitest'
import { zichtGeven } from './zichtgeven.ts'

const vandaag = '2026-03-03'
const ja = { door: 'inwoner', op: '2026-03-03', wijze: 'mondeling' } as const
const nee = { status: 'aanvaard', isZichtBeeindigd: false, heeftGrondslag: false } as const

test.each([
  ['after a no', nee, true, ja, 'ok'],
  ['after a withdrawal', { ...nee, isZichtBeeindigd: true, heeftGrondslag: true }, true, ja, 'ok'],
  ['while it is offered', { ...nee, status: 'aangeboden' }, true, ja, 'ok'],
  ['while the sender looks on', { ...nee, heeftGrondslag: true }, true, ja, 'zicht_loopt'],
  ['of what was returned', { ...nee, status: 'geweigerd' }, true, ja, 'verkeerde_status'],
  ['of what was taken back', { ...nee, status: 'ingetrokken' }, true, ja, 'verkeerde_status'],
  ['by the sender', nee, false, ja, 'ja_door_wie_het_doet'],
  ['without who answered', nee, true, { op: ja.op, wijze: ja.wijze }, 'antwoord_ontbreekt'],
  ['without how', nee, true, { door: ja.door, op: ja.op }, 'antwoord_ontbreekt'],
  ['of tomorrow', nee, true, { ...ja, op: '2026-03-04' }, 'antwoord_in_toekomst'],
] as const)('%s', (_, stand, isOntvanger, antwoord, uitkomst) => {
  const uit = zichtGeven(stand, antwoord, { isOntvanger, vandaag })
  expect(uit.ok ? 'ok' : uit.reason).toBe(uitkomst)
})
