// The analyse through the front door: counted from a file of declaraties by hand, per wet, household and flow.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { csvVan, type Veldwaarden } from '../../../test/support/declaratie.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

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

// Of 2025. Born 2007 is eighteen: had youth care in 2024 for 100, has the Wmo now for 300. Somebody of our files has two products for 50 and 70.
// A bill of many together is 1.000 and of nobody; transport is 5 and of no wet.
await mila.upload(
  '/werk/kosten',
  {},
  {
    naam: 'a.csv',
    inhoud: csvVan([
      jeugd(2024, { bedrag: '100' }),
      wmo({ referentie: '1', bedrag: '300', geboortejaar: '2007' }),
      wmo({ referentie: '2', bedrag: '50', bsn: '', inwoner: inwonerId }),
      wmo({ referentie: '3', bedrag: '70', bsn: '', inwoner: inwonerId, product: 'Begeleiding speciaal' }),
      wmo({
        referentie: '4',
        bedrag: '1000',
        bsn: '',
        geboortejaar: '',
        hoofdcategorie: 'wmo_wonen_rollen_vervoer',
      }),
      wmo({
        referentie: '5',
        bedrag: '5',
        bsn: '',
        geboortejaar: '',
        hoofdcategorie: 'vervoer',
        aanbieder: 'Bus',
      }),
    ]),
  },
)
const bestand = async (code: string) =>
  (await mila.get(`/werk/analyse/${code}.csv?jaar=2025`)).html
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(1, -1)

test.each([
  ['categorieen', '"2025";"Begeleiding";2;420;210'],
  ['categorieen', '"2025";"Wonen, rollen en vervoer";"";1000;""'],
  ['leeftijd-wmo', '"18";1;300;300'],
  ['startjaar-wmo', '"2025";2;420;210'],
  ['doorstroom', '"2025";"Wmo";1;300'],
  ['doorstroom', '"2025";"Wmo, eerder jeugdhulp";1;300'],
  ['doorstroom', '"2025";"Wmo, zonder jeugdhulp";1;120'],
  ['stapeling', '"1 voorziening";1;300'],
  ['stapeling', '"2 voorzieningen";1;120'],
  ['duurste', '"Alle huishoudens";2;420;100'],
  ['aanbieders', '"Zorg Dichtbij";1420;99,6;1320'],
])('%s has the line %s', async (code, regel) => expect(await bestand(code)).toContain(regel))

test('the page shows every picture with its words, and no name', async () => {
  const pagina = await mila.get('/werk/analyse?jaar=2025')
  expect(pagina.status).toBe(200)
  expect(pagina.tekst).toMatch(/Van 1 uit jeugdhulp in 2024/)
  expect(pagina.html.match(/<figure/g)).toHaveLength(10)
  expect(pagina.html).not.toContain(inwonerId)
})

test('referrers are those of youth care alone', async () => {
  const regels = (await mila.get('/werk/analyse/verwijzers.csv?jaar=2024')).html
  expect(regels).toContain('"Jeugdhulp zonder verblijf";"Huisarts";1;100')
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
