// The last day of a clock through the front door: why it is what it is, standing still, running on, longer, and told.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import type { Velden } from '../../../test/support/client.ts'
import { zetKlok } from '../../../test/support/uitstel.ts'
import { type Datum, plusDagen } from '../termijn/datum.ts'
import { termijnenHerrekenen } from '../termijn/herrekenen.commands.ts'

const app = await startApp()
let noor = await app.als('noor')

/** It is this day, and Noor has logged in. */
async function opDag(dag: Datum): Promise<void> {
  app.klok.zet(`${dag}T09:00:00Z`)
  noor = await app.als('noor')
}
const adres = { straat: 'Dorpsstraat', huisnummer: '1', postcode: '6661 AB' }

async function metKlok(
  soort: string,
  anders: Velden = {},
): Promise<{ url: string; id: string; melding: string }> {
  const { meld, id } = behandeling(app, noor)
  const melding = id(await meld({ ...adres, ...anders })) ?? ''
  const termijnId = await zetKlok(app, soort, melding)
  return { url: `/werk/termijnen/${termijnId}`, id: termijnId, melding }
}
const dag = async (t: { id: string }) =>
  (await app.sql<{ d: string }>('select einddatum::text as d from termijn where id = $1', [t.id]))[0]?.d
const brieven = (t: { melding: string }) =>
  app.sql<{ soort: string; tekst: string }>(
    `select soort, tekst from uitgaand where melding_id = $1 and soort <> 'ontvangstbevestiging' order by id`,
    [t.melding],
  )
const soorten = async (t: { melding: string }) =>
  (
    await app.sql<{ soort: string }>(
      `select soort from gebeurtenis where melding_id = $1 and soort like 'termijn%' order by id`,
      [t.melding],
    )
  ).map((g) => g.soort)
const vraag = (anders: Velden = {}): Velden => ({
  grond: 'aanvullen',
  toelichting: 'Stuur ons uw huurcontract.',
  uiterlijk: '14-3-2026',
  sinds: '',
  ...anders,
})

test('a clock stands still with a letter that says what we ask and by when, and runs again when it is there', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('beschikking_wmo')
  expect(await dag(t)).toBe('2026-03-16')
  expect((await noor.post(`${t.url}/pauzes`, vraag())).naar).toBe(t.url)
  expect(await dag(t)).toBe('2026-03-25')
  const [brief] = await brieven(t)
  expect(brief?.tekst).toContain('Stuur ons uw huurcontract.')
  expect(brief?.tekst).toContain('uiterlijk op 14 maart 2026')
  expect(brief?.tekst).toContain('Wij beslissen nu uiterlijk op 25 maart 2026')
  const bladzij = await noor.get(t.url)
  expect(bladzij.tekst).toContain('Staat stil tot uiterlijk 14 maart 2026')
  expect(bladzij.tekst).toContain('De termijn stond 9 dagen stil')

  await opDag('2026-03-10')
  const pauzeId = bladzij.waarde('pauzeId') ?? ''
  expect((await noor.post(`${t.url}/hervatting`, { pauzeId, op: '10-3-2026' })).naar).toBe(t.url)
  // 5 to 9 March: 5 days; Saturday 21, so Monday 23.
  expect(await dag(t)).toBe('2026-03-23')
  expect((await brieven(t)).map((b) => b.soort)).toEqual(['termijn_gepauzeerd', 'termijn_hervat'])
  expect(await soorten(t)).toEqual(['termijn_gepauzeerd', 'termijn_hervat'])
  // No words in what is never destroyed.
  const gegevens = await app.sql(`select gegevens from gebeurtenis where melding_id = $1`, [t.melding])
  expect(JSON.stringify(gegevens)).not.toContain('huurcontract')
})

test('a form that arrives twice lets it stand still once', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('beschikking_wmo')
  const velden = { ...vraag(), _sleutel: app.ctx.ids.nieuw() }
  await noor.post(`${t.url}/pauzes`, velden)
  expect((await noor.post(`${t.url}/pauzes`, velden)).status).toBe(303)
  expect(await brieven(t)).toHaveLength(1)
  expect(await app.sql('select 1 from termijn_pauze where termijn_id = $1', [t.id])).toHaveLength(1)
})

test('two at once: both pauses count, each day once, and the stored day knows both', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('beschikking_wmo')
  const antwoorden = await Promise.all([
    noor.post(`${t.url}/pauzes`, vraag()),
    noor.post(`${t.url}/pauzes`, vraag({ uiterlijk: '18-3-2026' })),
  ])
  expect(antwoorden.map((a) => a.status)).toEqual([303, 303])
  // 5 to 17 March = 13 days: Sunday 29, so Monday 30.
  expect(await dag(t)).toBe('2026-03-30')
})

test('after the end, and where the law allows none, it is refused in words, with what was typed', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('beschikking_wmo')
  const leeg = await noor.post(`${t.url}/pauzes`, vraag({ grond: '', uiterlijk: '31-2-2026' }))
  expect(leeg.status).toBe(422)
  expect(leeg.waarde('uiterlijk')).toBe('31-2-2026')
  expect(leeg.html).toContain('Stuur ons uw huurcontract.')
  await opDag('2026-03-20')
  const laat = await noor.post(`${t.url}/pauzes`, vraag({ uiterlijk: '1-4-2026' }))
  expect(laat.status).toBe(422)
  expect(laat.tekst).toContain('De termijn is voorbij of eindigt vandaag.')
  expect(laat.html).toContain('Stuur ons uw huurcontract.')
  const onderzoek = await metKlok('onderzoek')
  const nooit = await noor.post(`${onderzoek.url}/pauzes`, vraag({ uiterlijk: '1-4-2026' }))
  expect(nooit.tekst).toContain('Deze termijn kan niet stilstaan')
  expect(await brieven(t)).toEqual([])
})

test('without an address no letter can go, so nothing stands still', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('beschikking_wmo', { straat: '', huisnummer: '', postcode: '' })
  const antwoord = await noor.post(`${t.url}/pauzes`, vraag())
  expect(antwoord.tekst).toContain('Er is geen adres bekend')
  expect(await dag(t)).toBe('2026-03-16')
})

test('a klacht is put off once; the second time is refused and the day stays', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('klacht')
  const velden = { weken: '4', verlengreden: 'Wij moeten een getuige horen.' }
  expect((await noor.post(`${t.url}/verlenging`, velden)).status).toBe(303)
  expect(await dag(t)).toBe('2026-05-11')
  const weer = await noor.post(`${t.url}/verlenging`, velden)
  expect(weer.status).toBe(422)
  expect(weer.tekst).toContain('al verlengd')
  expect((await brieven(t)).map((b) => b.soort)).toEqual(['termijn_verlengd'])
})

test('telling of a delay moves nothing, and says so', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('beschikking_wmo')
  await noor.post(`${t.url}/mededeling`, {
    verwachtOp: '30-3-2026',
    mededeelreden: 'Wij wachten op een advies.',
  })
  expect(await dag(t)).toBe('2026-03-16')
  expect((await brieven(t))[0]?.tekst).toContain('Onze termijn verandert hierdoor niet.')
  expect((await noor.get(t.url)).tekst).toContain('De termijn bleef zoals hij was.')
})

test('what happened to a clock is told in codes, numbers and days, never in a sentence', async () => {
  const rijen = await app.sql<{ soort: string; woorden: string[] }>(
    `select soort, array(select e.value from jsonb_each_text(gegevens) e where e.value !~ '^[A-Za-z0-9_:.-]*$') as woorden
      from gebeurtenis where soort like 'termijn%' order by soort`,
  )
  const gebeurd = ['termijn_gepauzeerd', 'termijn_hervat', 'termijn_meegedeeld', 'termijn_verlengd']
  expect([...new Set(rijen.map(({ soort }) => soort))]).toEqual(gebeurd)
  expect(rijen.filter(({ woorden }) => woorden.length > 0)).toEqual([])
})

test('who has nothing to do with it finds nothing; who looked is remembered', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('beschikking_wmo')
  const fleur = await app.als('fleur')
  expect((await fleur.get(t.url)).status).toBe(404)
  expect((await fleur.post(`${t.url}/pauzes`, vraag())).status).toBe(404)
  await noor.get(t.url)
  const gezien = await app.sql(
    `select 1 from inzage i join melding m on m.inwoner_id = i.inwoner_id where m.id = $1 and i.soort = 'termijn_ingezien'`,
    [t.melding],
  )
  expect(gezien.length).toBeGreaterThan(0)
})

test('after any history of acts the stored day is the recomputed day, and recomputing again moves nothing', async () => {
  const stap = fc.record({
    act: fc.constantFrom('pauzes', 'hervatting', 'verlenging', 'mededeling'),
    na: fc.integer({ min: 0, max: 9 }),
    lang: fc.integer({ min: 1, max: 25 }),
  })
  const verloop = fc.record({
    soort: fc.constantFrom('beschikking_wmo', 'beschikking_jeugd', 'beslissing_op_bezwaar', 'klacht'),
    stappen: fc.array(stap, { minLength: 1, maxLength: 7 }),
  })
  await fc.assert(
    fc.asyncProperty(verloop, async ({ soort, stappen }) => {
      await opDag('2026-03-02')
      const t = await metKlok(soort)
      let vandaag: Datum = '2026-03-02'
      for (const { act, na, lang } of stappen) {
        vandaag = plusDagen(vandaag, na)
        if (na > 0) await opDag(vandaag)
        const pauzeId = act === 'hervatting' ? ((await noor.get(t.url)).waarde('pauzeId') ?? '') : ''
        const later = plusDagen(vandaag, lang)
        const grond = soort === 'beslissing_op_bezwaar' ? 'verzuim' : 'aanvullen'
        const velden = {
          ...vraag({ grond, uiterlijk: later }),
          pauzeId,
          op: vandaag,
          weken: '3',
          verlengreden: 'Druk.',
        }
        const antwoord = await noor.post(`${t.url}/${act}`, {
          ...velden,
          verwachtOp: later,
          mededeelreden: 'Druk.',
        })
        expect([303, 422]).toContain(antwoord.status)
      }
      const vooraf = await dag(t)
      expect((await termijnenHerrekenen(app.ctx, 1)).verschoven).toEqual({})
      expect(await dag(t)).toBe(vooraf)
    }),
    { numRuns: 12 },
  )
}, 60_000)

test('a corrected rule: every running clock gets its day, each move is a gebeurtenis, the second time nothing moves', async () => {
  await opDag('2026-03-04')
  const t = await metKlok('beschikking_wmo')
  const klaar = await metKlok('beschikking_wmo')
  // As if an earlier version of the rule had made them.
  await app.sql(`update termijn set einddatum = '2026-03-17' where id = any($1)`, [[t.id, klaar.id]])
  await app.sql(`update termijn set gestopt_op = '2026-03-12' where id = $1`, [klaar.id])
  const eerste = await termijnenHerrekenen(app.ctx, 1)
  expect(eerste.verschoven).toEqual({ beschikking_wmo: 1 })
  expect(eerste.nagekeken).toBeGreaterThan(3)
  expect(await dag(t)).toBe('2026-03-16')
  expect(await dag(klaar)).toBe('2026-03-17')
  const [gebeurtenis] = await app.sql<{ gegevens: object }>(
    `select gegevens from gebeurtenis where melding_id = $1 and soort = 'termijn_herrekend'`,
    [t.melding],
  )
  expect(gebeurtenis?.gegevens).toMatchObject({
    klok: 'beschikking_wmo',
    van: '2026-03-17',
    naar: '2026-03-16',
  })
  expect((await termijnenHerrekenen(app.ctx, 1)).verschoven).toEqual({})
})
