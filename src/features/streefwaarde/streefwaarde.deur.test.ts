// Streefwaarden through the front door: proposed, decided, never in what was published, never twice, never lost.

import { beforeEach, describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { publiceer } from '../../../test/support/rapport.ts'

const app = await startApp()
let aydin = await app.als('aydin')
let mila = await app.als('mila')
const kpi = 'begeleiding.terugkeer'
const pad = `/werk/streefwaarden/${kpi}`
await publiceer(app, {
  kpi,
  periode: '2025-Q4',
  cellen: [
    { deel: 'terug', periode: '2025-Q3', waarde: 38 },
    { deel: 'terug', periode: '2025-Q4', waarde: 45 },
    { deel: 'terug', periode: '2025-Q4', waarde: 35, kern: 'Elst' },
    { deel: 'terug', periode: '2025-Q4', waarde: null, kern: 'Zetten', verborgen: 'te_weinig_gevallen' },
  ],
})
beforeEach(async () => {
  app.klok.zet(maandag)
  await app.sql('delete from streefvoorstel')
  aydin = await app.als('aydin')
  mila = await app.als('mila')
})

const voorstel = (anders: Record<string, string> = {}) => ({
  ...{ deel: 'terug', maximaal: '35 %', van: '1-7-2026', motivering: 'Het kan beter.' },
  ...anders,
})
const besluit = (anders: Record<string, string> = {}) => ({
  ...{ uitkomst: 'aangenomen', beslotenDoor: 'raad', beslotenOp: '2-3-2026', verwijzing: 'Besluit 2026-014' },
  ...{ maximaal: '35', van: '1-7-2026', versie: '1', ...anders },
})
async function legVoor(anders: Record<string, string> = {}): Promise<string> {
  expect((await aydin.post(`${pad}/voorstellen`, voorstel(anders))).status).toBe(303)
  const rijen = await app.sql<{ id: string }>('select id from streefvoorstel order by id desc')
  return `${pad}/voorstellen/${rijen[0]?.id}`
}
const besloten = () =>
  app.sql<{ van: string; maximaal: string | null; status: string }>(
    `select van::text, maximaal, status from streefwaarde where kpi = '${kpi}' order by van`,
  )

test('a council member sees the figure as it was published, with the streefwaarde of its time, per kern and never live', async () => {
  const { tekst, status } = await aydin.get(pad)
  expect(status).toBe(200)
  expect(tekst).toContain('45 %')
  expect(tekst).toMatch(/4e kwartaal 2025 45 % ten hoogste 40\s%\s+Niet gehaald/)
  expect(tekst).toMatch(/3e kwartaal 2025 38 % ten hoogste 40\s%\s+Gehaald/)
  expect(tekst).toMatch(/Elst 35 % ten hoogste 40\s%\s+Gehaald/)
  expect(tekst).toMatch(/Zetten te weinig gevallen ten hoogste 40\s%\s+Geen oordeel/)
  expect((await aydin.get('/werk/monitor')).status).toBe(403)
})

test('the list says what holds, since when and who decided it, and what is proposed', async () => {
  await legVoor()
  const { tekst } = await aydin.get('/werk/streefwaarden')
  expect(tekst).toMatch(
    /ten hoogste 40\s%, sinds 1 januari 2021 de raad 45 % \(4e kwartaal 2025\) Niet gehaald 1 open/,
  )
  expect(tekst).toContain('nog niet vastgesteld')
})

describe('a voorstel', () => {
  test.each([
    ['120 %', { maximaal: '120' }, 'Deze waarde kan dit cijfer nooit hebben.'],
    ['no figure', { maximaal: 'weinig' }, 'Vul een getal in'],
    ['nothing at all', { maximaal: '' }, 'Vul in wat het ten minste of ten hoogste moet zijn'],
    ['a figure and none', { geen: 'ja' }, 'Haal één van de twee weg.'],
    ['a band upside down', { minimaal: '40' }, 'De ondergrens is hoger dan de bovengrens.'],
    ['the wrong way', { minimaal: '30', maximaal: '' }, 'Dit is de verkeerde kant op.'],
    ['a day that was published', { van: '1-10-2025' }, 'Voor deze dag is al een rapport gemaakt'],
    ['what holds already', { maximaal: '40' }, 'Dit geldt op die dag al.'],
    ['no reason', { motivering: '' }, 'Schrijf op waarom u dit voorstelt.'],
  ])('of %s is refused, and what was typed stays', async (_, anders, zin) => {
    const antwoord = await aydin.post(`${pad}/voorstellen`, voorstel(anders))
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect(antwoord.waarde('van')).toBe((anders as { van?: string }).van ?? '1-7-2026')
    expect(antwoord.waarde('maximaal')).toBe((anders as { maximaal?: string }).maximaal ?? '35 %')
    expect(await app.sql('select 1 from streefvoorstel')).toEqual([])
  })

  test('may lie beside another, and not beside itself', async () => {
    await legVoor()
    await legVoor({ maximaal: '30' })
    const dubbel = await aydin.post(`${pad}/voorstellen`, voorstel())
    expect(dubbel.tekst).toContain('Precies dit voorstel ligt er al.')
    expect((await aydin.get(pad)).tekst).toContain('Er liggen 2 voorstellen voor dit cijfer.')
  })

  test('is taken back by who made it, and by nobody else', async () => {
    const een = await legVoor()
    expect((await mila.get(pad)).html).not.toContain(`${een}/intrekking`)
    const ander = await mila.post(`${een}/intrekking`, { versie: '1' })
    expect([ander.status, ander.tekst.includes('Alleen wie het voorstelde')]).toEqual([422, true])
    expect((await aydin.post(`${een}/intrekking`, { versie: '1' })).status).toBe(303)
    expect((await aydin.get(pad)).tekst).toContain('Ingetrokken')
    expect((await aydin.post(`${een}/intrekking`, { versie: '2' })).status).toBe(409)
  })

  test('of another figure is not there', async () => {
    const een = await legVoor()
    const elders = een.replace(kpi, 'kort.contacten')
    expect((await mila.post(`${elders}/besluit`, besluit())).status).toBe(404)
    expect((await aydin.post(`${elders}/intrekking`, { versie: '1' })).status).toBe(404)
    expect((await mila.get('/werk/streefwaarden/kort.niets')).status).toBe(404)
    for (const naar of ['voorstellen', `voorstellen/${een.split('/').at(-1)}/besluit`])
      expect((await mila.post(`/werk/streefwaarden/kort.niets/${naar}`, {})).status).toBe(404)
    const intrekking = `/werk/streefwaarden/kort.niets/voorstellen/${een.split('/').at(-1)}/intrekking`
    expect((await mila.post(intrekking, {})).status).toBe(404)
  })
})

describe('a besluit', () => {
  test.each([
    ['of tomorrow', { beslotenOp: '3-3-2026' }, 'Deze dag moet nog komen.'],
    ['without where it stands', { verwijzing: '' }, 'Schrijf op waar het besluit staat'],
    ['without who', { beslotenDoor: '' }, 'Kies wie het besloot.'],
    ['that says nothing', { maximaal: '' }, 'Vul in wat het ten minste of ten hoogste moet zijn'],
  ])('%s is refused, and what was typed stays', async (_, anders, zin) => {
    const een = await legVoor()
    const antwoord = await aydin.post(`${een}/besluit`, besluit(anders))
    expect([antwoord.status, antwoord.tekst.includes(zin)]).toEqual([422, true])
    expect((await besloten()).length).toBe(1)
  })

  test('against it leaves what held', async () => {
    const een = await legVoor()
    const weg = await mila.post(`${een}/besluit`, besluit({ uitkomst: 'verworpen', beslotenDoor: 'college' }))
    expect(weg.status).toBe(303)
    expect((await aydin.get(pad)).tekst).toMatch(/Verworpen\. Het college, 2 maart 2026: Besluit 2026-014/)
    expect(await besloten()).toHaveLength(1)
  })

  test('begins on its day and ends the former; a figure of before keeps its own; the second that decides hears so', async () => {
    const een = await legVoor()
    const twee = await legVoor({ maximaal: '30' })
    const bij = await aydin.post(`${een}/besluit`, besluit({ maximaal: '36' }))
    expect(bij.status).toBe(303)
    expect(await besloten()).toEqual([
      { van: '2021-01-01', maximaal: '40', status: 'vastgesteld' },
      { van: '2026-07-01', maximaal: '36', status: 'vastgesteld' },
    ])
    const nogeens = await mila.post(`${een}/besluit`, besluit())
    expect([nogeens.status, nogeens.tekst.includes('intussen afgehandeld')]).toEqual([409, true])
    const zelfdeDag = await mila.post(`${twee}/besluit`, besluit({ maximaal: '30' }))
    expect(zelfdeDag.tekst).toContain('Vanaf deze dag is al een streefwaarde vastgesteld.')
    const { tekst } = await aydin.get(pad)
    expect(tekst).toContain('1 januari 2021 tot 1 juli 2026')
    expect(tekst).toContain('de raad, 2 maart 2026')
    expect(tekst).toMatch(/4e kwartaal 2025 45 % ten hoogste 40\s%/)
  })

  test('can be that there is none for now', async () => {
    const een = await legVoor({ maximaal: '', geen: 'ja', van: '1-10-2026' })
    const geen = besluit({ maximaal: '', geen: 'ja', van: '1-10-2026' })
    expect((await aydin.post(`${een}/besluit`, geen)).status).toBe(303)
    expect((await besloten()).at(-1)).toEqual({
      van: '2026-10-01',
      maximaal: null,
      status: 'niet_vastgesteld',
    })
    app.klok.zet('2026-10-05T09:00:00Z')
    expect((await (await app.als('aydin')).get(pad)).tekst).toContain(
      'Streefwaarde nu: nog niet vastgesteld.',
    )
  })
})

test('two who adopt at once for one day: one row, and the other hears it', async () => {
  const een = await legVoor({ van: '1-1-2028' })
  const twee = await legVoor({ van: '1-1-2028', maximaal: '30' })
  const samen = await Promise.all([
    aydin.post(`${een}/besluit`, besluit({ van: '1-1-2028' })),
    mila.post(`${twee}/besluit`, besluit({ van: '1-1-2028', maximaal: '30' })),
  ])
  expect(samen.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect((await besloten()).filter(({ van }) => van === '2028-01-01')).toHaveLength(1)
})

test('a term of the law is not the gemeente’s to change', async () => {
  await app.sql(`insert into streefwaarde (gemeente_id, id, kpi, deel, maximaal, van, status, besloten_door, verwijzing)
    values (1, gen_random_uuid(), 'toegang.doorlooptijd_plan', 'mediaan_weken', 6, '2015-01-01', 'wet', 'wetgever', 'Wmo 2015 2.3.2')`)
  const invoer = voorstel({ deel: 'mediaan_weken', maximaal: '5' })
  const antwoord = await aydin.post('/werk/streefwaarden/toegang.doorlooptijd_plan/voorstellen', invoer)
  expect([antwoord.status, antwoord.tekst.includes('een termijn uit de wet')]).toEqual([422, true])
})

test('who has no part in it has no door', async () => {
  for (const sub of ['noor', 'kim', 'joke', 'vera'])
    expect((await (await app.als(sub)).get('/werk/streefwaarden')).status, sub).toBe(403)
  const bram = await app.als('bram')
  expect((await bram.get(pad)).html).not.toContain('/voorstellen"')
  expect((await bram.post(`${pad}/voorstellen`, voorstel())).status).toBe(403)
})
