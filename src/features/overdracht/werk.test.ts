// An overdracht on the work lists: with the receiver to answer, with the sender to wait, late with both managers, and the word back.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'
import { escaleerForJob } from './escalatie.commands.ts'

const app = await startApp()
// The kernteam has a manager of its own.
await app.sql(`insert into medewerker_rol (gemeente_id, medewerker_id, rol, van)
  select 1, id, 'teammanager', '2015-01-01' from medewerker where sub = 'fleur'`)
const { pad } = await maakOverdracht(app, await app.als('fleur'))
// A session does not outlive the days between.
const lees = async (sub: string, adres: string) => (await (await app.als(sub)).get(adres)).tekst
const lijst = (sub: string, naam: string) => lees(sub, `/werk?lijst=${naam}`)
const stuur = async (sub: string, deel: string, velden: Velden) => {
  const { status, tekst } = await (await app.als(sub)).post(`${pad}/${deel}`, velden)
  expect(status, tekst).toBe(303)
}

test('the receiving team has it to answer, the sender waits', async () => {
  expect(await lijst('noor', 'team')).toContain('Antwoorden op een overdracht')
  expect(await lijst('fleur', 'wacht')).toContain('Antwoord op uw overdracht')
})

test('the last day is in time; the day after it is with both managers, once', async () => {
  app.klok.zet('2026-03-09T08:00:00Z')
  await escaleerForJob(app.ctx, 1)
  expect(await lijst('bram', 'mij')).not.toContain('Overdracht zonder antwoord')
  app.klok.zet('2026-03-10T08:00:00Z')
  await escaleerForJob(app.ctx, 1)
  await escaleerForJob(app.ctx, 1)
  for (const manager of ['bram', 'fleur'])
    expect(await lijst(manager, 'mij')).toContain('Overdracht zonder antwoord')
  expect(await lees('noor', pad)).toContain('Er is nog geen antwoord')
  const keer = await app.sql(`select id from gebeurtenis where soort = 'overdracht_geescaleerd'`)
  expect(keer).toHaveLength(1)
})

test('accepted: no manager is bothered any more, and who does it owes the word back', async () => {
  await stuur('noor', 'aanvaarding', { verdeling: 'ik' })
  expect(await lijst('bram', 'mij')).not.toContain('Overdracht zonder antwoord')
  expect(await lijst('noor', 'mij')).toContain('Terugkoppeling geven')
  app.klok.zet('2026-03-17T08:00:00Z')
  expect(await lijst('noor', 'mij')).toContain('1 dag te laat')
  expect(await lees('fleur', '/werk/overdrachten')).toContain('1 dag te laat')
})

test('the word back is a light notice to the sender, until she looked', async () => {
  await stuur('noor', 'terugkoppeling', { terugAntwoord: 'loopt_nog' })
  expect(await lijst('noor', 'mij')).not.toContain('Terugkoppeling geven')
  expect(await lijst('fleur', 'mij')).toContain('Terugkoppeling lezen')
  await lees('fleur', pad)
  expect(await lijst('fleur', 'mij')).not.toContain('Terugkoppeling lezen')
})
