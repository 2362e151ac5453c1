// What an overdracht is about: support that is watched for coming back has a leefgebied, also when it begins with another team.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { komTerug } from '../../../test/support/steun.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const fleur = await app.als('fleur')
const begeleiding = overdrachtVelden({
  teamId: await teamId(app, 'Wmo'),
  soort: 'maatschappelijk_werk',
  wet: 'geen',
  zicht: 'nee',
})
const zin = 'Kies waar het over gaat. Zo herkennen wij het als de inwoner terugkomt.'

test('from a plan it is asked, and a return after that support is recognised', async () => {
  const { planId, inwonerId } = await maakLopendPlan(app, fleur)
  const pad = `/werk/plannen/${planId}/overdracht`
  const zonder = await fleur.post(pad, { ...begeleiding, inwonerId })
  expect([zonder.status, zonder.tekst]).toEqual([422, expect.stringContaining(zin)])
  expect(zonder.html).toContain('href="#veld-leefgebied"')
  expect(zonder.waarde('wens')).toBe(begeleiding.wens)

  const { naar, tekst } = await fleur.post(pad, { ...begeleiding, inwonerId, leefgebied: 'sociaal_netwerk' })
  expect(naar, tekst).toMatch(/^\/werk\/overdrachten\//)
  const noor = await app.als('noor')
  expect((await noor.get(naar)).tekst).toContain('Waar het over gaat Sociaal netwerk')
  const traject = (await noor.post(`${naar}/aanvaarding`, { verdeling: 'ik' })).naar
  expect((await noor.get(traject)).tekst).toContain('Sociaal netwerk')

  const klaar = { versie: '1', resultaat: 'bereikt', isVolgensPlan: 'ja', eindereden: 'doel_bereikt' }
  expect((await noor.post(`${traject}/afsluiting`, klaar)).status).toBe(303)
  const op = '2026-05-04T09:00:00Z'
  const terug = await komTerug(
    app,
    { door: 'noor', op },
    { inwonerId },
    { leefgebieden: ['sociaal_netwerk'] },
  )
  const melding = (await (await app.als('noor')).get(`/werk/meldingen/${terug}`)).tekst
  expect(melding).toContain('Terug binnen zes maanden Maatschappelijk werk')
})

test('from a traject that says nothing it is asked too; what is not watched may leave it out', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const zij = await app.als('fleur')
  const { huishoudenId, inwonerId } = await maakMelding(app, zij)
  const kernteam = await teamId(app, 'Kernteam Zetten en Heteren')
  const los = { inwonerId, teamId: kernteam, soort: 'jongerenwerk', leefgebied: '' }
  const pad = `/werk/trajecten/${await startTraject(zij, huishoudenId, los)}/overdracht`
  expect((await zij.post(pad, begeleiding)).tekst).toContain(zin)
  const onderzoek = { ...begeleiding, soort: 'onderzoek_wmo', wet: 'wmo' }
  expect((await zij.post(pad, onderzoek)).naar).toMatch(/^\/werk\/overdrachten\//)
})

test('what a traject is about goes along unasked', async () => {
  const zij = await app.als('fleur')
  const { huishoudenId, inwonerId } = await maakMelding(app, zij)
  const kernteam = await teamId(app, 'Kernteam Zetten en Heteren')
  const pad = `/werk/trajecten/${await startTraject(zij, huishoudenId, { inwonerId, teamId: kernteam })}/overdracht`
  expect((await zij.get(pad)).html).not.toContain('name="leefgebied"')
  // A field that was not shown changes nothing.
  const { naar } = await zij.post(pad, { ...begeleiding, leefgebied: 'financien' })
  const noor = await app.als('noor')
  expect((await noor.get(naar)).tekst).toContain('Waar het over gaat Tijdsbesteding')
  const traject = (await noor.post(`${naar}/aanvaarding`, { verdeling: 'ik' })).naar
  expect((await noor.get(traject)).tekst).toContain('Tijdsbesteding')
})
