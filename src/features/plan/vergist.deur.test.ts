// A slip about a promise: who said it takes it back on the same day, and what was said stays in the log.

import { beforeEach, describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')
beforeEach(() => app.klok.zet(maandag))

/** A promise under the doel of a plan that runs, of which Noor just said that it was not kept. */
async function nietGedaan() {
  const plan = await maakLopendPlan(app, noor)
  const velden = { wat: 'Samen koken', van: 'netwerk', wie: 'Petra', voorDatum: '20-3-2026' }
  await doe(app, noor, `/werk/plannen/${plan.planId}/afspraken`, { ...velden, doelId: plan.doelId })
  const [rij] = await app.sql<{ id: string }>('select id from afspraak where plan_id = $1', [plan.planId])
  const pad = `/werk/afspraken/${rij?.id}`
  expect((await noor.post(`${pad}/nakoming`, { nagekomen: 'nee' })).status).toBe(303)
  return { ...plan, afspraakId: rij?.id ?? '', plek: `/werk/plannen/${plan.planId}`, pad }
}
const woorden = (afspraakId: string) =>
  app.sql<{ soort: string }>(
    `select soort from gebeurtenis where gegevens ->> 'afspraak' = $1 and soort <> 'afspraak_gemaakt' order by id`,
    [afspraakId],
  )

test('one click too many is taken back, and both words stay in the log', async () => {
  const { plek, pad, afspraakId } = await nietGedaan()
  expect((await noor.get(plek)).html).toContain(`action="${pad}/heropening"`)
  expect((await noor.post(`${pad}/heropening`)).naar).toBe(`${plek}#doelen`)
  const { html, tekst } = await noor.get(plek)
  expect(tekst).not.toContain('20 maart 2026 Niet nagekomen')
  expect(html).toContain(`action="${pad}/nakoming"`)
  expect(html).not.toContain(`action="${pad}/heropening"`)
  expect(await woorden(afspraakId)).toEqual([
    { soort: 'afspraak_niet_nagekomen' },
    { soort: 'afspraak_heropend' },
  ])
  // And then it is said as it was.
  expect((await noor.post(`${pad}/nakoming`, { nagekomen: 'ja' })).status).toBe(303)
  expect((await noor.get(plek)).tekst).toContain('20 maart 2026 Nagekomen')
})

test('sent twice at once it is done once', async () => {
  const { pad, afspraakId } = await nietGedaan()
  const beide = await Promise.all([noor.post(`${pad}/heropening`), noor.post(`${pad}/heropening`)])
  expect(beide.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect(await woorden(afspraakId)).toHaveLength(2)
})

describe('it stands', () => {
  const staat = async (afspraakId: string) =>
    (await app.sql<{ status: string }>('select status from afspraak where id = $1', [afspraakId]))[0]?.status

  test('from the day after', async () => {
    const { plek, pad, afspraakId } = await nietGedaan()
    // The last minute of that day in Amsterdam, and the first of the next.
    app.klok.zet('2026-03-02T22:59:00Z')
    expect((await (await app.als('noor')).get(plek)).html).toContain(`action="${pad}/heropening"`)
    app.klok.zet('2026-03-02T23:00:00Z')
    const later = await app.als('noor')
    expect((await later.get(plek)).html).not.toContain(`action="${pad}/heropening"`)
    const antwoord = await later.post(`${pad}/heropening`)
    expect([antwoord.status, antwoord.tekst]).toEqual([
      422,
      expect.stringContaining('alleen op dezelfde dag'),
    ])
    expect(await staat(afspraakId)).toBe('niet_nagekomen')
  })

  test('for a colleague who leads the plan meanwhile, and for who is of another team', async () => {
    const { plek, planId, pad, afspraakId } = await nietGedaan()
    const [zij] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'iris'`)
    await doe(app, noor, `/werk/plannen/${planId}/regie`, { laag: 'casus', medewerkerId: zij?.id ?? '' })
    const [regie] = await app.sql<{ id: string }>(
      `select id from regie where plan_id = $1 and status = 'aangeboden'`,
      [planId],
    )
    const iris = await app.als('iris')
    await iris.post(`/werk/regie/${regie?.id}/aanvaarding`)
    expect((await iris.get(plek)).html).not.toContain(`action="${pad}/heropening"`)
    expect((await iris.post(`${pad}/heropening`)).tekst).toContain('Alleen wie het vastlegde')
    expect((await (await app.als('fleur')).post(`${pad}/heropening`)).status).toBe(404)
    expect(await staat(afspraakId)).toBe('niet_nagekomen')
  })

  test('once the other side spoke, or its doel is closed', async () => {
    const { plek, pad, afspraakId } = await nietGedaan()
    const betwist = { welk: afspraakId, betwistDoor: 'Petra', woorden: 'Ik was er wel.' }
    await doe(app, noor, `${plek}/betwisting`, betwist)
    expect((await noor.post(`${pad}/heropening`)).tekst).toContain('De ander zei hier al iets over')
    const ander = await nietGedaan()
    const klaar = {
      welk: ander.doelId,
      [`resultaat_${ander.doelId}`]: 'bereikt',
      [`score_${ander.doelId}`]: '5',
    }
    await doe(app, noor, `${ander.plek}/doelafsluiting`, klaar)
    expect((await noor.get(ander.plek)).html).not.toContain(`action="${ander.pad}/heropening"`)
    expect((await noor.post(`${ander.pad}/heropening`)).tekst).toContain('Dit doel is al afgesloten')
  })
})
