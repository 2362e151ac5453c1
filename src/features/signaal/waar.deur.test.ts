// The page of a signaal says what its day is the day of, and leads to where it is done.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { maakTraject } from '../../../test/support/traject.ts'
import { verjaardagenOpmerken } from './opmerken.commands.ts'

const app = await startApp()
const noor = await app.als('noor')
let nummer = 0

async function signaalVan(inwonerId: string, soort: string): Promise<string> {
  await verjaardagenOpmerken(app.ctx, 1)
  const [rij] = await app.sql<{ id: string }>('select id from signaal where inwoner_id = $1 and soort = $2', [
    inwonerId,
    soort,
  ])
  return `/werk/signalen/${rij?.id}`
}
/** A plan that runs for somebody of this birthday. */
const metPlan = (geboortedatum: string) =>
  maakLopendPlan(app, noor, { melding: { geslachtsnaam: `Jarig${nummer++}`, geboortedatum } })

test.each([
  ['wordt_16_half', '2-9-2009', 'Zestien en een half op 2 maart 2026', 'volwassen'],
  ['wordt_17', '1-2-2009', 'Werd 17 op 1 februari 2026', 'volwassen'],
  ['wordt_18', '20-3-2008', 'Wordt 18 op 20 maart 2026', 'akkoord'],
])('of %s', async (soort, geboren, zin, anker) => {
  const { inwonerId, planId } = await metPlan(geboren)
  const { tekst, html } = await noor.get(await signaalVan(inwonerId, soort))
  expect(tekst).toContain(zin)
  expect(tekst).not.toContain('Datum ')
  expect(html).toContain(`/werk/plannen/${planId}#${anker}`)
})

test('without a plan it says so, and how to begin', async () => {
  const { inwonerId, huishoudenId, trajectId } = await maakTraject(app, noor)
  await app.sql(`update traject set wet = 'jeugdwet' where id = $1`, [trajectId])
  await app.sql(`update inwoner set geboortedatum = '2009-02-01' where id = $1`, [inwonerId])
  const { tekst, html } = await noor.get(await signaalVan(inwonerId, 'wordt_17'))
  expect(tekst).toContain('Er loopt geen plan.')
  expect(html).toContain(`/werk/dossiers/${huishoudenId}#nu`)
})

test.each([
  ['brp_verhuisd', 'Woont daar sinds', 'verhuizing'],
  ['brp_overleden', 'Overleden op', 'overlijden'],
])('of %s', async (soort, zin, pad) => {
  const { inwonerId, huishoudenId } = await metPlan('2-9-2009')
  const signaal = await signaalVan(inwonerId, 'wordt_16_half')
  await app.sql('update signaal set soort = $2 where inwoner_id = $1', [inwonerId, soort])
  const { tekst, html } = await noor.get(signaal)
  expect(tekst).toContain(zin)
  expect(html).toContain(`/werk/dossiers/${huishoudenId}/huishouden/${pad}`)
})
