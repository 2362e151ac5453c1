// Publiceren: tested as it stands, changed, sound, with a reason, and never in the past.

import { expect, test } from 'vitest'
import { beginregels } from '../melding/beginregels.ts'
import type { Regel } from '../melding/triage.ts'
import { publiceren } from './publiceren.ts'
import type { Versie } from './triage.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const geldend: Versie = {
  nummer: 1,
  status: 'gepubliceerd',
  regels: beginregels,
  vanaf: new Date('2015-01-01'),
  reden: 'Het begin.',
  uit: null,
  versie: 1,
  getoetst: null,
}
const anders = beginregels.filter(({ code }) => code !== 'meedoen')
const concept: Versie = { ...geldend, nummer: 2, status: 'concept', regels: anders, versie: 3, getoetst: 3 }
const morgen = new Date('2026-03-03T00:00:00Z')
const doe = (o: { concept?: Partial<Versie>; reden?: string; vanaf?: Date; bezet?: Date[] }) => {
  const { reden = 'Meedoen hoort in een gesprek.', vanaf, bezet = [] } = o
  const outcome = publiceren({ ...concept, ...o.concept }, { reden, vanaf }, { geldend, bezet, nu })
  return outcome.ok ? outcome.value.vanaf.toISOString() : outcome.reason
}

for (const [wat, gegeven, verwacht] of [
  ['now', {}, nu.toISOString()],
  ['tomorrow', { vanaf: morgen }, morgen.toISOString()],
  ['yesterday', { vanaf: new Date('2026-03-01') }, 'vanaf_in_verleden'],
  ['at a moment that is taken', { vanaf: morgen, bezet: [morgen] }, 'vanaf_bezet'],
  ['without a reason', { reden: ' ' }, 'reden_ontbreekt'],
  ['untested', { concept: { getoetst: null } }, 'niet_getoetst'],
  ['changed after the test', { concept: { versie: 4 } }, 'niet_getoetst'],
  ['the same as now', { concept: { regels: beginregels } }, 'niets_veranderd'],
  ['unsound', { concept: { regels: anders.slice(1) as Regel[] } }, 'veiligheid_niet_eerst'],
  ['twice', { concept: { status: 'gepubliceerd' } }, 'geen_concept'],
] satisfies [string, Parameters<typeof doe>[0], string][])
  test(`published ${wat}: ${verwacht}`, () => {
    expect(doe(gegeven)).toBe(verwacht)
  })
