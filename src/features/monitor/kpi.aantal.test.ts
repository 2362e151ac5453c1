// By hand, first quarter of 2026: meldingen B and C are received in it, A was received half an hour before midnight, so unique 2.
// C goes on to the kernteam, so De Poort 2 (B, C) and Sociaal Kernteam 1 (C); 2 + 1 is 3, and that is never said to be unique.
// Vragen: B has 1, C has 2, so 3. Contacten: one loose one; calling back about C is none.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meet, meld, spreek } from '../../../test/support/meten.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
// 23:30 in Amsterdam on 31 December, and half past midnight on 1 January: both are 31 December in UTC.
await meld(app, 'kim', '2025-12-31T22:30:00Z')
await meld(app, 'kim', '2025-12-31T23:30:00Z', { kanaal: 'balie' })
const c = await meld(app, 'kim', '2026-01-05T09:00:00Z', {
  leefgebieden: ['instrumentele_adl', 'sociaal_netwerk'],
  melder: 'wmo_consulent',
  melderNaam: 'Noor',
})
await spreek(app, { door: 'kim', op: '2026-01-06T09:00:00Z' }, c.meldingId)
app.klok.zet('2026-01-07T09:00:00Z')
const kern = await teamId(app, 'Kernteam Zetten en Heteren')
const velden = overdrachtVelden({ teamId: kern, antwoordOp: '7-1-2026' })
const { naar } = await (await app.als('kim')).post(`/werk/meldingen/${c.meldingId}/overdracht`, velden)
app.klok.zet('2026-01-08T09:00:00Z')
await (await app.als('fleur')).post(`${naar}/aanvaarding`, { verdeling: 'team' })
const los = await (await app.als('fleur')).post('/werk/contact', {
  waarover: 'Wanneer is het spreekuur?',
  kanaal: 'telefoon',
})

test('the loose contact was written down', () => expect(los.status).toBe(303))

test('the quarter as counted by hand', async () => {
  expect(await meet(app, 'toegang.aantal', '2026-Q1')).toEqual({
    meldingen: '2',
    vragen: '3',
    contacten: '1',
    'meldingen deur: De Poort': '2',
    'meldingen deur: Sociaal Kernteam': '1',
    'meldingen team: Toegang De Poort': '1',
    'meldingen team: Kernteam Zetten en Heteren': '1',
    'meldingen kern: onbekend': '2',
    'meldingen aanmelding: balie': '1',
    'meldingen aanmelding: wmo_consulent': '1',
    'meldingen deur_aanmelding: De Poort: balie': '1',
    'meldingen deur_aanmelding: De Poort: wmo_consulent': '1',
    'meldingen deur_aanmelding: Sociaal Kernteam: wmo_consulent': '1',
    'vragen deur: De Poort': '3',
    'vragen team: Toegang De Poort': '1',
    'vragen team: Kernteam Zetten en Heteren': '2',
    'vragen kern: onbekend': '3',
    'vragen aanmelding: balie': '1',
    'vragen aanmelding: wmo_consulent': '2',
    'contacten deur: Sociaal Kernteam': '1',
    'contacten team: Kernteam Zetten en Heteren': '1',
    'contacten kern: onbekend': '1',
    'contacten aanmelding: telefoon': '1',
  })
})

test('the melding of half past eleven in the evening belongs to the year that ended', async () => {
  expect(await meet(app, 'toegang.aantal', '2025-Q4')).toMatchObject({ meldingen: '1', vragen: '1' })
})
