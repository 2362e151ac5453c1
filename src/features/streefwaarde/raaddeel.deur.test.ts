// The first page of a council member: the latest rapport, what misses its streefwaarde, what waits for a decision.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { publiceer } from '../../../test/support/rapport.ts'

const app = await startApp()
const aydin = await app.als('aydin')

test('before anything was published it says so', async () => {
  const { tekst, html } = await aydin.get('/werk')
  expect(tekst).toContain('Er is nog geen rapport gepubliceerd')
  expect(tekst).not.toContain('Cijfers die hun streefwaarde niet halen')
  expect(html).not.toContain('href="/werk/monitor"')
  expect((await aydin.get('/werk/streefwaarden/kort.contacten')).tekst).toContain('nog niets gepubliceerd')
})

test('then the rapport, each figure that misses, and what is proposed', async () => {
  const kpi = 'begeleiding.terugkeer'
  const id = await publiceer(app, {
    kpi,
    periode: '2025-Q4',
    cellen: [{ deel: 'terug', periode: '2025-Q4', waarde: 45 }],
  })
  await publiceer(app, {
    ...{ kpi: 'integraal.een_plan', periode: '2025-Q3' },
    cellen: [{ deel: 'een_plan', periode: '2025-Q3', waarde: 80 }],
  })
  await aydin.post(`/werk/streefwaarden/${kpi}/voorstellen`, {
    ...{ deel: 'terug', maximaal: '35', van: '1-7-2026', motivering: 'Het kan beter.' },
  })
  const { tekst, html } = await aydin.get('/werk')
  expect(html).toContain(`href="/werk/rapporten/${id}"`)
  expect(tekst).toContain('Rapport over het 4e kwartaal 2025')
  expect(tekst).toMatch(/Cijfers die hun streefwaarde niet halen.*45 %.*Niet gehaald.*ten hoogste 40\s%/)
  expect(tekst).not.toContain('80 %')
  expect(tekst).toMatch(/Wacht op een besluit.*1 voorstel/)
  // Policy, who prepares it, sees the same.
  expect((await (await app.als('mila')).get('/werk')).tekst).toContain(
    'Cijfers die hun streefwaarde niet halen',
  )
})
