// The prognose through the front door: from a file of residents and a file of declaraties to a sum that can be followed by hand.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { csvVan, type Veldwaarden } from '../../../test/support/declaratie.ts'
import { leesBsn } from '../../platform/bsn.ts'

const app = await startApp()
const mila = await app.als('mila')

const inwoners = (jaar: number, aantal: number) =>
  Array.from({ length: 101 }, (_, leeftijd) => `${jaar};${leeftijd};${aantal};Verzonnen`)
const bestand = (...jaren: readonly (readonly string[])[]) =>
  ['jaar;leeftijd;aantal;bron', ...jaren.flat()].join('\n')
const lees = (inhoud: string) => mila.upload('/werk/prognose/bevolking', {}, { naam: 'b.csv', inhoud })
const pagina = async (vraag = '') => (await mila.get(`/werk/prognose${vraag}`)).tekst
const regels = async (naam: string, vraag = '') =>
  (await mila.get(`/werk/prognose/bestanden/${naam}.csv${vraag}`)).html
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(1, -1)

const bsns = Array.from({ length: 500 }, (_, at) => String(999_990_007 + at))
  .filter((bsn) => leesBsn(bsn).ok)
  .slice(0, 5)
const jeugd = (jaar: number, bsn: string, bedrag: string): Veldwaarden => ({
  ...{ wet: 'jeugdwet', hoofdcategorie: 'jeugd_zonder_verblijf', product: 'Ambulant', verwijzer: 'huisarts' },
  ...{ van: `1-1-${jaar}`, tot_en_met: `31-12-${jaar}`, geboortejaar: '2010', referentie: `${jaar}-${bsn}` },
  ...{ bsn, bedrag },
})

test('without residents, and without declaraties, the page says what to do and who can', async () => {
  expect(await pagina()).toContain('Er zijn nog geen bevolkingscijfers')
  const bram = await app.als('bram')
  expect((await bram.get('/werk/prognose')).tekst).toContain('Vraag de beleidsadviseur')
  expect((await mila.get('/werk/prognose/bestanden/jaren.csv')).status).toBe(404)
  expect((await lees(bestand(inwoners(2019, 100)))).naar).toBe('/werk/prognose/beheer')
  expect(await pagina()).toContain('Er is nog geen jaar om vanuit te rekenen')
})

test('of a file with a wrong line nothing is read in, and the line is named', async () => {
  const vooraf = await app.sql('select 1 from bevolkingscijfer')
  const fout = await lees(bestand(inwoners(2018, 100), ['2019;9;veel;Verzonnen']))
  expect(fout.status).toBe(422)
  expect(fout.tekst).toContain('103 Vul een heel getal in')
  expect(await app.sql('select 1 from bevolkingscijfer')).toHaveLength(vooraf.length)
  expect((await mila.post('/werk/prognose/bevolking')).tekst).toContain('Kies een bestand')
})

// Five children of 100 per age: 500 in 2017 and 2018, 400 in 2019. In 2030 there are 80 of each age: four fifths of 400 is 320.
// From 2017 and 2018 the prognose for 2019 is 500, a quarter too high; for 2018 it was right. 2030 is eleven years ahead, two were measured: 5,5 × a quarter.
test('a year later is the residents of then, at the use and costs of the base year, in its band', async () => {
  await lees(bestand(inwoners(2017, 100), inwoners(2018, 100), inwoners(2019, 100), inwoners(2030, 80)))
  const inhoud = csvVan(
    bsns.flatMap((bsn) => [jeugd(2017, bsn, '100'), jeugd(2018, bsn, '100'), jeugd(2019, bsn, '80')]),
  )
  expect((await mila.upload('/werk/kosten', {}, { naam: 'k.csv', inhoud })).status).toBe(303)
  expect(await regels('jaren')).toEqual([
    '"2017";500;"";"";"";""',
    '"2018";500;"";"";"";""',
    '"2019";400;"";"";"";""',
    '"2030";"";320;320;0;760',
  ])
  expect(await regels('terugtoets')).toEqual([
    '"2017";"2018";500;500;0',
    '"2017";"2019";500;400;25',
    '"2018";"2019";500;400;25',
  ])
  expect(await regels('soorten-hulp')).toEqual([
    '"2019";"Jeugdhulp zonder verblijf";5;400;80',
    '"2030";"Jeugdhulp zonder verblijf";4;320;80',
  ])
  const tekst = await pagina()
  expect(tekst).toContain('Verwacht voor 2030: € 320, tussen € 0 en € 760.')
  expect(tekst).toContain('Gemiddeld was het 17 % ernaast, en op zijn slechtst 25 %.')
  expect(tekst).toContain('Bevolkingscijfers: Verzonnen.')
})

test('the address says from which year and of which care', async () => {
  // One error is no band.
  expect((await regels('jaren', '?basis=2018')).at(-1)).toBe('"2030";"";400;400;"";""')
  expect(await pagina('?deel=wmo')).toContain('Van deze hulp is er geen prognose')
  expect((await regels('jaren', '?basis=1999&deel=niets')).at(-1)).toBe('"2030";"";320;320;0;760')
})

const maatregel = (velden: Readonly<Record<string, string>> = {}) =>
  mila.post('/werk/prognose/maatregelen', {
    ...{ naam: 'Eerder helpen', aanname: 'Wie eerder hulp krijgt, heeft later minder nodig.' },
    ...{ categorie: 'jeugd', werking: 'gebruik', effect: '−10 %', vanJaar: '2025', ...velden },
  })

test('a measure says what it does, and changes the outcome where it is on', async () => {
  expect((await maatregel()).naar).toBe('/werk/prognose/beheer#maatregelen')
  const [{ id } = { id: '' }] = await app.sql<{ id: string }>('select id from kostenmaatregel')
  expect(await pagina()).toMatch(
    /Eerder helpen.*Alle jeugdhulp, alle leeftijden, vanaf 2025: het aantal cliënten -10 %.*€ 32 minder.*Doet niet mee/,
  )
  expect((await regels('jaren', `?maatregel=${id}`)).at(-1)).toBe('"2030";"";320;288;0;684')
  const aan = await mila.get(`/werk/prognose?maatregel=${id}`)
  expect(aan.tekst).toContain('Doet mee')
  expect(aan.tekst).toMatch(/2030 – € 320 € 288 tussen € 0 en € 684/)
  expect(aan.html).toMatch(
    new RegExp(`type="checkbox"[^>]*value="${id}"[^>]*checked|checked[^>]*value="${id}"`),
  )
  expect((await mila.post(`/werk/prognose/maatregelen/${id}/intrekking`)).status).toBe(303)
  expect(await pagina(`?maatregel=${id}`)).toContain('Er zijn nog geen maatregelen')
  expect((await mila.post(`/werk/prognose/maatregelen/${id}/intrekking`)).status).toBe(404)
})

test.each([
  ['no effect', { effect: '0' }, 'Vul een percentage in'],
  ['more than everything', { effect: '-101' }, 'Vul een percentage in'],
  ['one age', { vanLeeftijd: '12' }, 'Vul beide leeftijden in'],
  ['ages upside down', { vanLeeftijd: '18', totLeeftijd: '12' }, 'Draai ze om'],
  ['no assumption', { aanname: '' }, 'Schrijf waarom'],
])('a measure with %s is refused, and what was typed stays', async (_, velden, zin) => {
  const antwoord = await maatregel({ naam: 'Mijn maatregel', ...velden })
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
  expect(antwoord.html).toContain('Mijn maatregel')
})

test('a file that is taken back counts no longer, and what stood before counts again', async () => {
  const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
    'select id from bevolking_import order by ingelezen_op desc, id desc limit 1',
  )
  expect((await mila.post(`/werk/prognose/bevolking/${id}/terugname`)).status).toBe(303)
  expect(await pagina()).toContain('Er zijn geen bevolkingscijfers van na 2019')
  expect((await mila.get('/werk/prognose/beheer')).tekst).toContain('Teruggenomen')
  expect((await mila.post(`/werk/prognose/bevolking/${id}/terugname`)).status).toBe(404)
})

test('a team manager reads it and changes nothing; who works with residents finds no page', async () => {
  const bram = await app.als('bram')
  expect((await bram.get('/werk/prognose')).status).toBe(200)
  expect((await bram.get('/werk/prognose/beheer')).status).toBe(403)
  expect((await bram.post('/werk/prognose/maatregelen', {})).status).toBe(403)
  expect((await (await app.als('noor')).get('/werk/prognose')).status).toBe(403)
  expect((await mila.get('/werk/prognose/bestanden/namen.csv')).status).toBe(404)
  expect((await mila.get('/werk/prognose/bestanden/constructor.csv')).status).toBe(404)
})
