// What a child closed to its parents, in copies: not in what a parent asks for the child, and not in what the parent asks for themselves (access.md H9).

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, verslagVelden } from '../../../test/support/gesprek.ts'
import { doeInHuis, neemNieuweOp } from '../../../test/support/huishouden.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'
import { stukkenVan } from './kopie.sql.ts'

const app = await startApp()
const noor = await app.als('noor')
let moeder = ''
let kind = ''
let doelId = ''
let gesprekId = ''

beforeAll(async () => {
  const plan = await maakLopendPlan(app, noor, {
    melding: { geslachtsnaam: 'Dicht', geboortedatum: '1-4-1980' },
  })
  const { huishoudenId, planId } = plan
  moeder = plan.inwonerId
  doelId = plan.doelId
  kind = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Yusuf', geboortedatum: '29-3-2010' })
  const velden = { wieId: moeder, soort: 'ouder', anderId: kind, dag: '2-3-2026' }
  await doeInHuis(app, noor, 'relatie', { huishoudenId, velden })
  await app.sql('update doel set inwoner_id = $2 where id = $1', [doelId, kind])
  await doe(app, noor, `/werk/plannen/${planId}/afspraken`, {
    ...{
      wat: 'Praten met de mentor op school',
      van: 'inwoner',
      inwonerId: kind,
      doelId,
      voorDatum: '9-3-2026',
    },
  })
  const gepland = gesprekVelden({ planId })
  gesprekId = idVan(await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gepland))
  const verslag = { verslag: 'Yusuf is bang voor zijn moeder.' }
  idVan(await noor.post(`/werk/gesprekken/${gesprekId}/vaststelling`, verslagVelden(1, verslag)))
  const brief = { soort: 'verslag', bij: `gesprek:${gesprekId}`, niveau: 'L3' }
  await noor.upload(`/werk/dossiers/${huishoudenId}/documenten`, brief, { naam: 'tekening.txt', inhoud: 'x' })
  await app.sql(
    `insert into uitgaand (gemeente_id, id, soort, weg, inwoner_id, plan_id, onderwerp, tekst, gemaakt_op)
      values (1, gen_random_uuid(), 'plan', 'brief', $1, $2, 'Uw plan', 'Doel 1: weg van huis.', $3)`,
    [kind, planId, app.klok.now()],
  )
})

const kopie = async (inwonerId: string) => {
  const stukken = await app.ctx.db.transaction({ gemeenteId: 1 }, (tx) => stukkenVan(tx, inwonerId))
  return {
    alles: JSON.stringify(stukken),
    voorOuders: JSON.stringify(stukken.filter(({ isDichtVoorOuders }) => !isDichtVoorOuders)),
  }
}
const sluit = async (pad: string) =>
  expect((await noor.post(`${pad}/kindzegel`, { wens: 'Niet voor mijn moeder.' })).status).toBe(303)

test('until it is closed all of it is there', async () => {
  const { voorOuders } = await kopie(kind)
  for (const woord of ['mentor op school', 'bang voor', 'tekening.txt', 'weg van huis'])
    expect(voorOuders).toContain(woord)
  expect((await kopie(moeder)).alles).toContain('bang voor')
})

test('with a doel go what was promised for it and the letters of that plan to the child', async () => {
  await sluit(`/werk/doelen/${doelId}`)
  const { alles, voorOuders } = await kopie(kind)
  for (const woord of ['mentor op school', 'weg van huis']) {
    expect(alles).toContain(woord)
    expect(voorOuders).not.toContain(woord)
  }
  expect(voorOuders).toContain('bang voor')
})

test('with a gesprek goes the document of it; the mother does not find it in her own copy either', async () => {
  await sluit(`/werk/gesprekken/${gesprekId}`)
  const { alles, voorOuders } = await kopie(kind)
  for (const woord of ['bang voor', 'tekening.txt']) {
    expect(alles).toContain(woord)
    expect(voorOuders).not.toContain(woord)
    expect((await kopie(moeder)).alles).not.toContain(woord)
  }
})
