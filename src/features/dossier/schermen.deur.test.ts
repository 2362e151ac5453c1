// What the dossier says at a glance: of what the days are, which traject a line is of, and what can be handed on.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const [noor, bram] = [await app.als('noor'), await app.als('bram')]

test('the head says of what the days are', async () => {
  const { huishoudenId } = await maakMelding(app, noor, { geslachtsnaam: 'Dagen' })
  const { tekst } = await noor.get(`/werk/dossiers/${huishoudenId}`)
  expect(tekst).toContain('Ontvangstbevestiging: vandaag')
  // Of nobody here is it geheim where they live.
  expect(tekst).not.toContain('Geheim adres')
})

test('a line of a traject says which, and what runs can be handed on from here, each by its own page', async () => {
  const { huishoudenId, trajectId, meldingId } = await maakTraject(app, noor)
  const { tekst, html } = await noor.get(`/werk/dossiers/${huishoudenId}`)
  expect(tekst).toContain('Traject gestart: Noor de Boer · Maatschappelijk werk')
  for (const pad of [`/werk/trajecten/${trajectId}/overdracht`, `/werk/meldingen/${meldingId}/overdracht`]) {
    expect(html).toContain(pad)
    expect((await noor.get(pad)).status).toBe(200)
  }
})

test('with one thing the button leads there at once; for who hands nothing on there is none', async () => {
  const vanNoor = await maakMelding(app, noor, { geslachtsnaam: 'Eenmaal' })
  const { html } = await noor.get(`/werk/dossiers/${vanNoor.huishoudenId}`)
  expect(html).toMatch(
    new RegExp(`<a[^>]*href="/werk/meldingen/${vanNoor.meldingId}/overdracht"[^>]*>Overdragen<`),
  )
  // Who leads the team hands nothing on.
  expect((await bram.get(`/werk/dossiers/${vanNoor.huishoudenId}`)).html).not.toMatch(
    /href="[^"]*\/overdracht"/,
  )
})
