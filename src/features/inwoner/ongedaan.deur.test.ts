// Undoing a samenvoeging gives back what the file had become before it, and shields more, never less.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Antwoord } from '../../../test/support/client.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import { idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { opHuis } from '../../../test/support/huishouden.ts'

const app = await startApp()
const noor = await app.als('noor')
const maak = (geslachtsnaam: string, voornamen = 'Anna') =>
  maakMelding(app, noor, { geslachtsnaam, voornamen })
const huis = async (id: string) =>
  (
    await app.sql<{ op: string | null; herkomst: string[] }>(
      'select opgegaan_in_id as op, herkomst_ids as herkomst from huishouden where id = $1',
      [id],
    )
  )[0]
const ongedaan = async (gedaan: Antwoord) =>
  expect((await noor.post(`/werk/samenvoegingen/${idVan(gedaan)}/ongedaan`)).status).toBe(303)

test('a dossier that had gone up in it before goes back with it', async () => {
  const [een, twee, drie] = [await maak('Keten'), await maak('Keten'), await maak('Keten')]
  await voegSamen(app, noor, { blijft: twee.inwonerId, vervalt: drie.inwonerId })
  const vooraf = [await huis(een.huishoudenId), await huis(twee.huishoudenId), await huis(drie.huishoudenId)]
  const gedaan = await voegSamen(app, noor, { blijft: een.inwonerId, vervalt: twee.inwonerId })
  expect((await huis(drie.huishoudenId))?.op).toBe(een.huishoudenId)
  await ongedaan(gedaan)
  expect([
    await huis(een.huishoudenId),
    await huis(twee.huishoudenId),
    await huis(drie.huishoudenId),
  ]).toEqual(vooraf)
})

test('work that came by moving keeps its secrecy, also when a samenvoeging with the same huishouden is undone', async () => {
  const [hier, daar] = [await maak('Herkomst'), await maak('Herkomst')]
  await app.sql('update huishouden set herkomst_ids = array[$2::uuid] where id = $1', [
    hier.huishoudenId,
    daar.huishoudenId,
  ])
  await ongedaan(await voegSamen(app, noor, { blijft: hier.inwonerId, vervalt: daar.inwonerId }))
  expect((await huis(hier.huishoudenId))?.herkomst).toEqual([daar.huishoudenId])
})

test('secrecy that was heard of while they were one shields both', async () => {
  const [een, ander] = [await maak('Schuilt'), await maak('Schuilt')]
  const gedaan = await voegSamen(app, noor, { blijft: een.inwonerId, vervalt: ander.inwonerId })
  await app.sql('update inwoner set geheimhouding = true where id = $1', [een.inwonerId])
  await ongedaan(gedaan)
  const rijen = await app.sql('select 1 from inwoner where id = any($1) and geheimhouding', [
    [een.inwonerId, ander.inwonerId],
  ])
  expect(rijen).toHaveLength(2)
})

test('two files joined while their huishoudens are joined: nobody waits for each other, and each lives in one place', async () => {
  for (let keer = 0; keer < 5; keer++) {
    const [een, ander] = [await maak(`Mix${keer}`), await maak(`Mix${keer}`)]
    const antwoorden = await Promise.all([
      voegSamen(app, noor, { blijft: een.inwonerId, vervalt: ander.inwonerId }),
      opHuis(app, noor, 'samenvoeging', {
        huishoudenId: ander.huishoudenId,
        velden: { metId: een.huishoudenId },
      }),
    ])
    for (const { status } of antwoorden) expect(status).toBeLessThan(500)
    const [wonen] = await app.sql<{ n: number }>(
      'select count(*)::int as n from huishouden_lid where inwoner_id = $1 and tot is null',
      [een.inwonerId],
    )
    expect(wonen?.n).toBe(1)
  }
})

test('a form without the other file is answered in words', async () => {
  const { inwonerId } = await maak('Alleen')
  for (const met of ['', 'x']) {
    const antwoord = await noor.post(`/werk/inwoners/${inwonerId}/samenvoeging`, {
      met,
      reden: 'Zelfde stem',
    })
    expect(antwoord.status).toBe(422)
  }
})
