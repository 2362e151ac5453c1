// While noodtoegang runs, a page that is seen by it offers nothing to do: every button says why, and no field can be filled in for nothing.

import { beforeEach, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { noodproef } from '../../../test/support/noodproef.ts'

const app = await startApp()
const { verder, gezin, samNeemt } = await noodproef(app)
const een = await gezin(1)

beforeEach(verder)

const zin = 'Met noodtoegang kunt u alleen kijken.'

/** Every form of the page that changes something: its inside, and whether it can be filled in. */
const daadformulieren = (html: string) =>
  [...(html.split('<main')[1] ?? '').matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, kop]) => kop?.includes('method="post"') && !kop.includes('zoeken"'))
    .map(([, , inhoud = '']) => inhoud)

test('what would be done is shown with the reason, and what is looked at stays open', async () => {
  const { sam } = await samNeemt(een)
  const paden = [een.dossier, `/werk/meldingen/${een.meldingId}`, `/werk/trajecten/${een.trajectId}`]
  for (const pad of paden) {
    const { html, status } = await sam.get(pad)
    expect(status, pad).toBe(200)
    expect(html, pad).toContain(zin)
    for (const inhoud of daadformulieren(html)) expect(inhoud, pad).toContain('<fieldset disabled=""')
  }
  const { html } = await sam.get(een.dossier)
  for (const deur of ['/gesprekken/nieuw', '/documenten/nieuw', '/trajecten/nieuw', '/overdracht"'])
    expect(html, deur).not.toContain(deur)
  expect(html).toContain(`href="/werk/meldingen/${een.meldingId}"`)
  expect(html).toMatch(/<form[^>]*zoeken"[^>]*>(?:(?!fieldset disabled).)*<\/form>/s)
})

test('whoever comes by the address of a form can fill in nothing there', async () => {
  const { sam } = await samNeemt(een)
  const { html, status } = await sam.get(`${een.dossier}/documenten/nieuw`)
  expect(status).toBe(200)
  expect(daadformulieren(html).every((inhoud) => inhoud.includes('<fieldset disabled=""'))).toBe(true)
  expect(html).toContain(zin)
})

test('the inwoner reads what it was: no word of somebody who changed the dossier, or who saw nothing', async () => {
  const { sam } = await samNeemt(een)
  await sam.get(een.dossier)
  await sam.post(`${een.dossier}/contacten`, { waarover: 'Gebeld', kanaal: 'telefoon', isMetInwoner: 'ja' })
  const { tekst } = await (await app.als('vera')).get(`/werk/privacy/inzage/${een.inwonerId}/brief`)
  expect(tekst).toContain('Legde noodtoegang vast: in een noodgeval in uw dossier kijken')
  expect(tekst).not.toContain('veranderde iets bij noodtoegang')
  expect(tekst).toContain('Dat was een noodgeval')
  expect(tekst).toContain('Dat mocht niet, en is niet gebeurd.')
})

test('on pages that are not seen by it everything works as before', async () => {
  const { sam } = await samNeemt(een)
  const { html, tekst } = await sam.get('/werk/contact/nieuw')
  expect(tekst).toContain('Uw eigen werk doet u zoals altijd.')
  expect(tekst).not.toContain('Kijken kan, veranderen niet.')
  expect(html).not.toContain(zin)
  expect(html).not.toContain('<fieldset disabled=""')
})
