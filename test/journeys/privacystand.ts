// What the privacy officer finds on a Monday: three weeks of work in one dossier, made by acts.

import { autorisatiesNarekenenForJob } from '../../src/features/autorisatie/herrekening.commands.ts'
import { controlesTrekkenForJob } from '../../src/features/controle/trekken.commands.ts'
import type { TestApp } from '../support/app.ts'
import { beheer, wieIs } from '../support/beheer.ts'
import type { Antwoord, Client } from '../support/client.ts'
import { maakMelding } from '../support/gesprek.ts'
import { neem, zoekOp } from '../support/noodtoegang.ts'
import { teamId } from '../support/traject.ts'
import { opgeef } from '../support/uitsluiting.ts'

export const bsn = '999900006'
const zoek = 'Wit 3-4-1948'

/** Anna de Wit has a melding with Noor; Fleur looked without a reason and was refused, Sam took noodtoegang. */
export async function privacyStand(app: TestApp): Promise<void> {
  const om = async (sub: string, moment: string): Promise<Client> => {
    app.klok.zet(moment)
    return app.vers(sub)
  }
  const ties = await om('ties', '2026-02-16T08:00:00Z')
  const mandaat = { soort: 'mandaat', mandaat: 'wmo', mandaatVan: '16-2-2026', mandaatTot: '' }
  gelukt(await beheer(app, ties, { id: await wieIs(app, 'sam'), deel: 'aanstellingen', velden: mandaat }))
  const kim = await om('kim', '2026-02-16T08:10:00Z')
  const anna = { voornamen: 'Anna', voorvoegsel: 'de', geslachtsnaam: 'Wit', bsn }
  const { meldingId, inwonerId, huishoudenId } = await maakMelding(app, kim, anna)
  const melding = `/werk/meldingen/${meldingId}`
  const wmo = await teamId(app, 'Wmo')
  gelukt(await kim.post(`${melding}/toewijzing`, { versie: '1', naar: wmo }))
  const noor = await om('noor', '2026-02-16T09:00:00Z')
  const naar = `${wmo}:${await wieIs(app, 'noor')}`
  gelukt(await noor.post(`${melding}/toewijzing`, { versie: '2', naar }))
  await noor.get(melding)
  await (await om('fleur', '2026-02-16T10:00:00Z')).get(melding)
  await zoekOp(await om('fleur', '2026-02-17T09:00:00Z'), zoek)
  await zoekOp(await om('fleur', '2026-02-17T15:00:00Z'), zoek)
  const sam = await om('sam', '2026-03-05T19:00:00Z')
  await zoekOp(sam, zoek)
  gelukt(await neem(sam, inwonerId))
  await sam.get(`/werk/dossiers/${huishoudenId}`)
  await vraagtWeg(app, await om('noor', '2026-03-06T09:00:00Z'))
  app.klok.zet('2026-03-09T04:20:00Z')
  await controlesTrekkenForJob(app.ctx, 1)
  await autorisatiesNarekenenForJob(app.ctx, 1)
}

/** Noor put somebody on her list, and asks that they go off it. */
async function vraagtWeg(app: TestApp, noor: Client): Promise<void> {
  await opgeef(noor, { geslachtsnaam: 'Buurman', geboortedatum: '2-2-1972', band: 'buur' })
  const [regel] = await app.sql<{ id: string }>(`select id from uitsluiting where naam like '%Buurman'`)
  gelukt(
    await noor.post(`/werk/uitsluitingen/${regel?.id}/herroeping`, { reden: 'Hij is verhuisd naar Arnhem.' }),
  )
}

function gelukt({ status, tekst }: Antwoord): void {
  if (status !== 303) throw new Error(`not done: ${status} ${tekst.slice(0, 800)}`)
}

/** What was given to Noor by name reaches another niveau than what gave it. */
export const breekGrant = async (app: TestApp): Promise<void> =>
  void (await app.sql(`update autorisatie set niveau = 'L3' where medewerker_id = $1`, [
    await wieIs(app, 'noor'),
  ]))
