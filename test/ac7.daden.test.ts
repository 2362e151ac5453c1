// AC-7 by acts and by days: what they take away is gone at the next request of a session that was open, in every page, list and file (access.md 2.9).

import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { verjaardagenOpmerken } from '../src/features/signaal/opmerken.commands.ts'
import { maandag, startApp } from './support/app.ts'
import { beheer, wieIs } from './support/beheer.ts'
import { cijfer } from './support/cijfer.ts'
import type { Client } from './support/client.ts'
import { maakMelding } from './support/gesprek.ts'
import { doeInHuis, neemNieuweOp } from './support/huishouden.ts'
import { maakOverdracht } from './support/overdracht.ts'
import { ookInTeamWmo, startTraject, teamId } from './support/traject.ts'
import { opgeef } from './support/uitsluiting.ts'

const app = await startApp({ stil: true })
let verzoeken = 0
let einden = 0
afterEach(() => {
  einden += 1
  app.klok.zet(maandag)
})
afterAll(() =>
  cijfer(
    `AC-7: ${einden} acts and days that end sight by themselves, ${verzoeken} requests of sessions that were open`,
  ),
)

type Stand = { readonly wie: Client; readonly paden: readonly string[]; readonly woord: string }
const lijsten = [
  '/werk',
  '/werk?lijst=team',
  '/werk/werkvoorraad.csv',
  '/werk/dossiers?lijst=team',
  '/werk/overdrachten',
]

/** The addresses that open, and the lists and files that hold the word. */
async function ziet({ wie, paden, woord }: Stand): Promise<string[]> {
  const gezien: string[] = []
  for (const pad of [...paden, ...lijsten]) {
    const { status, html } = await wie.get(pad)
    if (html.includes(woord) || (paden.includes(pad) && status === 200)) gezien.push(pad)
    verzoeken += 1
  }
  return gezien
}

let nummer = 0
/** A melding and a traject of this team of somebody with a name of their own, that lie with this medewerker. */
async function maakWerk(sub: string, team = 'Wmo') {
  nummer += 1
  const woord = `Dadenhuis${'abcdefghijklmnopqrstuvwxyz'[nummer]}`
  const wie = await app.als(sub)
  const mens = { geslachtsnaam: woord, geboortedatum: '5-6-1977' }
  const { huishoudenId, inwonerId, meldingId } = await maakMelding(app, wie, mens)
  const trajectId = await startTraject(wie, huishoudenId, { inwonerId, teamId: await teamId(app, team) })
  const paden = [
    `/werk/dossiers/${huishoudenId}`,
    `/werk/trajecten/${trajectId}`,
    `/werk/meldingen/${meldingId}`,
  ]
  return { wie, paden, woord, trajectId, meldingId }
}
const doe = async (antwoord: Promise<{ status: number; tekst: string }>) => {
  const { status, tekst } = await antwoord
  if (status !== 303) throw new Error(`${status} ${tekst.slice(0, 800)}`)
}

describe('by an act', () => {
  test('a melding that the manager gives to another team', async () => {
    nummer += 1
    const woord = `Dadenhuis${'abcdefghijklmnopqrstuvwxyz'[nummer]}`
    const noor = await app.als('noor')
    const { huishoudenId, meldingId } = await maakMelding(app, noor, { geslachtsnaam: woord })
    const stand = {
      wie: noor,
      paden: [`/werk/dossiers/${huishoudenId}`, `/werk/meldingen/${meldingId}`],
      woord,
    }
    expect(await ziet(stand)).toEqual(expect.arrayContaining(stand.paden))
    await doe(
      noor.post(`/werk/meldingen/${meldingId}/toewijzing`, { versie: '1', naar: await teamId(app, 'Jeugd') }),
    )
    expect(await ziet(stand)).toEqual([])
  })

  test('somebody who leaves', async () => {
    const ties = await app.als('ties')
    const stand = await maakWerk('sam', 'Jeugd')
    expect(await ziet(stand)).toEqual(expect.arrayContaining(stand.paden))
    await doe(
      beheer(app, ties, { id: await wieIs(app, 'sam'), deel: 'vertrek', velden: { vertrek: '2-3-2026' } }),
    )
    expect(await ziet(stand)).toEqual([])
  })

  test('somebody whose place in the team ends', async () => {
    const ties = await app.als('ties')
    const iris = await ookInTeamWmo(app, 'iris')
    const { paden, woord } = await maakWerk('noor')
    expect(await ziet({ wie: iris, paden, woord })).toContain(paden[1])
    const velden = { soort: 'team', wat: await teamId(app, 'Wmo'), begin: '2015-01-01', vanaf: '2-3-2026' }
    await doe(beheer(app, ties, { id: await wieIs(app, 'iris'), deel: 'einde', velden }))
    expect(await ziet({ wie: iris, paden, woord })).toEqual([])
  })

  test('a voortgangskaart the inwoner takes back', async () => {
    const [fleur, noor] = [await app.als('fleur'), await app.als('noor')]
    const { pad, overdrachtId } = await maakOverdracht(app, fleur)
    const stand = { wie: fleur, paden: [pad], woord: overdrachtId }
    expect(await ziet(stand)).toEqual([pad, '/werk/overdrachten'])
    await doe(noor.post(`${pad}/zicht`, { reden: 'inwoner' }))
    expect((await fleur.get(pad)).status).toBe(410)
    expect((await fleur.get('/werk/overdrachten')).html).not.toContain(overdrachtId)
  })

  test('own family that is declared, of who treats and of the manager, with the file they export', async () => {
    const bram = await app.als('bram')
    const stand = await maakWerk('noor')
    expect(await ziet(stand)).toEqual(expect.arrayContaining(stand.paden))
    expect(await ziet({ ...stand, wie: bram })).toEqual(expect.arrayContaining(['/werk/werkvoorraad.csv']))
    const onderweg = [1, 2, 3].map(() => bram.get('/werk/werkvoorraad.csv'))
    for (const wie of [stand.wie, bram])
      await opgeef(wie, { geslachtsnaam: stand.woord, geboortedatum: '5-6-1977', band: 'familie' })
    // What was under way is one whole file of before or of after.
    for (const { status, html } of await Promise.all(onderweg))
      expect([status, html.endsWith('\n')]).toEqual([200, true])
    expect(await ziet(stand)).toEqual([])
    expect(await ziet({ ...stand, wie: bram })).toEqual([])
  })
})

describe('by a day', () => {
  test('twelve months after a traject was closed, to the millisecond', async () => {
    const { wie, trajectId } = await maakWerk('noor')
    const pad = `/werk/trajecten/${trajectId}`
    await doe(
      wie.post(`${pad}/afsluiting`, {
        versie: '1',
        resultaat: 'bereikt',
        isVolgensPlan: 'ja',
        eindereden: 'doel_bereikt',
      }),
    )
    const einde = new Date('2027-03-02T08:00:00Z').getTime()
    app.klok.zet(new Date(einde - 1))
    const noor = await app.als('noor')
    expect((await noor.get(pad)).status).toBe(200)
    app.klok.zet(new Date(einde))
    expect((await noor.get(pad)).status).toBe(404)
    verzoeken += 2
  })

  // The first in the night the clock goes forward, the last in the night it goes back.
  test.each([
    [
      'sixteen',
      '29-3-2010',
      '2026-03-28T23:00:00Z',
      'Van 12 tot 16 jaar leest een ouder mee',
      'Vanaf 16 jaar',
    ],
    [
      'twelve',
      '25-10-2014',
      '2026-10-24T22:00:00Z',
      'Onder 12 jaar leest een kind niet zelf',
      'Van 12 tot 16 jaar leest een ouder mee',
    ],
  ])(
    'the birthday of %s, at midnight in Amsterdam, while a page is open and the task of the night runs',
    async (_, geboren, middernacht, eerst, dan) => {
      const noor = await app.als('noor')
      const { huishoudenId, inwonerId } = await maakMelding(app, noor)
      const kind = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Kind', geboortedatum: geboren })
      await doeInHuis(app, noor, 'relatie', {
        huishoudenId,
        velden: { wieId: inwonerId, soort: 'ouder', anderId: kind, dag: '2-3-2026' },
      })
      const pad = `/werk/dossiers/${huishoudenId}/vertegenwoordiging`
      const gezag = {
        inwonerId: kind,
        soort: 'ouder_met_gezag',
        wieId: inwonerId,
        van: '2-3-2026',
        bewijs: 'Gezagsregister',
      }
      await doe(noor.post(pad, gezag))
      const moment = new Date(middernacht).getTime()
      app.klok.zet(new Date(moment - 1))
      const sessie = await app.als('noor')
      const [voor] = await Promise.all([sessie.get(pad), verjaardagenOpmerken(app.ctx, 1)])
      expect(voor.tekst).toContain(eerst)
      app.klok.zet(new Date(moment))
      const [na] = await Promise.all([sessie.get(pad), verjaardagenOpmerken(app.ctx, 1)])
      verzoeken += 2
      expect(na.tekst).toContain(dan)
      expect(na.tekst).not.toContain(eerst)
      // What the task noticed is of the day it ran on, and a second run notices nothing.
      expect(await verjaardagenOpmerken(app.ctx, 1)).toBe(0)
    },
  )
})

test('a page that says what it knew at the login is found', async () => {
  const stand = await maakWerk('noor')
  const onthouden = new Map<string, Promise<{ status: number; html: string }>>()
  const vergeet = stand.wie.get.bind(stand.wie)
  const wie = {
    get: (pad: string) => onthouden.get(pad) ?? onthouden.set(pad, vergeet(pad)).get(pad),
  } as unknown as Client
  const vooraf = await ziet({ ...stand, wie })
  await opgeef(stand.wie, { geslachtsnaam: stand.woord, geboortedatum: '5-6-1977', band: 'familie' })
  expect(await ziet({ ...stand, wie })).toEqual(vooraf)
  expect(await ziet(stand)).toEqual([])
})
