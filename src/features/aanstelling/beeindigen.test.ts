// Beëindigen: from today is at once, never in the past, never one's own, and never the last who can give a rol.

import { expect, test } from 'vitest'
import { aanstellingVan, feitenVan, woord } from '../../../test/support/dienst.ts'
import { beeindigen } from './beeindigen.ts'

const beheerder = aanstellingVan({ wat: 'functioneel_beheerder' })
const alleen = { anderen: { isEenBeheerder: false } }

test.each([
  ['today', aanstellingVan(), '2026-03-02', feitenVan(), '2026-03-01'],
  ['later', aanstellingVan(), '2026-04-01', feitenVan(), '2026-03-31'],
  ['on its first day', aanstellingVan({ van: '2026-03-02' }), '2026-03-02', feitenVan(), '2026-03-01'],
  ['before it begins', aanstellingVan({ van: '2026-05-01' }), '2026-03-02', feitenVan(), '2026-04-30'],
  ['earlier than its end', aanstellingVan({ tot: '2026-06-01' }), '2026-04-01', feitenVan(), '2026-03-31'],
  ['in the past', aanstellingVan(), '2026-03-01', feitenVan(), 'dag_is_voorbij'],
  [
    'one of oneself',
    aanstellingVan(),
    '2026-04-01',
    feitenVan([], {}, { doorId: 'noor' }),
    'eigen_aanstelling',
  ],
  ['on its last day', aanstellingVan({ tot: '2026-03-31' }), '2026-04-01', feitenVan(), 'stopt_al_eerder'],
  ['one that is over', aanstellingVan({ tot: '2026-02-01' }), '2026-03-02', feitenVan(), 'stopt_al_eerder'],
  ['of the last beheerder', beheerder, '2026-04-01', feitenVan([], {}, alleen), 'laatste_beheerder'],
  ['of one of two beheerders', beheerder, '2026-04-01', feitenVan(), '2026-03-31'],
  ['another rol, of the last', aanstellingVan(), '2026-04-01', feitenVan([], {}, alleen), '2026-03-31'],
] as const)('%s', (_, a, vanaf, feiten, verwacht) => {
  const uitkomst = beeindigen(a, vanaf, feiten)
  expect(uitkomst.ok ? uitkomst.value.tot : woord(uitkomst)).toBe(verwacht)
  if (uitkomst.ok) expect(uitkomst.value).toMatchObject({ einde: 'beeindigd', totEerder: a.tot })
})
