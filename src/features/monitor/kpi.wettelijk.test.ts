// By hand, onderzoeken of six weeks under the Wmo with their last day in 2026-Q1:
// received 19 January, last day Monday 2 March, report on that day: in time, 6 weeks;
// received 16 January, last day 27 February, report on 2 March: late, 45 days, 6,43 weeks;
// received 5 January, last day 16 February, withdrawn on 3 March: never done, so not in time;
// received 2 February and withdrawn on the 10th: does not count; received 3 February, last day 17 March: still open.
// Debts of 2 February, four weeks, last day 2 March, gesprek on 2 March: in time.
// Together 2 of 4; onderzoek 1 of 3, schuldhulp 1 of 1; the median of 6 and 6,43 is 6,21.
// Of the trajecten under the Jeugdwet begun in 2026-Q1: one, for a child of 10 whose aunt came to us; the one under the Wmo is none.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, verslagVelden } from '../../../test/support/gesprek.ts'
import { maakPlanKlaar, meet, meld, trekIn } from '../../../test/support/meten.ts'
import { ondersteun } from '../../../test/support/steun.ts'
import { startTraject } from '../../../test/support/traject.ts'
import type { Datum } from '../termijn/datum.ts'
import { kpis, streefwaarden } from './monitor.sql.ts'
import { geldend, oordeel } from './streefwaarde.ts'

const app = await startApp()
const om = (dag: string) => `2026-${dag}T09:00:00Z`
const melding = (dag: string, anders = {}) => meld(app, 'noor', om(dag), anders)

const [opTijd, teLaat] = [await melding('01-19'), await melding('01-16')]
const ingetrokken = [await melding('01-05'), await melding('02-02')]
await melding('02-03')
const schuld = await melding('02-02', { leefgebieden: ['financien'] })
for (const m of [opTijd, teLaat]) await maakPlanKlaar(app, m)
const noor = await app.als('noor')
const gesprek = idVan(
  await noor.post(
    `/werk/dossiers/${schuld.huishoudenId}/gesprekken`,
    gesprekVelden({ meldingId: schuld.meldingId }),
  ),
)
const verslag = { financien_wens: 'Rust.', financien_behoefte: 'Overzicht.', financien_score: '2' }
idVan(await noor.post(`/werk/gesprekken/${gesprek}/vaststelling`, verslagVelden(1, verslag)))
for (const [m, dag] of [
  [ingetrokken[0], '03-03'],
  [ingetrokken[1], '02-10'],
] as const)
  await trekIn(app, { door: 'noor', op: om(dag) }, m?.meldingId ?? '')

test('what the law gives a term, by what it is, and what is still open beside it', async () => {
  const cijfer = await meet(app, 'toegang.wettelijk', '2026-Q1')
  expect(cijfer).toMatchObject({
    op_tijd: '2/4',
    onderzoek: '1/3',
    schuldhulp: '1/1',
    nog_open: '1',
    'op_tijd team: Wmo': '2/4',
  })
  expect(Number(cijfer.mediaan_weken)).toBeCloseTo(6.214, 3)
})

test('the law is its streefwaarde in every gemeente, since there was one', async () => {
  const alle = await app.ctx.db.transaction({ gemeenteId: 1 }, streefwaarden)
  const wet = (op: Datum) => geldend(alle, { kpi: 'toegang.wettelijk', deel: 'op_tijd', op })
  expect(wet('2026-03-31')).toMatchObject({ status: 'wet', minimaal: 100, beslotenDoor: 'wetgever' })
  expect(wet('2014-12-31')).toBeUndefined()
  expect([oordeel(99.9, wet('2026-03-31')), oordeel(100, wet('2026-03-31'))]).toEqual([
    'niet_gehaald',
    'gehaald',
  ])
  const delen = kpis.flatMap(({ code, delen: d }) => d.map((deel) => `${code} ${deel.code}`))
  expect(
    alle.filter(({ status, kpi, deel }) => status === 'wet' && !delen.includes(`${kpi} ${deel}`)),
  ).toEqual([])
})

test('youth care by who brought the child', async () => {
  const kind = { voornamen: 'Cas', geboortedatum: '3-4-2015', melder: 'familie', melderNaam: 'Tante Ans' }
  const m = await meld(app, 'sam', om('02-20'), { ...kind, leefgebieden: ['huiselijke_relaties'] })
  app.klok.zet(om('03-02'))
  const sam = await app.als('sam')
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [m.meldingId])
  const [team] = await app.sql<{ id: string }>(
    `select team_id as id from medewerker_team t join medewerker m on m.id = t.medewerker_id where m.sub = 'sam'`,
  )
  const velden = { inwonerId: m.inwonerId, teamId: team?.id ?? '', leefgebied: '' }
  await startTraject(sam, m.huishoudenId, { ...velden, wet: 'jeugdwet', vraagId: vraag?.id ?? '' })
  await ondersteun(app, om('03-02'), await meld(app, 'fleur', om('02-20')), 1)
  expect(await meet(app, 'dichtbij.verwijzers_jeugd', '2026-Q1')).toMatchObject({
    trajecten: '1',
    begeleiding: '1',
  })
  const [geval] = await app.sql(
    `select verwijzer, leeftijd from geval where kpi = 'dichtbij.verwijzers_jeugd'`,
  )
  expect(geval).toEqual({ verwijzer: 'familie', leeftijd: '00-11' })
})
