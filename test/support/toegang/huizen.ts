// A few huishoudens with one of everything, made by acts by somebody who is no reader; one word stands in all that is written down.

import type { TestApp } from '../app.ts'
import { idVan } from '../gesprek.ts'
import { overdrachtVelden } from '../overdracht.ts'
import { doe, maakPlan } from '../plan.ts'
import { legContactVast, startTraject, teamId } from '../traject.ts'

export const zoekwoord = 'Vuurtoren'

export type Huis = {
  readonly naam: string
  readonly huishoudenId: string
  readonly inwonerId: string
  readonly meldingId: string
  readonly planId: string
  readonly trajectId: string
  readonly overdrachtId: string
  readonly documentId: string
}

export async function maakHuis(app: TestApp, naam: string): Promise<Huis> {
  const iris = await app.als('iris')
  const melding = { geslachtsnaam: naam, waarover: `${zoekwoord} bij de melding` }
  const { huishoudenId, inwonerId, meldingId, planId } = await maakPlan(app, iris, { melding })
  await doe(app, iris, `/werk/plannen/${planId}/woorden`, { woorden: `${zoekwoord} van mij` })
  const waarover = `${zoekwoord} besproken`
  await iris.post(`/werk/dossiers/${huishoudenId}/contacten`, {
    waarover,
    kanaal: 'telefoon',
    isMetInwoner: 'ja',
    bij: `plan:${planId}`,
  })
  const document = await iris.upload(
    `/werk/dossiers/${huishoudenId}/documenten`,
    { soort: 'brief', bij: `plan:${planId}`, niveau: 'L3' },
    { naam: `${zoekwoord}.txt`, inhoud: naam },
  )
  const wmo = { inwonerId, teamId: await teamId(app, 'Interventieteam') }
  const trajectId = await startTraject(iris, huishoudenId, wmo)
  await legContactVast(iris, trajectId, { waarover })
  const naar = { soort: 'maatschappelijk_werk', wet: 'geen', teamId: await teamId(app, 'Kernteam Elst') }
  const overdracht = await iris.post(`/werk/trajecten/${trajectId}/overdracht`, overdrachtVelden(naar))
  const [d] = await app.sql<{ id: string }>('select id from document where plan_id = $1', [planId])
  if (document.status !== 303 || !d) throw new Error(`no document: ${document.status} ${document.tekst}`)
  return {
    naam,
    huishoudenId,
    inwonerId,
    meldingId,
    planId,
    trajectId,
    overdrachtId: idVan(overdracht),
    documentId: d.id,
  }
}
