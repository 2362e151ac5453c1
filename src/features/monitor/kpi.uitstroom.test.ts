// By hand, 2026-Q1: five vragen got an uitkomst in it: 1 maatwerk, 2 own strength, 1 collective, 1 withdrawn; so maatwerk 1 of 5.
// A sixth ended at 00:30 on 1 April in Amsterdam (31 March in UTC): the next quarter. The loose contact stands beside it, outside the noemer.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beantwoord, doorverwijs, meet, meld, screen, trekIn } from '../../../test/support/meten.ts'

const app = await startApp()
const maart = { door: 'kim', op: '2026-03-31T21:30:00Z' }
const april = { door: 'kim', op: '2026-03-31T22:30:00Z' }
const begin = '2026-01-05T09:00:00Z'
const drie = {
  instrumentele_adl: 'keukentafelgesprek',
  financien: 'keukentafelgesprek',
  sociaal_netwerk: 'keukentafelgesprek',
} as const

const eerste = await meld(app, 'kim', begin, { leefgebieden: Object.keys(drie) })
const tweede = await meld(app, 'kim', begin, { leefgebieden: ['financien', 'sociaal_netwerk'] })
const derde = await meld(app, 'kim', begin)
await (await app.als('kim')).post('/werk/contact', {
  waarover: 'Vraag over de openingstijden.',
  kanaal: 'telefoon',
})
await screen(app, { door: 'kim', op: begin }, eerste.meldingId, drie)
await screen(app, { door: 'kim', op: begin }, tweede.meldingId, {
  financien: 'keukentafelgesprek',
  sociaal_netwerk: 'keukentafelgesprek',
})
await beantwoord(app, maart, eerste.meldingId, {
  instrumentele_adl: 'maatwerk',
  financien: 'eigen_kracht_netwerk',
  sociaal_netwerk: 'eigen_kracht_netwerk',
})
await doorverwijs(app, maart, tweede.meldingId, 'financien')
await trekIn(app, maart, derde.meldingId)
await beantwoord(app, april, tweede.meldingId, { sociaal_netwerk: 'maatwerk' })

test('each uitkomst of the vragen that ended in the quarter', async () => {
  expect(await meet(app, 'dichtbij.uitstroom', '2026-Q1')).toMatchObject({
    maatwerk: '1/5',
    eigen_kracht_netwerk: '2/5',
    algemeen_collectief: '1/5',
    ondersteuning_sto: '0/5',
    wlz_zvw: '0/5',
    direct_beantwoord: '0/5',
    ingetrokken: '1/5',
    losse_contacten: '1',
    'maatwerk deur: De Poort': '1/5',
  })
})

test('what ended half an hour after midnight belongs to the next quarter', async () => {
  expect(await meet(app, 'dichtbij.uitstroom', '2026-Q2')).toMatchObject({ maatwerk: '1/1' })
})

test('nothing ended: no figure, instead of nought', async () => {
  expect(await meet(app, 'dichtbij.uitstroom', '2025-Q4')).toEqual({})
})
