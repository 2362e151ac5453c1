// Two worlds that differ only in what a reader may not see: one made by acts, and copies of it in which the hidden part is changed (access.md 2.9, AC-3).

import { type OpenApp, openApp } from '../app.ts'
import { maakMelding } from '../gesprek.ts'
import { maakOverdracht } from '../overdracht.ts'
import { doe, maakLopendPlan } from '../plan.ts'
import { mantelzorgVelden } from '../vertegenwoordiging.ts'

/** The huishouden with a plan that only Noor and her team have, and the one of who is geheim. */
export type Verborgen = { readonly huishoudenId: string; readonly geheimId: string }

/** A plan of Noor with everything in it, work that went from Fleur to Noor, a melding of Sam, and somebody geheim. */
export async function maakBasis(): Promise<Verborgen & { naam: string }> {
  const app = await openApp({ stil: true })
  const [noor, sam, kim] = [await app.als('noor'), await app.als('sam'), await app.als('kim')]
  const plan = await maakLopendPlan(app, noor, { melding: { ...bakker, geboortedatum: '2-9-2009' } })
  await doe(app, noor, `/werk/plannen/${plan.planId}/afspraken`, afspraak)
  await noor.upload(
    `/werk/dossiers/${plan.huishoudenId}/documenten`,
    { soort: 'brief', bij: `plan:${plan.planId}`, niveau: 'L3' },
    { naam: 'brief.txt', inhoud: 'Bakker' },
  )
  await noor.post(`/werk/dossiers/${plan.huishoudenId}/contacten`, { ...contact, bij: `plan:${plan.planId}` })
  await noor.post(`/werk/plannen/${plan.planId}/overleggen`, overleg)
  await noor.post(
    `/werk/dossiers/${plan.huishoudenId}/vertegenwoordiging`,
    mantelzorgVelden(plan.inwonerId, { naam: 'Ria Bakker' }),
  )
  await maakOverdracht(app, await app.als('fleur'))
  await maakMelding(app, sam, { geslachtsnaam: 'Smit', leefgebieden: ['geestelijke_gezondheid'] })
  const geheim = await maakMelding(app, kim, { ...bakker, voornamen: 'Gea', geboortedatum: '1-1-1970' })
  await app.sql('update inwoner set geheimhouding = true where id = $1', [geheim.inwonerId])
  return { huishoudenId: plan.huishoudenId, geheimId: geheim.huishoudenId, naam: await app.bewaar() }
}
const bakker = { geslachtsnaam: 'Bakker', straat: 'Dorpsstraat', huisnummer: '1', postcode: '6661 AB' }
const contact = { waarover: 'Bakker belde', kanaal: 'telefoon', isMetInwoner: 'ja' }
const overleg = {
  ...{ soort: 'mdo', datum: '1-2-2030', tijd: '14:00', plaats: 'Elst', vraag: 'Wie doet wat?' },
  ...{ agenda: 'Wie leidt?', inwoner: 'akkoord', oco: 'wil_niet' },
}
const afspraak = { wat: 'Bellen', van: 'inwoner', wie: 'Anna', voorDatum: '9-3-2026' }

type Verandering = readonly [wat: string, sql: string]
const leden = `select inwoner_id from huishouden_lid where huishouden_id = :huis`
const plannen = `select id from plan where huishouden_id = :huis`

/** What is changed of the hidden huishouden; each may differ alone, or together. */
export const veranderingen: readonly Verandering[] = [
  [
    'names',
    `update inwoner set voornamen = 'Wilhelmina Alexandra', geslachtsnaam = 'Zevenhuizen' where id in (${leden})`,
  ],
  ['a birth date', `update inwoner set geboortedatum = '1931-02-03' where id in (${leden})`],
  [
    'an address',
    `update huishouden set straat = 'Achterdijk', huisnummer = 77, postcode = '6673XX' where id = :huis`,
  ],
  [
    'the address of who is geheim',
    `update huishouden set straat = 'Achterdijk', huisnummer = 78, postcode = '6673XX' where id = :geheim`,
  ],
  [
    'a name of who is geheim',
    `update inwoner set geslachtsnaam = 'Onvindbaar' where id in (${leden.replace(':huis', ':geheim')})`,
  ],
  ['that somebody is geheim', `update inwoner set geheimhouding = true where id in (${leden})`],
  [
    'what a doel says',
    `update doel set waarom = 'Iets heel anders, en veel langer dan eerst' where plan_id in (${plannen})`,
  ],
  ['what was agreed', `update afspraak set wat = 'Iets anders' where plan_id in (${plannen})`],
  ['what was said', `update contact set waarover = 'Zij belde over iets anders' where huishouden_id = :huis`],
  [
    'what an overleg is about',
    `update overleg set vraag = 'Wat nu?', plaats = 'Zetten' where huishouden_id = :huis`,
  ],
  [
    'who reads along',
    `update vertegenwoordiging set naam = 'Piet Zevenhuizen' where inwoner_id in (${leden})`,
  ],
  ['a document less', `delete from document where plan_id in (${plannen})`],
  ['an afspraak less', `delete from afspraak where plan_id in (${plannen})`],
  [
    'when a gesprek was',
    `update gesprek set gepland_op = gepland_op - interval '3 days' where huishouden_id = :huis`,
  ],
]

/** A copy of the first world with these changes. */
export async function maakWereld(
  { naam, huishoudenId, geheimId }: Awaited<ReturnType<typeof maakBasis>>,
  anders: readonly Verandering[],
): Promise<OpenApp> {
  const app = await openApp({ stil: true, van: naam })
  for (const [, sql] of anders)
    await app.sql(sql.replaceAll(':huis', `'${huishoudenId}'`).replaceAll(':geheim', `'${geheimId}'`))
  return app
}
