// The word back and what closes a dossier: the wall between wetten, and whom somebody may never see.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'

const app = await startApp()
const woord = { terugAntwoord: 'geholpen' }
const geteld = (id: string) => app.sql('select antwoord from terugkoppeling where overdracht_id = $1', [id])

/** Handed over by Fleur, and taken on by team Wmo, where it waits for somebody. */
async function aanvaard() {
  const overdracht = await maakOverdracht(app, await app.als('fleur'))
  const noor = await app.als('noor')
  const antwoord = await noor.post(`${overdracht.pad}/aanvaarding`, { verdeling: 'team' })
  expect(antwoord.status, antwoord.tekst).toBe(303)
  return { ...overdracht, noor, terug: `${overdracht.pad}/terugkoppeling` }
}

test('a grant under another wet than that of the work opens no word back', async () => {
  const { overdrachtId, noor, terug } = await aanvaard()
  expect((await noor.get(terug)).tekst).toContain('de Wit')
  await app.sql(
    `update autorisatie set wet = 'participatiewet' where traject_id in (select nieuw_traject_id from overdracht where id = $1)`,
    [overdrachtId],
  )
  expect((await noor.get(terug)).status).toBe(404)
  expect((await noor.post(terug, woord)).status).toBe(404)
  expect(await geteld(overdrachtId)).toEqual([])
})

test('who took it on under its own wet gives it', async () => {
  const { overdrachtId, noor, terug } = await aanvaard()
  expect((await noor.post(terug, woord)).status).toBe(303)
  expect(await geteld(overdrachtId)).toEqual([{ antwoord: 'geholpen' }])
})

test('of whom somebody may never see they give no word back, whatever their team holds', async () => {
  const { overdrachtId, inwonerId, noor, terug } = await aanvaard()
  const [wie] = await app.sql<{ dag: string }>(
    `select to_char(geboortedatum, 'FMDD-FMMM-YYYY') as dag from inwoner where id = $1`,
    [inwonerId],
  )
  await opgeef(noor, { voornamen: 'Anna', geslachtsnaam: 'Wit', geboortedatum: wie?.dag ?? '' })
  await app.sql(`update uitsluiting set inwoner_id = $1 where inwoner_id is null`, [inwonerId])
  expect((await noor.get(terug)).status).toBe(404)
  expect((await noor.post(terug, woord)).status).toBe(404)
  expect(await geteld(overdrachtId)).toEqual([])
})
