// By hand, 2026-Q1, five hand-overs to team Wmo with the word due on 16 March (ten working days after Monday the second):
// one given on the day itself at half past eleven in the evening, one on the 17th just after midnight, one never;
// 1 of 3 in time, and 1 of 3 helped. Without a yes to looking on there is nothing to tell, and after a withdrawal neither.
// And in 2026-Q2 three verwijzingen of 1 April, due on 17 April (Good Friday and Easter Monday are no working days):
// one called on the seventeenth and written down on the twentieth, one by letter on the twentieth, one never: 1 of 3.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { meet } from '../../../test/support/meten.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'
import { maakVerwijzing } from '../../../test/support/verwijzing.ts'

const app = await startApp()
const fleur = await app.als('fleur')
const aanvaard = async (anders: Velden = {}) => {
  const { pad } = await maakOverdracht(app, fleur, anders)
  const { status } = await (await app.als('noor')).post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  expect(status).toBe(303)
  return pad
}
const terug = async (op: string, pad: string, velden: Velden) => {
  app.klok.zet(op)
  const { status } = await (await app.als('noor')).post(`${pad}/terugkoppeling`, velden)
  expect(status).toBe(303)
}

const opTijd = await aanvaard()
const teLaat = await aanvaard()
await aanvaard()
await aanvaard({ zicht: 'nee' })
const zonderZicht = await aanvaard()
await (await app.als('noor')).post(`${zonderZicht}/zicht`, { reden: 'inwoner' })
await terug('2026-03-16T22:30:00Z', opTijd, { terugAntwoord: 'geholpen' })
await terug('2026-03-16T23:30:00Z', teLaat, { terugAntwoord: 'niet_geholpen', terugReden: 'past_niet' })

test('the last minute of the day, the first of the next, and never', async () => {
  expect(await meet(app, 'terugkoppeling', '2026-Q1')).toEqual({
    op_tijd: '1/3',
    geholpen: '1/3',
    'op_tijd deur: De Poort': '1/3',
    'geholpen deur: De Poort': '1/3',
    'op_tijd team: Wmo': '1/3',
    'geholpen team: Wmo': '1/3',
    'op_tijd kern: onbekend': '1/3',
    'geholpen kern: onbekend': '1/3',
  })
})

test('a verwijzer is told on the day of the call, and a letter on the day it was made', async () => {
  app.klok.zet('2026-04-01T08:00:00Z')
  const [gebeld, laat] = [
    await maakVerwijzing(app, await app.als('noor')),
    await maakVerwijzing(app, await app.als('noor')),
    await maakVerwijzing(app, await app.als('noor')),
  ]
  app.klok.zet('2026-04-20T08:00:00Z')
  const noor = await app.als('noor')
  const woord = { versie: '1', bericht: 'opgepakt' }
  for (const [pad, velden] of [
    [gebeld.pad, { ...woord, weg: 'telefoon', gebeldOp: '17-4-2026' }],
    [laat.pad, { ...woord, weg: 'brief' }],
  ] as const)
    expect((await noor.post(`${pad}/terugkoppeling`, velden)).status).toBe(303)
  const [rij] = await app.sql<{ dag: string }>('select max(terugkoppelen_voor)::text as dag from verwijzing')
  expect(rij?.dag).toBe('2026-04-17')
  expect(await meet(app, 'terugkoppeling', '2026-Q2')).toMatchObject({
    op_tijd: '1/3',
    verwijzers: '1/3',
    'verwijzers team: Wmo': '1/3',
  })
})
