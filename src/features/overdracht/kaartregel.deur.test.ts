// The line of a card on the work list: the sender reads of whom the word back is, as on the card itself; of who is geheim not.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'

const app = await startApp()
const [fleur, noor] = [await app.als('fleur'), await app.als('noor')]
const { pad, inwonerId } = await maakOverdracht(app, fleur)

test('it names whom the sender sent, and not the huishouden they went to', async () => {
  expect((await fleur.get('/werk?lijst=wacht')).tekst).toMatch(/Antwoord op uw overdracht Anna de Wit/)
  expect((await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })).status).toBe(303)
  expect((await noor.post(`${pad}/terugkoppeling`, { terugAntwoord: 'loopt_nog' })).status).toBe(303)
  const { tekst } = await fleur.get('/werk')
  expect(tekst).toMatch(/Terugkoppeling lezen Anna de Wit/)
  expect(tekst).not.toContain('naam afgeschermd')
})

test('of who became geheim nobody is named', async () => {
  await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
  expect((await fleur.get('/werk')).tekst).not.toContain('Anna de Wit')
})
