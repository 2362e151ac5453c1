// The analyse through the front door: counted from a file of declaraties by hand, per wet, household and flow.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { csvVan, type Veldwaarden } from '../../../test/support/declaratie.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { leesBsn } from '../../platform/bsn.ts'

const app = await startApp()
const mila = await app.als('mila')
const { inwonerId } = await maakLopendPlan(app, await app.als('noor'))

const jeugd = (jaar: number, velden: Veldwaarden): Veldwaarden => ({
  ...{ wet: 'jeugdwet', hoofdcategorie: 'jeugd_zonder_verblijf', product: 'Ambulant', verwijzer: 'huisarts' },
  ...{ van: `1-1-${jaar}`, tot_en_met: `31-12-${jaar}`, geboortejaar: '2007', declaratienummer: `J${jaar}` },
  ...velden,
})
const wmo = (velden: Veldwaarden): Veldwaarden => ({
  ...{ van: '1-1-2025', tot_en_met: '31-12-2025', declaratienummer: 'W' },
  ...velden,
})

/** Five BSNs of the test range: nine digits that pass the elfproef. */
const bsns = Array.from({ length: 500 }, (_, at) => String(999_990_007 + at))
  .filter((bsn) => leesBsn(bsn).ok)
  .slice(0, 5)
const samen = { bsn: '', geboortejaar: '' }

// Of 2025. Five born in 2007 are eighteen: each had youth care in 2024 for 100, and has the Wmo now for 300.
// Somebody of our files has two products for 50 and 70. A bill of many together is 1.000 and of nobody; transport is 5 and of no wet.
await mila.upload(
  '/werk/kosten',
  {},
  {
    naam: 'a.csv',
    inhoud: csvVan([
      ...bsns.map((bsn) => jeugd(2024, { bsn, referentie: bsn, bedrag: '100' })),
      ...bsns.map((bsn) => wmo({ bsn, referentie: `w${bsn}`, bedrag: '300', geboortejaar: '2007' })),
      wmo({ referentie: '2', bedrag: '50', bsn: '', inwoner: inwonerId }),
      wmo({ referentie: '3', bedrag: '70', bsn: '', inwoner: inwonerId, product: 'Begeleiding speciaal' }),
      wmo({ ...samen, referentie: '4', bedrag: '1000', hoofdcategorie: 'wmo_wonen_rollen_vervoer' }),
      wmo({ ...samen, referentie: '5', bedrag: '5', hoofdcategorie: 'vervoer', aanbieder: 'Bus' }),
    ]),
  },
)
const bestand = async (code: string) =>
  (await mila.get(`/werk/analyse/${code}.csv?jaar=2025`)).html
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(1, -1)

test.each([
  ['categorieen', '"2025";"Begeleiding";6;1620;270'],
  ['categorieen', '"2025";"Wonen, rollen en vervoer";"";1000;""'],
  ['leeftijd-wmo', '"18";5;1500;300'],
  ['leeftijd-wmo', '"76";1;"niet getoond";"niet getoond"'],
  ['startjaar-wmo', '"2025";6;1620;270'],
  ['doorstroom', '"2025";"Wmo";5;1500'],
  ['doorstroom', '"2025";"Wmo, eerder jeugdhulp";5;1500'],
  ['doorstroom', '"2025";"Wmo, zonder jeugdhulp";1;"niet getoond"'],
  ['stapeling', '"1 voorziening";5;1500'],
  ['stapeling', '"2 voorzieningen";1;"niet getoond"'],
  ['duurste', '"Alle huishoudens";6;1620;100'],
  ['aanbieders', '"Zorg Dichtbij";2620;99,8;424'],
])('%s has the line %s', async (code, regel) => expect(await bestand(code)).toContain(regel))

test('the page shows every picture with its words, and no name', async () => {
  const pagina = await mila.get('/werk/analyse?jaar=2025')
  expect(pagina.status).toBe(200)
  expect(pagina.tekst).toMatch(/Van 5 uit jeugdhulp in 2024/)
  expect(pagina.html.match(/<figure/g)).toHaveLength(10)
  expect(pagina.html).not.toContain(inwonerId)
})

test('referrers are those of youth care alone', async () => {
  const regels = (await mila.get('/werk/analyse/verwijzers.csv?jaar=2024')).html
  expect(regels).toContain('"Jeugdhulp zonder verblijf";"Huisarts";5;500')
  expect(await bestand('verwijzers')).toEqual([])
})

test('a picture that is none is not there, nor is a page for who works with residents', async () => {
  expect((await mila.get('/werk/analyse/namen.csv')).status).toBe(404)
  expect((await (await app.als('noor')).get('/werk/analyse')).status).toBe(403)
})

test('another gemeente is not counted by asking for it', async () => {
  const vraag = `select count(*)::int as n from kosten_geteld(1, 'wet', '2015-01-01', '2030-01-01')`
  expect((await app.sql<{ n: number }>(`select set_config('app.gemeente', '2', false) as n`)).length).toBe(1)
  expect(await app.sql(vraag)).toEqual([{ n: 0 }])
})
