// The key of a form stands for one act of one person with one text: never a failure of ours, never a "done" for nothing.

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startApp } from '../../test/support/app.ts'
import { maakMelding } from '../../test/support/gesprek.ts'
import { meldingVelden } from '../../test/support/melding.ts'

const app = await startApp()
const [kim, noor] = [await app.als('kim'), await app.als('noor')]
const contact = { waarover: 'Buurman maakt zich zorgen', kanaal: 'telefoon' }

test('a colleague with the same key writes down their own contact', async () => {
  const _sleutel = randomUUID()
  const een = await kim.post('/werk/contact', { ...contact, _sleutel })
  const ander = await noor.post('/werk/contact', { ...contact, _sleutel })
  expect([een.status, ander.status]).toEqual([303, 303])
  expect(ander.naar).not.toBe(een.naar)
})

test('the same key serves another act', async () => {
  const _sleutel = randomUUID()
  await kim.post('/werk/contact', { ...contact, _sleutel })
  expect((await kim.post('/werk/meldingen', meldingVelden({ _sleutel }))).naar).toMatch(
    /^\/werk\/meldingen\//,
  )
})

test('the same key on another melding is not answered with what was done to the first', async () => {
  const _sleutel = randomUUID()
  const [een, ander] = [await maakMelding(app, noor), await maakMelding(app, noor)]
  const velden = { ...contact, versie: '1', _sleutel }
  expect((await noor.post(`/werk/meldingen/${een.meldingId}/contact`, velden)).status).toBe(303)
  expect((await noor.post(`/werk/meldingen/${ander.meldingId}/contact`, velden)).status).toBe(409)
})

test('the same key with another text keeps that text, and sends it when somebody says so', async () => {
  const _sleutel = randomUUID()
  await kim.post('/werk/contact', { ...contact, _sleutel })
  const anders = { ...contact, waarover: 'Buurman is gevallen' }
  const antwoord = await kim.post('/werk/contact', { ...anders, _sleutel })
  expect([antwoord.status, antwoord.tekst]).toEqual([409, expect.stringContaining('Buurman is gevallen')])
  const nieuw = antwoord.waarde('_sleutel') ?? ''
  expect(nieuw).not.toBe(_sleutel)
  expect(
    (await kim.post('/werk/contact', { ...anders, _csrf: antwoord.waarde('_csrf') ?? '', _sleutel: nieuw }))
      .status,
  ).toBe(303)
})

test('what a browser says of the print itself counts for nothing', async () => {
  const _sleutel = randomUUID()
  await kim.post('/werk/contact', { ...contact, _sleutel })
  const _afdruk = 'verzonnen'
  expect(
    (await kim.post('/werk/contact', { ...contact, waarover: 'Anders', _sleutel, _afdruk })).status,
  ).toBe(409)
  expect((await kim.post('/werk/contact', { ...contact, _sleutel, _afdruk })).status).toBe(303)
})

test('a damaged key is said in words', async () => {
  const antwoord = await noor.post('/werk/verdeling', { _sleutel: 'x', werk: `melding:${randomUUID()}` })
  expect(antwoord.status).toBe(409)
})
