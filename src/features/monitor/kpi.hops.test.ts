// By hand, 2026-Q1, four vragen with an uitkomst: one answered where it came in (0), one sent to another team (1),
// one sent to another team and then doorverwezen (2), and one handed over from a traject (1): 4 steps over 4 vragen, 1 of 4 more than once.
// Within the team is no step, a step after the uitkomst does not count, and what was withdrawn is no vraag of the figure.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { beantwoord, doorverwijs, geefDoor, meet, meld, screen, trekIn } from '../../../test/support/meten.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'

const app = await startApp()
const adl = { instrumentele_adl: 'beantwoord' } as const
const klaar = { instrumentele_adl: 'direct_beantwoord' } as const

const hier = await meld(app, 'kim', '2026-01-05T09:00:00Z')
await screen(app, { door: 'kim', op: '2026-01-05T10:00:00Z' }, hier.meldingId, adl)
await beantwoord(app, { door: 'kim', op: '2026-01-06T09:00:00Z' }, hier.meldingId, klaar)

const een = await meld(app, 'kim', '2026-01-05T11:00:00Z')
await screen(app, { door: 'kim', op: '2026-01-05T12:00:00Z' }, een.meldingId, adl)
await geefDoor(app, { door: 'kim', op: '2026-01-07T09:00:00Z' }, een.meldingId, 'Wmo')
await neem(een.meldingId)
await beantwoord(app, { door: 'noor', op: '2026-01-08T09:00:00Z' }, een.meldingId, klaar)

const twee = await meld(app, 'kim', '2026-01-05T13:00:00Z')
await screen(app, { door: 'kim', op: '2026-01-05T14:00:00Z' }, twee.meldingId, adl)
await geefDoor(app, { door: 'kim', op: '2026-01-07T09:00:00Z' }, twee.meldingId, 'Wmo')
await neem(twee.meldingId)
await doorverwijs(app, { door: 'noor', op: '2026-01-08T09:00:00Z' }, twee.meldingId, 'instrumentele_adl')

const weg = await meld(app, 'kim', '2026-01-05T15:00:00Z')
await geefDoor(app, { door: 'kim', op: '2026-01-07T09:00:00Z' }, weg.meldingId, 'Wmo')
await neem(weg.meldingId)
await trekIn(app, { door: 'noor', op: '2026-01-08T09:00:00Z' }, weg.meldingId)

app.klok.zet('2026-03-02T08:00:00Z')
const fleur = await app.als('fleur')
const over = await maakOverdracht(app, fleur)
await (await app.als('noor')).post(`${over.pad}/aanvaarding`, { verdeling: 'ik' })
await screen(app, { door: 'fleur', op: '2026-03-02T09:00:00Z' }, over.meldingId, adl)
const doorNoor = await app.sql<{ id: string }>(
  'select nieuw_traject_id as id from overdracht where id = $1',
  [over.overdrachtId],
)
await sluitTraject('noor', doorNoor[0]?.id ?? '', { terugAntwoord: 'geholpen' })
await sluitTraject('fleur', over.trajectId, { uitkomst: 'direct_beantwoord' })

/** A vraag ends with the last traject that answers it: a melding does not close under one that runs. */
async function sluitTraject(door: string, id: string, velden: Velden) {
  app.klok.zet('2026-03-03T09:00:00Z')
  const [rij] = await app.sql<{ versie: number }>('select versie from traject where id = $1', [id])
  const { status, tekst } = await (await app.als(door)).post(`/werk/trajecten/${id}/afsluiting`, {
    ...{ versie: String(rij?.versie), resultaat: 'bereikt', isVolgensPlan: 'ja', eindereden: 'doel_bereikt' },
    ...velden,
  })
  expect(status, tekst.slice(0, 900)).toBe(303)
}

/** Noor takes it within her team: that sends nobody on. */
async function neem(meldingId: string) {
  const noor = await app.als('noor')
  const [rij] = await app.sql<{ versie: number; team_id: string; id: string }>(
    `select m.versie, m.team_id, w.id from melding m, medewerker w where m.id = $1 and w.sub = 'noor'`,
    [meldingId],
  )
  const naar = `${rij?.team_id}:${rij?.id}`
  const { status } = await noor.post(`/werk/meldingen/${meldingId}/toewijzing`, {
    versie: String(rij?.versie),
    naar,
  })
  expect(status).toBe(303)
}

test('steps until the uitkomst, over the vragen that had one', async () => {
  expect(await meet(app, 'verwijzing.hops', '2026-Q1')).toMatchObject({
    gemiddeld: '4/4',
    vaker: '1/4',
    'gemiddeld deur: De Poort': '3/3',
    'vaker team: Wmo': '1/2',
  })
  expect(await meet(app, 'verwijzing.hops', '2026-Q2')).toEqual({})
})
