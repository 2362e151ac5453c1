// The protected address through the front door: the keeper who works there reads it, everybody else the postal address, and no search finds it.

import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const [noor, iris, kim] = [await app.als('noor'), await app.als('iris'), await app.als('kim')]
const postadres =
  (await app.sql<{ postadres: string }>('select postadres from gemeente where id = 1'))[0]?.postadres ?? ''
const adres = { straat: 'Verborgenpad', huisnummer: '7', postcode: '6661 ZZ' }
let p: Awaited<ReturnType<typeof maakLopendPlan>>
let dossier = ''
beforeAll(async () => {
  p = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Schuil', ...adres } })
  dossier = `/werk/dossiers/${p.huishoudenId}`
})
const bladen = () => [
  dossier,
  `${dossier}/huishouden`,
  `${dossier}/huishouden/verhuizing`,
  `/werk/plannen/${p.planId}`,
  `/werk/meldingen/${p.meldingId}`,
]
const alles = async () =>
  (await Promise.all(bladen().map((blad) => noor.get(blad)))).map(({ tekst }) => tekst).join(' ')
const zoek = async (client = kim) =>
  // Without what the page keeps ready for every outcome.
  (await client.post('/werk/contact/herkennen', { postcode: '6661ZZ', huisnummer: '7' })).html.replace(
    /<template[\s\S]*?<\/template>/g,
    '',
  )

test('before it is geheim the address is shown and found', async () => {
  expect(await alles()).toContain('Verborgenpad 7')
  expect(await zoek()).toContain('Schuil')
})

describe('of who is geheim', () => {
  beforeAll(async () => {
    await app.sql('update inwoner set geheimhouding = true where id = $1', [p.inwonerId])
  })

  test('the behandelaar reads the postal address of the gemeente, and no kern', async () => {
    const tekst = await alles()
    expect(tekst).not.toMatch(/Verborgenpad|6661 ZZ/)
    expect((await noor.get(dossier)).tekst).toContain(postadres)
    expect((await noor.get(`${dossier}/adres`)).status).toBe(403)
    expect((await noor.get(dossier)).html).not.toContain(`${dossier}/adres`)
  })

  test('no search on the address finds them', async () => {
    // Not Kim: what she was shown just before stays before her.
    const tekst = await zoek(await app.als('fleur'))
    expect(tekst).not.toContain('Schuil')
    expect(tekst).not.toContain('bijzondere balie')
  })

  test('a keeper who is named on a zegel reads what is sealed, and not where she lives', async () => {
    const [rij] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'iris'`)
    const velden = {
      waarover: 'Zij is bang.',
      kanaal: 'telefoon',
      isMetInwoner: 'ja',
      inwonerId: p.inwonerId,
    }
    await noor.post(`${dossier}/contacten`, { ...velden, bij: `plan:${p.planId}` })
    const [contact] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
    const reden = 'De ex-partner heeft kennissen op het stadhuis.'
    const gelegd = await noor.post(`/werk/contacten/${contact?.id}/zegel`, {
      reden,
      genoemden: [rij?.id ?? ''],
    })
    expect(gelegd.status).toBe(303)
    expect((await iris.get(dossier)).status).toBe(200)
    expect((await iris.get(`${dossier}/adres`)).status).toBe(404)
  })

  test('a keeper reads it where they work by name, and it is in the log as LX; elsewhere it is not there', async () => {
    await app.sql(
      `insert into autorisatie (gemeente_id, id, plan_id, medewerker_id, wet, doel, grondslag, niveau, van, gebeurtenis_id)
       select a.gemeente_id, gen_random_uuid(), a.plan_id, (select id from medewerker where sub = 'iris'), a.wet, a.doel, a.grondslag, 'L3', a.van, a.gebeurtenis_id
       from autorisatie a where a.plan_id = $1 and a.medewerker_id is not null limit 1`,
      [p.planId],
    )
    expect((await iris.get(dossier)).html).toContain(`${dossier}/adres`)
    expect((await iris.get(`${dossier}/adres`)).tekst).toContain('Verborgenpad 7')
    expect((await iris.get(dossier)).tekst).not.toContain('Verborgenpad')
    expect(
      await app.sql(
        `select niveau, regel from inzage where soort = 'adres_ingezien' and uitkomst = 'toegestaan'`,
      ),
    ).toEqual([{ niveau: 'LX', regel: 'A1' }])
  })

  test('a letter is not made with it: who is geheim gets the plan in person', async () => {
    expect(
      await app.sql(`select 1 from uitgaand where tekst like '%Verborgenpad%' or aan like '%Verborgenpad%'`),
    ).toEqual([])
  })

  test('also when who is geheim moved away, and only the work of it is left', async () => {
    await app.sql('update inwoner set geheimhouding = false where id = $1', [p.inwonerId])
    await app.sql('update huishouden set is_geheim = true where id = $1', [p.huishoudenId])
    expect(await alles()).not.toMatch(/Verborgenpad|6661 ZZ/)
    expect(await zoek()).not.toContain('Schuil')
  })
})
