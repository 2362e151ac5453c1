// What every walk begins with: a small municipality made by acts, once per process, and copied for each walk.

import { inject } from 'vitest'
import { maandag, openApp, type TestApp } from '../support/app.ts'
import { maakMelding } from '../support/gesprek.ts'
import { doeInHuis, neemNieuweOp } from '../support/huishouden.ts'
import { maakOverdracht } from '../support/overdracht.ts'
import { maakKlaarVoorVaststelling, maakLopendPlan, maakPlan } from '../support/plan.ts'
import { templateOf } from '../support/template.ts'
import { irisInTeamWmo, maakTraject } from '../support/traject.ts'
import { zetKlok } from '../support/uitstel.ts'
import { achternaam } from './schrijven.ts'

let gemaakt: Promise<string> | undefined

/** The name of a database to begin a walk with. */
export function beginstand(): Promise<string> {
  gemaakt ??= maak()
  return gemaakt
}

async function maak(): Promise<string> {
  const app = await openApp()
  await irisInTeamWmo(app)
  // Who moves in does so an hour before: what happens after that stands where it happened.
  app.klok.zet(new Date(maandag.getTime() - 60 * 60_000))
  await metPlannen(app)
  app.klok.zet(maandag)
  await metWerk(app)
  await metMeldingen(app)
  return templateOf(inject('clusterUrl'), inject('sjabloon'), await app.bewaar())
}

const wie = { geslachtsnaam: achternaam }

/** A couple that expects a child, with a plan that runs; and a plan that waits for its first day. */
async function metPlannen(app: TestApp): Promise<void> {
  const noor = await app.als('noor')
  const { huishoudenId } = await maakLopendPlan(app, noor, { melding: wie })
  const partner = { voornamen: 'Cor', geboortedatum: '30-6-1990', ...wie }
  const moederId = await neemNieuweOp(app, noor, { huishoudenId, ...partner })
  const velden = { verwachtOp: '20-3-2026', moederId }
  await doeInHuis(app, noor, 'verwacht-kind', { huishoudenId, velden })
  const klaar = await maakPlan(app, noor, { melding: { ...wie, voornamen: 'Dina' } })
  await maakKlaarVoorVaststelling(app, noor, klaar)
}

/** Short support that runs, and work that was handed over and taken. */
async function metWerk(app: TestApp): Promise<void> {
  const [noor, fleur] = [await app.als('noor'), await app.als('fleur')]
  await maakTraject(app, noor, {})
  const { pad } = await maakOverdracht(app, fleur)
  await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
}

/** A child of sixteen, somebody geheim, and somebody who waits for a beschikking and for an answer to a bezwaar. */
async function metMeldingen(app: TestApp): Promise<void> {
  const [noor, sam, kim] = [await app.als('noor'), await app.als('sam'), await app.als('kim')]
  const kind = { ...wie, voornamen: 'Bo', geboortedatum: '2-9-2009' }
  await maakMelding(app, sam, { ...kind, leefgebieden: ['geestelijke_gezondheid'] })
  const adres = { straat: 'Dorpsstraat', huisnummer: '1', postcode: '6661 AB' }
  const { meldingId } = await maakMelding(app, noor, { ...wie, ...adres, voornamen: 'Eva' })
  for (const soort of ['beschikking_wmo', 'beslissing_op_bezwaar']) await zetKlok(app, soort, meldingId)
  const geheim = await maakMelding(app, kim, { ...wie, voornamen: 'Gea', geboortedatum: '1-1-1970' })
  await app.sql('update inwoner set geheimhouding = true where id = $1', [geheim.inwonerId])
}
