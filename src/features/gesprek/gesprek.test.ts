// A gesprek through the front door: prepared, held, fixed; two writers; who may see it.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import {
  gesprekVelden,
  idVan,
  maakGesprek,
  maakMelding,
  verslagVelden,
} from '../../../test/support/gesprek.ts'

const app = await startApp()
const noor = await app.als('noor')

const plan = async (anders = {}) => {
  const melding = await maakMelding(app, noor)
  const pad = `/werk/dossiers/${melding.huishoudenId}/gesprekken`
  const antwoord = await noor.post(pad, gesprekVelden({ meldingId: melding.meldingId, ...anders }))
  return { ...melding, antwoord, pad }
}
const soorten = async (gesprekId: string) =>
  (
    await app.sql<{ soort: string }>(`select soort from gebeurtenis where gegevens ->> 'gesprek' = $1 `, [
      gesprekId,
    ])
  )
    .map(({ soort }) => soort)
    .toSorted()
const klok = async (meldingId: string, soort: string) =>
  (
    await app.sql<{ gestopt_op: string | null }>(
      'select gestopt_op from termijn where melding_id = $1 and soort = $2',
      [meldingId, soort],
    )
  )[0]?.gestopt_op

describe('writing down', () => {
  test('without a day it is preparation; with a day it was held; only filled leefgebieden are kept', async () => {
    const { antwoord } = await plan()
    const id = idVan(antwoord)
    await noor.post(`${antwoord.naar}/verslag`, verslagVelden(1, { gevoerdOp: '' }))
    expect((await noor.get(antwoord.naar)).tekst).toContain('Gesprek · Gepland')
    await noor.post(`${antwoord.naar}/verslag`, verslagVelden(2))
    const pagina = await noor.get(antwoord.naar)
    expect(pagina.tekst).toContain('Gesprek · Gevoerd')
    expect(pagina.waarde('instrumentele_adl_wens')).toBe('Ik wil zelf blijven koken.')
    expect(await app.sql('select leefgebied, score from bevinding where gesprek_id = $1', [id])).toEqual([
      { leefgebied: 'instrumentele_adl', score: 3 },
    ])
    expect(await soorten(id)).toEqual(['gesprek_bijgewerkt', 'gesprek_gepland', 'gesprek_gevoerd'])
  })

  test('who was spoken with was contacted: that clock stops on the day of the gesprek, not before it', async () => {
    const { antwoord, meldingId } = await plan()
    await noor.post(`${antwoord.naar}/verslag`, verslagVelden(1, { gevoerdOp: '' }))
    expect(await klok(meldingId, 'eerste_contact')).toBeNull()
    await noor.post(`${antwoord.naar}/verslag`, verslagVelden(2))
    expect(await klok(meldingId, 'eerste_contact')).toBe('2026-03-02')
  })

  test('two writers: the second gets both texts, and may then save on purpose', async () => {
    const { antwoord } = await plan()
    await noor.post(`${antwoord.naar}/verslag`, verslagVelden(1, { verslag: 'De tekst van de collega.' }))
    const conflict = await noor.post(`${antwoord.naar}/verslag`, verslagVelden(1, { verslag: 'Mijn tekst.' }))
    expect(conflict.status).toBe(409)
    expect(conflict.tekst).toContain('Iemand anders heeft dit verslag intussen gewijzigd')
    expect(conflict.tekst).toContain('De tekst van de collega.')
    expect(conflict.waarde('verslag')).toBe('Mijn tekst.')
    expect(conflict.waarde('versie')).toBe('2')
    const weer = await noor.post(`${antwoord.naar}/verslag`, verslagVelden(2, { verslag: 'Samengevoegd.' }))
    expect(weer.status).toBe(303)
    expect((await noor.get(antwoord.naar)).waarde('verslag')).toBe('Samengevoegd.')
  })

  for (const [wat, velden, zin, kept] of [
    ['a day that comes', { gevoerdOp: '3-3-2026' }, 'Deze dag komt nog.', 'verslag'],
    ['a day before the melding', { gevoerdOp: '1-3-2026' }, 'Dit begon later.', 'verslag'],
    ['a day long ago', { gevoerdOp: '1-1-1000' }, 'Kies een dag van 2015 tot en met 2032.', 'verslag'],
    ['a text of 100 kB', { eigenPlan: 'a'.repeat(100_000) }, 'Deze tekst heeft 100.000 tekens.', 'verslag'],
    ['a score of nine', { huisvesting_score: '9' }, 'Vul een heel getal in van 1 tot en met 5.', 'verslag'],
  ] as const)
    test(`${wat} is said in words, and what was typed is kept`, async () => {
      const { antwoord } = await plan()
      const geweigerd = await noor.post(`${antwoord.naar}/verslag`, verslagVelden(1, velden))
      expect(geweigerd.status).toBe(422)
      expect(geweigerd.tekst).toContain(zin)
      expect(geweigerd.waarde(kept)).toBe('Wij spraken over het huishouden.')
    })
})

test('a gesprek before the melding came in stops none of its clocks', async () => {
  const { antwoord, meldingId } = await plan()
  for (const act of ['verslag', 'vaststelling'])
    expect(
      (await noor.post(`${antwoord.naar}/${act}`, verslagVelden(1, { gevoerdOp: '1-3-2026' }))).status,
    ).toBe(422)
  expect(await klok(meldingId, 'eerste_contact')).toBeNull()
  expect(await klok(meldingId, 'onderzoek')).toBeNull()
})

describe('fixing the verslag', () => {
  test('the words on the page are saved and fixed, and the clock of the onderzoek stops', async () => {
    const { meldingId, gesprekId } = await maakGesprek(app, noor)
    const pagina = await noor.get(`/werk/gesprekken/${gesprekId}`)
    expect(pagina.tekst).toContain('Gesprek · Verslag vastgesteld')
    expect(pagina.tekst).toContain('Ik wil thuis blijven wonen.')
    expect(await klok(meldingId, 'onderzoek')).not.toBeNull()
    expect(await klok(meldingId, 'gesprek_en_plan')).toBeNull()
    expect(await klok(meldingId, 'eigen_plan')).not.toBeNull()
    expect(await soorten(gesprekId)).toEqual(['gesprek_gepland', 'gesprek_gevoerd', 'verslag_vastgesteld'])
  })

  test('after that nothing can be written or called off', async () => {
    const { gesprekId } = await maakGesprek(app, noor)
    const pad = `/werk/gesprekken/${gesprekId}`
    const opnieuw = await noor.post(`${pad}/verslag`, verslagVelden(2, { verslag: 'Anders.' }))
    expect(opnieuw.status).toBe(422)
    expect(opnieuw.tekst).toContain('Het verslag staat vast.')
    expect((await noor.post(`${pad}/afzegging`, { reden: 'Toch niet' })).tekst).toContain('al gevoerd')
    expect((await noor.get(pad)).tekst).not.toContain('Anders.')
  })

  for (const [wat, velden, zin] of [
    ['a gesprek without a day', { gevoerdOp: '' }, 'Vul eerst in op welke dag het gesprek was.'],
    ['an empty verslag', { verslag: '' }, 'Schrijf eerst op wat er is besproken.'],
  ] as const)
    test(`${wat} is not fixed, and nothing is half saved`, async () => {
      const { antwoord } = await plan()
      const geweigerd = await noor.post(`${antwoord.naar}/vaststelling`, verslagVelden(1, velden))
      expect(geweigerd.status).toBe(422)
      expect(geweigerd.tekst).toContain(zin)
      expect(geweigerd.waarde('instrumentele_adl_wens')).toBe('Ik wil zelf blijven koken.')
      expect((await noor.get(antwoord.naar)).waarde('eigenPlan')).toBe('')
    })

  test('the same form twice at once is one', async () => {
    const { antwoord } = await plan()
    const velden = verslagVelden(1, { _sleutel: '01900000-0000-7000-8000-00000000bbbb' })
    const beide = await Promise.all([0, 1].map(() => noor.post(`${antwoord.naar}/vaststelling`, velden)))
    expect(beide.map(({ status }) => status)).toEqual([303, 303])
    expect((await soorten(idVan(antwoord))).filter((s) => s === 'verslag_vastgesteld')).toHaveLength(1)
  })
})

describe('who may see it', () => {
  test('another team is told it is not there, whatever it tries', async () => {
    const { gesprekId, meldingId, huishoudenId } = await maakGesprek(app, noor)
    const fleur = await app.als('fleur')
    const pad = `/werk/gesprekken/${gesprekId}`
    expect((await fleur.get(pad)).status).toBe(404)
    expect((await fleur.get('/werk/gesprekken/geen-id')).status).toBe(404)
    expect((await fleur.post(`${pad}/verslag`, verslagVelden(2))).status).toBe(404)
    expect((await fleur.post(`${pad}/afzegging`, { reden: 'x' })).status).toBe(404)
    const nieuw = await fleur.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
    expect(nieuw.status).toBe(404)
  })

  test('who leads the team sees the line, not what was found', async () => {
    const { gesprekId } = await maakGesprek(app, noor)
    const pagina = await (await app.als('bram')).get(`/werk/gesprekken/${gesprekId}`)
    expect(pagina.tekst).toContain('Gesprek met Anna Bakker')
    expect(pagina.tekst).not.toContain('Wij spraken over het huishouden.')
    expect(pagina.tekst).not.toContain('Ik wil thuis blijven wonen.')
  })

  test('who looked is logged for each member of the household', async () => {
    const { gesprekId, inwonerId } = await maakGesprek(app, noor)
    await noor.get(`/werk/gesprekken/${gesprekId}`)
    const inzagen = await app.sql(
      `select niveau from inzage where soort = 'gesprek_ingezien' and inwoner_id = $1`,
      [inwonerId],
    )
    expect(inzagen).toEqual([{ niveau: 'L4' }])
  })
})
