// Coming, leaving and coming back through the front door: with the dienst everything ends, also what is open on a screen.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beheer, nieuweMedewerker, rolVelden, wieIs } from '../../../test/support/beheer.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { vertrekkenForJob } from './vertrek.commands.ts'

const app = await startApp()
const ties = await app.als('ties')
const pagina = (id: string) => `/werk/beheer/medewerkers/${id}`
const opNaam = async (id: string) =>
  (
    await app.sql<{ n: number }>(
      'select count(*)::int as n from autorisatie where medewerker_id = $1 and (tot is null or tot > $2)',
      [id, app.ctx.clock.now()],
    )
  )[0]?.n
const gebeurd = (id: string, soort: string) =>
  app.sql(`select 1 from gebeurtenis where soort = $2 and gegevens ->> 'medewerker' = $1`, [id, soort])

describe('who comes', () => {
  test('can log in from the first day, and has nothing until it is given', async () => {
    const id = await nieuweMedewerker(app, ties, 'mees', { van: '3-3-2026' })
    await expect(app.als('mees')).rejects.toThrow('no persona')
    expect((await ties.get('/werk/beheer/medewerkers?lijst=komt')).tekst).toContain('Nieuw mees')
    app.klok.zet('2026-03-03T08:00:00Z')
    const mees = await app.als('mees')
    expect((await mees.get('/werk')).status).toBe(403)
    expect((await (await app.als('ties')).get(pagina(id))).tekst).toContain('Deze medewerker heeft nog niets')
    app.klok.zet('2026-03-02T08:00:00Z')
  })

  test.each([
    ['without a name', { naam: '' }, 'Vul de naam in.'],
    ['who logs in as Noor', { sub: 'noor' }, 'Met deze inlognaam staat er al een medewerker'],
    ['from yesterday', { van: '1-3-2026' }, 'Deze dag is voorbij.'],
  ])('%s is refused with what was typed', async (_, anders, zin) => {
    const velden = { naam: 'Iemand', functie: 'Iets', sub: 'iemand', van: '2-3-2026', telefoon: '' }
    const [organisatie] = await app.sql<{ id: string }>('select id from organisatie limit 1')
    const organisatieId = organisatie?.id ?? ''
    const antwoord = await ties.post('/werk/beheer/medewerkers', { ...velden, organisatieId, ...anders })
    expect([antwoord.status, antwoord.tekst]).toEqual([422, expect.stringContaining(zin)])
    expect(antwoord.waarde('functie')).toBe('Iets')
  })

  test('is called otherwise, and never logs in as somebody else', async () => {
    const id = await nieuweMedewerker(app, ties, 'tom')
    const [{ organisatieId } = { organisatieId: '' }] = await app.sql<{ organisatieId: string }>(
      'select organisatie_id as "organisatieId" from medewerker where id = $1',
      [id],
    )
    const velden = {
      naam: 'Tom Anders',
      functie: 'Consulent',
      telefoon: '0481 1',
      organisatieId,
      sub: 'noor2',
    }
    expect((await beheer(app, ties, { id, deel: 'gegevens', velden })).status).toBe(303)
    expect(await app.sql('select naam, sub, telefoon from medewerker where id = $1', [id])).toEqual([
      { naam: 'Tom Anders', sub: 'tom', telefoon: '0481 1' },
    ])
    await expect(app.sql(`update medewerker set sub = 'noor2' where id = $1`, [id])).rejects.toThrow(
      'de inlognaam van een medewerker verandert niet',
    )
  })
})

describe('who leaves today', async () => {
  const noor = await app.als('noor')
  const id = await wieIs(app, 'noor')
  const { meldingId } = await maakLopendPlan(app, noor)
  const tekst = 'Een lang verhaal dat Noor net typte'

  test('is out at once, with every sessie and every grant by name; later things never begin', async () => {
    await beheer(app, ties, { id, deel: 'aanstellingen', velden: rolVelden('toegang', '1-6-2026') })
    expect(await opNaam(id)).toBeGreaterThan(0)
    expect((await noor.get(`/werk/meldingen/${meldingId}`)).status).toBe(200)
    expect((await beheer(app, ties, { id, deel: 'vertrek', velden: { vertrek: '2-3-2026' } })).status).toBe(
      303,
    )

    expect((await noor.get(`/werk/meldingen/${meldingId}`)).naar).toContain('/inloggen')
    const laat = await noor.post('/werk/contact', { waarover: tekst, kanaal: 'telefoon' })
    expect([laat.status, laat.tekst]).toEqual([401, expect.stringContaining(tekst)])
    await expect(app.als('noor')).rejects.toThrow('no persona')
    expect(await app.sql('select 1 from sessie where medewerker_id = $1', [id])).toEqual([])
    expect(await opNaam(id)).toBe(0)
    expect(await gebeurd(id, 'medewerker_vertrokken')).toHaveLength(1)
    for (const soort of ['rol', 'team', 'mandaat', 'kern'])
      expect(
        await app.sql(
          `select 1 from medewerker_${soort} where medewerker_id = $1 and (tot is null or tot >= '2026-03-02' and tot >= van)`,
          [id],
        ),
        soort,
      ).toEqual([])
  })

  test('leaves work behind that the manager of the team sees and moves', async () => {
    const beeld = await ties.get(pagina(id))
    expect(beeld.tekst).toContain('Uit dienst, laatste dag 1 maart 2026')
    expect(beeld.tekst).toContain('Er ligt nog werk')
    const bram = await app.als('bram')
    const team = await bram.get('/werk/team')
    expect(team.tekst).toMatch(/Werk zonder medewerker .*Noor de Boer/)
    expect(team.html).toContain(`/werk/team/verplaatsing?van=${id}`)
    expect((await bram.get(`/werk/team/verplaatsing?van=${id}`)).status).toBe(200)
  })

  test('comes back under the own name, with nothing given back by itself', async () => {
    expect((await beheer(app, ties, { id, deel: 'blijven' })).status).toBe(422)
    expect((await beheer(app, ties, { id, deel: 'terugkeer', velden: { terug: '2-3-2026' } })).status).toBe(
      303,
    )
    expect((await (await app.als('noor')).get('/werk')).status).toBe(403)
    // Leaving a second time and staying after all brings back nothing of the first time.
    await beheer(app, ties, { id, deel: 'vertrek', velden: { vertrek: '1-5-2026' } })
    await beheer(app, ties, { id, deel: 'blijven' })
    expect(
      await app.sql(
        `select 1 from medewerker_rol where medewerker_id = $1 and (tot is null or tot >= van and tot >= '2026-03-02')`,
        [id],
      ),
    ).toEqual([])
  })
})

describe('who leaves later', async () => {
  const sam = await app.als('sam')
  const id = await wieIs(app, 'sam')
  await maakLopendPlan(app, sam)

  test('works until and including the last day; until then it is taken back with one press', async () => {
    await beheer(app, ties, { id, deel: 'vertrek', velden: { vertrek: '4-3-2026' } })
    expect((await sam.get('/werk')).status).toBe(200)
    expect((await beheer(app, ties, { id, deel: 'blijven' })).status).toBe(303)
    expect(
      await app.sql('select tot, tot_eerder from medewerker_rol where medewerker_id = $1', [id]),
    ).toEqual([{ tot: null, tot_eerder: null }])
    expect(await gebeurd(id, 'medewerker_gebleven')).toHaveLength(1)
    await beheer(app, ties, { id, deel: 'vertrek', velden: { vertrek: '4-3-2026' } })
    app.klok.zet('2026-03-03T20:00:00Z')
    expect((await (await app.als('sam')).get('/werk')).status).toBe(200)
  })

  test('holds nothing by name from the night after; the task may come twice', async () => {
    expect(await vertrekkenForJob(app.ctx, 1)).toBe(0)
    app.klok.zet('2026-03-03T23:30:00Z')
    expect(await opNaam(id)).toBeGreaterThan(0)
    expect(await vertrekkenForJob(app.ctx, 1)).toBe(1)
    expect(await opNaam(id)).toBe(0)
    expect(await vertrekkenForJob(app.ctx, 1)).toBe(0)
    expect(await gebeurd(id, 'medewerker_vertrokken')).toHaveLength(1)
    app.klok.zet('2026-03-02T08:00:00Z')
  })
})

test('who comes back before the night task ran holds nothing by name', async () => {
  const id = await wieIs(app, 'fleur')
  await maakLopendPlan(app, await app.als('fleur'))
  await beheer(app, ties, { id, deel: 'vertrek', velden: { vertrek: '3-3-2026' } })
  app.klok.zet('2026-03-02T23:05:00Z')
  const later = await app.als('ties')
  expect((await beheer(app, later, { id, deel: 'terugkeer', velden: { terug: '3-3-2026' } })).status).toBe(
    303,
  )
  expect(await opNaam(id)).toBe(0)
  app.klok.zet('2026-03-02T08:00:00Z')
})
