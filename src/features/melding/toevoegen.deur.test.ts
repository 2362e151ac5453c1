// A vraag added to a running plan reaches who leads that plan at once: on her list, in her dossier, hers to treat.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import { idVan } from '../../../test/support/gesprek.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const kim = await app.als('kim')
const noor = await app.als('noor')
const { meld, doe, gebeurd } = behandeling(app, kim)
const anna = { voornamen: 'Anna', geslachtsnaam: 'Erbij', geboortedatum: '3-4-1948' }
const plan = await maakLopendPlan(app, noor, { melding: anna })
const dossier = `/werk/dossiers/${plan.huishoudenId}`

const bijPlan = async (anders: Record<string, string> = {}): Promise<string> => {
  await kim.post('/werk/contact/herkennen', anna)
  const velden = meldingVelden({ inwonerId: plan.inwonerId, waarover: 'Zij valt nu ook.', ...anders })
  return `/werk/meldingen/${idVan(await kim.post('/werk/meldingen', velden))}`
}
const ligt = async (melding: string) =>
  (
    await app.sql(
      `select b.sub as bij, m.deur, exists (select from medewerker_team w
          where w.medewerker_id = m.behandelaar_id and w.team_id = m.team_id) as in_haar_team,
        (select count(*)::int from melding_deur d where d.melding_id = m.id and d.deur = m.deur) as geteld,
        exists (select from melding_deur d where d.melding_id = m.id and d.deur = t.deur) as geteld_bij_team
      from melding m join team t on t.id = m.team_id left join medewerker b on b.id = m.behandelaar_id where m.id = $1`,
      [melding.split('/').at(-1)],
    )
  )[0]
const hare = { bij: 'noor', deur: 'de_poort', in_haar_team: true, geteld: 1, geteld_bij_team: true }

describe('a melding Kim adds to the running plan that Noor leads', async () => {
  const melding = await bijPlan()

  test('lies with Noor and her team; the door keeps what came in there', async () => {
    expect(await ligt(melding)).toEqual(hare)
    expect(await gebeurd(melding)).toEqual(['melding_geregistreerd', 'melding_toegewezen'])
  })

  test('stands on her list and in her dossier, and opens', async () => {
    expect((await noor.get('/werk')).html).toContain(melding)
    expect((await noor.get(dossier)).html).toContain(melding)
    expect((await noor.get(melding)).tekst).toContain('Zij valt nu ook.')
    expect((await doe(noor, melding, 'screening', { keuze: 'volgen' })).status).toBe(303)
  })

  test('stays open for Kim, who has the resident before her', async () => {
    expect((await kim.get(melding)).tekst).toContain('Zij valt nu ook.')
  })
})

test('so does an anonymous melding, once it is known whose it is', async () => {
  const melding = await meld({ geslachtsnaam: '', voornamen: '', geboortedatum: '' })
  await doe(kim, melding, 'inwoner/herkennen', anna)
  expect((await doe(kim, melding, 'inwoner', { inwonerId: plan.inwonerId })).naar).toBe(melding)
  expect(await ligt(melding)).toEqual(hare)
  expect((await noor.get('/werk')).html).toContain(melding)
  expect((await kim.get(melding)).status).toBe(200)
})

test('an anonymous melding a colleague works on stays hers; Noor reads along', async () => {
  const melding = await meld({ geslachtsnaam: '', voornamen: '', geboortedatum: '' })
  const [zij] = await app.sql<{ naar: string }>(
    "select w.team_id || ':' || m.id as naar from medewerker m join medewerker_team w on w.medewerker_id = m.id where m.sub = 'kim'",
  )
  expect((await doe(kim, melding, 'toewijzing', { naar: zij?.naar ?? '' })).status).toBe(303)
  await doe(kim, melding, 'inwoner/herkennen', anna)
  await doe(kim, melding, 'inwoner', { inwonerId: plan.inwonerId })
  expect(await ligt(melding)).toMatchObject({ bij: 'kim' })
  expect((await noor.get(melding)).tekst).toContain('niet meer alleen')
  expect((await noor.get(dossier)).html).toContain(melding)
})

test('a second file beside the plan is not hers', async () => {
  const melding = await bijPlan({ plaatsing: 'tweede_dossier', redenTweedeDossier: 'Gaat over werk.' })
  expect(await ligt(melding)).toMatchObject({ bij: null })
})

test('without an accepted procesregisseur it waits where it came in', async () => {
  await app.sql("update regie set status = 'beeindigd', beeindigd_op = now() where plan_id = $1", [
    plan.planId,
  ])
  const melding = await bijPlan()
  expect(await ligt(melding)).toMatchObject({ bij: null, geteld: 1 })
  expect((await kim.get(melding)).status).toBe(200)
})
