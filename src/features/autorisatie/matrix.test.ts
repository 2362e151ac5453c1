// The autorisatiematrix through the front door: the page prints the data that decides, and only for who keeps watch.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { matrix, rollen } from '../medewerker/rechten.ts'
import { rolNaam } from '../medewerker/teksten.ts'
import { plafonds } from './plafond.ts'
import { regels } from './regel.ts'
import { regelZin } from './teksten.ts'

const app = await startApp()

test('the privacy officer reads every rol, every rule in words, and that the Wams opens nothing', async () => {
  const vera = await app.als('vera')
  const { status, tekst, html } = await vera.get('/werk/autorisatiematrix')
  expect(status).toBe(200)
  for (const regel of regels) expect(tekst, regel).toContain(regelZin[regel])
  // One line for each who can look, with the highest niveau by name in its cell.
  for (const { plafond } of Object.values(plafonds)) expect(html).toContain(plafond.genoemd ?? '–')
  expect(tekst).toContain('Consulent')
  expect(tekst).toContain('Behandelaar van klacht of bezwaar')
  expect(tekst).toContain('nog niet in werking')
})

test('who works with inwoners has no door there', async () => {
  const noor = await app.als('noor')
  expect((await noor.get('/werk/autorisatiematrix')).status).toBe(403)
})

test('who may what stands there in words, per subject and per rol, and every recht of every rol is in it', async () => {
  const vera = await app.als('vera')
  const { tekst, html } = await vera.get('/werk/autorisatiematrix')
  // A code like "medewerker:in_dienst_nemen" is for the program.
  expect(tekst.match(/\b[a-z_]+:[a-z_]+\b/g)).toBeNull()
  expect(tekst).toContain('in dienst nemen')
  const blok = (titel: string, tot: string) =>
    html.replaceAll('\u00ad', '').split(`>${titel}<`)[1]?.split(`>${tot}<`)[0] ?? ''
  // Of one subject: each act once, with who may do it.
  const vernietiging = blok('Vernietigingslijst', 'Vernietigingsstop')
  expect(vernietiging).toContain('opstellen')
  expect(vernietiging).toContain('Functionaris gegevensbescherming, Functioneel beheerder')
  expect(vernietiging).not.toContain('Consulent')
  for (const rol of rollen) {
    const aantal = matrix[rol].length
    if (aantal > 0) expect(tekst, rol).toContain(`${rolNaam[rol]} (${aantal}`)
  }
})

test('a word that is wider than a phone breaks with a hyphen, and reads as one', async () => {
  const { html, tekst } = await (await app.als('ties')).get('/werk/autorisatiematrix')
  expect(html).toMatch(/<summary>Functionaris gegevens\u00adbescherming/)
  expect(html).toMatch(/<div class="kt-table__value">Functionaris gegevens\u00adbescherming/)
  expect(html).not.toMatch(/<(?:h[1-4]|th|td|summary)\b[^>]*>(?:<div[^>]*>)?[^<]*gegevensbescherming/i)
  expect(tekst).toContain('Functionaris gegevensbescherming')
})
