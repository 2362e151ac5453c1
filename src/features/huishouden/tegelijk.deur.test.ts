// Work that begins while its huishouden goes up in another: it goes along, or it is refused; never left where nobody looks.

import { setTimeout as wacht } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import {
  type GemaakteMelding,
  gesprekVelden,
  maakGesprek,
  maakMelding,
} from '../../../test/support/gesprek.ts'
import { opHuis } from '../../../test/support/huishouden.ts'
import { teamId, trajectVelden } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const wmo = await teamId(app, 'Wmo')

const huishoudens = (blijft: GemaakteMelding, komt: GemaakteMelding) =>
  opHuis(app, noor, 'samenvoeging', {
    huishoudenId: blijft.huishoudenId,
    velden: { metId: komt.huishoudenId },
  })
const dossiers = (blijft: GemaakteMelding, komt: GemaakteMelding) =>
  voegSamen(app, noor, { blijft: blijft.inwonerId, vervalt: komt.inwonerId })

/** What hangs in a huishouden that went up, or on a file that did. */
const achtergebleven = () =>
  app.sql(`
    select w.wat from (select 'traject' as wat, huishouden_id, inwoner_id from traject
      union all select 'plan', huishouden_id, null from plan
      union all select 'gesprek', huishouden_id, null from gesprek
      union all select 'contact', huishouden_id, inwoner_id from contact) w
    left join huishouden h on h.id = w.huishouden_id left join inwoner i on i.id = w.inwoner_id
    where h.opgegaan_in_id is not null or i.samengevoegd_met_id is not null`)

test.each([
  ['huishoudens are joined', huishoudens],
  ['files are joined', dossiers],
])('%s', async (hoe, samen) => {
  for (const ms of [0, 4, 8, 14]) {
    const geslachtsnaam = `Tegelijk ${hoe} ${ms}`
    const blijft = await maakMelding(app, noor, { geslachtsnaam })
    const komt = await maakGesprek(app, noor, { melding: { geslachtsnaam } })
    const { meldingId, inwonerId } = komt
    const begin = (wat: string, velden: Record<string, string | readonly string[]>) =>
      wacht(ms).then(() => noor.post(`/werk/dossiers/${komt.huishoudenId}/${wat}`, velden))
    const antwoorden = await Promise.all([
      samen(blijft, komt),
      begin('trajecten', trajectVelden({ inwonerId, teamId: wmo })),
      begin('plan', { meldingId }),
      begin('gesprekken', gesprekVelden({ meldingId })),
      begin('contacten', { waarover: 'x', kanaal: 'telefoon', isMetInwoner: 'ja', inwonerId }),
    ])
    for (const { status } of antwoorden) expect(status).toBeLessThan(500)
    expect(await achtergebleven()).toEqual([])
  }
})
