// The clock of the first contact of a melding stops with the first contact in the traject that came of it, as the figure counts it.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding } from '../../../test/support/gesprek.ts'
import { meet } from '../../../test/support/meten.ts'
import { legContactVast, startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const wmo = await teamId(app, 'Wmo')

/** A melding whose vraag a traject works on; without `metVraag` the traject is about something else. */
async function nieuw(metVraag: boolean) {
  const melding = await maakMelding(app, noor)
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [
    melding.meldingId,
  ])
  const trajectId = await startTraject(noor, melding.huishoudenId, {
    inwonerId: melding.inwonerId,
    teamId: wmo,
    ...(metVraag && vraag && { vraagId: vraag.id }),
  })
  return { ...melding, trajectId }
}
type Nieuw = Awaited<ReturnType<typeof nieuw>>

const gestopt = async (meldingId: string) =>
  (
    await app.sql<{ op: string | null }>(
      `select gestopt_op::text as op from termijn where melding_id = $1 and soort = 'eerste_contact'`,
      [meldingId],
    )
  )[0]?.op
const houdGesprek = async ({ huishoudenId, trajectId }: Nieuw, gevoerdOp: string) => {
  const { naar } = await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ trajectId }))
  return noor.post(`${naar}/verslag`, { versie: '1', gevoerdOp, verslag: 'Samen gesproken.' })
}

test.each<[string, boolean, (t: Nieuw) => Promise<unknown>, string | null]>([
  ['a contact with the inwoner', true, (t) => legContactVast(noor, t.trajectId), '2026-03-02'],
  ['a call with the doctor', true, (t) => legContactVast(noor, t.trajectId, { isMetInwoner: 'nee' }), null],
  ['a traject of something else', false, (t) => legContactVast(noor, t.trajectId), null],
  ['a gesprek that was held', true, (t) => houdGesprek(t, '2-3-2026'), '2026-03-02'],
  ['a gesprek that is still to be held', true, (t) => houdGesprek(t, ''), null],
])('%s', async (_, metVraag, doe, verwacht) => {
  const traject = await nieuw(metVraag)
  expect(await doe(traject)).toMatchObject({ status: 303 })
  expect(await gestopt(traject.meldingId)).toBe(verwacht)
})

test('a contact of yesterday, written down today, stops the clock on the day it was', async () => {
  const traject = await nieuw(true)
  await app.sql(`update traject set gestart_op = gestart_op - interval '5 days' where id = $1`, [
    traject.trajectId,
  ])
  expect(await legContactVast(noor, traject.trajectId, { dag: '3-3-2026' })).toMatchObject({ status: 422 })
  expect((await legContactVast(noor, traject.trajectId, { dag: '1-2-2026' })).tekst).toContain(
    'Op die dag liep dit nog niet.',
  )
  expect(await legContactVast(noor, traject.trajectId, { dag: '1-3-2026' })).toMatchObject({ status: 303 })
  expect(await gestopt(traject.meldingId)).toBe('2026-03-01')
  expect((await noor.get(`/werk/trajecten/${traject.trajectId}`)).tekst).toContain(
    '1 maart 2026 Samen de post',
  )
})

test('the figure counts those whose clock stopped, and no other', async () => {
  const rijen = await app.sql<{ op: string | null }>(
    `select gestopt_op as op from termijn where soort = 'eerste_contact'`,
  )
  const gemeten = await meet(app, 'toegang.eerste_contact', '2026-Q1')
  expect(gemeten.binnen_5_dagen).toBe(`${rijen.filter(({ op }) => op).length}/${rijen.length}`)
})
