// Drawing up is a task: its page says how far it is, nothing half is read or approved, and it survives a stop, a second run and a failure.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meld } from '../../../test/support/meten.ts'
import { stap, telAf } from '../../../test/support/rapport.ts'
import { rapportTellenForJob } from './tellen.commands.ts'

const fouten: unknown[] = []
const app = await startApp({ stil: true, opLog: (wat) => void (wat === 'verzoek' || fouten.push(wat)) })
for (let nr = 0; nr < 7; nr++) await meld(app, 'kim', '2026-01-05T09:00:00Z')
app.klok.zet('2026-04-02T09:00:00Z')
const mila = await app.als('mila')
const bram = await app.als('bram')

const opdracht = async (id: string) => {
  const [rij] = await app.sql<{ opdrachtId: string }>(
    'select opdracht_id as "opdrachtId" from rapport_telling where rapport_id = $1',
    [id],
  )
  return { gemeenteId: 1, id, opdrachtId: rij?.opdrachtId ?? '' }
}
const cellen = async () => (await app.sql('select from rapport_cel')).length
const later = (seconden: number) =>
  app.klok.zet(new Date(app.klok.now().getTime() + seconden * 1000).toISOString())

let pad = ''
let id = ''

test('the page is there at once, says what is being done, and shows and prints nothing half', async () => {
  pad = (await mila.post('/werk/rapporten', { soort: 'kwartaal', periode: '2026-Q1' })).naar
  id = pad.split('/').at(-1) ?? ''
  const { tekst, html } = await mila.get(pad)
  expect(tekst).toContain('Wij halen de cijfers op Dit begint zo.')
  expect(html).toContain(`href="${pad}"`)
  expect(tekst).not.toContain('Zo leest u deze cijfers')
  for (const soort of ['pdf', 'csv', 'json'])
    expect((await mila.get(`${pad}.${soort}`)).status, soort).toBe(404)
  expect(await app.sql(`select data from pgboss.job where name = 'rapport_tellen'`)).toEqual([
    { data: await opdracht(id) },
  ])
})

test('before it is counted nobody approves it, nobody begins again, and the database refuses it too', async () => {
  const vast = await stap(bram, pad, 'vaststelling')
  expect([vast.status, vast.tekst.includes('nog niet compleet')]).toEqual([422, true])
  const opnieuw = await stap(mila, pad, 'cijfers')
  expect([opnieuw.status, opnieuw.tekst.includes('Wij zijn al bezig')]).toEqual([422, true])
  expect((await mila.post('/werk/rapporten', { soort: 'kwartaal', periode: '2026-Q1' })).tekst).toContain(
    'Hiervan is al een concept.',
  )
  await expect(
    app.sql(
      `update rapport set status = 'vastgesteld', vastgesteld_op = now(), vastgesteld_door_id = (select id from medewerker where sub = 'bram') where id = $1`,
      [id],
    ),
  ).rejects.toThrow('is not counted')
})

test('the inleiding is written meanwhile', async () => {
  expect((await stap(mila, pad, 'inleiding', { inleiding: 'Alvast.' })).status).toBe(303)
})

test('what goes wrong is said on the page and in the log, and can be asked for again', async () => {
  await app.sql('alter table deur rename to deur_weg')
  await telAf(app)
  await app.sql('alter table deur_weg rename to deur')
  expect(fouten).toEqual(['een rapport is niet geteld'])
  expect((await mila.get(pad)).tekst).toContain('De cijfers zijn niet opgehaald')
  expect(await cellen()).toBe(0)
  expect((await stap(bram, pad, 'vaststelling')).status).toBe(422)
  const mislukt = await opdracht(id)
  expect((await stap(mila, pad, 'cijfers')).status).toBe(303)
  expect((await mila.get(pad)).tekst).toContain('Wij halen de cijfers op')
  // The task of the request before comes again: it is too late.
  expect(await rapportTellenForJob(app.ctx, mislukt)).toBeUndefined()
  expect(await cellen()).toBe(0)
})

test('a process that stops half-way leaves nothing; the page says so, and the task that comes again does all of it', async () => {
  const wie = await opdracht(id)
  await app.sql('update rapport_telling set gehoord_op = $1, klaar = 3, van = 20', [app.klok.now()])
  expect((await mila.get(pad)).tekst).toContain('3 van 20 delen zijn klaar')
  // It is alive as far as anybody knows, so the second one waits.
  expect(await rapportTellenForJob(app.ctx, wie)).toEqual(wie)
  expect(await cellen()).toBe(0)
  later(121)
  expect((await mila.get(pad)).tekst).toContain('staat stil')
  const beide = await Promise.all([rapportTellenForJob(app.ctx, wie), rapportTellenForJob(app.ctx, wie)])
  // One took it up, the other heard that somebody is at it.
  expect(beide).toContainEqual(wie)
  expect(beide).toContain(undefined)
  const { tekst } = await mila.get(pad)
  expect(tekst).not.toContain('Wij halen de cijfers op')
  expect(tekst).toContain('Zo leest u deze cijfers')
  expect(tekst).toContain('Alvast.')
  const [dubbel] = await app.sql(
    `select count(*)::int as n from rapport_cel where kpi = 'toegang.aantal' and deel = 'meldingen' and splitsing = 'totaal' and periode = '2026-Q1'`,
  )
  expect(dubbel).toEqual({ n: 1 })
  // And once more: nothing is left to do.
  expect(await rapportTellenForJob(app.ctx, wie)).toBeUndefined()
}, 240_000)

test('a concept that was withdrawn while it was counted stays empty and withdrawn', async () => {
  expect((await stap(mila, pad, 'cijfers')).status).toBe(303)
  expect((await stap(mila, pad, 'intrekking', { intrekking: 'Toch niet.' })).status).toBe(303)
  await telAf(app)
  expect(fouten).toHaveLength(1)
  expect((await mila.get(pad)).tekst).toContain('Toch niet.')
  expect((await stap(bram, pad, 'vaststelling')).status).toBe(422)
})
