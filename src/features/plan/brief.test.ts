// The letter with the plan: the resident's words, each doel with who does what, and that no is an answer too.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { voorOntvanger } from '../autorisatie/ontvanger.ts'
import type { Afspraak } from './afspraak.ts'
import { briefWeergave, planBrief } from './brief.ts'
import type { Doel } from './plan.ts'

const doel: Doel = {
  id: 'd',
  inwonerId: 'anna',
  leefgebied: 'instrumentele_adl',
  wet: 'wmo',
  woorden: 'Ik wil zelf blijven koken',
  waarom: 'Zwaar werk lukt niet meer',
  startScore: 3,
  streefScore: 4,
}
const afspraak = (id: string, van: Afspraak['van'], wie: string, doelId: string | null): Afspraak => ({
  id,
  doelId,
  van,
  wie,
  medewerkerId: null,
  inwonerId: null,
  reden: null,
  betwisting: null,
  wat: 'helpt met koken',
  voorDatum: '2026-04-01',
  status: 'open',
})

test('the letter says what each does, theirs and ours apart', () => {
  const stof = {
    ...planVan('concept'),
    doelen: [doel],
    afspraken: [
      afspraak('a', 'netwerk', 'Petra', 'd'),
      afspraak('b', 'medewerker', 'Noor', 'd'),
      afspraak('c', 'inwoner', 'Anna', null),
    ],
  }
  const plan = voorOntvanger({ leeftijd: 76 }, briefWeergave, stof)
  if (!plan) throw new Error('nothing to write')
  const { tekst } = planBrief({
    plan,
    gemeente: 'Overbetuwe',
    telefoon: '14 0481',
    nu: new Date('2026-03-02T08:00:00Z'),
  })
  expect(tekst).toContain('op 2 maart 2026 is (versie 2)')
  expect(tekst).toContain('In uw eigen woorden:\nThuis blijven')
  expect(tekst).toContain(
    'Doel 1: Ik wil zelf blijven koken\nWaarom: Zwaar werk lukt niet meer\nWat u doet, en de mensen om u heen:\n- Petra: helpt met koken, vóór 1 april 2026\nWat wij doen:\n- Noor: helpt met koken, vóór 1 april 2026',
  )
  expect(tekst).toContain('Andere afspraken:\n- Anna: helpt met koken')
  expect(tekst).toContain('U mag ook nee zeggen.')
})
