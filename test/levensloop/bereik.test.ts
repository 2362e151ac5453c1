// Acts that a walk seldom meets: whoever keeps trying their page gets them done, so that no act is out of reach.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { zetStap } from './stap.ts'
import { maakWereld, type Wereld } from './wereld.ts'

let wereld: Wereld
beforeAll(async () => {
  wereld = await maakWereld()
})
afterAll(() => wereld.sluit())

const klok = (soort: string) => `select id from termijn where soort = '${soort}'`
const metKind = `select l.huishouden_id as id from huishouden_lid l join inwoner i on i.id = l.inwoner_id
  where i.is_verwacht`

const samen =
  'select huishouden_id as id from huishouden_lid where tot is null group by 1 having count(*) > 1'

// In this order: who stands still may run on, and who moved has no work left.
const zelden: readonly (readonly [act: string, pad: string, bron: string])[] = [
  ['/werk/plannen/:id/vaststelling', '/werk/plannen/', `select id from plan where status = 'gedeeld'`],
  ['/werk/termijnen/:id/pauzes', '/werk/termijnen/', klok('beschikking_wmo')],
  ['/werk/termijnen/:id/hervatting', '/werk/termijnen/', klok('beschikking_wmo')],
  ['/werk/termijnen/:id/mededeling', '/werk/termijnen/', klok('beschikking_wmo')],
  ['/werk/termijnen/:id/verlenging', '/werk/termijnen/', klok('beslissing_op_bezwaar')],
  [
    '/werk/overdrachten/:id/terugkoppeling',
    '/werk/overdrachten/:id/terugkoppeling',
    'select id from overdracht',
  ],
  ['/werk/dossiers/:id/huishouden/geboorte', '/werk/dossiers/:id/huishouden/geboorte', metKind],
  ['/werk/dossiers/:id/huishouden/uitschrijving', '/werk/dossiers/:id/huishouden/uitschrijving', samen],
  [
    '/werk/team/verplaatsing',
    '/werk/team/verplaatsing?van=:id',
    `select id from medewerker where sub = 'noor'`,
  ],
]

test('each of them is done by who keeps trying', async () => {
  const nooit: string[] = []
  for (const [act, pad, bron] of zelden) {
    const [ding] = await wereld.app.sql<{ id: string }>(bron)
    const waar = async () => (pad.includes(':id') ? pad.replace(':id', ding?.id ?? '') : `${pad}${ding?.id}`)
    const begin = wereld.spoor.length
    let isGelukt = false
    for (let zaad = 0; zaad < 30 && !isGelukt; zaad++) {
      // The first time on another day: who is logged in for hours is logged out.
      const uitkomsten = await zetStap(wereld, { zaad, dagen: zaad === 0 ? 1 : 0, samen: undefined }, waar)
      isGelukt = uitkomsten.some(({ route, status }) => route === act && status === 303)
    }
    if (!isGelukt) nooit.push([act, ...wereld.spoor.slice(begin)].join('\n'))
  }
  expect(nooit).toEqual([])
}, 240_000)
