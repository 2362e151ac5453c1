// Who lost a rol while waiting does nothing more with it: the rol is read again behind the lock.

import pg from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beheer, bijzonderVelden, nieuweMedewerker, rolVelden, wieIs } from '../../../test/support/beheer.ts'
import type { Antwoord } from '../../../test/support/client.ts'
import { type GemaaktTraject, irisInTeamWmo, maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const [ties, lotte] = [await app.als('ties'), await app.als('lotte')]
const [tiesId, lotteId] = [await wieIs(app, 'ties'), await wieIs(app, 'lotte')]
const ander = new pg.Client({ connectionString: app.url })
await ander.connect()
afterAll(() => ander.end())

/** The answer of an act that was past its door when somebody else ended this rol, and waited for that; the rol comes back after it. */
async function terwijlRolEindigt(act: () => Promise<Antwoord>, metEinde = true): Promise<number> {
  await ander.query('begin')
  await ander.query('select 1 from gemeente where id = 1 for no key update')
  if (metEinde) await zetTot('2026-03-01', 'beeindigd')
  const antwoord = act()
  await vi.waitFor(async () => expect(await wachtend()).toHaveLength(1), 5000)
  await ander.query('commit')
  const { status } = await antwoord
  await zetTot(null, null)
  return status
}
const zetTot = (tot: string | null, einde: string | null) =>
  ander.query(`update medewerker_rol set tot = $1, einde = $2 where medewerker_id = $3`, [
    tot,
    einde,
    lotteId,
  ])
// By another connection: within one transaction this view does not change.
const wachtend = () =>
  app.sql(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)

const id = await nieuweMedewerker(app, ties, 'daan')
await beheer(app, lotte, { id, deel: 'voorstellen', velden: bijzonderVelden('teammanager') })
const [v] = await app.sql<{ id: string }>(`select id from rolvoorstel where status = 'voorgesteld'`)
const geef = () => beheer(app, lotte, { id, deel: 'aanstellingen', velden: rolVelden('consulent') })

test.each<[string, () => Promise<Antwoord>]>([
  ['gives nothing', geef],
  [
    'sends nobody away',
    () => beheer(app, lotte, { id: tiesId, deel: 'vertrek', velden: { vertrek: '2-3-2026' } }),
  ],
  ['answers nothing', () => lotte.post(`/werk/beheer/rolvoorstellen/${v?.id}/intrekking`)],
])('%s', async (_, act) => {
  expect(await terwijlRolEindigt(act)).toBe(403)
  expect(await app.sql('select rol from medewerker_rol where medewerker_id = $1', [id])).toEqual([])
  expect(await app.sql('select status from rolvoorstel')).toEqual([{ status: 'voorgesteld' }])
  expect((await ties.get('/werk/beheer/medewerkers')).status).toBe(200)
})

test('who waited and kept the rol goes on', async () => {
  expect(await terwijlRolEindigt(geef, false)).toBe(303)
})

test('who is sent away while work is given to them holds none of it afterwards', async () => {
  await irisInTeamWmo(app)
  const [noor, iris] = [await app.als('noor'), await wieIs(app, 'iris')]
  const trajecten: GemaaktTraject[] = []
  for (let keer = 0; keer < 5; keer++) trajecten.push(await maakTraject(app, noor))
  const wijsToe = ({ pad }: GemaaktTraject) =>
    noor.post(`${pad}/toewijzing`, { versie: '1', medewerkerId: iris })
  const antwoorden = await Promise.all([
    ...trajecten.slice(0, 2).map(wijsToe),
    beheer(app, ties, { id: iris, deel: 'vertrek', velden: { vertrek: '2-3-2026' } }),
    ...trajecten.slice(2).map(wijsToe),
  ])
  expect(antwoorden.filter(({ status }) => status >= 500)).toEqual([])
  expect(await app.sql('select tot::text from medewerker where id = $1', [iris])).toEqual([
    { tot: '2026-03-01' },
  ])
  expect(await app.sql('select 1 from autorisatie where medewerker_id = $1 and tot is null', [iris])).toEqual(
    [],
  )
})
