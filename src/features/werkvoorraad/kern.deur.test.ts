// The filter on kern tells no rol where somebody lives that does not read it on the line (access.md 2.7).

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan } from '../../../test/support/gesprek.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()

test('the front door finds no traject by kern; who supports there does', async () => {
  const noor = await app.als('noor')
  const { pad, huishoudenId } = await maakOverdracht(app, await app.als('fleur'))
  idVan(await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' }))
  const [kern] = await app.sql<{ id: string; naam: string }>('select id, naam from kern limit 1')
  await app.sql('update huishouden set kern_id = $2 where id = $1', [huishoudenId, kern?.id])
  await app.sql(
    `insert into medewerker_team (gemeente_id, medewerker_id, team_id, van)
     select 1, id, $1, '2015-01-01' from medewerker where sub = 'kim'`,
    [await teamId(app, 'Wmo')],
  )
  const kim = await app.als('kim')
  expect((await kim.get('/werk?lijst=team')).html).toContain(huishoudenId)
  expect((await kim.get(`/werk?lijst=team&kern=${kern?.id}`)).html).not.toContain(huishoudenId)
  expect((await noor.get(`/werk?lijst=team&kern=${kern?.id}`)).html).toContain(huishoudenId)
})
