// What a child may close to its parents, and who writes it down: the table.

import { expect, test } from 'vitest'
import type { Kind } from './kindzegel.ts'
import { type SluitStand, sluiten } from './sluiten.ts'

const kind = (leeftijd: number | undefined, id = 'yusuf'): Kind => ({ id, naam: id, leeftijd })
const stand = (anders: Partial<SluitStand> = {}): SluitStand => ({
  isVanMij: true,
  isDicht: false,
  mensen: [kind(43, 'samira'), kind(14)],
  ...anders,
})

test.each<[string, Partial<SluitStand>, string | undefined, string]>([
  ['a child of fourteen, the only one', {}, undefined, 'yusuf'],
  ['on the twelfth birthday', { mensen: [kind(12)] }, undefined, 'yusuf'],
  ['the day before', { mensen: [kind(11)] }, undefined, 'geen_kind'],
  ['until the eighteenth birthday', { mensen: [kind(17)] }, undefined, 'yusuf'],
  ['and then no more', { mensen: [kind(18)] }, undefined, 'geen_kind'],
  ['without a birth date', { mensen: [kind(undefined)] }, undefined, 'geen_kind'],
  ['nobody but parents', { mensen: [kind(43)] }, undefined, 'geen_kind'],
  [
    'one of two children must be chosen',
    { mensen: [kind(14), kind(13, 'lina')] },
    undefined,
    'kind_ontbreekt',
  ],
  ['and is', { mensen: [kind(14), kind(13, 'lina')] }, 'lina', 'lina'],
  ['not the mother', { mensen: [kind(43, 'samira'), kind(14)] }, 'samira', 'kind_ontbreekt'],
  ['by who does not treat it', { isVanMij: false }, undefined, 'niet_van_u'],
  ['twice', { isDicht: true }, undefined, 'al_dicht'],
])('closing, %s', (_, anders, kindId, verwacht) => {
  const uit = sluiten(stand(anders), kindId)
  expect(uit.ok ? uit.value.kind.id : uit.reason).toBe(verwacht)
})
