// Coming back within six months, through the front door: recognised when the vraag is asked, and shown to who may see it.
// By hand: closed on 2 March 2026, so the watch lasts until and with 2 September 2026.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import { idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { meld } from '../../../test/support/meten.ts'
import { komTerug, ondersteun, rondAf } from '../../../test/support/steun.ts'
import { groepVan, soorten } from '../traject/traject.ts'

const app = await startApp()
let nummer = 0
const dicht = '2026-03-02T09:00:00Z'

/** Fleur of the kernteam helped, and closed it on 2 March. */
async function geholpen(soort: 'kortdurend' | 'maatschappelijk_werk' = 'kortdurend') {
  const melding = await meld(app, 'fleur', '2026-02-02T09:00:00Z', { geslachtsnaam: `Terug${nummer++}` })
  const trajectId = await ondersteun(app, '2026-02-03T09:00:00Z', melding, { contacten: 2, soort })
  await rondAf(app, dicht, trajectId, {
    resultaat: 'deels',
    eindereden: 'inwoner_stopt',
    toelichting: 'Wilde even niet.',
    watHielp: 'Samen bellen.',
  })
  return { ...melding, trajectId }
}
const feiten = (meldingId: string) =>
  app.sql(
    `select r.traject_id as traject, r.is_huisgenoot as huisgenoot from terugkeer r
    join vraag v on v.id = r.vraag_id where v.melding_id = $1`,
    [meldingId],
  )

test.each([
  ['the last day of the watch', '2026-09-02T20:00:00Z', {}, 1],
  ['half past midnight of the day after, in Amsterdam', '2026-09-02T22:30:00Z', {}, 0],
  ['the same hour it was closed', '2026-03-02T09:00:00Z', {}, 1],
  ['another leefgebied', '2026-04-01T09:00:00Z', { leefgebieden: ['financien'] }, 0],
] as const)('%s', async (_, op, anders, aantal) => {
  const eerder = await geholpen()
  const terug = await komTerug(app, { door: 'kim', op }, eerder, anders)
  expect(await feiten(terug)).toEqual(aantal === 0 ? [] : [{ traject: eerder.trajectId, huisgenoot: false }])
})

test('who helped reads what it was, what came of it and what helped, with a way to it', async () => {
  const eerder = await geholpen()
  const terug = await komTerug(app, { door: 'fleur', op: '2026-06-01T09:00:00Z' }, eerder)
  const pagina = await (await app.als('fleur')).get(`/werk/meldingen/${terug}`)
  expect(pagina.tekst).toMatch(
    /Terug binnen zes maanden Kortdurende ondersteuning \(.*\) afgesloten op 2 maart 2026 door Kernteam Zetten en Heteren. Resultaat: deels bereikt. Wat hielp: Samen bellen./,
  )
  expect(pagina.html).toContain(`/werk/trajecten/${eerder.trajectId}`)
  expect(pagina.tekst).not.toContain('U mag niet zien waarmee')
  const gezien = await app.sql(
    `select count(*)::int as keer from inzage where soort = 'melding_ingezien' and inwoner_id = $1 and medewerker_id =
      (select id from medewerker where sub = 'fleur')`,
    [eerder.inwonerId],
  )
  expect(gezien).not.toEqual([{ keer: 0 }])
})

test('who has no grant on it learns one bit: that there was help, not what, when or by whom', async () => {
  const eerder = await geholpen()
  const terug = await komTerug(app, { door: 'kim', op: '2026-06-01T09:00:00Z' }, eerder)
  const { tekst, html } = await (await app.als('kim')).get(`/werk/meldingen/${terug}`)
  // Who may tell is the inwoner; a teammanager reads the same one bit.
  expect(tekst).toContain('Wij hielpen hier eerder mee. U mag niet zien waarmee: vraag het aan de inwoner.')
  for (const geheim of ['Kortdurende ondersteuning (', 'Samen bellen', 'Resultaat: deels', '2 maart 2026'])
    expect(tekst).not.toContain(geheim)
  expect(html).not.toContain(eerder.trajectId)
})

test('a huisgenoot with the same vraag is a hint for who may see it, and nothing for others', async () => {
  const eerder = await geholpen()
  const ander = await meld(app, 'fleur', '2026-05-01T09:00:00Z', { geslachtsnaam: `Huis${nummer++}` })
  // He moved in with her in April.
  await app.sql('delete from huishouden_lid where inwoner_id = $1', [ander.inwonerId])
  await app.sql(
    `insert into huishouden_lid (gemeente_id, id, huishouden_id, inwoner_id, van)
    values (1, gen_random_uuid(), $1, $2, '2026-04-01')`,
    [eerder.huishoudenId, ander.inwonerId],
  )
  const terug = await komTerug(app, { door: 'fleur', op: '2026-06-01T09:00:00Z' }, ander)
  expect(await feiten(terug)).toEqual([{ traject: eerder.trajectId, huisgenoot: true }])
  expect((await (await app.als('fleur')).get(`/werk/meldingen/${terug}`)).tekst).toContain(
    'Een huisgenoot kreeg hier kort geleden hulp bij',
  )
  const bijKim = await komTerug(app, { door: 'kim', op: '2026-06-02T09:00:00Z' }, ander)
  const { tekst } = await (await app.als('kim')).get(`/werk/meldingen/${bijKim}`)
  expect(tekst).not.toContain('huisgenoot')
  expect(tekst).not.toContain('Wij hielpen hier eerder mee')
})

test('an anonymous melding is recognised once it is known whose it is, by the day it was told', async () => {
  const eerder = await geholpen()
  app.klok.zet('2026-09-01T09:00:00Z')
  const kim = await app.als('kim')
  const anoniem = { geslachtsnaam: '', voornamen: '', geboortedatum: '' }
  const { meldingId } = await maakMelding(app, kim, anoniem)
  expect(await feiten(meldingId)).toEqual([])
  app.klok.zet('2026-09-10T09:00:00Z')
  const later = await app.als('kim')
  const [wie] = await app.sql<{ geslachtsnaam: string }>('select geslachtsnaam from inwoner where id = $1', [
    eerder.inwonerId,
  ])
  const { doe } = behandeling(app, later)
  const pad = `/werk/meldingen/${meldingId}`
  await doe(later, pad, 'inwoner/herkennen', {
    geslachtsnaam: wie?.geslachtsnaam ?? '',
    geboortedatum: '3-4-1948',
  })
  await doe(later, pad, 'inwoner', { inwonerId: eerder.inwonerId })
  expect(await feiten(meldingId)).toEqual([{ traject: eerder.trajectId, huisgenoot: false }])
})

test('opening a closed melding again is no return', async () => {
  const eerder = await geholpen()
  const later = '2026-04-01T09:00:00Z'
  const pad = `/werk/meldingen/${await komTerug(app, { door: 'fleur', op: later }, eerder)}`
  const fleur = await app.als('fleur')
  const { doe } = behandeling(app, fleur)
  await app.sql('delete from terugkeer')
  await doe(fleur, pad, 'intrekking', { reden: 'Toch niet.' })
  expect((await doe(fleur, pad, 'heropening', { reden: 'Toch wel.' })).status).toBe(303)
  expect(await app.sql('select 1 from terugkeer')).toEqual([])
})

test('two files that are one person: it is recognised then, and no longer when they are two again', async () => {
  const eerder = await geholpen()
  const dubbel = await meld(app, 'fleur', '2026-06-01T09:00:00Z', { geslachtsnaam: `Dubbel${nummer++}` })
  expect(await feiten(dubbel.meldingId)).toEqual([])
  app.klok.zet('2026-06-02T09:00:00Z')
  const fleur = await app.als('fleur')
  const id = idVan(await voegSamen(app, fleur, { blijft: dubbel.inwonerId, vervalt: eerder.inwonerId }))
  expect(await feiten(dubbel.meldingId)).toEqual([{ traject: eerder.trajectId, huisgenoot: false }])
  const pagina = async () => (await fleur.get(`/werk/meldingen/${dubbel.meldingId}`)).tekst
  expect(await pagina()).toContain('Terug binnen zes maanden')
  const { status } = await fleur.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Toch twee mensen.' })
  expect(status).toBe(303)
  expect(await pagina()).not.toContain('Terug binnen zes maanden')
  expect(await pagina()).not.toContain('Een huisgenoot')
})

test('the database watches the same kinds of support as the rules', async () => {
  const rijen = await app.sql('select s, soortgroep(s) as groep from unnest($1::text[]) as s', [[...soorten]])
  expect(rijen).toEqual(soorten.map((s) => ({ s, groep: groepVan(s) ?? null })))
})
