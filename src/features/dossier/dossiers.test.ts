// The list of dossiers through the front door: whose huishouden stands there, found by name, and never somebody else's.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'
import { telVragen } from '../../../test/support/vragen.ts'

const app = await startApp()
const [kim, noor, sam, bram] = [
  await app.als('kim'),
  await app.als('noor'),
  await app.als('sam'),
  await app.als('bram'),
]
const plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Ångström' } })
const melding = await maakMelding(app, kim, { geslachtsnaam: 'Balie', geboortedatum: '1-1-1950' })
const pad = `/werk/dossiers/${plan.huishoudenId}`
const zoek = (wie: typeof noor, naam: string) => wie.post('/werk/dossiers/zoeken', { naam })

describe('the list of dossiers', () => {
  test('holds what lies with the reader, with who leads and what runs, and leads there', async () => {
    const { html, tekst } = await noor.get('/werk/dossiers')
    expect(html).toContain(`href="${pad}"`)
    expect(tekst).toMatch(/Huishouden Ångström .*Noor de Boer/)
    expect(tekst).toMatch(/Plan/)
    expect(tekst).not.toContain('Balie')
  })

  test('holds nothing of another team, whatever is asked', async () => {
    for (const lijst of ['', '?lijst=mij', '?lijst=team', '?stand=loopt'])
      expect((await sam.get(`/werk/dossiers${lijst}`)).html, lijst).not.toContain(plan.huishoudenId)
    expect((await zoek(sam, 'Ångström')).html).not.toContain(plan.huishoudenId)
    expect((await kim.get('/werk/dossiers?lijst=team')).tekst).toContain('Huishouden Balie')
  })

  test('of who leads a team begins with that of the team', async () => {
    const { html, tekst } = await bram.get('/werk/dossiers')
    expect(tekst).toContain('Huishouden Balie')
    expect(html).toContain(melding.huishoudenId)
  })

  test('leaves an inzage of everybody who lives there', async () => {
    const inzagen = await app.sql(
      `select distinct z.soort from inzage z join huishouden_lid l on l.inwoner_id = z.inwoner_id
       join medewerker m on m.id = z.medewerker_id and m.sub = 'noor'
       where l.huishouden_id = $1 and z.soort = 'dossiers_ingezien'`,
      [plan.huishoudenId],
    )
    expect(inzagen).toEqual([{ soort: 'dossiers_ingezien' }])
  })

  test('is narrowed by kern and by what runs, and an empty answer says so', async () => {
    const [elders] = await app.sql<{ id: string }>(
      `select k.id from kern k join huishouden h on h.id = $1 where k.id is distinct from h.kern_id limit 1`,
      [plan.huishoudenId],
    )
    expect((await noor.get('/werk/dossiers?stand=loopt')).html).toContain(pad)
    expect((await noor.get('/werk/dossiers?stand=klaar')).html).not.toContain(pad)
    const leeg = await noor.get(`/werk/dossiers?kern=${elders?.id}`)
    expect(leeg.html).not.toContain(pad)
    expect(leeg.tekst).toContain('Niets gevonden')
  })

  test('is found by a part of a name, without accents; the name stands in no address', async () => {
    const { html, tekst, naar } = await zoek(noor, 'angstr')
    expect(naar).toBe('')
    expect(html).toContain(pad)
    expect(tekst).toContain('1 dossier gevonden.')
    expect((await zoek(noor, 'a%m')).tekst).toContain('Niets gevonden')
    const zonder = await zoek(noor, ' ')
    expect(zonder.status).toBe(422)
    expect(zonder.tekst).toContain('Vul (een deel van) de naam in.')
  })
})

test('of who is geheim a team reads nothing; the one who was given it by name does', async () => {
  await app.sql('update inwoner set geheimhouding = true where id = $1', [melding.inwonerId])
  for (const wie of [kim, bram]) {
    expect((await wie.get('/werk/dossiers?lijst=team')).html).not.toContain(melding.huishoudenId)
    expect((await zoek(wie, 'Balie')).html).not.toContain(melding.huishoudenId)
  }
  await app.sql('update inwoner set geheimhouding = true where id = $1', [plan.inwonerId])
  expect((await noor.get('/werk/dossiers')).html).toContain(pad)
})

test('of who is geheim what lies with the team alone is not counted', async () => {
  const geheim = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Stil' } })
  const { huishoudenId, inwonerId } = geheim
  const velden = { inwonerId, teamId: await teamId(app, 'Wmo'), verdeling: 'team' }
  const trajectId = await startTraject(noor, huishoudenId, velden)
  const rij = async () =>
    (await noor.get('/werk/dossiers')).html.split('<tr').find((deel) => deel.includes(huishoudenId))
  expect(await rij()).toContain('Plan, melding, traject')
  await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
  expect((await noor.get(`/werk/dossiers/${huishoudenId}`)).html).not.toContain(trajectId)
  expect(await rij()).toContain('Plan, melding<')
})

test('whose name a rol does not read is not found by it', async () => {
  const { pad: overdracht, huishoudenId } = await maakOverdracht(app, await app.als('fleur'))
  idVan(await noor.post(`${overdracht}/aanvaarding`, { verdeling: 'ik' }))
  await app.sql(
    `insert into medewerker_team (gemeente_id, medewerker_id, team_id, van)
     select 1, id, $1, '2015-01-01' from medewerker where sub = 'kim'`,
    [await teamId(app, 'Wmo')],
  )
  const lijst = await kim.get('/werk/dossiers?lijst=team')
  expect(lijst.html).toContain(huishoudenId)
  expect(lijst.tekst).toContain(`Huishouden (naam afgeschermd, ${huishoudenId.slice(-4)})`)
  expect((await zoek(kim, 'De Wit')).tekst).toContain('Niets gevonden')
  expect((await zoek(noor, 'De Wit')).html).toContain(huishoudenId)
})

test('ten dossiers more ask the database no more questions', async () => {
  const eerst = await telVragen(app, () => noor.get('/werk/dossiers'))
  for (let n = 0; n < 10; n += 1)
    await maakMelding(app, noor, { geslachtsnaam: `Vele${n}`, geboortedatum: `${n + 1}-2-1961` })
  expect(await telVragen(app, () => noor.get('/werk/dossiers?lijst=team'))).toBe(eerst)
})
