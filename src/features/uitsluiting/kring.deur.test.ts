// Who works here and comes upon their own people: on no page, in no list, in no search, by no act (access.md 2.4, H2 and H3).

import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { maakTraject, startTraject, teamId } from '../../../test/support/traject.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'
import { many } from '../../platform/db.ts'

const app = await startApp()
const [kim, noor, bram, vera] = [
  await app.als('kim'),
  await app.als('noor'),
  await app.als('bram'),
  await app.als('vera'),
]
const idVan = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''

describe('the caseworker who is the aunt', async () => {
  const nicht = { voornamen: 'Lotte', geslachtsnaam: 'Tante', geboortedatum: '6-7-1990' }
  const m = await maakMelding(app, noor, nicht)
  const basis = { inwonerId: m.inwonerId, teamId: await teamId(app, 'Wmo') }
  const trajectId = await startTraject(noor, m.huishoudenId, basis)
  const paden = [
    `/werk/dossiers/${m.huishoudenId}`,
    `/werk/meldingen/${m.meldingId}`,
    `/werk/trajecten/${trajectId}`,
  ]

  test('saw everything until it was said', async () => {
    for (const pad of paden) expect((await noor.get(pad)).status, pad).toBe(200)
    expect((await noor.get('/werk/dossiers')).tekst).toContain('Tante')
    await opgeef(noor, { ...nicht, band: 'familie' })
  })

  test('sees from the next request no page of it, and hears the same as when it were not there', async () => {
    for (const pad of paden) {
      const er = await noor.get(pad)
      const weg = '01900000-0000-7000-8000-00000000ffff'
      const niet = await noor.get(pad.replace(/[0-9a-f-]{36}$/, weg))
      expect(er.status, pad).toBe(404)
      expect(er.html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, weg), pad).toBe(niet.html)
    }
  })

  test('in no list, no count, no file of the work', async () => {
    for (const pad of [
      '/werk',
      '/werk?lijst=team',
      '/werk/dossiers',
      '/werk/overdrachten',
      '/werk/afspraken',
    ])
      expect((await noor.get(pad)).tekst, pad).not.toContain('Tante')
  })

  test('does nothing to it, by whatever form', async () => {
    for (const pad of [
      `/werk/meldingen/${m.meldingId}/screening`,
      `/werk/meldingen/${m.meldingId}/contact`,
      `/werk/trajecten/${trajectId}/contacten`,
      `/werk/dossiers/${m.huishoudenId}/trajecten`,
    ])
      expect((await noor.post(pad, { versie: '1', inwonerId: m.inwonerId })).status, pad).toBe(404)
    // Neither from elsewhere: in a form about something else.
    expect((await noor.post('/werk/meldingen', { inwonerId: m.inwonerId })).status).toBe(404)
    // The same number in capitals, and written otherwise in an address.
    const contact = meldingVelden({ inwonerId: m.inwonerId.toUpperCase() })
    expect((await noor.post('/werk/contact', contact)).status).toBe(404)
    const anders = `%3${m.huishoudenId[0]}${m.huishoudenId.slice(1)}`
    expect((await noor.get(`/werk/contact/nieuw?over=${m.huishoudenId}`)).status).toBe(404)
    expect((await noor.get(`/werk/contact/nieuw?over=${anders}`)).status).toBe(404)
  })

  test('is told by the search to ask a colleague, and not what there is', async () => {
    const gezocht = await noor.post('/werk/zoeken', { zoek: 'Tante 6-7-1990' })
    expect(gezocht.tekst).toContain('Vraag een collega')
    expect(gezocht.tekst).not.toContain('Lotte')
    expect(gezocht.html).not.toContain(m.inwonerId)
    const json = await noor.post(
      '/werk/contact/herkennen',
      { geslachtsnaam: 'Tante', geboortedatum: '6-7-1990' },
      { accept: 'application/json' },
    )
    expect(JSON.parse(json.html)).toMatchObject({ kandidaten: [], isVoorCollega: true })
  })

  test('holds no grant by name there any more; the team does, and a colleague goes on', async () => {
    const open = await app.sql<{ wie: string }>(
      `select coalesce(medewerker_id, team_id)::text as wie from autorisatie where huishouden_id = $1 and (tot is null or tot > $2)`,
      [m.huishoudenId, app.klok.now()],
    )
    expect(open.map(({ wie }) => wie)).toContain(basis.teamId)
    expect(open.map(({ wie }) => wie)).not.toContain(await idVan('noor'))
    expect((await bram.get(paden[2] as string)).status).toBe(200)
  })

  test('the manager finds what lies with who cannot do it any more, and not why', async () => {
    const team = (await bram.get('/werk/team')).tekst
    expect(team).toMatch(/Werk zonder medewerker.*Noor de Boer Kan dit deel niet meer doen 1 /)
    expect(team).not.toMatch(/familie|uitsluiting van/i)
  })

  test('gets none of its work; who gives it out hears that it cannot, and not why', async () => {
    const geef = async (medewerkerId: string) => {
      const [t] = await app.sql<{ versie: number }>('select versie from traject where id = $1', [trajectId])
      return bram.post(`/werk/trajecten/${trajectId}/toewijzing`, { versie: String(t?.versie), medewerkerId })
    }
    expect((await geef('')).status).toBe(303)
    const antwoord = await geef(await idVan('noor'))
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Dit kan niet worden toegewezen aan deze collega')
    expect(antwoord.tekst).not.toMatch(/familie|uitsluit/i)
  })

  test('every refusal is in the log, by its rule', async () => {
    const regels = await app.sql<{ regel: string; uitkomst: string }>(
      `select distinct regel, uitkomst from inzage where inwoner_id = $1 and medewerker_id = $2 and uitkomst = 'geweigerd'`,
      [m.inwonerId, await idVan('noor')],
    )
    expect(regels).toEqual([{ regel: 'H3', uitkomst: 'geweigerd' }])
  })

  test('the net alone hides it too, in every table; without its list the same rows show', async () => {
    const noorId = await idVan('noor')
    const team = await teamId(app, 'Wmo')
    const tel = async (uitgesloten: string[]) => {
      const inzien = { teamIds: [team], nu: app.klok.now(), uitgesloten }
      return app.ctx.db.transaction({ gemeenteId: 1, medewerkerId: noorId, inzien }, async (tx) => {
        const tabellen = await many<{ tabel: string }>(
          tx,
          sql`select c.table_name as tabel from information_schema.columns c join pg_policies p on p.tablename = c.table_name
            and p.policyname = 'zicht' where c.column_name = 'huishouden_id' and c.table_schema = 'public' order by 1`,
        )
        const gezien: string[] = []
        for (const { tabel } of tabellen) {
          const rijen = await many(
            tx,
            sql`select 1 from ${sql.table(tabel)} where huishouden_id = ${m.huishoudenId} limit 1`,
          )
          if (rijen.length > 0) gezien.push(tabel)
        }
        return gezien
      })
    }
    expect(await tel([m.huishoudenId])).toEqual([])
    expect(await tel([])).toEqual(
      expect.arrayContaining(['huishouden_lid', 'melding', 'traject', 'gebeurtenis']),
    )
  })
})

describe('the own file, and who follows from it', async () => {
  const zelf = { voornamen: 'Kim', geslachtsnaam: 'Eigen', geboortedatum: '1-2-1985', bsn: '999990019' }
  const ik = await maakMelding(app, noor, zelf)
  const leg = (een: string, ander: string, soort: string, reden: string | null = null) =>
    app.sql(
      `insert into relatie (gemeente_id, id, inwoner_id, ander_id, soort, van, tot, einde_reden)
        values (1, gen_random_uuid(), $1, $2, $3, '2000-01-01', $4, $5)`,
      [een, ander, soort, reden && '2010-01-01', reden],
    )
  const ander = (voornamen: string) => maakMelding(app, noor, { voornamen, geslachtsnaam: voornamen })
  const [ex, moeder, broer, kind, vreemde, huisgenoot] = [
    await ander('Expartner'),
    await ander('Moeder'),
    await ander('Broer'),
    await ander('Kind'),
    await ander('Vreemde'),
    await ander('Huisgenoot'),
  ]
  await leg(ik.inwonerId, ex.inwonerId, 'partner', 'voorbij')
  await leg(ik.inwonerId, vreemde.inwonerId, 'partner', 'vergissing')
  await leg(moeder.inwonerId, ik.inwonerId, 'ouder')
  await leg(moeder.inwonerId, broer.inwonerId, 'ouder')
  await leg(kind.inwonerId, ik.inwonerId, 'kind')
  await app.sql(`update huishouden_lid set huishouden_id = $1 where inwoner_id = $2 and tot is null`, [
    ik.huishoudenId,
    huisgenoot.inwonerId,
  ])
  const zoek = (m: { inwonerId: string }) =>
    app.sql<{ als: string }>(
      `select als from uitgesloten_van(1, (select id from medewerker where sub = 'kim')) where inwoner_id = $1`,
      [m.inwonerId],
    )

  test('nobody is, before it is said', async () => {
    for (const m of [ik, ex, moeder]) expect(await zoek(m)).toEqual([])
    await opgeef(kim, { soort: 'zelf', band: '', ...zelf, geboortedatum: '' })
  })

  test.each([
    ['the own file', ik, 'zelf'],
    ['an ex', ex, 'familie'],
    ['a parent', moeder, 'familie'],
    ['a brother, through that parent', broer, 'familie'],
    ['a child', kind, 'familie'],
    ['a housemate', huisgenoot, 'familie'],
  ])('%s', async (_, m, als) => {
    expect(await zoek(m)).toEqual([{ als }])
  })

  test('and nobody else, nor who was entered as a partner by mistake', async () => {
    expect(await zoek(vreemde)).toEqual([])
  })

  test('a housemate who moves out is none any more; a child stays one', async () => {
    await app.sql(
      `update huishouden_lid set tot = van, einde_reden = 'verhuisd' where inwoner_id = $1 and tot is null`,
      [huisgenoot.inwonerId],
    )
    expect(await zoek(huisgenoot)).toEqual([])
  })

  test('the front door finds neither itself nor its own people', async () => {
    const gezocht = await kim.post('/werk/zoeken', { zoek: '999990019' })
    expect(gezocht.tekst).toContain('Vraag een collega')
    expect(gezocht.tekst).not.toContain('Eigen,')
  })
})

test('somebody named before they were known here is closed from the first day', async () => {
  const iemand = { voornamen: 'Later', geslachtsnaam: 'Bekend', geboortedatum: '9-9-1979' }
  await opgeef(bram, iemand)
  const m = await maakMelding(app, kim, { ...iemand, inwonerId: '' })
  expect((await bram.get(`/werk/meldingen/${m.meldingId}`)).status).toBe(404)
  for (const lijst of ['mij', 'team', 'onverdeeld'])
    expect((await bram.get(`/werk?lijst=${lijst}`)).html).not.toContain(m.meldingId)
  expect((await bram.get('/werk/werkvoorraad.csv')).html).not.toContain(m.meldingId)
})

test('nobody enters one of their own as somebody new either', async () => {
  await opgeef(noor, { voornamen: 'Nieuw', geslachtsnaam: 'Gezicht', geboortedatum: '8-8-1978' })
  const nieuw = { voornamen: 'Nieuw', geslachtsnaam: 'Gezicht', geboortedatum: '8-8-1978' }
  const antwoord = await noor.post('/werk/meldingen', meldingVelden(nieuw))
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain('kan niet worden toegewezen')
  expect(await app.sql(`select 1 from inwoner where geslachtsnaam = 'Gezicht'`)).toEqual([])
})

test('who judges who looked does not read that of their own people either', async () => {
  const m = await maakTraject(app, noor)
  const [i] = await app.sql<{ naam: string; op: string }>(
    `select geslachtsnaam as naam, to_char(geboortedatum, 'DD-MM-YYYY') as op from inwoner where id = $1`,
    [m.inwonerId],
  )
  await opgeef(vera, { geslachtsnaam: i?.naam ?? '', geboortedatum: i?.op ?? '' })
  expect((await vera.get(`/werk/privacy/inzage/${m.inwonerId}`)).status).toBe(404)
})
