// Contact about a melding is said once and the same: what was written down, a gesprek that was held, and what went on in a traject.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakGesprek, maakMelding } from '../../../test/support/gesprek.ts'
import { legContactVast, startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const geen = 'Er is na de melding nog geen contact geweest'
const pagina = async (meldingId: string) => noor.get(`/werk/meldingen/${meldingId}`)

test('nothing but a planned gesprek: no contact yet', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, noor)
  await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
  expect((await pagina(meldingId)).tekst).toContain(geen)
})

test('a gesprek that was held is contact, with a way to it', async () => {
  const { meldingId, gesprekId } = await maakGesprek(app, noor)
  const { tekst, html } = await pagina(meldingId)
  expect(tekst).not.toContain(geen)
  expect(tekst).toContain('2 maart 2026 · Gesprek gehouden')
  expect(html).toContain(`/werk/gesprekken/${gesprekId}`)
})

/** A traject of the vraag of this melding, with one contact. */
async function inTraject() {
  const melding = await maakMelding(app, noor)
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [
    melding.meldingId,
  ])
  const trajectId = await startTraject(noor, melding.huishoudenId, {
    inwonerId: melding.inwonerId,
    teamId: await teamId(app, 'Wmo'),
    vraagId: vraag?.id ?? '',
  })
  expect((await legContactVast(noor, trajectId)).status).toBe(303)
  return melding
}

test('contact in the traject that came of it counts too', async () => {
  const { tekst } = await pagina((await inTraject()).meldingId)
  expect(tekst).not.toContain(geen)
  expect(tekst).toContain('In het traject: 1 contact , het laatste op 2 maart 2026')
})

test('contact the clock knows of and that does not stand here is not denied', async () => {
  const { meldingId } = await maakGesprek(app, noor)
  await app.sql('delete from bevinding')
  await app.sql('delete from gesprek where melding_id = $1', [meldingId])
  const { tekst } = await pagina(meldingId)
  expect(tekst).not.toContain(geen)
  expect(tekst).toContain('Het eerste contact was op 2 maart 2026. Het staat niet bij deze melding.')
})

test('contact of an earlier day is written down with that day, and stops the clock on it', async () => {
  const { meldingId } = await maakMelding(app, noor)
  await app.sql(`update melding set ontvangen_op = ontvangen_op - interval '4 days' where id = $1`, [
    meldingId,
  ])
  const leg = (dag: string) =>
    noor.post(`/werk/meldingen/${meldingId}/contact`, {
      ...{ versie: '1', kanaal: 'telefoon', waarover: 'Vrijdag gebeld.', dag },
    })
  const laat = await leg('3-3-2026')
  expect(laat.status).toBe(422)
  expect(laat.tekst).toContain('Deze dag komt nog.')
  expect(laat.html).toContain('Vrijdag gebeld.')
  expect((await leg('1-2-2026')).tekst).toContain('Op die dag was deze melding er nog niet.')
  expect((await leg('28-2-2026')).status).toBe(303)
  expect((await pagina(meldingId)).tekst).toContain('28 februari 2026 · Telefoon')
  expect(
    await app.sql(
      `select gestopt_op::text as op from termijn where melding_id = $1 and soort = 'eerste_contact'`,
      [meldingId],
    ),
  ).toEqual([{ op: '2026-02-28' }])
})
