// A bijzondere rol through the front door: asked for by one, answered by another, and nothing until then.

import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import {
  beheer,
  bijzonderVelden,
  eindeVelden,
  nieuweMedewerker,
  wieIs,
} from '../../../test/support/beheer.ts'
import type { Client } from '../../../test/support/client.ts'

const app = await startApp()
const [ties, lotte, vera] = [await app.als('ties'), await app.als('lotte'), await app.als('vera')]
const lijst = '/werk/beheer/rolvoorstellen'

/** Ties asks for it; answers the voorstel. */
async function gevraagd(id: string, rol: string, van?: string): Promise<string> {
  const antwoord = await beheer(app, ties, { id, deel: 'voorstellen', velden: bijzonderVelden(rol, van) })
  expect(antwoord.status).toBe(303)
  const [v] = await app.sql<{ id: string }>(
    `select id from rolvoorstel where medewerker_id = $1 and status = 'voorgesteld'`,
    [id],
  )
  return v?.id ?? ''
}
const stand = async (id: string) =>
  (await app.sql('select status from rolvoorstel where id = $1', [id]))[0]?.status
const heeft = (id: string, rol: string) =>
  app.sql('select van::text from medewerker_rol where medewerker_id = $1 and rol = $2', [id, rol])
const zeg = (wie: Client, v: string, wat: string, velden = {}) => wie.post(`${lijst}/${v}/${wat}`, velden)

test('gives nothing until a second person says yes; then it works at the next request', async () => {
  const id = await nieuweMedewerker(app, ties, 'daan')
  const daan = await app.als('daan')
  const v = await gevraagd(id, 'teammanager')
  expect(await heeft(id, 'teammanager')).toEqual([])
  expect((await daan.get('/werk/team')).status).toBe(403)
  expect((await ties.get(`/werk/beheer/medewerkers/${id}`)).tekst).toContain('Voorgesteld: geeft nog niets')

  expect((await vera.get('/werk')).tekst).toMatch(/Wacht op een tweede persoon.*Teammanager voor Nieuw daan/)
  expect((await vera.get(lijst)).tekst).toContain('Teammanager voor Nieuw daan')
  expect((await zeg(vera, v, 'bevestiging')).naar).toBe(lijst)
  expect(await heeft(id, 'teammanager')).toEqual([{ van: '2026-03-02' }])
  expect((await daan.get('/werk/team')).status).toBe(200)
})

test('who asked cannot say yes, who gets it cannot either, and who may not decide finds no door', async () => {
  const id = await wieIs(app, 'vera')
  const v = await gevraagd(id, 'teammanager')
  const eigen = await zeg(ties, v, 'bevestiging')
  expect([eigen.status, eigen.tekst]).toEqual([422, expect.stringContaining('U heeft dit zelf voorgesteld.')])
  const zelf = await zeg(vera, v, 'bevestiging')
  expect([zelf.status, zelf.tekst]).toEqual([422, expect.stringContaining('Dit gaat over uzelf.')])
  expect((await zeg(await app.als('bram'), v, 'bevestiging')).status).toBe(403)
  expect((await zeg(lotte, v, 'intrekking')).status).toBe(422)
  expect(await stand(v)).toBe('voorgesteld')
  expect((await zeg(ties, v, 'intrekking')).status).toBe(303)
  expect((await zeg(lotte, v, 'bevestiging')).status).toBe(409)
  expect(await heeft(id, 'teammanager')).toEqual([])
})

test('a no has a reason, which who asked reads', async () => {
  const id = await wieIs(app, 'kim')
  const v = await gevraagd(id, 'teammanager')
  const leeg = await zeg(lotte, v, 'weigering', { reden: ' ' })
  expect([leeg.status, leeg.tekst]).toEqual([422, expect.stringContaining('Schrijf op waarom niet.')])
  expect((await zeg(lotte, v, 'weigering', { reden: 'Er zijn er genoeg.' })).status).toBe(303)
  expect((await ties.get(`/werk/beheer/medewerkers/${id}`)).tekst).toContain('Reden: Er zijn er genoeg.')
  expect(await heeft(id, 'teammanager')).toEqual([])
})

test('of two who say yes at once one does, and the other hears it', async () => {
  const id = await wieIs(app, 'noor')
  const v = await gevraagd(id, 'teammanager')
  const antwoorden = await Promise.all([zeg(lotte, v, 'bevestiging'), zeg(vera, v, 'bevestiging')])
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(antwoorden.find(({ status }) => status === 409)?.tekst).toContain('intussen beslist')
  expect(await heeft(id, 'teammanager')).toHaveLength(1)
})

test('a yes and a withdrawal at once: one of both', async () => {
  const id = await wieIs(app, 'sam')
  const v = await gevraagd(id, 'teammanager')
  const antwoorden = await Promise.all([zeg(lotte, v, 'bevestiging'), zeg(ties, v, 'intrekking')])
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 409])
  expect((await heeft(id, 'teammanager')).length === 1).toBe((await stand(v)) === 'bevestigd')
})

test('whoever asked and is no beheerder any more, asks no longer', async () => {
  const id = await wieIs(app, 'fleur')
  const v = await gevraagd(id, 'teammanager')
  const tiesId = await wieIs(app, 'ties')
  const velden = eindeVelden('functioneel_beheerder', '2-3-2026')
  expect((await beheer(app, lotte, { id: tiesId, deel: 'einde', velden })).status).toBe(303)
  const laat = await zeg(vera, v, 'bevestiging')
  expect([laat.status, laat.tekst]).toEqual([422, expect.stringContaining('geen functioneel beheerder meer')])
  expect((await ties.get(lijst)).status).toBe(403)
  // And back, by two persons again.
  expect(
    (
      await beheer(app, lotte, {
        id: tiesId,
        deel: 'voorstellen',
        velden: bijzonderVelden('functioneel_beheerder'),
      })
    ).status,
  ).toBe(303)
  const [terug] = await app.sql<{ id: string }>(
    `select id from rolvoorstel where medewerker_id = $1 and status = 'voorgesteld'`,
    [tiesId],
  )
  await zeg(vera, terug?.id ?? '', 'bevestiging')
  expect((await ties.get(lijst)).status).toBe(200)
})

test('the last beheerder keeps the rol; of two who each end the other one is left', async () => {
  const [tiesId, lotteId] = [await wieIs(app, 'ties'), await wieIs(app, 'lotte')]
  const begin = async (id: string) =>
    (
      await app.sql<{ van: string }>(
        `select van::text from medewerker_rol where medewerker_id = $1 and rol = 'functioneel_beheerder' and tot is null`,
        [id],
      )
    )[0]?.van ?? ''
  const einde = async (wie: Client, id: string) =>
    beheer(app, wie, {
      id,
      deel: 'einde',
      velden: eindeVelden('functioneel_beheerder', '2-3-2026', await begin(id)),
    })
  const antwoorden = await Promise.all([einde(ties, lotteId), einde(lotte, tiesId)])
  expect(antwoorden.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(
    await app.sql(`select 1 from medewerker_rol where rol = 'functioneel_beheerder' and tot is null`),
  ).toHaveLength(1)
  const over = (await begin(tiesId)) === '' ? lotte : ties
  const weg = over === ties ? lotteId : tiesId
  expect(
    (await beheer(app, over, { id: weg, deel: 'vertrek', velden: { vertrek: '1-4-2026' } })).status,
  ).toBe(303)
})

describe('who keeps hidden addresses', async () => {
  const anders = await startApp()
  const [t, l] = [await anders.als('ties'), await anders.als('lotte')]
  const ids = [
    await nieuweMedewerker(anders, t, 'een'),
    await nieuweMedewerker(anders, t, 'twee'),
    await nieuweMedewerker(anders, t, 'drie'),
    await nieuweMedewerker(anders, t, 'vier'),
    await nieuweMedewerker(anders, t, 'vijf'),
  ]

  test('are five at most, also when two are confirmed at once', async () => {
    for (const id of ids)
      expect(
        (await beheer(anders, t, { id, deel: 'voorstellen', velden: bijzonderVelden('interventieteam') }))
          .status,
      ).toBe(303)
    const open = await anders.sql<{ id: string }>('select id from rolvoorstel order by id')
    const antwoorden = await Promise.all(open.map(({ id }) => zeg(l, id, 'bevestiging')))
    // With Iris five.
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 303, 303, 303, 422])
    expect(antwoorden.find(({ status }) => status === 422)?.tekst).toContain('Er zijn al vijf mensen')
  })
})

test('the privacy officer finds on her first page who got which rol, when and by whom', async () => {
  const { tekst } = await vera.get('/werk')
  expect(tekst).toMatch(/2 maart 2026 Nieuw daan Bevestigd: rol Teammanager, vanaf 2 maart 2026 Vera Kuipers/)
  expect(tekst).toMatch(/2 maart 2026 Nieuw daan Voorgesteld: rol Teammanager, vanaf 2 maart 2026 Ties Groen/)
  expect((await (await app.als('mila')).get('/werk')).tekst).not.toContain('Nieuw daan')
})

describe('the database holds it too', () => {
  /** As the application would, in the name of this medewerker. */
  const als = async (sub: string, query: (id: string) => string) => {
    const id = await wieIs(app, 'els')
    const medewerkerId = await wieIs(app, sub)
    return app.ctx.db.transaction({ gemeenteId: 1, medewerkerId }, (tx) => sql.raw(query(id)).execute(tx))
  }
  test.each([
    [
      'a bijzondere rol without a voorstel',
      'ties',
      (id: string) =>
        `insert into medewerker_rol (gemeente_id, medewerker_id, rol, van) values (1, '${id}', 'privacy_officer', '2026-03-02')`,
      'een bijzondere rol vraagt een tweede persoon',
    ],
    [
      'a rol for oneself',
      'els',
      (id: string) =>
        `insert into medewerker_rol (gemeente_id, medewerker_id, rol, van) values (1, '${id}', 'consulent', '2026-03-02')`,
      'niemand verandert de eigen aanstelling',
    ],
    [
      'more days for oneself',
      'els',
      (id: string) => `update medewerker_team set tot = null where medewerker_id = '${id}'`,
      'niemand verandert de eigen aanstelling',
    ],
    [
      'a voorstel for oneself',
      'els',
      (id: string) =>
        `insert into rolvoorstel (gemeente_id, id, medewerker_id, rol, van, status, voorgesteld_door_id, voorgesteld_op)
          values (1, gen_random_uuid(), '${id}', 'teammanager', '2026-03-02', 'voorgesteld', '${id}', now())`,
      'rolvoorstel_niet_voor_zichzelf',
    ],
  ])('%s', async (_, sub, query, fout) => {
    await expect(als(sub, query)).rejects.toThrow(fout)
  })
})
