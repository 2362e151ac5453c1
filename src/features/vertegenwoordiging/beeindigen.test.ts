// Ending: with a reason that fits the soort, once.

import { expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../test/support/vertegenwoordiging.ts'
import { beeindigen, type Eindreden } from './beeindigen.ts'
import type { Vertegenwoordiging } from './vertegenwoordiging.ts'
import type { Soort } from './vertegenwoordigingsoort.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const van = (soort: Soort, anders: Partial<Vertegenwoordiging> = {}) =>
  vertegenwoordiging({ soort, van: '2026-01-01', totEnMet: '2026-12-31', ...anders })
const voorbij = { totEnMet: '2026-03-01' } as const

test.each<[Soort, Eindreden, string | undefined]>([
  ['voogd', 'maatregel_voorbij', undefined],
  ['voogd', 'gezag_voorbij', 'eindreden_past_niet'],
  ['ouder_met_gezag', 'gezag_voorbij', undefined],
  ['mantelzorger', 'taak_voorbij', undefined],
  ['mantelzorger', 'maatregel_voorbij', 'eindreden_past_niet'],
  ['curator', 'vergissing', undefined],
])('%s ended as %s', (soort, reden, weigering) => {
  const uitslag = beeindigen(van(soort), { reden, nu })
  expect(uitslag.ok ? undefined : uitslag.reason).toBe(weigering)
})

test('what is over is not ended again', () => {
  expect(beeindigen(van('voogd', voorbij), { reden: 'vergissing', nu })).toEqual({
    ok: false,
    reason: 'al_voorbij',
  })
})
