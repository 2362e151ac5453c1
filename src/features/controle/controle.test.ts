// The weekly review through the front door: planted looks are on the list with their counts, ordinary work is not, and nobody judges the own looks.

import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { type GemaakteMelding, maakMelding } from '../../../test/support/gesprek.ts'
import { controlesTrekkenForJob } from './trekken.commands.ts'

const app = await startApp()
const anna = { voornamen: 'Anna', voorvoegsel: 'de', geslachtsnaam: 'Wit', bsn: '999900006' }
const straat = { straat: 'Hoofdstraat', postcode: '6671BX', huisnummer: '12' }

/** Somebody at their desk at this moment: whoever was away longer logs in again. */
async function om(sub: string, moment: string) {
  app.klok.zet(moment)
  return app.als(sub)
}
const zoek = async (sub: string, moment: string, keer = 1, wie = 'Wit 3-4-1948') => {
  const client = await om(sub, moment)
  for (let n = 0; n < keer; n++) expect((await client.post('/werk/zoeken', { zoek: wie })).status).toBe(200)
}
const regels = () =>
  app.sql<{
    id: string
    wie: string
    reden: string
    keren: number
    inwoners: number
    uitkomst: string | null
  }>(
    `select c.id, m.sub as wie, c.reden, c.keren, c.inwoners, c.uitkomst from controle c join medewerker m on m.id = c.medewerker_id order by 2, 3, c.inwoner_id`,
  )
const regel = async (wie: string, reden: string) =>
  (await regels()).find((r) => r.wie === wie && r.reden === reden)?.id ?? ''
const zelf = (sub: string, inwonerId: string) =>
  app.sql(
    `insert into uitsluiting (gemeente_id, id, medewerker_id, soort, naam, naam_norm, inwoner_id, van)
      select 1, gen_random_uuid(), id, 'zelf', 'zichzelf', 'zichzelf', $2, '2026-01-01' from medewerker where sub = $1`,
    [sub, inwonerId],
  )
let vanAnna: GemaakteMelding

beforeAll(async () => {
  const kim = await om('kim', '2026-02-16T08:00:00Z')
  vanAnna = await maakMelding(app, kim, { ...anna, ...straat })
  const buur = { voornamen: 'Bo', geslachtsnaam: 'Buur', geboortedatum: '5-5-1980' }
  const bo = await maakMelding(app, kim, { ...buur, ...straat, postcode: '6671BZ', huisnummer: '40' })
  await zelf('fleur', bo.inwonerId)
  const oma = await maakMelding(app, kim, {
    voornamen: 'Oma',
    geslachtsnaam: 'Jansen',
    geboortedatum: '1-1-1940',
  })
  // Of two weeks ago: Sam searched Anna twice and did nothing; Kim, who has her melding, looked too.
  await zoek('sam', '2026-02-17T09:00:00Z', 2)
  await zoek('iris', '2026-02-17T09:30:00Z', 1)
  await zoek('kim', '2026-02-18T09:00:00Z', 3)
  // Last week: the own street (refused as well), the own name, the night, a Saturday, and far more than others.
  const fleur = await om('fleur', '2026-03-03T09:00:00Z')
  expect((await fleur.get(`/werk/meldingen/${vanAnna.meldingId}`)).status).toBe(404)
  await (await om('kim', '2026-03-03T10:00:00Z')).get(`/werk/meldingen/${oma.meldingId}`)
  await zoek('noor', '2026-03-04T00:30:00Z', 1, 'Buur 5-5-1980')
  await zoek('noor', '2026-03-07T11:00:00Z', 2, 'Buur 5-5-1980')
  await zoek('iris', '2026-03-08T02:00:00Z')
  await zoek('sam', '2026-03-05T09:00:00Z', 101, 'Buur 5-5-1980')
  // This week does not count yet.
  await zoek('noor', '2026-03-09T00:30:00Z')
  app.klok.zet('2026-03-09T04:20:00Z')
})

test('a week is drawn once: every planted look is there with its counts, and nothing else', async () => {
  expect(await controlesTrekkenForJob(app.ctx, 1)).toBe(6)
  expect((await regels()).map(({ wie, reden, keren, inwoners }) => [wie, reden, keren, inwoners])).toEqual([
    ['fleur', 'zelfde_straat', 1, 1],
    ['kim', 'zelfde_naam', 1, 1],
    ['noor', 'nacht', 1, 1],
    ['noor', 'vrije_dag', 2, 1],
    ['sam', 'veel', 101, 1],
    ['sam', 'zonder_vervolg', 2, 1],
  ])
  expect(await controlesTrekkenForJob(app.ctx, 1)).toBe(0)
  expect(await regels()).toHaveLength(6)
  expect(await app.sql(`select week::text, inzagen, medewerkers, met_adres from controleronde`)).toEqual([
    { week: '2026-03-02', inzagen: 107, medewerkers: 5, met_adres: 1 },
  ])
  expect(
    await app.sql(`select gegevens, door_id, inwoner_id from gebeurtenis where soort = 'controle_getrokken'`),
  ).toEqual([{ gegevens: { week: '2026-03-02', inzagen: 107, regels: 6 }, door_id: null, inwoner_id: null }])
})

test('two that draw at the same moment draw once; a week in which nothing ran is drawn later', async () => {
  app.klok.zet('2026-03-23T04:20:00Z')
  const samen = await Promise.all([controlesTrekkenForJob(app.ctx, 1), controlesTrekkenForJob(app.ctx, 1)])
  const weken = await app.sql(`select week::text from controleronde order by 1`)
  expect(weken.map((r) => r.week)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16'])
  // Noor in the night of the ninth, and Sam who came back to the same inwoner without doing anything.
  expect(samen[0] + samen[1]).toBe((await regels()).length - 6)
})

test('who lives where nobody may know is compared with nobody', async () => {
  await app.sql('update inwoner set geheimhouding = true where id = $1', [vanAnna.inwonerId])
  const fleur = await om('fleur', '2026-03-24T09:00:00Z')
  await fleur.get(`/werk/meldingen/${vanAnna.meldingId}`)
  app.klok.zet('2026-03-30T04:20:00Z')
  await controlesTrekkenForJob(app.ctx, 1)
  expect((await regels()).filter(({ reden }) => reden === 'zelfde_straat')).toHaveLength(1)
  await app.sql('update inwoner set geheimhouding = false where id = $1', [vanAnna.inwonerId])
})

describe('judging', () => {
  const oordeel = async (id: string, velden: Record<string, string>, wie = 'vera') =>
    (await om(wie, '2026-03-30T08:00:00Z')).post(`/werk/privacy/controle/${id}/uitkomst`, velden)

  test('the page says why, how often and until when; the first page that it waits', async () => {
    const vera = await om('vera', '2026-03-30T08:00:00Z')
    const pagina = await vera.get('/werk/privacy/controle')
    expect(pagina.tekst).toContain('Fleur van Dam: zelfde straat')
    expect(pagina.tekst).toContain(
      'Keek 1 keer bij een inwoner uit de eigen straat. Dat was op dinsdag 3 maart 2026',
    )
    expect(pagina.tekst).toContain('Keek 101 keer, bij 1 inwoner. Collega’s keken in die week meestal')
    expect(pagina.tekst).toContain('Keek 1 keer in de nacht. Dat was op woensdag 4 maart 2026 om 01:30 uur')
    expect(pagina.tekst).toMatch(/Te laat, vóór 16 maart 2026/)
    expect(pagina.tekst).not.toMatch(/Anna|Wit|Buur/)
    expect((await vera.get('/werk')).tekst).toMatch(
      /regels wachten op uw oordeel, de eerste uiterlijk 16 maart 2026/,
    )
    const log =
      /href="(\/werk\/privacy\/inzage\/[^"]*)"/.exec(pagina.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await vera.get(log)).tekst).toContain('Wie keek in dit dossier')
    for (const sub of ['kim', 'noor', 'ties'])
      expect((await (await om(sub, '2026-03-30T08:00:00Z')).get('/werk/privacy/controle')).status).toBe(403)
  })

  test.each([
    ['nothing chosen', {}, 'Kies of het in orde was.'],
    ['a talk without a word', { uitkomst: 'gesprek' }, 'Schrijf op wat u deed'],
    ['an outcome that is none', { uitkomst: 'weg', toelichting: 'x' }, 'Kies of het in orde was.'],
  ])('%s is refused, with what was typed', async (_, velden, zin) => {
    const id = await regel('sam', 'veel')
    const antwoord = await oordeel(id, velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect((await regels()).find((r) => r.id === id)?.uitkomst).toBeNull()
  })

  test('is kept, stands in the history, and says so', async () => {
    const id = await regel('fleur', 'zelfde_straat')
    const antwoord = await oordeel(id, {
      uitkomst: 'onterecht',
      toelichting: 'Nieuwsgierig. Gemeld als datalek.',
    })
    expect(antwoord.naar).toBe('/werk/privacy/controle')
    const vera = await om('vera', '2026-03-30T08:01:00Z')
    const lijst = (await vera.get('/werk/privacy/controle?lijst=beoordeeld')).tekst
    expect(lijst).toContain('Nieuwsgierig. Gemeld als datalek. Vera Kuipers, 30 maart 2026')
    expect((await vera.get('/werk/privacy/controle?lijst=rondes')).tekst).toContain('2 maart 2026 107 5 1 6')
    const [laatste] = await app.sql(
      `select gegevens, inwoner_id from gebeurtenis where soort = 'controle_beoordeeld'`,
    )
    expect(laatste).toEqual({ gegevens: { controle: id, uitkomst: 'onterecht' }, inwoner_id: null })
  })

  test('twice: the second hears what the first said, and keeps what was typed', async () => {
    const id = await regel('fleur', 'zelfde_straat')
    const antwoord = await oordeel(id, { uitkomst: 'in_orde', toelichting: 'Zij belde mij op.' })
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain('Nieuwsgierig. Gemeld als datalek.')
    expect(antwoord.tekst).toContain('In orde: Zij belde mij op.')
    await expect(app.sql(`update controle set uitkomst = 'in_orde' where id = $1`, [id])).rejects.toThrow(
      'alleen om toe te voegen',
    )
  })

  test('what is not there is not found', async () => {
    const weg = '01900000-0000-7000-8000-00000000ffff'
    expect((await oordeel(weg, { uitkomst: 'in_orde' })).status).toBe(404)
  })

  test('never of the own looks, nor of the own circle: somebody else does', async () => {
    await app.sql(
      `update controle set medewerker_id = (select id from medewerker where sub = 'vera') where id = $1`,
      [await regel('sam', 'veel')],
    )
    const eigen = await regel('vera', 'veel')
    const antwoord = await oordeel(eigen, { uitkomst: 'in_orde' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Dit gaat over uw eigen inzagen.')
    expect(antwoord.tekst).toContain('Vraag de functioneel beheerder om een tweede functionaris')
    await expect(
      app.sql(
        `update controle set uitkomst = 'in_orde', beoordeeld_op = now(), beoordeeld_door_id = medewerker_id where id = $1`,
        [eigen],
      ),
    ).rejects.toThrow('controle_niet_over_zichzelf')
    await zelf('vera', vanAnna.inwonerId)
    const kring = await oordeel(await regel('sam', 'zonder_vervolg'), { uitkomst: 'in_orde' })
    expect(kring.status).toBe(422)
    expect(kring.tekst).toContain('iemand uit uw eigen kring')
    expect(kring.html).not.toContain(`/werk/privacy/inzage/${vanAnna.inwonerId}`)
  })

  test('what was in order is not drawn again for a time', async () => {
    const id = await regel('kim', 'zelfde_naam')
    expect((await oordeel(id, { uitkomst: 'in_orde' })).status).toBe(303)
    const [oma] = await app.sql<{ id: string }>(
      `select d.id from melding d join controle c on c.inwoner_id = d.inwoner_id where c.id = $1`,
      [id],
    )
    const nogEens = async (moment: string, maandag: string) => {
      await (await om('kim', moment)).get(`/werk/meldingen/${oma?.id}`)
      app.klok.zet(maandag)
      await controlesTrekkenForJob(app.ctx, 1)
      return (await regels()).filter(({ wie, reden }) => wie === 'kim' && reden === 'zelfde_naam').length
    }
    expect(await nogEens('2026-03-31T09:00:00Z', '2026-04-06T04:20:00Z')).toBe(1)
    expect(await nogEens('2026-06-30T09:00:00Z', '2026-07-06T04:20:00Z')).toBe(2)
  })
})
