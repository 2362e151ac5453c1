// The list of overleggen says about whom each is, to who may know, and leaves an inzage of who live there.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const [noor, fleur, sam] = [await app.als('noor'), await app.als('fleur'), await app.als('sam')]
const [gast] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'fleur'`)

/** An MDO of Noor about this huishouden, on Monday 9 March, to which Fleur is asked. */
async function maakMdo(geslachtsnaam: string) {
  const plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam } })
  const overlegId = idVan(
    await noor.post(`/werk/plannen/${plan.planId}/overleggen`, {
      soort: 'mdo',
      datum: '9-3-2026',
      tijd: '14:00',
      plaats: 'Gemeentehuis Elst',
      vraag: 'Wie doet wat?',
      agenda: 'Wie leidt?',
      inwoner: 'akkoord',
      oco: 'wil_niet',
    }),
  )
  const uitnodiging = { versie: '1', medewerkerId: gast?.id ?? '' }
  expect((await noor.post(`/werk/overleggen/${overlegId}/uitnodigingen`, uitnodiging)).status).toBe(303)
  return { ...plan, overlegId }
}
const gezienVan = (inwonerId: string) =>
  app.sql<{ sub: string }>(
    `select distinct m.sub from inzage z join medewerker m on m.id = z.medewerker_id
      where z.inwoner_id = $1 and z.soort = 'overleggen_ingezien' order by m.sub`,
    [inwonerId],
  )

test('two of one soort on one hour are told apart, by who leads and by who is asked', async () => {
  const [een, twee] = [await maakMdo('Dolman'), await maakMdo('Ekkers')]
  expect(await gezienVan(een.inwonerId)).toEqual([])
  for (const lezer of [noor, fleur]) {
    const { tekst, html } = await lezer.get('/werk/overleggen')
    for (const naam of ['Dolman', 'Ekkers'])
      expect(tekst).toMatch(new RegExp(`\\(MDO\\) ${naam}(, \\S+)? maandag 9 maart 2026`))
    expect(html).toContain(`/werk/overleggen/${een.overlegId}`)
    expect(html).toContain(`/werk/overleggen/${twee.overlegId}`)
    // Who is asked to the table reads no dossier.
    expect(html).not.toContain(een.huishoudenId)
  }
  expect(await gezienVan(een.inwonerId)).toEqual([{ sub: 'fleur' }, { sub: 'noor' }])
})

test('whose name is geheim is named to who was asked by name, and who was not asked reads of nobody', async () => {
  const { inwonerId } = await maakMdo('Fokkema')
  await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
  expect((await fleur.get('/werk/overleggen')).tekst).toContain('Fokkema')
  expect((await sam.get('/werk/overleggen')).tekst).not.toMatch(/Dolman|Ekkers|Fokkema/)
  expect(await gezienVan(inwonerId)).toEqual([{ sub: 'fleur' }])
})

test('a withdrawn invitation takes the name off the list at once', async () => {
  const { overlegId, inwonerId } = await maakMdo('Gerritsma')
  const [rij] = await app.sql<{ id: string; versie: number }>(
    'select g.id, o.versie from overleg_genodigde g join overleg o on o.id = g.overleg_id where o.id = $1',
    [overlegId],
  )
  const weg = await noor.post(`/werk/overleggen/${overlegId}/uitnodiging-intrekken`, {
    versie: String(rij?.versie),
    genodigdeId: rij?.id ?? '',
  })
  expect(weg.status).toBe(303)
  expect((await fleur.get('/werk/overleggen')).tekst).not.toContain('Gerritsma')
  expect(await gezienVan(inwonerId)).toEqual([])
})
