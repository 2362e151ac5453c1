// The paper of a rapport through its doors: who gets it, as what, and that it is whole.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meld } from '../../../test/support/meten.ts'
import { gelezen, openPdf } from '../../../test/support/pdf/boom.ts'
import { gebreken } from '../../../test/support/pdf/gebreken.ts'
import { stap, stelOp } from '../../../test/support/rapport.ts'

const app = await startApp()
for (let nr = 0; nr < 7; nr++) await meld(app, 'kim', '2026-01-05T09:00:00Z')
app.klok.zet('2026-04-02T09:00:00Z')
const mila = await app.als('mila')
const bram = await app.als('bram')
const aydin = await app.als('aydin')
const publiek = app.niemand()

const { naar: pad } = await stelOp(app, mila, '2026-Q1')
const openbaar = pad.replace('/werk', '/monitor')

test('a concept is for who makes it, and says that it is one', async () => {
  const { status, headers, bytes } = await mila.download(`${pad}.pdf`)
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(gelezen(openPdf(bytes))).toContain('Dit rapport is nog niet gepubliceerd.')
  expect((await aydin.get(`${pad}.pdf`)).status).toBe(404)
  expect((await publiek.get(`${openbaar}.pdf`)).status).toBe(404)
})

test('what was published is for everybody, whole, and may be kept for a while', async () => {
  for (const naar of ['vaststelling', 'publicatie'])
    expect((await stap(bram, pad, naar)).status, naar).toBe(303)
  const { status, headers, bytes } = await publiek.download(`${openbaar}.pdf`)
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toBe('attachment; filename="kwartaal-2026-q1-uitgave-1.pdf"')
  expect(headers.get('cache-control')).toContain('max-age')
  expect(headers.get('set-cookie')).toBeNull()
  expect(gebreken(bytes)).toEqual([])
  const tekst = gelezen(openPdf(bytes)).replaceAll(/\s+/g, ' ')
  expect(tekst).toContain('gepubliceerd op 2 april 2026')
  expect(tekst).not.toContain('nog niet gepubliceerd')
  expect((await aydin.download(`${pad}.pdf`)).status).toBe(200)
  expect((await publiek.get(openbaar)).html).toContain(`${openbaar}.pdf`)
})

test('what was withdrawn is printed for nobody, and what never was neither', async () => {
  expect((await stap(bram, pad, 'intrekking', { intrekking: 'Er klopte iets niet.' })).status).toBe(303)
  for (const adres of [`${pad}.pdf`, `/werk/rapporten/${crypto.randomUUID()}.pdf`, '/werk/rapporten/x.pdf'])
    expect((await mila.get(adres)).status, adres).toBe(404)
  for (const adres of [`${openbaar}.pdf`, `/monitor/rapporten/${crypto.randomUUID()}.pdf`])
    expect((await publiek.get(adres)).status, adres).toBe(404)
})
