// Who may join two files: the list and the comparison ask the same of whoever looks.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const fleur = await app.als('fleur')
await app.sql(
  `insert into medewerker_team (gemeente_id, medewerker_id, team_id, van)
  select 1, m.id, $1, '2015-01-01' from medewerker m where m.sub = 'noor'`,
  [await teamId(app, 'Kernteam Zetten en Heteren')],
)
const noor = await app.als('noor')

test('who sees the other file with the team, names and plan only, is offered no comparison that refuses', async () => {
  const hier = await maakMelding(app, noor)
  const daar = await maakMelding(app, fleur)
  expect((await noor.get(`/werk/dossiers/${daar.huishoudenId}`)).status).toBe(200)
  const pad = `/werk/inwoners/${hier.inwonerId}/samenvoeging`
  const { html, tekst } = await noor.get(pad)
  expect((await noor.get(`${pad}?met=${daar.inwonerId}`)).status).toBe(422)
  expect(html).not.toContain(`${pad}?met=${daar.inwonerId}`)
  expect(tekst).toContain('U werkt niet aan dat dossier.')
})

test('who works with both files is offered the comparison, and gets it', async () => {
  const [hier, daar] = [await maakMelding(app, noor), await maakMelding(app, noor)]
  const pad = `/werk/inwoners/${hier.inwonerId}/samenvoeging`
  expect((await noor.get(pad)).html).toContain(`${pad}?met=${daar.inwonerId}`)
  expect((await noor.get(`${pad}?met=${daar.inwonerId}`)).status).toBe(200)
})
