// The word to a verwijzer: what may be told, when, and by which way.

import { expect, test } from 'vitest'
import { verwijzingStand } from '../../../test/support/verwijzingstand.ts'
import { type Invoer, magGezegd, terugkoppelen } from './terugkoppelen.ts'
import type { Stand } from './verwijzing.ts'

const opgepakt: Invoer = { bericht: 'opgepakt', weg: 'brief', bereik: undefined, gebeldOp: undefined }
const gebeld = { weg: 'telefoon', gebeldOp: '2026-03-03' } as const
const ja = { toestemming: 'ja' } as const
const dicht = { loopt: false } as const

test.each<[string, Partial<Stand>, Partial<Invoer>, string | undefined]>([
  ['that it was taken up, without asking', {}, {}, undefined],
  ['more than that, without asking', {}, { bericht: 'ondersteuning_gestart' }, 'toestemming_nodig'],
  ['more than that, after a no', { toestemming: 'nee' }, { bericht: 'afgerond' }, 'toestemming_nodig'],
  ['more than that, after a yes', ja, { bericht: 'ondersteuning_gestart' }, undefined],
  ['the end of what still runs', ja, { bericht: 'afgerond' }, 'melding_loopt_nog'],
  ['the end of what ended', { ...ja, ...dicht }, { bericht: 'afgerond' }, undefined],
  [
    'only that it was taken up, when it ended and more may be told',
    { ...ja, ...dicht },
    {},
    'zeg_hoe_het_ging',
  ],
  ['that it was taken up, when it ended and no more may be told', dicht, {}, undefined],
  ['it was told', { isKlaar: true }, {}, 'al_teruggekoppeld'],
  ['somebody who has not the file', { magBehandelen: false }, {}, 'niet_te_behandelen'],
  ['a mail that it was taken up', {}, { weg: 'e_mail', bereik: 'v@p.example' }, undefined],
  [
    'a mail that tells more',
    ja,
    { weg: 'e_mail', bereik: 'v@p.example', bericht: 'ondersteuning_gestart' },
    'niet_per_mail',
  ],
  ['a mail without an address', {}, { weg: 'e_mail' }, 'bereik_past_niet'],
  ['a call', {}, gebeld, undefined],
  ['a call without a day', {}, { weg: 'telefoon' }, 'gebeld_ontbreekt'],
  ['a call tomorrow', {}, { ...gebeld, gebeldOp: '2026-03-04' }, 'gebeld_in_toekomst'],
  ['a call before the verwijzing', {}, { ...gebeld, gebeldOp: '2026-03-01' }, 'gebeld_te_vroeg'],
])('%s', (_, stand, invoer, reason) => {
  const outcome = terugkoppelen(verwijzingStand(stand), { ...opgepakt, ...invoer }, '2026-03-03')
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})

test('a form offers only what may be told', () => {
  expect(magGezegd({ toestemming: 'nee', loopt: true })).toEqual(['opgepakt'])
  expect(magGezegd({ toestemming: 'ja', loopt: true })).toEqual(['opgepakt', 'ondersteuning_gestart'])
  expect(magGezegd({ toestemming: 'ja', loopt: false })).not.toContain('opgepakt')
})
