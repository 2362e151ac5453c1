// What an inwoner is sent: as far as they read themselves, by age.

import { describe, expect, test } from 'vitest'
import { voorOntvanger } from './ontvanger.ts'
import type { Weergave } from './present.ts'

const stof = { dag: '1 mei', doel: 'Weer naar buiten', verslag: 'Wij zagen' }
const weergave: Weergave<typeof stof> = {
  personen: () => [],
  velden: { dag: 'L1', doel: 'L2', verslag: 'L3' },
}

describe('a letter holds what its ontvanger reads (access.md 2.6)', () => {
  test.each([
    ['a grown-up', 40, stof],
    ['somebody without a known birthday', undefined, stof],
    ['a child of twelve: the plan, not what was written about it', 12, { ...stof, verslag: undefined }],
    ['a child under twelve: nothing', 11, undefined],
  ])('%s', (_, leeftijd, gelezen) => {
    expect(voorOntvanger({ leeftijd }, weergave, stof)).toEqual(gelezen)
  })
})
