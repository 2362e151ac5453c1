// An overleg that nobody planned: it came up at once, and is written down afterwards with what was decided.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()

test('an overleg that came up at once is written down afterwards, and its decisions at once', async () => {
  const { planId } = await maakLopendPlan(app, await app.als('noor'))
  app.klok.zet('2026-03-06T10:00:00Z')
  const noor = await app.als('noor')
  const plan = (datum: string) =>
    noor.post(`/werk/plannen/${planId}/overleggen`, {
      ...{ soort: 'mdo', datum, tijd: '14:00', plaats: 'Gemeentehuis Elst', vraag: 'Wie doet wat?' },
      ...{ agenda: 'Wie leidt?', inwoner: 'akkoord', oco: 'wil_niet' },
    })
  const eerder = await plan('1-3-2026')
  expect(eerder.status).toBe(422)
  expect(eerder.tekst).toContain('Toen was dit plan er nog niet.')
  const pad = `/werk/overleggen/${idVan(await plan('5-3-2026'))}`
  const verslag = { versie: '1', samenvatting: 'Noor belt school.', uitkomst: 'plan_blijft' }
  expect((await noor.post(`${pad}/verslag`, verslag)).status).toBe(303)
  expect((await noor.get(pad)).tekst).toContain('donderdag 5 maart 2026 om 14:00 uur')
})
