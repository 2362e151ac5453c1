// Behind a figure: each reader the dossiers that lie on what was given to them, and of the rest how many.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meld, wie } from '../../../test/support/meten.ts'
import { kpis } from '../monitor/monitor.sql.ts'

const app = await startApp()
const begin = '2026-01-05T09:00:00Z'
const vanKim = await meld(app, 'kim', begin, { geslachtsnaam: 'Vankim' })
const vanFleur = await meld(app, 'fleur', begin, { geslachtsnaam: 'Vanfleur' })

const pad = (vraag = '') => `/werk/monitor/toegang.aantal/dossiers?periode=2026-Q1&deel=meldingen${vraag}`
const lees = async (sub: string, vraag?: string) => (await app.als(sub)).get(pad(vraag))

test('who works on it sees which dossier it is, and of the others how many', async () => {
  const { tekst, html } = await lees('fleur')
  expect(tekst).toContain('Dit cijfer telt 2 gevallen. U ziet er 1, in 1 dossier.')
  expect(tekst).toContain('Huishouden Vanfleur')
  expect(tekst).not.toContain('Vankim')
  expect(html).toContain(`/werk/dossiers/${vanFleur.huishoudenId}`)
})

test('a policy adviser sees that there are two, and nobody', async () => {
  const { tekst, html } = await lees('mila')
  expect(tekst).toContain('Dit cijfer telt 2 gevallen. U ziet er 0.')
  expect(tekst).toContain('Hier zijn geen dossiers die u mag zien')
  expect(html).not.toContain(vanKim.huishoudenId)
})

test('of one group only that group', async () => {
  const { tekst } = await lees('fleur', '&uitsplitsing=verwijzer&groep=inwoner_zelf')
  expect(tekst).toContain('Dit cijfer telt 2 gevallen')
  expect((await lees('fleur', '&uitsplitsing=verwijzer&groep=huisarts')).tekst).toContain(
    'Dit cijfer telt 0 gevallen',
  )
})

test('looking writes down whose dossier was named', async () => {
  const fleur = await wie(app, 'fleur')
  await lees('fleur')
  expect(
    await app.sql(
      `select distinct soort, inwoner_id as inwoner from inzage where medewerker_id = $1 and soort = 'dossiers_ingezien'`,
      [fleur.id],
    ),
  ).toEqual([{ soort: 'dossiers_ingezien', inwoner: vanFleur.inwonerId }])
})

test('somebody with a geheim adres is named to who was assigned by name alone', async () => {
  await app.sql('update inwoner set geheimhouding = true where id = $1', [vanFleur.inwonerId])
  expect((await lees('bram')).tekst).not.toContain('Vanfleur')
  await app.sql('update inwoner set geheimhouding = false where id = $1', [vanFleur.inwonerId])
})

test('a figure, a part or a period that is not there is not found', async () => {
  for (const adres of [
    '/werk/monitor/bestaat.niet/dossiers?periode=2026-Q1&deel=meldingen',
    '/werk/monitor/toegang.aantal/dossiers?periode=2026-Q1&deel=niets',
    '/werk/monitor/toegang.aantal/dossiers?periode=ooit&deel=meldingen',
  ])
    expect((await (await app.als('fleur')).get(adres)).status).toBe(404)
})

test('every figure answers, for the whole gemeente and for each of its divisions', async () => {
  const fleur = await app.als('fleur')
  // What people answered us is about nobody's dossier.
  for (const { code, delen, uitsplitsingen, toontVanaf } of kpis)
    for (const splitsing of uitsplitsingen)
      expect(
        (
          await fleur.get(
            `/werk/monitor/${code}/dossiers?periode=2026-Q1&deel=${delen[0].code}&uitsplitsing=${splitsing}&groep=onbekend`,
          )
        ).status,
      ).toBe(toontVanaf > 0 ? 404 : 200)
})
