// Which huishoudens are offered to be joined with: never one where somebody hides, to who has no work there by name.

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const noor = await app.als('noor')

test('family that is geheim is offered to who works there by name, without where; to the team it is not there', async () => {
  const ex = await maakMelding(app, noor, { geslachtsnaam: 'Achter', voornamen: 'Ex' })
  const zij = await maakMelding(app, noor, {
    ...{ geslachtsnaam: 'Verborgen', voornamen: 'Zij', geboortedatum: '1-1-1985' },
    ...{ postcode: '6661 AB', huisnummer: '1', straat: 'Dorpsstraat' },
  })
  await app.sql(
    `insert into relatie (gemeente_id, id, inwoner_id, ander_id, soort, van) values (1, $1, $2, $3, 'partner', '2020-01-01')`,
    [randomUUID(), ex.inwonerId, zij.inwonerId],
  )
  await app.sql(`update huishouden set kern_id = (select id from kern order by naam limit 1) where id = $1`, [
    zij.huishoudenId,
  ])
  await app.sql('update inwoner set geheimhouding = true where id = $1', [zij.inwonerId])
  const pad = `/werk/dossiers/${ex.huishoudenId}/huishouden/samenvoeging`
  expect((await noor.get(pad)).tekst).toMatch(/Huishouden Verborgen familie/)
  await app.sql('update autorisatie set tot = van where melding_id = $1 and medewerker_id is not null', [
    zij.meldingId,
  ])
  expect((await noor.get(pad)).tekst).not.toContain('Verborgen')
})

test('an address is no way to find who is geheim', async () => {
  const adres = { postcode: '6662 CD', huisnummer: '2', straat: 'Kerkstraat' }
  const [een, ander] = [
    await maakMelding(app, noor, { ...adres, geslachtsnaam: 'Boven' }),
    await maakMelding(app, noor, { ...adres, geslachtsnaam: 'Beneden' }),
  ]
  const pad = `/werk/dossiers/${een.huishoudenId}/huishouden/samenvoeging`
  expect((await noor.get(pad)).tekst).toContain('Huishouden Beneden')
  await app.sql('update inwoner set geheimhouding = true where id = $1', [ander.inwonerId])
  expect((await noor.get(pad)).tekst).not.toContain('Beneden')
})
